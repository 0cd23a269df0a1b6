import { once } from './once';
import type { Token } from './tokens';

type Phrase<Kind> = { readonly words: readonly string[]; readonly kind: Kind };
/** Phrases (words joined by single spaces) by their first word, the longest first. */
export type PhraseIndex<Kind> = ReadonlyMap<string, readonly Phrase<Kind>[]>;

/** Lists of phrases by their kind. */
type Lists<Kind extends string> = Readonly<Record<Kind, ReadonlySet<string>>>;

/** Makes one index of several lists, once for each table of them; a phrase of several lists is of the kind that comes first in `order`. */
export const indexByKind = <Kind extends string>(order: readonly Kind[]) =>
  once((lists: Lists<Kind>) => indexOf(order.map(kind => [kind, lists[kind]])));

const indexOfList = once((list: ReadonlySet<string>) => indexOf([[true, list]]));

function indexOf<Kind>(lists: readonly (readonly [Kind, ReadonlySet<string>])[]): PhraseIndex<Kind> {
  const index = new Map<string, Phrase<Kind>[]>();
  for (const [kind, list] of lists) {
    for (const phrase of list) {
      const words = phrase.split(' ');
      const known = index.get(words[0]!);
      if (known) known.push({ words, kind });
      else index.set(words[0]!, [{ words, kind }]);
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** How many tokens at `i` are a phrase of the list (the longest one); 0 for none. Capitals do not matter. */
export function matchPhrase(list: ReadonlySet<string>, tokens: readonly Token[], i: number, end?: number): number {
  return matchKind(indexOfList(list), tokens, i, end)?.words.length ?? 0;
}

/** The longest phrase of an index that stands at token `i`; null when none does. */
export function matchKind<Kind>(
  index: PhraseIndex<Kind>,
  tokens: readonly Token[],
  i: number,
  end = tokens.length,
): Phrase<Kind> | null {
  const phrases = i < end && i < tokens.length ? index.get(tokens[i]!.lower) : undefined;
  return phrases?.find(({ words }) => standsAt(words, tokens, i, end)) ?? null;
}

function standsAt(words: readonly string[], tokens: readonly Token[], i: number, end: number): boolean {
  if (i + words.length > end) return false;
  for (let k = 1; k < words.length; k++) if (tokens[i + k]!.lower !== words[k]) return false;
  return true;
}
