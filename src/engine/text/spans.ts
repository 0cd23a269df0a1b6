import type { Span } from '../types';

/** Half-open overlap of two spans. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** The span without white space at its ends; null when nothing is left. */
export function trim(text: string, [start, end]: Span): Span | null {
  let [s, e] = [start, end];
  while (s < e && /\s/.test(text[s]!)) s++;
  while (e > s && /\s/.test(text[e - 1]!)) e--;
  return s < e ? [s, e] : null;
}
