/**
 * The data that travels between the parts: plain JSON, readonly, no classes.
 * Offsets are UTF-16 code units into `Article.text`, half open: `text.slice(start, end)`.
 */

export type Span = readonly [start: number, end: number];

/** Words shown to the reader: exactly `text.slice(...span)`; `span` is null only for words that stand in the title alone. */
export type Value = { readonly text: string; readonly span: Span | null };

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'blockquote' | 'caption';

/** One paragraph, heading, list item, quotation block or caption of the body, in reading order. */
export type Block = { readonly kind: BlockKind; readonly span: Span };

/** What the page (or the command line) hands to the engine. `text` is the body; the title is not part of it. */
export type Article = {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  /** ISO 8601, as the page gives it. */
  readonly publishedAt: string | null;
  /** BCP 47, as the page gives it; the engine decides by itself which language pack fits. */
  readonly lang: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
};

export type SourceId = string;
export type QuoteId = string;

export type QuoteType = 'direct' | 'indirect' | 'mixed';

/** How the mention names the speaker; `implicit`: known from the neighbouring sentences only. */
export type SpeakerHow = 'named' | 'role' | 'pronoun' | 'implicit';

export type Speaker = {
  readonly source: SourceId;
  /** The words of the text that stand for the speaker here; null for a suffix (-nya) or an implicit speaker. */
  readonly mention: Span | null;
  readonly how: SpeakerHow;
};

/** Why the engine chose this speaker: the name of the rule and the words it rests on. */
export type Evidence = { readonly rule: string; readonly span: Span };

/** Words attributed to somebody. `content` may have several spans (the speaker stands in between). */
export type Quote = {
  readonly id: QuoteId;
  readonly type: QuoteType;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: Speaker | null;
  /** The medium through which the words came. */
  readonly relay: SourceId | null;
  /** 0–1; calibrated: below `PROBABLY` the interface says "probably". */
  readonly confidence: number;
  readonly evidence: Evidence;
};

export type SourceKind = 'person' | 'organisation' | 'group' | 'medium' | 'document' | 'anonymous';

/** Who or what a statement rests on; all mentions of one person merged. */
export type Source = {
  readonly id: SourceId;
  readonly kind: SourceKind;
  /** The longest name the text (or its title) gives. */
  readonly name: string;
  readonly role: Value | null;
  readonly affiliation: Value | null;
  readonly mentions: readonly Span[];
  readonly quotes: readonly QuoteId[];
  /** Part of all quoted words, 0–1. */
  readonly share: number;
};

export type Certainty = 'asserted' | 'hedged' | 'unconfirmed' | 'unknown' | 'denied';

/** A checkable statement, without the words of saying. `claimant` null: the article itself, or nobody named. */
export type Claim = {
  readonly span: Span;
  readonly claimant: SourceId | null;
  readonly certainty: Certainty;
  /** The word that makes it less than asserted ("mungkin", "reportedly"). */
  readonly cue: Span | null;
  /** Higher is shown first. */
  readonly score: number;
};

export type AgreementType = 'treaty' | 'pact' | 'ceasefire' | 'trade' | 'loan' | 'merger' | 'memorandum' | 'other';

export type AgreementStatus =
  | 'planned'
  | 'negotiating'
  | 'agreed'
  | 'signed'
  | 'ratified'
  | 'in-force'
  | 'suspended'
  | 'ended'
  | 'rejected';

export type Sourced = Value & { readonly source: SourceId | null };

/** The pact card. Every value is words of the article; what it does not say is null or empty. */
export type Agreement = {
  readonly name: Value | null;
  readonly type: (Value & { readonly value: AgreementType }) | null;
  readonly parties: readonly Value[];
  readonly signatories: readonly Value[];
  readonly date: (Value & { readonly iso: string | null }) | null;
  readonly place: Value | null;
  readonly status: (Value & { readonly value: AgreementStatus }) | null;
  readonly terms: readonly Sourced[];
  readonly describedAs: readonly Sourced[];
  readonly unknown: readonly Sourced[];
  readonly reactions: readonly Sourced[];
};

/** The names of the stages, for reporting one that failed. */
export type StageName =
  | 'sentences'
  | 'quotations'
  | 'mentions'
  | 'speakers'
  | 'sources'
  | 'claims'
  | 'summary'
  | 'agreement';

/** Everything the extension shows; a pure function of `Article`. */
export type Analysis = {
  /** Grows when the same article would be analysed otherwise; kept analyses of another version are thrown away. */
  readonly version: number;
  /** The language decided for the text, BCP 47; 'und' when undecided. */
  readonly lang: string;
  /** False when no language pack fits: only marked quotations without speakers can be found then. */
  readonly supported: boolean;
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly summary: readonly Span[];
  readonly agreement: Agreement | null;
  /** Stages that failed; what they would have found is missing, the rest stands. */
  readonly failed: readonly StageName[];
};

/** Below this confidence the interface says "probably". */
export const PROBABLY = 0.7;
