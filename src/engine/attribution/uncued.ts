import { matchPhrase } from '../text/phrase-index';
import type { Draft } from './draft';
import { type Frame, type Piece, spanOf } from './frames';
import type { Lexicon } from './lexicon';
import type { Marked } from './marks';
import { phraseAt } from './noun-phrases';
import type { Phrase } from './phrase';

/** Marks around fewer words are taken for a title, a nickname or a scare quote when no cue stands by. */
const LEAST_WORDS_ALONE = 3;
const LEAST_WORDS_INSIDE = 7;

/** *Name: “…”* and *Name: words* in headlines and interviews. */
export function colonDraft(frame: Frame, index: number, lexicon: Lexicon): Draft | null {
  const { pieces } = frame;
  const phrase = phraseAt(frame, 0, pieces.length, lexicon);
  if (!phrase || phrase.how === 'pronoun' || phrase.last > 6 || pieces[phrase.last]?.text !== ':') return null;
  const next = pieces[phrase.last + 1];
  if (!next || (!next.marked && phrase.kind !== 'person')) return null;
  if (next.marked) return draft(index, next.marked, phrase, 'name-colon', 0.85);
  if (!frame.heading && index > 0) return null;
  const content = spanOf(pieces, phrase.last + 1, pieces.length);
  return { ...draft(index, null, phrase, 'name-colon', 0.7), type: 'indirect', content: [content] };
}

/** *Ana Roe takes up the story: “…”*: whom the sentence is about, before a colon and the words, speaks them. */
export function ledInDraft(frame: Frame, index: number, lexicon: Lexicon): Draft | null {
  const { pieces } = frame;
  const at = pieces.length - 1;
  const marked = pieces[at]?.marked;
  if (!marked || pieces[at - 1]?.text !== ':' || marked.words < LEAST_WORDS_INSIDE) return null;
  const connective = matchPhrase(lexicon.pack.speech.connectives, pieces, 0);
  const phrase = phraseAt(frame, connective, at - 1, lexicon);
  if (phrase?.how !== 'named' || phrase.kind !== 'person' || phrase.doubtful) return null;
  return pieces[phrase.last]!.kind === 'word' ? draft(index, marked, phrase, 'led-in', 0.75) : null;
}

/** *“…” — Name*: the name that signs a quotation. */
export function signedDraft(frame: Frame, index: number, lexicon: Lexicon): Draft | null {
  const [quoted, dash] = frame.pieces;
  if (!quoted?.marked || !dash || !/^[-–—―]+$/.test(dash.text)) return null;
  const phrase = phraseAt(frame, 2, frame.pieces.length, lexicon);
  if (phrase?.how !== 'named' || frame.pieces.slice(phrase.last).some(piece => piece.kind === 'word' && !piece.capital))
    return null;
  return draft(index, quoted.marked, phrase, 'signed', 0.9);
}

/** The marked quotations of a frame that no cue governs and that are speech all the same; their speaker stands in the neighbourhood. */
export function uncuedDrafts(
  frame: Frame,
  index: number,
  drafts: readonly Draft[],
  text: string,
  lexicon: Lexicon,
): Draft[] {
  const free = frame.pieces.filter(
    piece => piece.marked && !drafts.some(d => d.content.some(([s, e]) => s < piece.end && piece.start < e)),
  );
  const alone = frame.pieces.every(piece => piece.marked || piece.kind !== 'word');
  return free.flatMap(piece =>
    isSpeech(piece, alone) && !isPutTo(frame, piece, lexicon) && !isTitle(text.slice(...piece.marked!.inner))
      ? [draft(index, piece.marked!, null, alone ? 'alone' : 'inside', alone ? 0.8 : 0.5)]
      : [],
  );
}

/** *When he was asked, “…”*: words put to whom the sentence is about, by somebody it does not name. */
function isPutTo({ pieces }: Frame, quoted: Piece, { pack: { speech } }: Lexicon): boolean {
  const at = pieces.indexOf(quoted) - 1;
  const cue = pieces[at]?.text === ',' || pieces[at]?.text === ':' ? at - 1 : at;
  return speech.cues.urge.has(pieces[cue]?.lower ?? '') && speech.passiveAuxiliaries.has(pieces[cue - 1]?.lower ?? '');
}

function isSpeech(piece: Piece, alone: boolean): boolean {
  const { words } = piece.marked!;
  if (alone) return words >= LEAST_WORDS_ALONE;
  return words >= LEAST_WORDS_INSIDE;
}

/** Words as titles write them, the longer ones with a capital: *bertajuk "Sungai Bersih untuk Semua"*. */
function isTitle(quoted: string): boolean {
  const long = quoted.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.filter(word => /^\p{Lu}\p{Ll}/u.test(word)).length >= 0.8 * long.length;
}

const draft = (
  frame: number,
  marked: Marked | null,
  phrase: Phrase | null,
  rule: string,
  confidence: number,
): Draft => ({
  frame,
  type: 'direct',
  content: marked ? [marked.inner] : [],
  cue: null,
  phrase,
  also: null,
  from: phrase ? 'phrase' : 'context',
  relay: null,
  rule,
  confidence,
});
