import type { Span } from '../engine/types';
import { createReanchor, type PageLines } from './reanchor';
import { cut, type Segment } from './text-nodes';

/** A place in the page: `offset` UTF-16 code units into the text node's data. */
export type Position = { readonly node: Text; readonly offset: number };

/** Where each character of `Article.text` is in the page. Stays in the page, is never sent. */
export type TextMap = {
  /** The place of the character at `offset`; null for the line ends between blocks and for what has left the page. */
  positionOf(offset: number): Position | null;
  /**
   * One range for each stretch of text node under the span, in order: what a highlight wants. Words whose nodes were replaced
   * are looked for again by their context; what has left the page has no range.
   */
  rangesOf(span: Span): Range[];
  /** The offset in the text of the character that begins at a place in the page; null when the article has none there. */
  offsetOf(node: Node, offset: number): number | null;
  /** The part of the text that a range in the page covers; null when it covers none. */
  spanOf(range: Range): Span | null;
};

/**
 * The map of a text whose characters lie in `segments`: in order of the text, not overlapping.
 * `readAgain` gives the lines that the page has now; it is asked only after nodes of the article were changed or replaced.
 */
export function createTextMap(text: string, segments: readonly Segment[], readAgain: PageLines): TextMap {
  const firstOf = new Map<Node, number>();
  segments.forEach((segment, index) => {
    if (!firstOf.has(segment.node)) firstOf.set(segment.node, index);
  });
  const reanchor = createReanchor(text, readAgain);

  return {
    positionOf(offset) {
      const segment = segments[findSegment(segments, offset)];
      if (!segment || offset < segment.start || !isIntact(text, segment)) return null;
      return { node: segment.node, offset: segment.offset + offset - segment.start };
    },

    rangesOf(span) {
      const parts = partsOf(segments, span);
      const current = parts.every(part => isIntact(text, part)) ? parts : reanchor(span);
      return current.map(toRange);
    },

    offsetOf(node, offset) {
      for (let i = firstOf.get(node) ?? segments.length; segments[i]?.node === node; i++) {
        const segment = segments[i]!;
        const at = segment.start + offset - segment.offset;
        if (at >= segment.start && at < segment.end && isIntact(text, segment)) return at;
      }
      return null;
    },

    spanOf(range) {
      let span: [number, number] | null = null;
      for (const segment of segments) {
        if (!range.intersectsNode(segment.node)) continue;
        const from = segment.node === range.startContainer ? range.startOffset - segment.offset : 0;
        const to = segment.node === range.endContainer ? range.endOffset - segment.offset : Number.POSITIVE_INFINITY;
        const start = segment.start + Math.max(0, from);
        const end = Math.min(segment.end, segment.start + to);
        if (start < end) span = [span?.[0] ?? start, end];
      }
      return span;
    },
  };
}

/** The segments under a span, cut to it. */
function partsOf(segments: readonly Segment[], [start, end]: Span): Segment[] {
  const parts: Segment[] = [];
  for (let i = findSegment(segments, start); i < segments.length && segments[i]!.start < end; i++) {
    parts.push(cut(segments[i]!, start, end));
  }
  return parts;
}

/** The index of the first segment that ends after `offset`. */
function findSegment(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the page still shows these characters in this node. White space of any kind stands for a space. */
function isIntact(text: string, { start, end, node, offset }: Segment): boolean {
  if (!node.isConnected) return false;
  const words = text.slice(start, end);
  const shown = node.data.slice(offset, offset + end - start);
  return shown === words || shown.replace(/\s/g, ' ') === words;
}

function toRange({ start, end, node, offset }: Segment): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + end - start);
  return range;
}
