/**
 * Lines that stand in an article's text without belonging to it. All entries in lower case, without closing punctuation;
 * spaces match any white space, "#" any number.
 */
export type NoiseLines = {
  /** The whole line: "read more". */
  readonly lines: readonly string[];
  /** Words before a colon, a dash or a bar, or alone in the line: "editor" for "Editor: A. Name". */
  readonly labels: readonly string[];
  /** Beginnings that no sentence of an article has: "your email address will not be published". */
  readonly starts: readonly string[];
  /** Labels before the names of those who made the article: "source" for "Source: Example Agency". */
  readonly credits: { readonly [kind in CreditKind]: readonly string[] };
  /** Words in the line that stands where a text was cut off: "subscribe to continue reading". */
  readonly cut: readonly string[];
};

/** Who a credit line names. */
export type CreditKind = 'author' | 'editor' | 'agency';
