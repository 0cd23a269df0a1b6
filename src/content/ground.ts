import { blend, isDark, parseColour, type Rgb } from './colours';

/** What a part of the page is written with, and on. */
export type Ground = { readonly background: Rgb; readonly text: Rgb; readonly dark: boolean };

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const DARK_CANVAS: Rgb = [18, 18, 18];

/**
 * The colours under an element; with `x` (in the window), under that place beside it: only those ancestors count that
 * reach so far. Pictures in the background are not seen.
 */
export function groundOf(element: Element, x?: number): Ground {
  const text = parseColour(getComputedStyle(element).color)?.rgb ?? BLACK;
  const layers: { rgb: Rgb; alpha: number }[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (x !== undefined && at.parentElement?.parentElement && !reaches(at, x)) continue;
    const layer = parseColour(getComputedStyle(at).backgroundColor);
    if (layer) layers.push(layer);
    if (layer?.alpha === 1) break;
  }
  // A page that paints no ground relies on the browser's: dark where its text is light.
  const canvas = isDark(text) ? WHITE : DARK_CANVAS;
  const background = layers.reduceRight((under, { rgb, alpha }) => blend(rgb, under, alpha), canvas);
  return { background, text, dark: isDark(background) };
}

function reaches(element: Element, x: number): boolean {
  const { left, right } = element.getBoundingClientRect();
  return left <= x && x <= right;
}

/** A page that fades from light to dark has arrived by then. */
const FADE_MS = 400;

/** Calls back when the page has changed the colours under an element, as switches between light and dark do. */
export function onGroundChanged(element: Element, callback: () => void, signal: AbortSignal): void {
  let last = JSON.stringify(groundOf(element));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = JSON.stringify(groundOf(element));
    if (signal.aborted || now === last) return;
    last = now;
    callback();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, FADE_MS);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  const themes = new MutationObserver(soon);
  for (const each of [document.documentElement, document.body]) themes.observe(each, { attributes: true });
  signal.addEventListener('abort', () => themes.disconnect(), { once: true });
}
