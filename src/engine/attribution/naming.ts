import { type Anchor, anchor } from './anchor';
import type { Cue } from './cues';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';
import { speakerAt } from './speaker-after';

/** *described by Marsh as “a muzzle”*, *called “the needle” by residents*: a passive of naming, with its agent on either side of the quoted name. */
export function namedBy(frame: Frame, cue: Cue, lexicon: Lexicon): Anchor | null {
  if (cue.kind !== 'call') return null;
  const agent = agentAt(frame, cue.last, lexicon);
  const name = nameAt(frame, agent?.last ?? cue.last, lexicon);
  const phrase = agent ?? (name === null ? null : agentAt(frame, name + 1, lexicon));
  if (!phrase || name === null) return null;
  return anchor({
    cue,
    side: 'behind',
    phrase,
    source: 'phrase',
    to: agent?.last ?? cue.last,
    rule: 'named-by',
    confidence: 0.85,
  });
}

function agentAt(frame: Frame, i: number, lexicon: Lexicon): Phrase | null {
  const marked = lexicon.pack.speech.agentMarkers.has(frame.pieces[i]?.lower ?? '');
  return marked ? speakerAt(frame, i + 1, frame.pieces.length, lexicon) : null;
}

/** The piece in marks that stands at `i`, or behind "as" and an article there. */
function nameAt({ pieces }: Frame, i: number, { pack: { people, speech } }: Lexicon): number | null {
  let k = i;
  if (speech.namers.has(pieces[k]?.lower ?? '')) k++;
  if (people.determiners.has(pieces[k]?.lower ?? '')) k++;
  return pieces[k]?.marked ? k : null;
}
