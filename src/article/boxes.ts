import type { Furniture } from './furniture';
import { isHeadline, isTitleLink } from './lines';
import type { Box, Line, Page } from './page';

/** Sums over the lines of a box, all descendants included. Lengths in characters. */
export type Totals = {
  length: number;
  linked: number;
  prose: number;
  titleLinks: number;
  linkedHeadings: number;
  headlines: number;
  worth: number;
};

/** A strong name puts a box out as long as so much prose is left without it (characters). */
const LEAST_REST = 200;
/** A weak name puts boxes out unless all of that name hold this part of the page's prose. */
const MOST_WEAK = 0.4;
/** A box holding this part of the body's prose is main, as are those of one class that hold half of it together. */
const MAIN_SHARE = 0.3;
const MAIN_CLASS_SHARE = 0.5;
/** A teaser is a title that links elsewhere with less prose than this (characters). */
const TEASER_PROSE = 250;

/** The totals of each box over the lines that count, in the order of the page's boxes. */
export function measure(page: Page, counts: (line: Line) => boolean = () => true): Totals[] {
  const totals = page.boxes.map(
    (): Totals => ({ length: 0, linked: 0, prose: 0, titleLinks: 0, linkedHeadings: 0, headlines: 0, worth: 0 }),
  );
  for (const line of page.lines) if (counts(line)) addLine(totals[line.box.index]!, line);
  for (let i = totals.length - 1; i > 0; i--) add(totals[page.boxes[i]!.parent!.index]!, totals[i]!);
  return totals;
}

function addLine(sum: Totals, line: Line): void {
  const { prose, linked, text } = line;
  sum.length += text.length;
  sum.linked += linked;
  sum.prose += prose;
  if (isTitleLink(line)) {
    sum.titleLinks++;
    if (line.kind === 'heading') sum.linkedHeadings++;
  }
  if (isHeadline(line)) sum.headlines++;
  // Every line that is no prose speaks against the box around it.
  sum.worth += prose || -Math.min(text.length, 60) / 2;
}

function add(sum: Totals, more: Totals): void {
  sum.length += more.length;
  sum.linked += more.linked;
  sum.prose += more.prose;
  sum.titleLinks += more.titleLinks;
  sum.linkedHeadings += more.linkedHeadings;
  sum.headlines += more.headlines;
  sum.worth += more.worth;
}

/**
 * The boxes that are furniture by name and do not hold the article. Weak boxes of one name count together: a body cut in pieces
 * may call each of them "sidebar-grid".
 */
export function furnitureBoxes(page: Page, totals: readonly Totals[]): Set<Box> {
  const all = page.boxes[0] ? totals[0]!.prose : 0;
  const byName = new Map<string, number>();
  for (const box of page.boxes) {
    const name = box.furniture?.name;
    if (name) byName.set(name, (byName.get(name) ?? 0) + totals[box.index]!.prose);
  }
  const isOut = (furniture: Furniture, { prose, headlines }: Totals): boolean => {
    if (headlines > 0 && prose > 0) return false;
    return furniture.strength === 'strong' ? all - prose >= LEAST_REST : byName.get(furniture.name)! < all * MOST_WEAK;
  };
  const out = new Set<Box>();
  for (const box of page.boxes) {
    const inherited = box.parent !== null && out.has(box.parent);
    if (inherited || (box.furniture && isOut(box.furniture, totals[box.index]!))) out.add(box);
  }
  return out;
}

/** The box with most prose, less what it holds besides; the innermost of equals. Null when nothing on the page is prose. */
export function bestBox(page: Page, totals: readonly Totals[]): Box | null {
  let best: Box | null = null;
  let most = 1;
  for (const box of page.boxes) {
    const { worth } = totals[box.index]!;
    if (worth < most) continue;
    best = box;
    most = worth;
  }
  return best;
}

/**
 * The boxes that hold a good part of the body's prose, alone or together with others of their class, and all around them; and
 * what is known to belong to it.
 */
export function mainBoxes(page: Page, root: Box, totals: readonly Totals[], known?: ReadonlySet<Element>): Set<Box> {
  const proseIn = (box: Box) => totals[box.index]!.prose;
  const classOf = (box: Box) => box.element.getAttribute('class') ?? '';
  const all = proseIn(root);
  const isLarge = (box: Box) => proseIn(box) >= all * MAIN_SHARE;
  const byClass = new Map<string, number>();
  for (const box of page.boxes) {
    if (proseIn(box) === 0 || isLarge(box)) continue;
    const name = classOf(box);
    if (name) byClass.set(name, (byClass.get(name) ?? 0) + proseIn(box));
  }
  // Teasers share a class too, but their headings are links.
  const pieces = new Set([...byClass.keys()].filter(name => byClass.get(name)! >= all * MAIN_CLASS_SHARE));
  const isPiece = (box: Box) => pieces.size > 0 && pieces.has(classOf(box)) && totals[box.index]!.linkedHeadings === 0;
  const main = new Set(page.boxes.filter(box => isLarge(box) || isPiece(box)));
  if (known?.size) {
    for (const box of page.boxes)
      if (known.has(box.element) || (box.parent && known.has(box.parent.element))) main.add(box);
  }
  return main;
}

/** The boxes inside `root`, main ones spared, that are lists of links, teasers of other articles, or begin with boilerplate. */
export function foreignBoxes(
  page: Page,
  root: Box,
  main: ReadonlySet<Box>,
  totals: readonly Totals[],
  isNoise: (line: string) => boolean,
): Set<Box> {
  const foreign = new Set<Box>();
  const quoted = new Set<Box>();
  for (const box of page.boxes) {
    const { tag } = box;
    // Quoted posts hold links by nature, and paragraphs are judged as lines.
    if (tag === 'BLOCKQUOTE' || (box.parent && quoted.has(box.parent))) quoted.add(box);
    if (box.from < root.from || box.to > root.to || main.has(box)) continue;
    const inherited = box.parent !== null && foreign.has(box.parent);
    const judged = !quoted.has(box) && !/^(?:P|H[1-6])$/.test(tag);
    if (inherited || (judged && isForeign(box, totals[box.index]!))) foreign.add(box);
  }
  return foreign;

  function isForeign(box: Box, { length, linked, prose, titleLinks }: Totals): boolean {
    if (linked > length * 0.5) return true;
    if (box.to - box.from > 1 && isNoise(page.lines[box.from]!.text)) return true;
    return titleLinks > 0 && prose < TEASER_PROSE * titleLinks;
  }
}
