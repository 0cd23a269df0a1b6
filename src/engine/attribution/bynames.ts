import { indexWhere, lastIndexWhere } from '../text/index-where';
import { isAcronym } from '../text/tokens';
import type { Piece } from './frames';
import type { Lexicon } from './lexicon';

/**
 * "Menteri Air Sutan Marwo (Gus Marwo)", "anggota DPR Bima Harto Sungkono (BHS)": where a bracket at the end begins that holds another name of
 * the person, rather than the short name of the office; -1 for none. Initials have to be the person's, and one of the names is heard elsewhere.
 */
export function bynameAt(pieces: readonly Piece[], first: number, last: number, lexicon: Lexicon): number {
  if (pieces[last - 1]?.text !== ')') return -1;
  const open = lastIndexWhere(first, last, k => pieces[k]!.text === '(');
  const isName = (k: number) => pieces[k]!.capital && lexicon.classOf(pieces[k]!) === 'N';
  if (open <= first || !isName(open - 1)) return -1;
  if (last - open > 3) return pieces.slice(open + 1, last - 1).every(piece => piece.capital) ? open : -1;
  const short = pieces[open + 1]!;
  if (!isAcronym(short)) return -1;
  const start = open - short.text.length;
  const initials = pieces.slice(Math.max(start, first), open).map(piece => piece.text[0]);
  if (start <= first || initials.join('') !== short.text || indexWhere(start, open, k => !isName(k)) >= 0) return -1;
  return indexWhere(start, open + 2, k => lexicon.isSpokenName(pieces[k]!)) >= 0 ? open : -1;
}
