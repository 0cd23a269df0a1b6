import type { Doc } from './document';
import { findPhrase, findPhrases } from './text/find-phrases';
import { type Run, spanOf } from './text/runs';
import type { Certainty, Span } from './types';

/** So many words after a word of purpose a hedge still belongs to it. */
const NEAR = 3;

/** How surely something is said, and the words that tell. */
export type Judged = { readonly certainty: Certainty; readonly cue: Span | null };

/**
 * How surely the words of a run of tokens are said, by the words of the pack: not known, else reported as belief, else hedged (a
 * doubt or a condition), else without reserve. Denial is the matter of the word of saying: `isDenial`.
 */
export function certaintyOf(doc: Doc, run: Run): Judged {
  const words = doc.pack.certainty;
  for (const certainty of ['unknown', 'unconfirmed', 'hedged'] as const) {
    const cue = find(doc, words[certainty], run);
    if (cue) return { certainty, cue: spanOf(doc.tokens, cue) };
  }
  const condition = find(doc, words.conditions, run);
  return condition ? { certainty: 'hedged', cue: spanOf(doc.tokens, condition) } : { certainty: 'asserted', cue: null };
}

/** Whether words of saying deny what they introduce ("membantah", "denied"). */
export function isDenial(doc: Doc, cue: Run): boolean {
  return findPhrase(doc.pack.certainty.denied, doc.tokens, cue) !== null;
}

/** The first phrase of the list that is no part of a plain phrase, no ability ("yang dapat") and no name ("in May"). */
function find(doc: Doc, list: ReadonlySet<string>, within: Run): Run | null {
  const { plain, hedged, abilityAfter, purposes } = doc.pack.certainty;
  const found = findPhrases(list, doc.tokens, within);
  const exempt = found.length ? findPhrases(plain, doc.tokens, within) : [];
  const counts = (run: Run) => {
    if (exempt.some(other => other.first <= run.first && run.last <= other.last)) return false;
    if (run.first === within.first) return true;
    if (list === hedged && abilityAfter.has(doc.tokens[run.first - 1]!.lower)) return false;
    const before = doc.tokens.slice(Math.max(within.first, run.first - NEAR), run.first);
    if (list === hedged && before.some(({ lower }) => purposes.has(lower))) return false;
    return !doc.tokens[run.first]!.capital;
  };
  return found.find(counts) ?? null;
}
