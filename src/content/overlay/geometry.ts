import type { Quotation } from '../quotations';
import { type Box, boxAround, common, moved } from './boxes';

/** Where a quotation is in the page, seen from the overlay's origin. */
export type Lines = {
  /** One box for each line or piece of line. Empty when the words are hidden. */
  readonly boxes: readonly Box[];
  /** The text area of the paragraph it starts in. */
  readonly paragraph: Box;
};

/** Measures where a quotation is; `clip` is what of the page can be seen at all, in the window. */
export function linesOf({ ranges }: Quotation, origin: DOMRect, clip: Box): Lines {
  const rects = ranges.flatMap(range => [...range.getClientRects()]);
  const seen = rects.filter(({ width, height }) => width > 0 && height > 0).filter(rect => isWithin(rect, clip));
  return {
    boxes: seen.map(rect => moved(rect, -origin.left, -origin.top)),
    // Words may overflow their paragraph.
    paragraph: moved(boxAround([paragraphOf(ranges[0]!.startContainer), ...seen]), -origin.left, -origin.top),
  };
}

function isWithin(rect: Box, clip: Box): boolean {
  const { left, right, top, bottom } = common(rect, clip);
  return left < right && top < bottom;
}

function paragraphOf(node: Node): Box {
  let element = node.parentElement ?? document.body;
  let style = getComputedStyle(element);
  while (/^(inline|contents)/.test(style.display) && element.parentElement) {
    element = element.parentElement;
    style = getComputedStyle(element);
  }
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return {
    left: left + Number.parseFloat(style.paddingLeft),
    right: right - Number.parseFloat(style.paddingRight),
    top,
    bottom,
  };
}

/** The part of the window in which an element inside scrolling boxes can be seen; everything where there are none. */
export function clipOf(element: Element): Box {
  let clip: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowY) && at !== document.documentElement) {
      clip = common(clip, at.getBoundingClientRect());
    }
  }
  return clip;
}
