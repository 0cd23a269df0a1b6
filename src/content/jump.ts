import { groundOf } from './ground';
import { drawFlash } from './marks';

const FLASH_MS = 2500;
/** Further than this many windows, gliding takes too long, and pictures that load on the way move the goal. */
const MOST_GLIDED_WINDOWS = 3;

let flash = new AbortController();

/** Scrolls to the ranges and marks them for a moment; false when nothing of them is shown. */
export function jumpToRanges(ranges: readonly Range[], signal: AbortSignal): boolean {
  const first = ranges.find(range => range.getClientRects().length > 0);
  const element = first?.startContainer.parentElement;
  if (!first || !element) return false;
  bringIntoView(first, element);
  moveReadingPlace(first);
  flash.abort();
  flash = new AbortController();
  drawFlash(ranges, groundOf(element), AbortSignal.any([flash.signal, signal]));
  setTimeout(() => flash.abort(), FLASH_MS);
  return true;
}

/** Scrolls whatever must be scrolled, innermost first, so that the range stands in the upper third. */
function bringIntoView(range: Range, element: Element): void {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at === document.documentElement || at === document.body || !isScroller(at)) continue;
    at.scrollBy({ top: range.getBoundingClientRect().top - at.getBoundingClientRect().top - at.clientHeight / 3 });
  }
  const distance = range.getBoundingClientRect().top - innerHeight / 3;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(distance) > innerHeight * MOST_GLIDED_WINDOWS;
  scrollBy({ top: distance, behavior: still || far ? 'instant' : 'smooth' });
}

function isScroller(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** Tab and screen readers go on from these words. What the reader has selected stays selected. */
function moveReadingPlace(range: Range): void {
  const selection = getSelection();
  if (selection?.isCollapsed) selection.collapse(range.startContainer, range.startOffset);
}
