import { matchPhrase } from './phrase-index';
import type { Run } from './runs';
import type { Token } from './tokens';

/** All places in a run of tokens where a phrase of the set stands: the longest at each place, not overlapping, in order. */
export function findPhrases(set: ReadonlySet<string>, tokens: readonly Token[], { first, last }: Run): Run[] {
  const runs: Run[] = [];
  for (let i = first; i < last; i++) {
    const length = matchPhrase(set, tokens, i, last);
    if (!length) continue;
    runs.push({ first: i, last: i + length });
    i += length - 1;
  }
  return runs;
}

/** The first place in a run of tokens where a phrase of the set stands; null when none does. */
export function findPhrase(set: ReadonlySet<string>, tokens: readonly Token[], { first, last }: Run): Run | null {
  for (let i = first; i < last; i++) {
    const length = matchPhrase(set, tokens, i, last);
    if (length) return { first: i, last: i + length };
  }
  return null;
}
