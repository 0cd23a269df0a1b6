import { indexWhere } from '../text/index-where';
import type { Piece } from './frames';
import type { Lexicon } from './lexicon';
import type { WordClassOrNone } from './phrase-parts';

/** More words behind a town are a name only where the first of them is one that persons have. */
const LONGEST = 3;

/**
 * Where the name of a person begins that the article elsewhere calls by one of its words ("kata Hugo"); -1 for none. Of "Ketua Komisi DPR RI
 * Ana Hugo Roe" all capitals behind the office are the name, as nothing follows "RI", nor a town that is known ("KPU Bandung"); of "Dinas Air
 * Arumsari Hugo Roe" the town is not.
 */
export function spokenStart(
  pieces: readonly Piece[],
  from: number,
  last: number,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): number {
  const spoken = indexWhere(from, last, k => at(k) === 'N' && lexicon.isSpokenName(pieces[k]!));
  let first = spoken;
  while (first > from && at(first - 1) === 'N') first--;
  if (first <= from) return spoken;
  const short = last - first <= LONGEST || lexicon.pack.people.givenNames.has(pieces[first]!.lower);
  return closesOffice(pieces[first - 1]!, lexicon) || (at(first - 1) === 'P' && short) ? first : spoken;
}

/** A number, a bracket, or a word behind which no town stands. */
const closesOffice = ({ kind, text, lower }: Piece, { pack }: Lexicon): boolean =>
  kind === 'number' || text === ')' || pack.people.closers.has(lower);
