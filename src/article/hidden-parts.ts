import { Looks } from './furniture';
import { isProse } from './lines';
import type { Box, Line, Page } from './page';

/** Fewer characters of prose than this are no article: the page waits for a script to show it. */
const LEAST_SHOWN = 150;
/** A box that holds this part of the body's prose is one that the page calls its text. */
const TEXT_SHARE = 0.3;
/** What the publisher keeps for those who pay stays unread, even where it is in the page. */
const PAID = /paywall|premium|subscri/i;

/**
 * Which hidden elements hold more of the article: further pages of the text that a click shows (beside or inside the shown
 * one, under the same class names), or, where hardly any text is shown, all that a script may be about to show.
 */
export function findHiddenParts(page: Page, body: readonly Line[]): ReadonlySet<Element> {
  const free = page.hidden.filter(element => !isPaid(element));
  const prose = body.reduce((sum, line) => sum + line.prose, 0);
  const looks = new Looks();
  if (prose < LEAST_SHOWN)
    return new Set(free.filter(element => !looks.furnitureOf(element, element.tagName.toUpperCase())));
  const texts = textBoxes(body, prose);
  return new Set(free.filter(element => texts.some(box => isFurtherPage(element, box))));
}

/** Whether an element is named as one for those who pay. */
export const isPaid = (element: Element) => PAID.test(`${element.getAttribute('class')} ${element.id}`);

/** The innermost boxes with a class that hold much of the body. */
function textBoxes(body: readonly Line[], prose: number): Element[] {
  const sums = new Map<Element, number>();
  for (const line of body.filter(isProse)) {
    let box: Box | null = line.box;
    for (let i = 0; box && i < 3; i++, box = box.parent)
      sums.set(box.element, (sums.get(box.element) ?? 0) + line.prose);
  }
  return [...sums]
    .filter(([box, sum]) => sum >= prose * TEXT_SHARE && box.getAttribute('class')?.trim())
    .map(([box]) => box);
}

function isFurtherPage(element: Element, text: Element): boolean {
  if (element.parentElement !== text && element.parentElement !== text.parentElement) return false;
  return namesOf(text).every(name => namesOf(element).includes(name));
}

const namesOf = (element: Element) => (element.getAttribute('class') ?? '').trim().split(/\s+/);
