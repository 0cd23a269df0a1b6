import type { Cue } from './cues';
import type { Phrase } from './phrase';

/**
 * A cue with its speaker, and where what is said stands: behind it, before it, on one of both sides (`either`), or around it, one clause.
 * `from`–`to` are the pieces that belong to the reporter: speaker, cue and what lies between.
 */
export type Anchor = {
  readonly cue: Cue;
  readonly side: 'behind' | 'before' | 'either' | 'around';
  readonly phrase: Phrase | null;
  readonly also: Phrase | null;
  readonly source: 'phrase' | 'suffix' | 'coordinated' | 'context';
  /** A medium that itself reports somebody's words (*Z reported its source said …*). */
  readonly relay: Phrase | null;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly confidence: number;
};

type Given = Pick<Anchor, 'cue' | 'side' | 'phrase' | 'source' | 'rule' | 'confidence'> & Partial<Anchor>;

/** An anchor of one speaker without a relay, as wide as its cue, but for what is given. */
export const anchor = (given: Given): Anchor => ({
  also: null,
  relay: null,
  from: given.cue.first,
  to: given.cue.last,
  ...given,
});
