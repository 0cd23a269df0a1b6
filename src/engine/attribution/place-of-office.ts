import { indexWhere } from '../text/index-where';
import type { Piece } from './frames';
import type { Lexicon } from './lexicon';

/**
 * "Sekda Kota Arumsari Bima Wiratama": where the person's name of one or two words begins, when the capitals from `start` stand behind the
 * noun of a place and so name the place first; else `start`.
 */
export function behindPlace(pieces: readonly Piece[], start: number, last: number, lexicon: Lexicon): number {
  const noun = pieces[start - 1]!;
  if (last - start < 2 || !noun.capital || !lexicon.pack.people.placeNouns.has(noun.lower)) return start;
  const spoken = indexWhere(start + 1, last, k => lexicon.isSpokenName(pieces[k]!));
  return spoken > 0 ? spoken : Math.max(start + 1, last - 2);
}

/** "Business Development Manager International, Ana Roe": a post in capitals whose noun comes late, with the name behind the comma. */
export function isForeignPost(
  pieces: readonly Piece[],
  first: number,
  head: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const next = pieces[last + 1];
  const named = pieces[last]?.text === ',' && next?.capital === true && lexicon.classOf(next) === 'N';
  if (head <= first || !named || lexicon.isTime(next)) return false;
  return pieces.slice(first, last).every(piece => piece.capital && !/[TO]/.test(lexicon.classOf(piece)));
}
