import { matchPhrase } from './phrase-index';
import { isDomain, type Token } from './tokens';

type Range = { readonly first: number; readonly last: number };

const YEAR = /^\d{4}$/u;
const DASH = /^[-–—]{1,2}$/u;
const JOINS = new Set([',', '.', '(', ')', '/', ':', '|']);
/** The lead stands in one of the first blocks, behind a subtitle or a picture's caption. */
export const LAST_DATELINE = 2;
/** A place, an agency, a day: no dateline has more tokens. */
const LONGEST = 14;

/**
 * The index behind a dateline at the start of a paragraph ("JAKARTA, KOMPAS.com – ", "LONDON (Reuters) — "), or `from` when there is
 * none: names, numbers and marks only, then a dash with a space on either side (or right behind a house's domain) and a word that begins
 * a sentence. Without a dash it needs one of the known places.
 */
export function afterDateline(tokens: readonly Token[], from: number, places: ReadonlySet<string>): number {
  if (!tokens[from]?.capital) return from;
  const plain = afterPlainDateline(tokens, from, places);
  if (plain > from) return plain;
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST); i++) {
    const { kind, text, capital, start, end } = tokens[i]!;
    const glued = isDomain(tokens[i - 1]!);
    if (DASH.test(text) && (glued || tokens[i - 1]!.end < start)) {
      let next = i + 1;
      while (tokens[next] && DASH.test(tokens[next]!.text)) next++;
      const after = tokens[next];
      const begins =
        after &&
        (glued || after.start > end) &&
        (after.capital || after.kind === 'punctuation' || after.kind === 'mark');
      return begins ? next : from;
    }
    if (!(capital || kind === 'number' || JOINS.has(text) || text.includes('.'))) return from;
  }
  return from;
}

/** "Warta.id, Jakarta Bulan ini …", "Jakarta, 12 Maret 2031 Presiden …": a house and a place, or a place and a date, and the capital of a sentence. */
function afterPlainDateline(tokens: readonly Token[], from: number, places: ReadonlySet<string>): number {
  const house = isDomain(tokens[from]!) ? from + (tokens[from + 1]?.text === ',' ? 2 : 1) : from;
  const place = house + matchPhrase(places, tokens, house);
  if (place === house) return from;
  const [comma, day, month, year] = tokens.slice(place);
  const dated = comma?.text === ',' && day?.kind === 'number' && month?.capital && YEAR.test(year?.text ?? '');
  const end = dated ? place + 4 : place;
  return (dated || house > from) && tokens[end]?.capital ? end : from;
}

/** Where the words of a block begin: behind its dateline, if it is one of the first blocks and has one. */
export function proseStart(
  tokens: readonly Token[],
  block: number,
  { first, last }: Range,
  places: ReadonlySet<string>,
): number {
  const start = block <= LAST_DATELINE ? afterDateline(tokens, first, places) : first;
  return start < last ? start : first;
}
