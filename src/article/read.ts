import type { Article, Block, BlockKind } from '../engine/types';
import { findBody } from './body';
import { readMetadata } from './metadata';
import type { Line } from './page';
import { createTextMap, type TextMap } from './text-map';
import type { Segment } from './text-nodes';
import { type ShadowRootOf, walk } from './walk';

/** What the caller knows and this part does not. */
export type ReadOptions = {
  /** The page's address; `Article.url`. */
  readonly url: string | null;
  /** Whether a line is boilerplate in some language; the engine's `isNoiseLine`. */
  readonly isNoise?: (line: string) => boolean;
  /**
   * Whether an element is shown at all; in a browser `element => element.checkVisibility()`. Asked for the elements of the
   * body only. Without it, what only a style sheet hides is read.
   */
  readonly isShown?: (element: Element) => boolean;
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
  const metadata = readMetadata(document);
  const lines = findBody(walk(body, shadowRootOf), { isNoise, isShown, title: metadata.title });
  if (!lines.length) return null;
  const { text, blocks, segments } = assemble(lines);
  const map = createTextMap(text, segments, () => (document.body ? walk(document.body, shadowRootOf).lines : []));
  return { article: { url, ...metadata, text, blocks }, map };
}

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
