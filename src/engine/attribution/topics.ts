import type { Cue } from './cues';
import { wordsIn } from './draft';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { phraseAt } from './noun-phrases';

/** "posted in a group that …": so many words behind the cue, the complementizer is still its own. */
const NEAR = 5;

/** A clause behind a comma has more words than this. */
const FEW = 3;

/** A topic is no report: quoted words, a complementizer close behind the cue, or a clause behind its comma make it one. */
export function hasReport(frame: Frame, cue: Cue, lexicon: Lexicon): boolean {
  const explicit = frame.pieces
    .slice(cue.last, cue.last + NEAR)
    .some(piece => lexicon.pack.speech.complementizers.has(piece.lower));
  return explicit || opensReport(frame, cue, lexicon) || frame.pieces.some(piece => piece.marked);
}

/**
 * *Sund melaporkan, jalan itu rusak*: nothing but the subject before the verb, a comma right behind it, where its object would stand, and a
 * clause that begins with a noun.
 */
export function opensReport(frame: Frame, cue: Cue, lexicon: Lexicon): boolean {
  const { pieces, heading } = frame;
  const { people } = lexicon.pack;
  const next = pieces[cue.last + 1];
  if (cue.kind !== 'topic' || !people.roleFirst || pieces[cue.last]?.text !== ',' || next?.kind !== 'word')
    return false;
  if (lexicon.isVerbLike(next) || lexicon.isGrammar(next) || people.and.has(next.lower)) return false;
  if (phraseAt(frame, 0, cue.first, lexicon)?.last !== cue.first) return false;
  return !heading && wordsIn(pieces, [cue.last + 1, pieces.length]) > FEW;
}
