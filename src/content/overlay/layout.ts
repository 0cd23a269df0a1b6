import { groundOf } from '../ground';
import type { Quotation } from '../quotations';
import { type Box, moved } from './boxes';
import { clipOf, type Lines, linesOf } from './geometry';
import { obstaclesIn } from './obstacles';
import { marginsOf, type Place, place } from './placement';

/** A quotation with its tag. */
export type Tagged = { readonly quotation: Quotation; readonly tag: HTMLElement };

/** A speaker who goes on speaking this close below is not introduced again. */
const SAME_BREATH_PX = 160;
/** Tags may slide down a little; what stands there counts as well. */
const BELOW_PX = 200;

/**
 * Puts every tag where it belongs and returns where the quotations are, from the overlay's origin. First everything is
 * measured, then everything is written: a page is laid out once for all tags.
 */
export function layOut(tagged: readonly Tagged[], around: Element, host: HTMLElement, layer: HTMLElement): Lines[] {
  const origin = host.getBoundingClientRect();
  const clip = clipOf(around);
  const lines = tagged.map(({ quotation }) => linesOf(quotation, origin, clip));
  const shown = tagged.map((each, i) => ({ ...each, ...lines[i]! })).filter(({ boxes }) => boxes.length > 0);
  for (const [i, { tag }] of tagged.entries()) tag.hidden = lines[i]!.boxes.length === 0;
  if (shown.length === 0) return lines;

  const pageWidth = document.documentElement.clientWidth;
  const rightToLeft = getComputedStyle(around).direction === 'rtl';
  const margins = marginsOf(columnOf(shown), pageWidth, rightToLeft);
  const obstacles = obstaclesNear(shown, origin, pageWidth);
  dress(layer, around, margins[0] && margins[0].left + margins[0].width / 2 + origin.left);
  if (margins[0]) layer.style.setProperty('--margin', `${margins[0].width}px`);
  shown.forEach(({ tag }, i) => {
    tag.dataset.place = margins.length > 0 ? 'margin' : 'gutter';
    tag.classList.toggle('brief', isContinued(shown[i - 1], shown[i]!));
  });
  const wishes = shown.map(({ tag, boxes, paragraph }) => ({
    line: boxes[0]!,
    paragraph,
    height: margins.length > 0 ? tag.offsetHeight : 0,
  }));
  const places = place(wishes, margins, obstacles, pageWidth, rightToLeft);
  const column = columnOf(shown);
  for (const [i, { tag }] of shown.entries()) put(tag, places[i]!, column);
  return lines;
}

/** Light or dark, as the page is where the tags stand. */
function dress(layer: HTMLElement, around: Element, x: number | undefined): void {
  const { background, dark } = groundOf(around, x);
  layer.classList.toggle('dark', dark);
  layer.style.setProperty('--ground', `rgb(${background.join(' ')})`);
}

type Shown = Tagged & Lines;

function columnOf(shown: readonly Shown[]): Pick<Box, 'left' | 'right'> {
  return {
    left: Math.min(...shown.map(({ paragraph }) => paragraph.left)),
    right: Math.max(...shown.map(({ paragraph }) => paragraph.right)),
  };
}

function obstaclesNear(shown: readonly Shown[], origin: DOMRect, pageWidth: number): Box[] {
  const tops = shown.map(({ boxes }) => boxes[0]!.top);
  const area = {
    left: origin.left,
    right: origin.left + pageWidth,
    top: Math.min(...tops) + origin.top,
    bottom: Math.max(...tops) + origin.top + BELOW_PX,
  };
  return obstaclesIn(area).map(box => moved(box, -origin.left, -origin.top));
}

function isContinued(before: Shown | undefined, { quotation, boxes }: Shown): boolean {
  return (
    before !== undefined &&
    quotation.speaker !== null &&
    before.quotation.speaker === quotation.speaker &&
    before.quotation.relay === quotation.relay &&
    boxes[0]!.top - before.boxes[0]!.top < SAME_BREATH_PX
  );
}

function put(tag: HTMLElement, { kind, left, top }: Place, column: Pick<Box, 'left'>): void {
  tag.dataset.place = kind;
  tag.classList.toggle('left', left < column.left);
  tag.style.setProperty('left', `${Math.round(left)}px`);
  tag.style.setProperty('top', `${Math.round(top)}px`);
}
