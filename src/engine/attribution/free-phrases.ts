import { matchPhrase } from '../text/phrase-index';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';

/** Not behind a preposition: "Di Washington", "with Putin" are no subjects. */
export function isFree(frame: Frame, phrase: Phrase, lexicon: Lexicon): boolean {
  const { speech, people } = lexicon.pack;
  let i = phrase.first - 1;
  const before = frame.pieces[i];
  if (!before) return true;
  if (people.and.has(before.lower)) {
    // "and X said": the conjunction joins clauses or speakers
    return true;
  }
  while (
    i >= 0 &&
    frame.pieces[i]!.kind === 'word' &&
    speech.betweenSpeakerAndCue.has(frame.pieces[i]!.lower) &&
    !speech.adjuncts.has(frame.pieces[i]!.lower)
  )
    i--;
  const word = frame.pieces[i];
  if (word && lexicon.isTime(word) && i === phrase.first - 1) return true;
  if (inRelativeClause(frame, phrase.first, lexicon)) return false;
  // "Kepastian pemerintah memastikan harga …": whose certainty it is
  if (i === 0 && phrase.how === 'role' && word && speech.nounShape?.test(word.lower) && !lexicon.isGrammar(word))
    return false;
  return (
    !word ||
    speech.subordinators.has(word.lower) ||
    !(speech.adjuncts.has(word.lower) || people.ofWords.has(word.lower) || speech.addressee.has(word.lower))
  );
}

/** "Dari kalangan nelayan, …": the segment between commas that the phrase stands in is an adjunct. */
export function inAdjunct(frame: Frame, at: number, lexicon: Lexicon): boolean {
  const { adjuncts, subordinators } = lexicon.pack.speech;
  let i = at;
  while (i > 0 && frame.pieces[i - 1]!.text !== ',') i--;
  i += matchPhrase(lexicon.pack.speech.connectives, frame.pieces, i, at);
  const { lower } = frame.pieces[i]!;
  return (
    i < at &&
    adjuncts.has(lower) &&
    !subordinators.has(lower) &&
    frame.pieces.slice(at).some(piece => piece.text === ',')
  );
}

/** ", who …" or ", yang …": the segment between commas that the phrase stands in begins with a relative pronoun. */
function inRelativeClause(frame: Frame, at: number, lexicon: Lexicon): boolean {
  let i = at;
  while (i > 0 && frame.pieces[i - 1]!.text !== ',') i--;
  return i > 0 && lexicon.pack.speech.relatives.has(frame.pieces[i]!.lower);
}
