import { type Anchor, anchor } from './anchor';
import type { Cue } from './cues';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { phraseAt, phrasesIn } from './noun-phrases';
import type { Phrase } from './phrase';

/** Words between a genitive and its noun ("the minister's repeated claim that"), at most. */
const BETWEEN = 1;

/** *X's claim that …*, *klaim X bahwa …*: a noun of saying with a speaker in the genitive and a clause. */
export function nounOfSaying(frame: Frame, cue: Cue, lexicon: Lexicon): Anchor | null {
  const { pieces } = frame;
  const opensClause = (i: number) => lexicon.pack.speech.complementizers.has(pieces[i]?.lower ?? '');
  const owner = opensClause(cue.last)
    ? ownerBefore(frame, cue.first, lexicon)
    : phraseAt(frame, cue.last, pieces.length, lexicon);
  const to = owner && owner.last > cue.last ? owner.last : cue.last;
  if (!owner || owner.kind === 'document' || !opensClause(to)) return null;
  return anchor({
    cue,
    side: 'behind',
    phrase: owner,
    source: 'phrase',
    from: Math.min(owner.first, cue.first),
    to,
    rule: 'noun-of-saying',
    // where the clause ends and the sentence goes on is a guess
    confidence: 0.7,
  });
}

function ownerBefore(frame: Frame, at: number, lexicon: Lexicon): Phrase | null {
  for (let i = at - 1; i >= Math.max(1, at - 1 - BETWEEN); i--) {
    if (!lexicon.endsPossessor(frame.pieces, i)) continue;
    const phrase = phrasesIn(frame, 0, i, lexicon).at(-1);
    return phrase?.last === i ? phrase : null;
  }
  return null;
}
