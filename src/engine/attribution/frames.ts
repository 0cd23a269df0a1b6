import type { Doc } from '../document';
import { proseStart } from '../text/dateline';
import { matchPhrase } from '../text/phrase-index';
import { endsSentence } from '../text/sentence-ends';
import type { Token } from '../text/tokens';
import type { Span } from '../types';
import { bareCue, type Marked } from './marks';

/** A token outside quotation marks, or a whole quotation in marks as one piece. */
export type Piece = Token & { readonly marked?: Marked };

/** A sentence of the reporter with its marked quotations folded into one piece each: the syntax of who says what stands in it. */
export type Frame = { readonly block: number; readonly pieces: readonly Piece[]; readonly heading: boolean };

/** A sentence that has no end (a list, hostile text) is cut behind so many pieces: what is looked for in a frame may cost the square of its length. */
const LONGEST = 400;

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
    // a dateline ("Corvin (Tass) -") is nobody's words
    for (let i = proseStart(doc.tokens, index, block, doc.pack.people.places); i < block.last; i++) {
      const quotation = marked[next];
      if (quotation?.first === i) {
        next++;
        pieces.push(pieces.length > 1 && isNickname(doc, quotation) ? asWord(doc, quotation) : fold(doc, quotation));
        i = quotation.last - 1;
        if (pieces.length >= LONGEST || endsFrame(doc, quotation, block.last)) flush();
        continue;
      }
      pieces.push(doc.tokens[i]!);
      if (pieces.length >= LONGEST || endsSentence(doc.tokens, i, doc.pack.abbreviations)) flush();
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

/** *Wali Kota Munandar 'Ardi' Wiratama*: one capital in marks between two words of a name, which belongs to it. */
function isNickname({ tokens, pack }: Doc, { first, last, words, unclosed }: Marked): boolean {
  const [before, name, behind] = [tokens[first - 1], tokens[first + 1]!, tokens[last]];
  const { roles, organisations, commonCapitals } = pack.people;
  const isName = (token: Token | undefined) =>
    token?.capital === true && ![roles, organisations, commonCapitals].some(list => list.has(token.lower));
  return words === 1 && !unclosed && last - first === 3 && isName(before) && isName(name) && isName(behind);
}

function asWord({ tokens }: Doc, { first, last }: Marked): Piece {
  return { ...tokens[first + 1]!, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

function endsFrame(doc: Doc, marked: Marked, blockLast: number): boolean {
  if (marked.last >= blockLast) return true;
  if (!ENDS_INSIDE.test(doc.text.slice(...marked.inner).trimEnd())) return false;
  const next = doc.tokens[marked.last]!;
  if (next.kind === 'mark') return true;
  return (
    next.capital &&
    !doc.pack.speech.cues.after.has(bareCue(next.lower, doc.pack)) &&
    !onlyNamesSpeaker(doc, marked.last, blockLast)
  );
}

/** A speaker and a cue take at most so many tokens there. */
const ATTRIBUTION = 14;

/** *“Why?” Marsh asked.*: what follows the marks says who spoke and nothing else, although it begins with a capital. */
function onlyNamesSpeaker(doc: Doc, from: number, blockLast: number): boolean {
  const { cues, adjuncts, audience } = doc.pack.speech;
  for (let i = from + 1; i < Math.min(blockLast, from + ATTRIBUTION); i++) {
    const token = doc.tokens[i]!;
    if (token.kind === 'mark' || endsSentence(doc.tokens, i, doc.pack.abbreviations)) return false;
    const cue =
      matchPhrase(cues.say, doc.tokens, i) ||
      matchPhrase(cues.urge, doc.tokens, i) ||
      matchPhrase(cues.tell, doc.tokens, i);
    if (!cue) continue;
    const next = doc.tokens[i + cue];
    const endsThere =
      !next ||
      i + cue >= blockLast ||
      next.kind === 'punctuation' ||
      adjuncts.has(next.lower) ||
      matchPhrase(audience, doc.tokens, i + cue) > 0;
    return endsThere && !marksFollow(doc, i + cue, blockLast);
  }
  return false;
}

/** Marks in the rest of the sentence: its speaker says those. */
function marksFollow(doc: Doc, from: number, blockLast: number): boolean {
  for (let i = from; i < Math.min(blockLast, from + ATTRIBUTION); i++) {
    if (doc.tokens[i]!.kind === 'mark') return true;
    if (endsSentence(doc.tokens, i, doc.pack.abbreviations)) return false;
  }
  return false;
}

/** The span from the first to the last of some pieces (half open indices). */
export const spanOf = (pieces: readonly Piece[], first: number, last: number): Span => [
  pieces[first]!.start,
  pieces[last - 1]!.end,
];
