import type { Piece } from './frames';
import type { Lexicon } from './lexicon';
import type { WordClassOrNone } from './phrase-parts';

/**
 * Whether a title behind a role, also in small letters ("dr."), begins the name. Right behind the role, as in "Direktur Jenderal X", a rank
 * may still belong to the post.
 */
export function isTitleOfName(
  pieces: readonly Piece[],
  k: number,
  role: number,
  at: (k: number) => WordClassOrNone,
  { pack: { people } }: Lexicon,
): boolean {
  const { lower } = pieces[k]!;
  if (at(k) !== 'T' && !(at(k) === 'l' && people.titles.has(lower))) return false;
  const goesOn = at(k + 1) === 'T' || people.rankWords.has(pieces[k + 1]!.lower);
  return (k > role && at(k - 1) !== 'R') || at(k + 1) === 'N' || (goesOn && !people.commonCapitals.has(lower));
}
