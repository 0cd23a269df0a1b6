import type { LanguagePack } from './languages/pack';
import type { Token } from './text/tokens';
import type { Article, BlockKind, Span } from './types';

/** A block of the body with its tokens: `tokens[first]` to `tokens[last - 1]` of the document. */
export type DocBlock = { readonly kind: BlockKind; readonly span: Span; readonly first: number; readonly last: number };

/** A sentence: its span (final mark included), its block (index) and its tokens (half open). */
export type Sentence = { readonly span: Span; readonly block: number; readonly first: number; readonly last: number };

/** A prepared article: what every stage works on. Blocks that are noise of the page (pack's noise lines) are left out. */
export type Doc = {
  readonly article: Article;
  readonly text: string;
  readonly pack: LanguagePack;
  readonly tokens: readonly Token[];
  readonly blocks: readonly DocBlock[];
  readonly sentences: readonly Sentence[];
  /** Tokens of the title; their offsets are into `article.title`. */
  readonly title: readonly Token[];
};
