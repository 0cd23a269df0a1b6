import type { Token } from './tokens';

type Range = { readonly first: number; readonly last: number };

const DASH = /^[-–—]{1,2}$/u;
const JOINS = new Set([',', '.', '(', ')', '/', ':', '|']);
/** The lead stands in one of the first blocks, behind a subtitle or a picture's caption. */
export const LAST_DATELINE = 2;
/** A place, an agency, a day: no dateline has more tokens. */
const LONGEST = 14;

/**
 * The index behind a dateline at the start of a paragraph ("JAKARTA, KOMPAS.com – ", "LONDON (Reuters) — "), or `from` when there is
 * none: names, numbers and marks only, then a dash with a space on either side and a word that begins a sentence.
 */
export function afterDateline(tokens: readonly Token[], from: number): number {
  if (!tokens[from]?.capital) return from;
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST); i++) {
    const { kind, text, capital, start, end } = tokens[i]!;
    if (DASH.test(text) && tokens[i - 1]!.end < start) {
      let next = i + 1;
      while (tokens[next] && DASH.test(tokens[next]!.text)) next++;
      const after = tokens[next];
      const begins =
        after && after.start > end && (after.capital || after.kind === 'punctuation' || after.kind === 'mark');
      return begins ? next : from;
    }
    if (!(capital || kind === 'number' || JOINS.has(text) || text.includes('.'))) return from;
  }
  return from;
}

/** Where the words of a block begin: behind its dateline, if it is one of the first blocks and has one. */
export function proseStart(tokens: readonly Token[], block: number, { first, last }: Range): number {
  const start = block <= LAST_DATELINE ? afterDateline(tokens, first) : first;
  return start < last ? start : first;
}
