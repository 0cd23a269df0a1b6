import { findAnchors } from './anchors';
import { findCues } from './cues';
import type { Draft } from './draft';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';

/** So sure is the speaker whom a paragraph of its own introduces. */
const INTRODUCED = 0.85;

/**
 * *The Corvin Times reports:* and the words in marks behind it, often in a paragraph of their own: speaker and cue stand in the frame before.
 * `drafts` has those of each frame.
 */
export function introduceSpeakers(frames: readonly Frame[], drafts: readonly Draft[][], lexicon: Lexicon): Draft[] {
  return drafts.flatMap((own, index) => {
    const [first, ...rest] = own;
    const before = frames[index - 1];
    if (first?.from !== 'context' || !before || drafts[index - 1]!.length > 0) return own;
    const { block, pieces } = frames[index]!;
    if (!pieces[0]?.marked || block - before.block > 1 || before.pieces.at(-1)!.text !== ':') return own;
    const anchor = findAnchors(before, findCues(before, lexicon), lexicon).at(-1);
    if (!anchor?.phrase || anchor.side === 'before') return own;
    const { phrase, also } = anchor;
    const cue = [before.pieces[anchor.cue.first]!.start, before.pieces[anchor.cue.last - 1]!.end] as const;
    return [{ ...first, cue, phrase, also, from: 'phrase', rule: 'introduced', confidence: INTRODUCED }, ...rest];
  });
}
