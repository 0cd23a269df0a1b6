import { describe, expect, it } from 'vitest';
import { type Box, boxAt, overlap } from '../../../src/content/overlay/boxes';
import { MONOGRAM_SIZE, marginsOf, type Place, place, type Wish } from '../../../src/content/overlay/placement';

const PAGE = 1280;
const column = { left: 320, right: 960 };
const line = (top: number, left = 320): Box => boxAt(left, top, 300, 24);
const wish = (top: number, height = 40): Wish => ({
  line: line(top),
  paragraph: { left: 320, right: 960, top, bottom: top + 90 },
  height,
});
const margins = marginsOf(column, PAGE, false);
const boxes = (wishes: readonly Wish[], places: readonly Place[]) =>
  places.map(({ kind, left, top }, i) =>
    kind === 'margin'
      ? boxAt(left, top, margins[0]!.width, wishes[i]!.height)
      : boxAt(left, top, MONOGRAM_SIZE, MONOGRAM_SIZE),
  );

describe('margins', () => {
  it('stand on both sides, that at the end of the lines first', () => {
    expect(margins.map(({ left }) => left)).toEqual([980, 110]);
    expect(marginsOf(column, PAGE, true).map(({ left }) => left)).toEqual([110, 980]);
  });

  it('are equally wide, and end inside of the page', () => {
    const [right, left] = marginsOf({ left: 320, right: 960 }, 1140, false);
    expect(right!.width).toBe(left!.width);
    expect(right!.left + right!.width).toBeLessThanOrEqual(1140);
  });

  it('are left out where there is no room', () => {
    expect(marginsOf({ left: 16, right: 344 }, 360, false)).toEqual([]);
    expect(marginsOf({ left: 16, right: 700 }, 1000, false)).toHaveLength(1);
  });
});

describe('tags', () => {
  it('stand beside their lines', () => {
    const places = place([wish(100), wish(300)], margins, [], PAGE, false);
    expect(places).toEqual([
      { kind: 'margin', left: 980, top: 100 },
      { kind: 'margin', left: 980, top: 300 },
    ]);
  });

  it('stack where they crowd, and become monograms when the stack drifts too far', () => {
    const wishes = [100, 110, 120, 130, 140].map(top => wish(top));
    const places = place(wishes, margins, [], PAGE, false);
    expect(places.map(({ kind }) => kind)).toEqual(['margin', 'margin', 'margin', 'gutter', 'gutter']);
    const all = boxes(wishes, places);
    expect(all.some((a, i) => all.some((b, j) => i < j && overlap(a, b)))).toBe(false);
  });

  it('slide below what stands in the margin', () => {
    const picture = boxAt(1000, 90, 200, 60);
    expect(place([wish(100)], margins.slice(0, 1), [picture], PAGE, false)).toEqual([
      { kind: 'margin', left: 980, top: 150 },
    ]);
  });

  it('go to the side where more of them find room', () => {
    const sidebar = boxAt(990, 0, 250, 5000);
    const places = place([wish(100), wish(300)], margins, [sidebar], PAGE, false);
    expect(places.map(({ left }) => left)).toEqual([110, 110]);
  });
});

describe('monograms', () => {
  const narrow = { ...wish(100), paragraph: { left: 20, right: 340, top: 100, bottom: 200 }, line: line(100, 20) };

  it('stand in the gutter, centred on the line', () => {
    expect(place([narrow], [], [], 360, false)).toEqual([{ kind: 'gutter', left: 1, top: 104 }]);
    expect(place([narrow], [], [], 360, true)).toEqual([{ kind: 'gutter', left: 343, top: 104 }]);
  });

  it('take the other gutter when the first is taken, and the start of the words when both are', () => {
    const places = place([narrow, narrow, narrow], [], [], 360, false);
    expect(places.map(({ kind, left }) => [kind, left])).toEqual([
      ['gutter', 1],
      ['gutter', 343],
      ['start', expect.any(Number)],
    ]);
  });

  it('never leave the page, so that it cannot become wider', () => {
    const tight = { ...narrow, paragraph: { ...narrow.paragraph, left: 2, right: 358 }, line: line(100, 2) };
    const [start] = place([tight], [], [], 360, false);
    expect(start).toMatchObject({ kind: 'start', left: 0 });
  });
});
