import { describe, expect, it } from 'vitest';
import { boxAt } from '../../../src/content/overlay/boxes';
import type { Lines } from '../../../src/content/overlay/geometry';
import { type Direction, neighbour } from '../../../src/content/overlay/steps';

/** Quotations at these heights of the page; null: not shown. */
const at = (...tops: (number | null)[]): Lines[] =>
  tops.map(top => {
    const box = boxAt(100, top ?? 0, 300, 20);
    return { boxes: top === null ? [] : [box], paragraph: box };
  });

/** A window of 600, scrolled so far. */
const step = (lines: Lines[], scrolled: number, current: number | null, direction: Direction, isUnderway = false) =>
  neighbour(lines, { top: -scrolled }, current, direction, isUnderway, 600);

describe('a step', () => {
  const lines = at(100, 400, null, 900, 2000);

  it.each<[string, number, number | null, Direction, number | null]>([
    ['from the one last gone to', 0, 0, 'next', 1],
    ['over those that are not shown', 200, 1, 'next', 3],
    ['back over them', 500, 3, 'previous', 1],
    ['from the last to the first', 1800, 4, 'next', 0],
    ['from the first to the last', 0, 0, 'previous', 4],
    ['to the first in the window when nothing was gone to', 300, null, 'next', 1],
    ['from the window when the reader has scrolled away', 800, 0, 'next', 3],
    ['back to the last above the window’s third', 1000, null, 'previous', 3],
    ['to the first again below all', 5000, null, 'next', 0],
    ['nowhere: to the one in sight', 800, null, 'here', 3],
    ['nowhere: to the one last gone to', 50, 1, 'here', 1],
    ['nowhere: to none when none is in sight', 1200, null, 'here', null],
  ])('goes %s', (_, scrolled, current, direction, expected) =>
    expect(step(lines, scrolled, current, direction)).toBe(expected),
  );

  it('goes on from the one that the page is still on its way to', () => {
    expect(step(lines, 0, 3, 'previous', true)).toBe(1);
    expect(step(lines, 0, 3, 'next', true)).toBe(4);
  });

  it('is none where nothing is shown', () => {
    for (const direction of ['next', 'previous', 'here'] as const)
      expect(step(at(null), 0, null, direction)).toBeNull();
  });
});
