import { PALETTE } from '../messages/palette';
import { markStrength, parseColour } from './colours';
import type { Ground } from './ground';
import { paint, removeLeftPaint } from './highlights';
import type { Quotation } from './quotations';

const NOBODY_NAME = 'nobody';
const FLASH_NAME = 'flash';

function nameOf({ colourIndex }: Quotation): string {
  return colourIndex === null ? NOBODY_NAME : `speaker-${colourIndex}`;
}

/** Marks all quotations in their speakers' colours, until the signal aborts. */
export function drawMarks(quotations: readonly Quotation[], ground: Ground, signal: AbortSignal): void {
  const names = [...new Set(quotations.map(nameOf))];
  const paints = names.map(name => {
    const alike = quotations.filter(quotation => nameOf(quotation) === name);
    return { name, ranges: alike.flatMap(({ ranges }) => ranges), css: markCss(alike[0]!, ground) };
  });
  paint(paints, signal);
}

function markCss({ colour }: Quotation, { background, text, dark }: Ground): string {
  const { rgb } = parseColour(dark ? colour.dark : colour.light)!;
  return `background-color: rgb(${rgb.join(' ')} / ${markStrength(rgb, background, text).toFixed(2)})`;
}

/** Marks words that were jumped to, above all other marks. */
export function drawFlash(ranges: readonly Range[], { dark }: Ground, signal: AbortSignal): void {
  const css = dark ? 'background-color: #6b5200; color: #ffffff' : 'background-color: #ffe48a; color: #1a1a1a';
  paint([{ name: FLASH_NAME, ranges, css }], signal, 10);
}

/** Removes the marks of an earlier copy of the extension. */
export function removeLeftMarks(): void {
  removeLeftPaint([NOBODY_NAME, FLASH_NAME, ...PALETTE.map((_, i) => `speaker-${i}`)]);
}
