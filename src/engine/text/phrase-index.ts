import type { Token } from './tokens';

/** Phrases by their first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

const indices = new WeakMap<ReadonlySet<string>, PhraseIndex>();

/** The index of a set of phrases (words joined by single spaces), made once for each set. */
export function phraseIndex(set: ReadonlySet<string>): PhraseIndex {
  const known = indices.get(set);
  if (known) return known;
  const index = new Map<string, string[][]>();
  for (const phrase of set) {
    const parts = phrase.split(' ');
    const list = index.get(parts[0]!);
    if (list) list.push(parts);
    else index.set(parts[0]!, [parts]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  indices.set(set, index);
  return index;
}

/** How many tokens at `i` are a phrase of the set (the longest one); 0 for none. Capitals do not matter. */
export function matchPhrase(
  set: ReadonlySet<string>,
  tokens: readonly Token[],
  i: number,
  end = tokens.length,
): number {
  const first = tokens[i];
  if (!first || i >= end) return 0;
  for (const parts of phraseIndex(set).get(first.lower) ?? []) {
    if (i + parts.length <= end && parts.every((part, k) => tokens[i + k]!.lower === part)) return parts.length;
  }
  return 0;
}
