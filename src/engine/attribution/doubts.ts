import type { Anchor } from './anchor';
import { type Range, wordsIn } from './draft';
import type { Frame, Piece } from './frames';
import type { Lexicon } from './lexicon';

/** A reported clause of fewer words is often a mere object of its verb. */
const SHORT = 5;

/**
 * Whether it is in doubt that some ranges behind (or before) a cue are a reported clause, or where that clause ends. Only for languages whose
 * clauses can be told from a mere object by their verb.
 */
export function isDoubtfulClause(frame: Frame, ranges: readonly Range[], anchor: Anchor, lexicon: Lexicon): boolean {
  const { speech } = lexicon.pack;
  if (speech.finiteVerbs.size === 0 || ranges.length === 0) return false;
  const pieces = ranges.flatMap(range => frame.pieces.slice(...range));
  if (pieces.some((piece, i) => i > 0 && leavesOpen(pieces[i - 1]!, piece, lexicon))) return true;
  if (pieces.some(piece => piece.marked)) return false;
  const explicit = speech.complementizers.has(frame.pieces[ranges[0]![0] - 1]?.lower ?? '');
  if (explicit) return false;
  return (
    ranges.reduce((sum, range) => sum + wordsIn(frame.pieces, range), 0) < SHORT ||
    anchor.source === 'coordinated' ||
    anchor.phrase?.how === 'role' ||
    (anchor.cue.kind !== 'urge' && !pieces.some(piece => speech.finiteVerbs.has(piece.lower)))
  );
}

/** Behind a comma or a dash the reporter may be speaking again: *…, which was …*, *…, but Marsh has not …*. */
function leavesOpen(before: Piece, piece: Piece, { pack: { speech } }: Lexicon): boolean {
  if (/^[–—]$/.test(piece.text) || speech.concessives.has(piece.lower)) return true;
  return before.text === ',' && (speech.relatives.has(piece.lower) || speech.clauseBreaks.has(piece.lower));
}
