import type { Analysis, SourceId } from '../engine/types';

/** One speaker's colour, on light and on dark ground: strong enough for text and lines on either. */
export type Colour = { readonly light: string; readonly dark: string };

/**
 * Neighbours in the list differ in lightness as well as in hue, so that the first few can be told apart with any kind of
 * colour vision. A monogram always stands by: colour is never the only sign.
 */
export const PALETTE: readonly Colour[] = [
  { light: '#1f5fbf', dark: '#8ab4ff' },
  { light: '#b4411f', dark: '#f2a184' },
  { light: '#0b7265', dark: '#5cc9b5' },
  { light: '#8a5a00', dark: '#e2bd55' },
  { light: '#6b3fa6', dark: '#c5a3f2' },
  { light: '#a8266a', dark: '#f397c4' },
  { light: '#4a6b16', dark: '#a9cf6b' },
  { light: '#3f5468', dark: '#a9bccd' },
];

/** For words whose speaker is not known. */
export const NOBODY: Colour = { light: '#7a5b00', dark: '#d8b24a' };

/** The place in the palette of everyone who speaks, in the order of the analysis; after eight, colours come again. */
export function colourIndexes({ sources }: Pick<Analysis, 'sources'>): ReadonlyMap<SourceId, number> {
  const speakers = sources.filter(({ quotes }) => quotes.length > 0);
  return new Map(speakers.map(({ id }, i) => [id, i % PALETTE.length]));
}

/** One or two letters that stand for a name: "Tomas Kirel" → TK. */
export function monogram(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const named = words.filter(word => /^\p{Lu}|^\p{N}/u.test(word));
  const [first, ...rest] = named.length > 0 ? named : words;
  const letters = [first, rest.at(-1)].map(word => (word ? ([...word][0] ?? '') : ''));
  return letters.join('').toLocaleUpperCase() || '?';
}
