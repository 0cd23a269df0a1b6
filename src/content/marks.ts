import { PALETTE } from '../messages/palette';
import type { MarkStyle } from '../platform/settings';
import { markStrength, parseColour } from './colours';
import type { Ground } from './ground';
import { paint, removeLeftPaint } from './highlights';
import type { Quotation } from './quotations';

const NOBODY_NAME = 'nobody';
const FLASH_NAME = 'flash';
const FOCUS_NAME = 'focus';

function nameOf({ colourIndex }: Quotation): string {
  return colourIndex === null ? NOBODY_NAME : `speaker-${colourIndex}`;
}

/** Marks all quotations in their speakers' colours, until the signal aborts. */
export function drawMarks(
  quotations: readonly Quotation[],
  ground: Ground,
  style: MarkStyle,
  signal: AbortSignal,
): void {
  if (style === 'none') return;
  const names = [...new Set(quotations.map(nameOf))];
  const paints = names.map(name => {
    const alike = quotations.filter(quotation => nameOf(quotation) === name);
    return { name, ranges: alike.flatMap(({ ranges }) => ranges), css: markCss(alike[0]!, ground, style) };
  });
  paint(paints, signal);
}

function markCss({ colour }: Quotation, { background, text, dark }: Ground, style: MarkStyle): string {
  const { rgb } = parseColour(dark ? colour.dark : colour.light)!;
  const channels = rgb.join(' ');
  if (style === 'filled')
    return `background-color: rgb(${channels} / ${markStrength(rgb, background, text).toFixed(2)})`;
  // Firefox draws no lines under highlights before 146: the hint of a ground is what remains of the mark there.
  return `background-color: rgb(${channels} / 0.05); text-decoration: underline 2px rgb(${channels}); text-underline-offset: 3px`;
}

/** Marks words that were jumped to, above all other marks. */
export function drawFlash(ranges: readonly Range[], { dark }: Ground, signal: AbortSignal): void {
  const css = dark ? 'background-color: #6b5200; color: #ffffff' : 'background-color: #ffe48a; color: #1a1a1a';
  paint([{ name: FLASH_NAME, ranges, css }], signal, 10);
}

/** Marks the quotation that the keyboard is at, or that a card is open for, above the speakers' colours. */
export function drawFocus({ ranges }: Quotation, { dark }: Ground, signal: AbortSignal): void {
  const [ground, words, line] = dark ? ['#2b4470', '#ffffff', '#8ab4ff'] : ['#cfe0fb', '#1a1a1a', '#1f5fbf'];
  const css = `background-color: ${ground}; color: ${words}; text-decoration: underline 2px ${line}`;
  paint([{ name: FOCUS_NAME, ranges, css }], signal, 5);
}

/** Removes the marks of an earlier copy of the extension. */
export function removeLeftMarks(): void {
  removeLeftPaint([NOBODY_NAME, FLASH_NAME, FOCUS_NAME, ...PALETTE.map((_, i) => `speaker-${i}`)]);
}
