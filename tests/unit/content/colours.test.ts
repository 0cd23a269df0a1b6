import { describe, expect, it } from 'vitest';
import { blend, contrast, isDark, markStrength, parseColour, type Rgb } from '../../../src/content/colours';

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

describe('colours of style sheets', () => {
  it.each([
    ['#1f5fbf', [31, 95, 191], 1],
    ['rgb(31, 95, 191)', [31, 95, 191], 1],
    ['rgba(31, 95, 191, 0.5)', [31, 95, 191], 0.5],
    ['rgb(31 95 191 / 0.5)', [31, 95, 191], 0.5],
    ['color(srgb 1 0 0.5)', [255, 0, 127.5], 1],
  ])('%s', (css, rgb, alpha) => {
    expect(parseColour(css)).toEqual({ rgb, alpha });
  });

  it.each(['transparent', 'rgba(0, 0, 0, 0)', 'oklch(0.5 0.1 200)', ''])('%s is none', css => {
    expect(parseColour(css)).toBeNull();
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast(WHITE, BLACK)).toBeCloseTo(21);
    expect(contrast([118, 118, 118], WHITE)).toBeCloseTo(4.54, 1);
    expect(contrast(WHITE, WHITE)).toBe(1);
  });

  it('tells dark grounds from light ones', () => {
    expect([WHITE, [240, 230, 200], [23, 24, 27], BLACK].map(each => isDark(each as Rgb))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('the strength of marks', () => {
  it('goes down where the text would become hard to read', () => {
    const grey: Rgb = [110, 110, 110];
    const alpha = markStrength([31, 95, 191], WHITE, grey);
    expect(alpha).toBeLessThan(markStrength([31, 95, 191], WHITE, BLACK));
    expect(contrast(grey, blend([31, 95, 191], WHITE, alpha))).toBeGreaterThanOrEqual(4.5);
  });

  it('stays to be seen on a page whose text is hard to read anyway', () => {
    expect(markStrength([31, 95, 191], WHITE, [180, 180, 180])).toBeGreaterThan(0);
  });
});
