import { matchPhrase } from '../text/phrase-index';
import { isAcronym, type Token } from '../text/tokens';
import type { Frame, Piece } from './frames';
import type { Lexicon } from './lexicon';

/** A sentence's first word, never a name elsewhere, before a word that goes with a common noun: "Janji kampanye", "Penandatanganan ini". */
function isCommonOpener(token: Token, next: Token, lexicon: Lexicon): boolean {
  const { speech, people } = lexicon.pack;
  if (!speech.verbShape || next.kind !== 'word' || next.capital) return false;
  if (
    lexicon.words.capitals.has(token.lower) ||
    lexicon.words.spoken.has(token.lower) ||
    isAcronym(token) ||
    lexicon.isHeadNoun(token)
  )
    return false;
  if (people.demonstratives.has(next.lower)) return true;
  const acts =
    lexicon.isVerbLike(next) || speech.cues.say.has(next.lower) || speech.betweenSpeakerAndCue.has(next.lower);
  const shaped = speech.verbShape.test(token.lower) || speech.nounShape?.test(token.lower) === true;
  return !acts && (shaped || !(lexicon.isGrammar(next) || lexicon.isHeadNoun(next)));
}

/** "Shortly after her visit, …": a sentence's first word, no name elsewhere, before a subordinate clause, where the verb has no shape to tell by. */
function opensClause(token: Token, next: Token, lexicon: Lexicon): boolean {
  const { speech } = lexicon.pack;
  const known = lexicon.words.capitals.has(token.lower) || lexicon.words.spoken.has(token.lower) || isAcronym(token);
  return !speech.verbShape && !known && speech.subordinators.has(next.lower) && !lexicon.isHeadNoun(token);
}

/** A capital that proves nothing: the only one of its phrase, at a sentence's start, and nowhere else inside a sentence. */
export function isDoubtful(frame: Frame, i: number, lexicon: Lexicon): boolean {
  const token = frame.pieces[i]!;
  return (
    startsSentence(frame, i) &&
    !lexicon.words.capitals.has(token.lower) &&
    !isAcronym(token) &&
    !lexicon.isHeadNoun(token) &&
    lexicon.classOf(token) === 'N'
  );
}

/** A common noun in the capital of a sentence's start, before a name: "Kunjungan Putin". */
export function opensWithNoun(frame: Frame, i: number, lexicon: Lexicon): boolean {
  const token = frame.pieces[i];
  const next = frame.pieces[i + 1];
  if (!token?.capital || !next?.capital || !startsSentence(frame, i)) return false;
  return (
    lexicon.pack.speech.nounShape?.test(token.lower) === true &&
    lexicon.classOf(token) === 'N' &&
    !lexicon.words.capitals.has(token.lower)
  );
}

/** Whether a capitalised word at `i` may be (part of) a name; at a sentence's start any word has a capital. */
export function isNameLike(frame: Frame, i: number, lexicon: Lexicon): boolean {
  const token = frame.pieces[i]!;
  if (!token.capital || lexicon.isTime(token)) return false;
  const { suffixPronoun } = lexicon.pack.speech;
  // "…, Lalu Ana Roe": a small word that is a given name as well
  const given = lexicon.pack.people.givenNames.has(token.lower) && frame.pieces[i + 1]?.capital === true;
  if (!startsSentence(frame, i)) return !lexicon.isGrammar(token) || isAcronym(token) || given;
  if (lexicon.isGrammar(token) && !isAcronym(token)) return false;
  const { according, data, relay } = lexicon.pack.speech.cues;
  if ([according, data, relay].some(cues => matchPhrase(cues, frame.pieces, i) > 0)) return false;
  if (suffixPronoun && token.lower.endsWith(suffixPronoun)) return false;
  const next: Piece | undefined = frame.pieces[i + 1];
  if (next && (isCommonOpener(token, next, lexicon) || opensClause(token, next, lexicon))) return false;
  return (
    !lexicon.words.small.has(token.lower) ||
    lexicon.isHeadNoun(token) ||
    (next?.capital === true && lexicon.classOf(token) !== 'l')
  );
}

/** First in its frame, or behind marks, a dash or a colon. */
function startsSentence(frame: Frame, i: number): boolean {
  const previous = frame.pieces[i - 1];
  return !previous || previous.marked !== undefined || previous.kind === 'mark';
}
