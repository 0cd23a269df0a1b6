import type { Article, Block, BlockKind } from '../engine/types';
import { findBody } from './body';
import { readMetadata } from './metadata';
import { createTextMap, type TextMap } from './text-map';
import type { Segment } from './text-nodes';
import { type Line, type ShadowRootOf, walk } from './walk';

/** What the caller knows and this part does not. */
export type ReadOptions = {
  /** The page's address; `Article.url`. */
  readonly url: string | null;
  /** Whether a line is boilerplate in some language; the engine's `isNoiseLine`. */
  readonly isNoise?: (line: string) => boolean;
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
  if (!document.body) return null;
  const metadata = readMetadata(document);
  const page = walk(document.body, options.shadowRootOf);
  const body = findBody(page, options.isNoise ?? (() => false), metadata.title);
  if (!body) return null;
  const { text, blocks, segments } = assemble(body.lines);
  const article: Article = { url: options.url, ...metadata, text, blocks };
  return { article, map: createTextMap(text, segments, body.root) };
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
