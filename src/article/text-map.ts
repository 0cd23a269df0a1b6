import type { Span } from '../engine/types';
import type { Segment } from './text-nodes';

/** A place in the page: `offset` UTF-16 code units into the text node's data. */
export type Position = { readonly node: Text; readonly offset: number };

/** Where each character of `Article.text` is in the page. Stays in the page, is never sent. */
export type TextMap = {
  /** The text node and offset of the character at `offset`; null for the line ends between blocks and for lost nodes. */
  positionOf(offset: number): Position | null;
  /** One range for each piece of text node under the span, in order; what has vanished from the page gives none. */
  rangesOf(span: Span): Range[];
  /** The offset in the text of a place in the page; null when it lies outside the article. */
  offsetOf(node: Node, offset: number): number | null;
  /** The span of the article under a range; null when it covers nothing of it. */
  spanOf(range: Range): Span | null;
};

/**
 * The map of a text whose characters lie in `segments` (in order of the text, none overlapping).
 * `root` is the element around them all.
 */
export function createTextMap(text: string, segments: readonly Segment[], _root: Element): TextMap {
  const firstOf = new Map<Node, number>();
  segments.forEach((segment, index) => {
    if (!firstOf.has(segment.node)) firstOf.set(segment.node, index);
  });

  const positionOf = (offset: number): Position | null => {
    const segment = segments[findSegment(segments, offset)];
    if (!segment || offset < segment.start || !isIntact(text, segment)) return null;
    return { node: segment.node, offset: segment.offset + offset - segment.start };
  };

  const rangesOf = ([start, end]: Span): Range[] => {
    const ranges: Range[] = [];
    for (let i = findSegment(segments, start); i < segments.length; i++) {
      const segment = segments[i]!;
      if (segment.start >= end) break;
      if (!isIntact(text, segment)) continue;
      const range = segment.node.ownerDocument.createRange();
      range.setStart(segment.node, segment.offset + Math.max(start, segment.start) - segment.start);
      range.setEnd(segment.node, segment.offset + Math.min(end, segment.end) - segment.start);
      ranges.push(range);
    }
    return ranges;
  };

  const offsetOf = (node: Node, offset: number): number | null => {
    const first = firstOf.get(node);
    if (first === undefined) return null;
    let at = segments[first]!.start;
    for (let i = first; segments[i]?.node === node; i++) {
      const segment = segments[i]!;
      if (offset < segment.offset) break;
      at = Math.min(segment.end, segment.start + offset - segment.offset);
    }
    return at;
  };

  const spanOf = (range: Range): Span | null => {
    const start = offsetOf(range.startContainer, range.startOffset);
    const end = offsetOf(range.endContainer, range.endOffset);
    return start === null || end === null || start >= end ? null : [start, end];
  };

  return { positionOf, rangesOf, offsetOf, spanOf };
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

function isIntact(text: string, { start, end, node, offset }: Segment): boolean {
  return node.isConnected && node.data.length >= offset + end - start && text.length >= end;
}
