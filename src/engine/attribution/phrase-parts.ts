import { indexWhere } from '../text/index-where';
import type { Frame, Piece } from './frames';
import type { Lexicon, WordClass } from './lexicon';

/** A half-open range of pieces. */
export type Range = readonly [number, number];
/** Which words of a run are its name, role and affiliation; the piece of its head noun (-1: none); whether it is a person. */
export type Parts = {
  name: Range | null;
  role: Range | null;
  affiliation: Range | null;
  headAt: number;
  person: boolean;
};

/** What each word of a run is; '.' for what is no word. */
export type WordClassOrNone = WordClass | '.';

export function classify(frame: Frame, first: number, last: number, lexicon: Lexicon): WordClassOrNone[] {
  const classes: WordClassOrNone[] = [];
  for (let k = first; k < last; ) {
    const token = frame.pieces[k]!;
    const place = token.kind === 'word' ? lexicon.place(frame.pieces, k, last) : 0;
    if (place && lexicon.classOf(token) !== 'R') for (let n = 0; n < place; n++) classes.push('P');
    else classes.push(token.kind === 'word' ? lexicon.classOf(token) : '.');
    k += place && lexicon.classOf(token) !== 'R' ? place : 1;
  }
  return classes;
}

/** A noun for unnamed people or papers, also with the capital of a sentence's start. */
export const standsForPeople = ({ lower }: Piece, { pack: { people } }: Lexicon): boolean =>
  people.groups.has(lower) || people.anonymous.has(lower) || people.documents.has(lower);

export function nameRange(pieces: readonly Piece[], start: number, last: number, lexicon: Lexicon): Range {
  let [a, b] = [start, last];
  const { degrees, particles } = lexicon.pack.people;
  // "SpPD-KEMD": a degree and its field
  const isDegree = (lower: string) => degrees.has(lower.split('-')[0]!);
  while (a + 1 < b && (isTitle(pieces, a, start, lexicon) || pieces[a]!.text === '.')) a = afterTitle(pieces, a, b);
  // "Ana Roe, M.Si", "Ana Roe (41)", "Ana Roe Sp. B"
  const isShort = (k: number) => degrees.has(pieces[k]!.lower) && pieces[k + 1]?.text === '.';
  const behind = indexWhere(a + 1, b, k => /^[,(]$/.test(pieces[k]!.text) || isShort(k));
  if (behind > 0) b = behind;
  const isNoName = ({ kind, lower, capital }: Piece) =>
    isDegree(lower) || (kind === 'word' && !capital && !particles.has(lower));
  while (b - 1 > a && isNoName(pieces[b - 1]!)) b--;
  return [a, b];
}

/** A title or degree before a name, also the further words of a rank: "Ajun Komisaris Besar Polisi". */
function isTitle(pieces: readonly Piece[], k: number, start: number, { pack: { people } }: Lexicon): boolean {
  const { lower } = pieces[k]!;
  return people.titles.has(lower) || people.degrees.has(lower) || (k > start && people.rankWords.has(lower));
}

/** Behind the title at `k` and its branch in brackets: "Letkol Laut (K)". */
function afterTitle(pieces: readonly Piece[], k: number, last: number): number {
  const close = pieces[k + 1]?.text === '(' ? indexWhere(k + 1, last - 1, n => pieces[n]!.text === ')') : -1;
  return Math.max(k, close) + 1;
}

/** "Dokter Ana Roe, Sp.PD-KGEH": the comma before the degrees; -1 for none. */
export const degreesFrom = (pieces: readonly Piece[], first: number, last: number, { pack: { people } }: Lexicon) =>
  indexWhere(first + 1, last - 1, k => pieces[k]!.text === ',' && people.degrees.has(pieces[k + 1]!.lower));
