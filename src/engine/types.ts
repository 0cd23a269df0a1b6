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

/** Where on the page a fact stands. `credit` is a line like "Source: …", `dateline` the place and house before the first sentence. */
export type Origin = 'json-ld' | 'meta' | 'markup' | 'text' | 'byline' | 'credit' | 'dateline';

/** A fact the page states, as it states it. */
export type Fact = { readonly value: string; readonly origin: Origin };

/** Not all of the article is in `text`: it is kept for those who pay, goes on on further pages, or stops short. */
export type Incomplete = {
  readonly reason: 'paid' | 'pages' | 'cut';
  /** How much was read, of how much; null where the page does not say. */
  readonly extent: { readonly read: number; readonly whole: number; readonly unit: 'words' | 'paragraphs' } | null;
};

/** A link of the body to another house, and the words that carry it. */
export type Link = { readonly href: string; readonly span: Span };

/** What else a page says of its article. */
export type PageFacts = {
  readonly section: Fact | null;
  /** The agency or publisher that the article comes from. */
  readonly agency: Fact | null;
  /** Names or initials of the editors. */
  readonly editor: Fact | null;
  /** Where the facts of the article itself come from; null for those it does not have. */
  readonly origins: {
    readonly [name in 'title' | 'byline' | 'site' | 'publishedAt' | 'lang']: Origin | null;
  };
  readonly incomplete: Incomplete | null;
  /** The address that shows all pages of the article at once. */
  readonly whole: string | null;
  /** Where the article's own links lead to. */
  readonly links: readonly Link[];
};

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
  /** Absent for plain text. */
  readonly page?: PageFacts;
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

/** Somebody the article speaks of, and does not let speak. */
export type Unheard = {
  readonly name: string;
  readonly role: Value | null;
  readonly affiliation: Value | null;
  readonly mentions: readonly Span[];
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

/** One who is bound by an agreement; of a country its ISO 3166-1 code, by which it can be named in any language. */
export type Party = Value & { readonly country: string | null };

/** The pact card. Every value is words of the article; what it does not say is null or empty. */
export type Agreement = {
  readonly name: Value | null;
  readonly type: (Value & { readonly value: AgreementType }) | null;
  readonly parties: readonly Party[];
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
  | 'unheard'
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
  readonly unheard: readonly Unheard[];
  readonly claims: readonly Claim[];
  readonly summary: readonly Span[];
  readonly agreement: Agreement | null;
  /** Stages that failed; what they would have found is missing, the rest stands. */
  readonly failed: readonly StageName[];
};

/** Below this confidence the interface says "probably". */
export const PROBABLY = 0.7;

/** Grows when the same article would be analysed otherwise. */
export const VERSION = 2;
