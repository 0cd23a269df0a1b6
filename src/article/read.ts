import type { Article, Block, BlockKind, PageFacts } from '../engine/types';
import { type BodyOptions, findBody } from './body';
import { type CreditOf, findCredits } from './credits';
import { readHead } from './head';
import { findHiddenParts } from './hidden-parts';
import { findIncomplete } from './incomplete';
import { findLinks } from './links';
import { findSection, originsOf, readFacts, valuesOf } from './metadata';
import type { Line, Page } from './page';
import { factsOfLater, headOfLater, severalArticles } from './several';
import { createTextMap, type TextMap } from './text-map';
import type { Segment } from './text-nodes';
import { type ShadowRootOf, walk } from './walk';
import { findPages } from './whole-article';

/** What the caller knows and this part does not. */
export type ReadOptions = {
  /** The page's address; `Article.url`. */
  readonly url: string | null;
  /** Whether a line is boilerplate in some language; the engine's `isNoiseLine`. */
  readonly isNoise?: (line: string) => boolean;
  /** Who a line names as author, editor or agency; the engine's `creditOf`. */
  readonly creditOf?: CreditOf;
  /** Whether a line says that the text is cut off here; the engine's `isCutLine`. */
  readonly isCutLine?: (line: string) => boolean;
  /**
   * Whether an element is shown at all; in a browser `element => element.checkVisibility()`. Asked for the elements of the
   * body only. Without it, what only a style sheet hides is read.
   */
  readonly isShown?: (element: Element) => boolean;
  /** Which of several articles, one below the other, is read; in a browser the one in view. Without it, it is the first. */
  readonly choose?: (articles: readonly Element[]) => Element;
  /** Opens shadow roots that the page keeps closed; open ones are read anyway. */
  readonly shadowRootOf?: ShadowRootOf;
};

/** An article and where each of its characters is in the page. */
export type Reading = { readonly article: Article; readonly map: TextMap };

/**
 * Reads the main article of a page from the live document, which is not changed.
 * Returns null when the page has no running text.
 */
export function readArticle(document: Document, options: ReadOptions): Reading | null {
  const { body } = document;
  if (!body) return null;
  const { url, shadowRootOf, isNoise = () => false, isShown = () => true } = options;
  const articles = options.choose ? severalArticles(document) : [];
  const chosen = articles.length ? options.choose!(articles) : null;
  const isLater = chosen !== null && chosen !== articles[0];
  const pageHead = readHead(document);
  const pageFacts = readFacts(document, pageHead);
  const head = isLater ? headOfLater(pageHead) : pageHead;
  const facts = isLater ? factsOfLater(chosen, pageFacts) : pageFacts;
  const { page, lines, revealed } = readBody(chosen ?? body, shadowRootOf, {
    isNoise,
    isShown,
    title: facts.title?.value ?? null,
  });
  if (!lines.length) return null;
  const { text, blocks, segments } = assemble(lines);
  const map = createTextMap(text, segments, () =>
    document.body ? walk(document.body, shadowRootOf, revealed).lines : [],
  );
  const { creditOf = () => null, isCutLine = () => false } = options;
  const { author, editor, agency } = findCredits(head, page, lines, facts, creditOf);
  const { more, whole } = findPages(head, url);
  const known = { ...facts, byline: facts.byline ?? author };
  const about: PageFacts = {
    section: findSection(head),
    agency,
    editor,
    origins: originsOf(known),
    incomplete: findIncomplete(head, page, lines, more && !revealed.size, isCutLine),
    whole,
    links: findLinks(segments, url),
  };
  return { article: { url, ...valuesOf(known), text, blocks, page: about }, map };
}

type Body = { readonly page: Page; readonly lines: readonly Line[]; readonly revealed: ReadonlySet<Element> };

/** The body as it is shown, and once more with the hidden parts that belong to it, if there are any. */
function readBody(root: Element, shadowRootOf: ShadowRootOf | undefined, options: BodyOptions): Body {
  const page = walk(root, shadowRootOf);
  const shown = findBody(page, options);
  const revealed = findHiddenParts(page, shown);
  if (!revealed.size) return { page, lines: shown, revealed };
  const fuller = walk(root, shadowRootOf, revealed);
  const all = findBody(fuller, { ...options, revealed });
  if (proseIn(all) <= proseIn(shown)) return { page, lines: shown, revealed: new Set() };
  return { page: fuller, lines: all, revealed };
}

const proseIn = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.prose, 0);

/** Joins lines to the article's text: blocks apart by an empty line, a line after one `<br>` by a line end. */
function assemble(lines: readonly Line[]): { text: string; blocks: Block[]; segments: Segment[] } {
  let text = '';
  const blocks: { kind: BlockKind; span: [number, number] }[] = [];
  const segments: Segment[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const joined = last !== undefined && line.afterBreak && !/[.!?…"”»)]$/.test(text);
    if (text) text += joined ? '\n' : '\n\n';
    const start = text.length;
    text += line.text;
    for (const segment of line.segments) {
      segments.push({ ...segment, start: start + segment.start, end: start + segment.end });
    }
    if (joined) last.span[1] = text.length;
    else blocks.push({ kind: line.kind, span: [start, text.length] });
  }
  return { text, blocks, segments };
}
