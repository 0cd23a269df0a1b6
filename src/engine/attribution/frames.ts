import type { Doc } from '../document';
import { endsSentence } from '../text/sentence-ends';
import type { Token } from '../text/tokens';
import type { Span } from '../types';
import type { Marked } from './marks';

/** A token outside quotation marks, or a whole quotation in marks as one piece. */
export type Piece = Token & { readonly marked?: Marked };

/** A sentence of the reporter with its marked quotations folded into one piece each: the syntax of who says what stands in it. */
export type Frame = { readonly block: number; readonly pieces: readonly Piece[]; readonly heading: boolean };

const ENDS_INSIDE = /[.?!…][)\]"'”’]*$/;

/** The frames of a document, in order. A frame ends where a sentence does outside the marks, or behind a quotation that ends one inside. */
export function makeFrames(doc: Doc, marked: readonly Marked[]): Frame[] {
  const frames: Frame[] = [];
  let next = 0;
  doc.blocks.forEach((block, index) => {
    let pieces: Piece[] = [];
    const flush = () => {
      if (pieces.length)
        frames.push({ block: index, pieces, heading: block.kind === 'heading' || isTitleLike(pieces) });
      pieces = [];
    };
    for (let i = block.first; i < block.last; i++) {
      const quotation = marked[next];
      if (quotation?.first === i) {
        next++;
        pieces.push(fold(doc, quotation));
        i = quotation.last - 1;
        if (endsFrame(doc, quotation, block.last)) flush();
        continue;
      }
      pieces.push(doc.tokens[i]!);
      if (endsSentence(doc.tokens, i, doc.pack.abbreviations)) flush();
    }
    flush();
  });
  return frames;
}

/** Most of the longer words in capitals and no full stop: a headline that stands in the text. */
function isTitleLike(pieces: readonly Piece[]): boolean {
  const long = pieces.filter(piece => piece.kind === 'word' && piece.text.length > 3);
  return (
    long.length > 3 &&
    !pieces.some(piece => piece.text === '.') &&
    long.filter(piece => piece.capital).length > 0.8 * long.length
  );
}

function fold(doc: Doc, marked: Marked): Piece {
  const [first, last] = [doc.tokens[marked.first]!, doc.tokens[marked.last - 1]!];
  return { kind: 'mark', text: '', lower: '', start: first.start, end: last.end, capital: false, marked };
}

function endsFrame(doc: Doc, marked: Marked, blockLast: number): boolean {
  if (marked.last >= blockLast) return true;
  if (!ENDS_INSIDE.test(doc.text.slice(...marked.inner).trimEnd())) return false;
  const next = doc.tokens[marked.last]!;
  return (next.capital && !doc.pack.speech.cues.after.has(bare(next.lower, doc))) || next.kind === 'mark';
}

const bare = (word: string, doc: Doc) => {
  const suffix = doc.pack.speech.suffixPronoun;
  return suffix && word.endsWith(suffix) ? word.slice(0, -suffix.length) : word;
};

/** The span from the first to the last of some pieces (half open indices). */
export const spanOf = (pieces: readonly Piece[], first: number, last: number): Span => [
  pieces[first]!.start,
  pieces[last - 1]!.end,
];
