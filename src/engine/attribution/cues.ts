import type { CueClass } from '../languages/pack';
import { matchPhrase } from '../text/phrase-index';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';

/** A word (or words) of saying in a frame; pieces, half open. `suffix`: it carries the pronoun ("katanya"). */
export type Cue = { readonly first: number; readonly last: number; readonly kind: CueClass; readonly suffix: boolean };

/** Where a form belongs to several classes, the first of these that matches the most words wins. */
const ORDER: readonly CueClass[] = [
  'relay',
  'data',
  'according',
  'tell',
  'urge',
  'call',
  'passive',
  'topic',
  'say',
  'quoted',
  'after',
];

/** The cues of a frame, left to right, outside quotation marks. */
export function findCues(frame: Frame, lexicon: Lexicon): Cue[] {
  const { pieces } = frame;
  const found: Cue[] = [];
  for (let i = 0; i < pieces.length; i++) {
    // a capital inside a sentence is part of a name: "United States", "Washington Post"
    if (
      pieces[i]!.kind !== 'word' ||
      (pieces[i]!.capital && i > 0 && !pieces[i - 1]!.marked && pieces[i - 1]!.kind === 'word')
    )
      continue;
    const anonymity = matchPhrase(lexicon.pack.speech.anonymity, pieces, i);
    if (anonymity) {
      i += anonymity - 1;
      continue;
    }
    const cue = cueAt(frame, i, lexicon);
    if (!cue) continue;
    found.push(cue);
    i = cue.last - 1;
  }
  return found;
}

function cueAt(frame: Frame, i: number, lexicon: Lexicon): Cue | null {
  const { cues, suffixPronoun } = lexicon.pack.speech;
  let best: Cue | null = null;
  for (const kind of ORDER) {
    const length = matchPhrase(cues[kind], frame.pieces, i);
    if (length > (best ? best.last - best.first : 0)) best = { first: i, last: i + length, kind, suffix: false };
  }
  if (best || !suffixPronoun) return best;
  const { lower } = frame.pieces[i]!;
  if (!lower.endsWith(suffixPronoun)) return null;
  const bare = lower.slice(0, -suffixPronoun.length);
  if (cues.after.has(bare)) return { first: i, last: i + 1, kind: 'after', suffix: true };
  if (cues.according.has(bare)) return { first: i, last: i + 1, kind: 'according', suffix: true };
  return null;
}
