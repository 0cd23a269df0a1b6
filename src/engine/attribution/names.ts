/** Names held against one another: which of them may stand for the same. */
import type { SourceKind } from '../types';

type Kind = { readonly kind: SourceKind };
type Known = Kind & { readonly words: readonly string[] };

/** A first name cut short is at least this long ("Bima" for "Bimastyaji"). */
export const NICKNAME = 4;

const WORD = /[\p{L}\p{N}]+/gu;
/** Lower-case words of a name, without accents: "Erdoğan" is "Erdogan". */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? [];

/** The words of a name as spaces part them. */
export const unitsOf = (name: string): string[] => name.split(/\s+/).map(unit => wordsOf(unit).join('-'));

/** Whether two kinds can be one: a name alone does not always show whether it is a person's. */
export const compatible = (known: Kind, given: Kind): boolean =>
  (known.kind === 'person') === (given.kind === 'person') ||
  given.kind === 'organisation' ||
  known.kind === 'organisation';

/** One name inside the other ("Blinken" in "Antony Blinken"), a first name cut short, or the acronym of the other. */
export function related(known: Known, words: readonly string[], person: boolean): boolean {
  const [short, long] = words.length <= known.words.length ? [words, known.words] : [known.words, words];
  if (short.length === 0) return false;
  if (short.every(word => long.includes(word)))
    return person || known.kind === 'person' || long[0] === short[0] || short.length > 1;
  if (short.length > 1 || long.length === 1) return false;
  if (person && known.kind === 'person') return short[0]!.length >= NICKNAME && long[0]!.startsWith(short[0]!);
  return short[0] === long.map(word => word[0]).join('');
}
