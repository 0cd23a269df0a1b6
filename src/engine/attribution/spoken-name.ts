import { indexWhere } from '../text/index-where';
import type { Piece } from './frames';
import type { Lexicon } from './lexicon';
import type { WordClassOrNone } from './phrase-parts';

/**
 * Where the name of a person begins that the article elsewhere calls by one of its words ("kata Hugo"); -1 for none. Of "Ketua Komisi DPR RI
 * Ana Hugo Roe" all capitals behind the office are the name, as nothing follows "RI"; of "Dinas Air Arumsari Hugo Roe" the town is not.
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
  return first > from && closesOffice(pieces[first - 1]!, lexicon) ? first : spoken;
}

/** A number, a bracket, or a word behind which no town stands. */
const closesOffice = ({ kind, text, lower }: Piece, { pack }: Lexicon): boolean =>
  kind === 'number' || text === ')' || pack.people.closers.has(lower);
