import type { CueClass } from '../languages/pack';
import { indexByKind, matchKind, matchPhrase } from '../text/phrase-index';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';

/** A word (or words) of saying in a frame; pieces, half open. `suffix`: it carries the pronoun ("katanya"). */
export type Cue = { readonly first: number; readonly last: number; readonly kind: CueClass; readonly suffix: boolean };

/** Where a form belongs to several classes, the first of these that matches the most words wins. */
const cuesByKind = indexByKind<CueClass>([
  'relay',
  'data',
  'according',
  'tell',
  'urge',
  'push',
  'call',
  'passive',
  'topic',
  'say',
  'quoted',
  'after',
  'noun',
]);

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
  const found = matchKind(cuesByKind(cues), frame.pieces, i);
  if (found) {
    const last = i + found.words.length;
    const kind = found.kind === 'push' ? (asks(frame, last, lexicon) ? 'urge' : 'topic') : found.kind;
    return { first: i, last, kind, suffix: false };
  }
  if (!suffixPronoun) return null;
  const { lower } = frame.pieces[i]!;
  if (!lower.endsWith(suffixPronoun)) return null;
  const bare = lower.slice(0, -suffixPronoun.length);
  if (cues.after.has(bare)) return { first: i, last: i + 1, kind: 'after', suffix: true };
  if (cues.according.has(bare)) return { first: i, last: i + 1, kind: 'according', suffix: true };
  if (cues.passive.has(bare)) return { first: i, last: i + 1, kind: 'passive', suffix: true };
  return null;
}

/** Whoever is asked takes at most so many words. */
const ASKED = 10;

/** Behind a word that pushes, a marker of a request in the same clause: *mendorong polisi untuk …*. */
function asks({ pieces }: Frame, from: number, { pack }: Lexicon): boolean {
  for (const piece of pieces.slice(from, from + ASKED)) {
    if (piece.kind !== 'word') return false;
    if (pack.speech.requestMarkers.has(piece.lower)) return true;
  }
  return false;
}
