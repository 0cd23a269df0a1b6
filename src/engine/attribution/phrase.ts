import type { SourceKind, Span } from '../types';

/** A noun phrase that can stand for a source, with its parts. Indices are pieces of its frame, half open. */
export type Phrase = {
  readonly first: number;
  readonly last: number;
  readonly how: 'named' | 'role' | 'pronoun';
  readonly kind: SourceKind;
  /** The words that stand for the source: its name, else the whole phrase. */
  readonly mention: Span;
  readonly name: Span | null;
  readonly role: Span | null;
  readonly affiliation: Span | null;
  /** A second name in brackets: "(OJK)". */
  readonly alias: Span | null;
  readonly head: string;
  readonly plural: boolean;
  /** Marked as known: "itu", "the": an epithet rather than somebody new. */
  readonly definite: boolean;
  /** Only a capital at a sentence's start speaks for a name. */
  readonly doubtful: boolean;
  /** Carries a title or a form of address ("Dr.", "Mr."). */
  readonly titled: boolean;
};
