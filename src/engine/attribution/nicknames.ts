import { indexWhere } from '../text/index-where';
import type { Piece } from './frames';
import type { Lexicon } from './lexicon';
import type { Range } from './phrase-parts';

/** Between a name and the nickname behind it stand at most so many pieces. */
const REACH = 8;

/** *Ana Setiadi (23), yang akrab disapa Ani*: where the nickname stands behind the noun phrase that ends at `last`, or null. */
export function nicknameBehind(pieces: readonly Piece[], last: number, end: number, lexicon: Lexicon): Range | null {
  const { aliases } = lexicon.pack.people;
  const stop = Math.min(end, last + REACH);
  const called = indexWhere(last, stop, k => aliases.has(pieces[k]!.lower) && !lexicon.isGrammar(pieces[k]!));
  const opens = called > 0 && indexWhere(last, called, k => !leadsTo(pieces[k]!, lexicon)) < 0;
  const first = opens ? indexWhere(called + 1, Math.min(end, called + 3), k => pieces[k]!.capital) : -1;
  if (first < 0) return null;
  const behind = indexWhere(first, end, k => !pieces[k]!.capital || pieces[k]!.kind !== 'word');
  return [first, behind < 0 ? end : behind];
}

/** Commas, an age in brackets, small words ("yang akrab"); no verb and nobody else. */
const leadsTo = (piece: Piece, lexicon: Lexicon): boolean =>
  !piece.capital && piece.marked === undefined && !lexicon.isVerbLike(piece) && !lexicon.isHeadNoun(piece);
