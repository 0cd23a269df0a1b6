import { type Box, common, overlap } from './boxes';

const PICTURES = new Set(
  'img picture video iframe canvas svg object embed audio button input select textarea hr'.split(' '),
);
/** A page of more elements than this is not searched to its end: what is not looked at, tags might cover. */
const MOST_ELEMENTS = 6000;
/** What stays in the window while the page scrolls and fills this much of its width is a header: in nobody's way for long. */
const WHOLE_WIDTH = 0.8;

/** The boxes (in the window) of all that is to be seen in an area of the page: lines of text, pictures, controls. */
export function obstaclesIn(area: Box): Box[] {
  const found: Box[] = [];
  let budget = MOST_ELEMENTS;
  const visit = (element: Element): void => {
    if (--budget < 0) return;
    const box = element.getBoundingClientRect();
    // Words that overflow their box count as well.
    const right = Math.max(box.right, box.left + element.scrollWidth);
    const whole = { left: box.left, top: box.top, right, bottom: box.bottom };
    const isThere = right > box.left && box.height > 0;
    if (isThere && !overlap(whole, area)) return;
    const style = getComputedStyle(element);
    if (style.position === 'fixed') return;
    if (style.position === 'sticky') {
      const way = wayOf(element, box);
      if (box.width < (area.right - area.left) * WHOLE_WIDTH && way) found.push(way);
      return;
    }
    const isText = hasText(element);
    if (isThere && (isText || PICTURES.has(element.localName))) {
      if (isVisible(element)) found.push(isText ? withoutPadding(style, whole) : box);
      return;
    }
    for (const child of element.children) visit(child);
  };
  visit(document.body);
  return found.map(box => common(box, area)).filter(({ left, top, right, bottom }) => left < right && top < bottom);
}

/** All that a sticky element passes over while the page scrolls. */
function wayOf(element: Element, { left, right }: Box): Box | null {
  const around = element.parentElement?.getBoundingClientRect();
  return around ? { left, right, top: around.top, bottom: around.bottom } : null;
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function hasText(element: Element): boolean {
  for (const child of element.childNodes) {
    if (child instanceof Text && child.data.trim() !== '') return true;
  }
  return false;
}

function withoutPadding(style: CSSStyleDeclaration, { left, top, right, bottom }: Box): Box {
  const padding = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
  return {
    left: left + padding('left'),
    top: top + padding('top'),
    right: right - padding('right'),
    bottom: bottom - padding('bottom'),
  };
}
