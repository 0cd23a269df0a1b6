/** Where tags go. Pure: boxes in, boxes out. */
import { type Box, boxAt, overlap } from './boxes';

/** A tag that wants a place. */
export type Wish = {
  /** The line on which its quotation starts. */
  readonly line: Box;
  /** The paragraph around that line. */
  readonly paragraph: Box;
  /** Height of the full tag at the width of the margin. */
  readonly height: number;
};

/** `margin`: the full tag; `gutter`: its monogram beside the paragraph; `start`: its monogram over the quotation's start. */
export type Place = { readonly kind: 'margin' | 'gutter' | 'start'; readonly left: number; readonly top: number };

/** The strip beside the article in which full tags may stand. */
export type Margin = { readonly left: number; readonly width: number };

export const MONOGRAM_SIZE = 16;

const GAP = 20;
const EDGE = 8;
const WIDEST = 190;
const NARROWEST = 112;
/** How far below its line a tag may slide before its monogram says more than the tag. */
const MOST_SLIDE = 96;
const BETWEEN = 6;

/** The strips beside the column that are wide enough, equally wide; the one at the end of the lines comes first. */
export function marginsOf(column: Pick<Box, 'left' | 'right'>, pageWidth: number, rightToLeft: boolean): Margin[] {
  const right = Math.min(WIDEST, pageWidth - column.right - GAP - EDGE);
  const left = Math.min(WIDEST, column.left - GAP - EDGE);
  const width = Math.min(...[right, left].filter(room => room >= NARROWEST));
  const margins: Margin[] = [];
  if (right >= NARROWEST) margins.push({ left: column.right + GAP, width });
  if (left >= NARROWEST) margins.push({ left: column.left - GAP - width, width });
  return rightToLeft ? margins.reverse() : margins;
}

/**
 * One place for each wish, in order. Full tags all go to the same margin, where most of them find room; the others shrink to
 * monograms. Only when a paragraph has something on both sides does a monogram lie on the text.
 */
export function place(
  wishes: readonly Wish[],
  margins: readonly Margin[],
  obstacles: readonly Box[],
  pageWidth: number,
  rightToLeft: boolean,
): Place[] {
  const attempts = margins.map(margin => inMargin(wishes, margin, obstacles));
  const full = attempts.sort((a, b) => count(b) - count(a))[0] ?? wishes.map(() => null);
  const taken: Box[] = [];
  return wishes.map((wish, i) => full[i] ?? asMonogram(wish, obstacles, taken, pageWidth, rightToLeft));
}

function count(places: readonly (Place | null)[]): number {
  return places.filter(each => each !== null).length;
}

function inMargin(wishes: readonly Wish[], { left, width }: Margin, obstacles: readonly Box[]): (Place | null)[] {
  const inTheWay = obstacles.filter(({ left: from, right: to }) => from < left + width && left < to);
  let free = 0;
  return wishes.map(({ line, height }) => {
    let top = Math.max(line.top, free);
    // Each step passes an obstacle, and few are within reach.
    while (top <= line.top + MOST_SLIDE) {
      const box = boxAt(left, top, width, height);
      const met = inTheWay.find(obstacle => overlap(obstacle, box));
      if (!met) {
        free = box.bottom + BETWEEN;
        return { kind: 'margin', left, top };
      }
      top = met.bottom;
    }
    return null;
  });
}

function asMonogram(
  { line, paragraph }: Wish,
  obstacles: readonly Box[],
  taken: Box[],
  pageWidth: number,
  rightToLeft: boolean,
): Place {
  const size = MONOGRAM_SIZE;
  const top = (line.top + line.bottom - size) / 2;
  // On small screens a gutter is just as wide as a monogram.
  const gap = (room: number) => Math.max(0, Math.min(3, room - size));
  const before = { kind: 'gutter', left: paragraph.left - size - gap(paragraph.left), top } as const;
  const after = { kind: 'gutter', left: paragraph.right + gap(pageWidth - paragraph.right), top } as const;
  const fits = ({ left }: Place) => {
    const box = boxAt(left, top, size, size);
    const meets = (other: Box) => overlap(other, box);
    return left >= 0 && left + size <= pageWidth && !obstacles.some(meets) && !taken.some(meets);
  };
  const start = rightToLeft ? line.right - size / 3 : line.left - (size * 2) / 3;
  const found = (rightToLeft ? [after, before] : [before, after]).find(fits) ?? {
    kind: 'start',
    left: Math.min(Math.max(start, 0), pageWidth - size),
    top: Math.max(line.top - size / 2, 0),
  };
  taken.push(boxAt(found.left, found.top, size, size));
  return found;
}
