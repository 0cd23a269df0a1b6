import { bestBox, foreignBoxes, furnitureBoxes, mainBoxes, measure } from './boxes';
import { isHeadline, isLinked, isProse, isSentence, isTitleLink } from './lines';
import type { Box, Line, Page } from './page';

/** What the caller knows about lines and elements. */
export type BodyOptions = {
  /** Whether a line is boilerplate by its words. */
  readonly isNoise: (line: string) => boolean;
  /** Whether an element is shown; asked for the elements of the body's lines only. */
  readonly isShown: (element: Element) => boolean;
  /** The title, which may be repeated above the text. */
  readonly title: string | null;
  /** Hidden elements that belong to the body. */
  readonly revealed?: ReadonlySet<Element>;
};

/**
 * The lines of the main article's body in reading order; none when the page has no running text.
 *
 * The body is the box with most prose and least besides. Left out of it: furniture by name, boxes that are mostly links or
 * teasers, lines that are captions, links or boilerplate, what stands before the first and after the last paragraph, and
 * headings of which nothing is left. A standfirst between headline and body is taken in.
 */
export function findBody(page: Page, options: BodyOptions): Line[] {
  const all = measure(page);
  const furniture = furnitureBoxes(page, all);
  const totals = measure(page, line => !furniture.has(line.box));
  const root = bestBox(page, totals);
  if (!root) return [];
  const main = mainBoxes(page, root, totals, options.revealed);
  const foreign = foreignBoxes(page, root, main, all, options.isNoise);
  const belongs = (line: Line) => !furniture.has(line.box) && isBodyLine(line, page, options);
  const isOwn = (line: Line) => !foreign.has(line.box) && belongs(line);
  const lines = trimEnds(page.lines.slice(root.from, endOfMain(page, root, main)).filter(isOwn));
  const body = dropLonelyHeadings([...lines, ...listAfter(page, lines.at(-1), isOwn)], page);
  return [...standfirst(page, body[0]).filter(belongs), ...body];
}

/** Paragraphs in boxes of their own after the last main one are notices: on subscriptions, on the author. */
function endOfMain(page: Page, root: Box, main: ReadonlySet<Box>): number {
  const isMain = (box: Box | null) => box !== null && main.has(box);
  const last = page.lines.findLastIndex(line => isProse(line) && (isMain(line.box) || isMain(line.box.parent)));
  return Math.min(root.to, nextArticle(page, root), last < 0 ? root.to : last + 1);
}

/** Where another article follows the first (endless scrolling): its headline stands in an `<article>` of its own. */
function nextArticle(page: Page, root: Box): number {
  const articleOf = (line: Line) => line.box.element.closest('article');
  const first = page.lines.find(line => line.index >= root.from && isProse(line));
  const own = first && articleOf(first);
  if (!own) return root.to;
  const next = page.lines.find(
    line => line.index > first.index && isHeadline(line) && ![null, own].includes(articleOf(line)),
  );
  return next?.index ?? root.to;
}

function isBodyLine(line: Line, page: Page, { isNoise, isShown, title }: BodyOptions): boolean {
  if (line.kind === 'caption' || page.imageTexts.has(line.text)) return false;
  if (isHeadline(line) || line.text === title || isLinked(line)) return false;
  return !isNoise(line.text) && isShown(line.box.element);
}

/** A place name and a dash, set apart from the first sentence. */
const DATELINE = /^.{2,40}\s[-–—]$/u;

/** Leaves out what stands before the first and after the last paragraph: date and author lines, tags. */
function trimEnds(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(isProse);
  const start = first > 0 && DATELINE.test(lines[first - 1]!.text) ? first - 1 : first;
  return lines.slice(start, lines.findLastIndex(isProse) + 1);
}

/** A list at the end has so many lines; fewer are signatures, dates, tags. */
const LEAST_LIST = 3;
const TEXT_TAG = /^(?:P|H[2-6]|[UOD]L|LI|D[TD]|BLOCKQUOTE)$/;

/** The lines of a list that ends the text: they follow the last paragraph in its container, in no box but lists and quotations. */
function listAfter(page: Page, last: Line | undefined, belongs: (line: Line) => boolean): Line[] {
  const container = last?.box.parent;
  if (!container) return [];
  const isInside = (line: Line): boolean => {
    let box: Box | null = line.box;
    while (box && box !== container && TEXT_TAG.test(box.tag)) box = box.parent;
    return box === container && line.box !== container;
  };
  const after = page.lines.slice(last.index + 1, container.to).filter(belongs);
  const end = after.findIndex(line => !isInside(line));
  const list = end < 0 ? after : after.slice(0, end);
  return list.length >= LEAST_LIST ? list : [];
}

/** Whole sentences between the headline and the first line of the body: the summary, often outside the body's box. */
function standfirst(page: Page, first: Line | undefined): Line[] {
  if (!first) return [];
  const headline = page.lines.findLastIndex(line => line.index < first.index && isHeadline(line));
  return headline < 0 ? [] : page.lines.slice(headline + 1, first.index).filter(isSentence);
}

/** Leaves out headings whose section is gone: "Related posts" when the posts, all links, were left out. */
function dropLonelyHeadings(lines: readonly Line[], page: Page): Line[] {
  const kept = new Set(lines);
  const isLonely = (heading: Line): boolean => {
    for (let i = heading.index + 1; i < page.lines.length; i++) {
      const line = page.lines[i]!;
      if (kept.has(line)) return false;
      if (isTitleLink(line) && line.kind !== 'caption') return true;
    }
    return true;
  };
  return lines.filter(line => line.kind !== 'heading' || !isLonely(line));
}
