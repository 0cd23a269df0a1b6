import type { QuoteType, Span } from '../types';
import { type Frame, type Piece, spanOf } from './frames';
import { isWord } from './marks';
import type { Phrase } from './phrase';

/** A quotation before its speaker is linked to a source. */
export type Draft = {
  readonly frame: number;
  readonly type: QuoteType;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly phrase: Phrase | null;
  /** A second speaker ("X and Y said"). */
  readonly also: Phrase | null;
  /** What stands for the speaker when there is no phrase: a suffix (-nya), the cue before it in the frame, or the neighbouring sentences. */
  readonly from: 'phrase' | 'suffix' | 'coordinated' | 'context';
  readonly relay: Phrase | null;
  readonly rule: string;
  readonly confidence: number;
};

/** A half-open range of pieces. */
export type Range = readonly [first: number, last: number];

const EDGE = /^[,.;:…–—-]+$/;

/** The range without punctuation at its ends (brackets and marked quotations stay). */
export function trimRange(pieces: readonly Piece[], [first, last]: Range): Range {
  let [a, b] = [first, last];
  const edge = (piece: Piece) => !piece.marked && (EDGE.test(piece.text) || piece.kind === 'mark');
  while (a < b && edge(pieces[a]!)) a++;
  while (b > a && edge(pieces[b - 1]!)) b--;
  return [a, b];
}

export const wordsIn = (pieces: readonly Piece[], [first, last]: Range): number => {
  let count = 0;
  for (let i = first; i < last; i++) count += pieces[i]!.marked?.words ?? (isWord(pieces[i]!) ? 1 : 0);
  return count;
};

/** The spans and the type of what is said in some ranges of a frame: inside the marks when marks hold all of it. */
export function contentOf(frame: Frame, ranges: readonly Range[]): { content: Span[]; type: QuoteType } {
  const { pieces } = frame;
  let [quoted, plain] = [0, 0];
  for (const [first, last] of ranges) {
    for (let i = first; i < last; i++) {
      if (pieces[i]!.marked) quoted++;
      else if (isWord(pieces[i]!)) plain++;
    }
  }
  const type: QuoteType = quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
  const content = ranges.flatMap(([first, last]) =>
    type === 'direct'
      ? pieces.slice(first, last).flatMap(piece => (piece.marked ? [piece.marked.inner] : []))
      : [spanOf(pieces, first, last)],
  );
  return { content, type };
}
