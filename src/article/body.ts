import type { Box, Line, Page } from './walk';

/** The lines of the article's body, and the element that holds them. */
export type Body = { readonly root: Element; readonly lines: readonly Line[] };

/** Says whether a line is boilerplate by its words. */
export type IsNoise = (line: string) => boolean;

/** Finds the body of the main article, or null when the page has no running text. */
export function findBody(page: Page, isNoise: IsNoise, title: string | null = null): Body | null {
  const out = furnitureBoxes(page);
  const root = bestBox(page, out);
  if (!root) return null;
  const main = mainBoxes(page, root, out);
  pruneForeignBoxes(page, root, main, out, isNoise);
  const end = page.lines.findLastIndex(line => isProse(line) && nearMain(line.box, main)) + 1;
  const lines = page.lines
    .slice(root.from, end || root.to)
    .filter(line => !out.has(line.box) && belongs(line, page, isNoise, title));
  const body = dropLonelyHeadings(trimEnds(lines), page);
  body.unshift(...standfirst(page, body, out, isNoise, title));
  return body.length ? { root: root.element, lines: body } : null;
}

/**
 * A paragraph: long enough to be one, mostly not link, and written like a sentence. Scripts without spaces say more in fewer
 * characters, so their lines count double.
 */
function isProse(line: Line): boolean {
  if (line.kind === 'caption' || line.kind === 'heading' || line.linked > line.text.length * 0.5) return false;
  const length = line.text.length * (DENSE_SCRIPT.test(line.text) ? 2.5 : 1);
  return length >= 140 || (length >= 50 && SENTENCE_END.test(line.text));
}
/** Like prose, but headings count: sites set the standfirst as one. */
const isSentence = (line: Line) => line.text.length >= 50 && line.linked < line.text.length * 0.5 && SENTENCE_END.test(line.text);
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE_END = /[.!?…。！？:;,]["'”’»)\]」]*$/;

const proseOf = (line: Line) => (isProse(line) ? line.text.length - line.linked : 0);

/**
 * Boxes that are furniture by name and do not hold the article. Weak boxes with the same name count together: a body cut in
 * pieces may call each of them "sidebar-grid".
 */
function furnitureBoxes(page: Page): Set<Box> {
  const prose = sums(page, proseOf);
  const headlines = sums(page, line => (isHeadline(line) ? 1 : 0));
  const total = prose.get(page.boxes[0]!) ?? 0;
  const byName = new Map<string, number>();
  for (const box of page.boxes) {
    const name = box.furniture?.name;
    if (name) byName.set(name, (byName.get(name) ?? 0) + prose.get(box)!);
  }
  const out = new Set<Box>();
  for (const box of page.boxes) {
    if ((box.parent && out.has(box.parent)) || isOut(box)) out.add(box);
  }
  return out;

  function isOut(box: Box): boolean {
    if (!box.furniture) return false;
    if (headlines.get(box)! > 0 && prose.get(box)! > 0) return false;
    if (box.furniture.strength === 'strong') return total - prose.get(box)! >= 200;
    return byName.get(box.furniture.name)! < total * 0.4;
  }
}

const isHeadline = (line: Line) => line.box.element.tagName.toUpperCase() === 'H1';

/** For each box, the sum of a value over all its lines. */
function sums(page: Page, value: (line: Line) => number): Map<Box, number> {
  const sum = new Map<Box, number>(page.boxes.map(box => [box, 0]));
  for (const line of page.lines) sum.set(line.box, sum.get(line.box)! + value(line));
  for (const box of page.boxes.toReversed()) {
    if (box.parent) sum.set(box.parent, sum.get(box.parent)! + sum.get(box)!);
  }
  return sum;
}

/** The box with most prose, less what it holds besides: every other line speaks against it. */
function bestBox(page: Page, out: ReadonlySet<Box>): Box | null {
  const worth = sums(page, line => {
    if (out.has(line.box)) return 0;
    return proseOf(line) || -Math.min(line.text.length, 60) / 2;
  });
  let best: Box | null = null;
  let most = 0;
  for (const [box, sum] of worth) {
    if (sum > 0 && sum >= most) {
      best = box;
      most = sum;
    }
  }
  return best;
}

/** Adds to `out` the boxes inside `root` that are lists of links or teasers of other articles. */
function pruneForeignBoxes(page: Page, root: Box, main: ReadonlySet<Box>, out: Set<Box>, isNoise: IsNoise): void {
  for (const box of page.boxes) {
    if (box.from < root.from || box.to > root.to || out.has(box) || main.has(box)) continue;
    if (box.parent && out.has(box.parent)) out.add(box);
    else if (isForeignKind(box) && isForeign(page.lines.slice(box.from, box.to), isNoise)) out.add(box);
  }
}

/**
 * The boxes that hold a good part of the prose, alone or together with others of the same class, and all around them: what
 * rules about small boxes must not touch.
 */
function mainBoxes(page: Page, root: Box, out: ReadonlySet<Box>): Set<Box> {
  const prose = sums(page, line => (out.has(line.box) ? 0 : proseOf(line)));
  const total = prose.get(root)!;
  const large = (box: Box) => prose.get(box)! >= total * 0.3;
  const byClass = new Map<string | null, number>();
  for (const box of page.boxes) {
    const name = box.element.getAttribute('class');
    if (name && !large(box)) byClass.set(name, (byClass.get(name) ?? 0) + prose.get(box)!);
  }
  const shared = (box: Box) => byClass.get(box.element.getAttribute('class')) ?? 0;
  return new Set(page.boxes.filter(box => large(box) || shared(box) >= total * 0.5));
}

const nearMain = (box: Box, main: ReadonlySet<Box>) => main.has(box) || (box.parent !== null && main.has(box.parent));

/** Paragraphs are judged as lines, and quoted posts hold links by nature. */
function isForeignKind(box: Box): boolean {
  return box.to > box.from && !/^(?:P|BLOCKQUOTE|H[1-6])$/i.test(box.element.tagName) && !inside(box, 'BLOCKQUOTE');
}

function inside(box: Box, tag: string): boolean {
  for (let b: Box | null = box; b; b = b.parent) if (b.element.tagName.toUpperCase() === tag) return true;
  return false;
}

function isForeign(lines: readonly Line[], isNoise: IsNoise): boolean {
  let length = 0;
  let linked = 0;
  let prose = 0;
  let links = 0;
  for (const line of lines) {
    length += line.text.length;
    linked += line.linked;
    prose += proseOf(line);
    if (isLink(line)) links++;
  }
  if (linked > length * 0.5) return true;
  if (lines.length > 1 && isNoise(lines[0]!.text)) return true;
  return links > 0 && prose < 250 * links;
}

const isLink = (line: Line) => line.text.length >= 15 && line.linked > line.text.length * 0.8;

/** Whether a line inside the body's box is part of the body. */
function belongs(line: Line, page: Page, isNoise: IsNoise, title: string | null): boolean {
  if (line.kind === 'caption' || page.imageTexts.has(line.text)) return false;
  if (line.kind === 'heading' && line.box.element.tagName.toUpperCase() === 'H1') return false;
  if (line.linked > line.text.length * 0.8 || isNoise(line.text)) return false;
  return line.text !== title;
}

/** Leaves out what stands before the first and after the last paragraph: date and author lines, captions, tags. */
function trimEnds(lines: readonly Line[]): Line[] {
  return lines.slice(lines.findIndex(isProse), lines.findLastIndex(isProse) + 1);
}

/** The summary that stands between the headline and the first paragraph, when it is outside the body's box. */
function standfirst(page: Page, body: readonly Line[], out: ReadonlySet<Box>, isNoise: IsNoise, title: string | null): Line[] {
  const first = body[0] ? page.lines.indexOf(body[0]) : 0;
  const headline = page.lines.findLastIndex((line, i) => i < first && isHeadline(line));
  if (headline < 0) return [];
  return page.lines
    .slice(headline + 1, first)
    .filter(line => !out.has(line.box) && belongs(line, page, isNoise, title) && isSentence(line));
}

/** Leaves out headings whose section is gone: "Related posts" when the posts, all links, were left out. */
function dropLonelyHeadings(lines: readonly Line[], page: Page): Line[] {
  const kept = new Set(lines);
  const isLonely = (heading: Line): boolean => {
    for (let i = page.lines.indexOf(heading) + 1; i < page.lines.length; i++) {
      const line = page.lines[i]!;
      if (kept.has(line)) return false;
      if (isLink(line) && line.kind !== 'caption') return true;
    }
    return true;
  };
  return lines.filter(line => line.kind !== 'heading' || !isLonely(line));
}
