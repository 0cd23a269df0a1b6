import { englishNoise } from './languages/en/noise';
import { indonesianNoise } from './languages/id/noise';
import type { NoiseLines } from './languages/noise-lines';

export type { NoiseLines } from './languages/noise-lines';

/** Pages mix languages (an Indonesian site says "SCROLL TO CONTINUE"), so all packs count on every page. */
const PACKS: readonly NoiseLines[] = [indonesianNoise, englishNoise];

/** Longer lines are paragraphs, whatever they begin with (UTF-16 code units). */
const LONGEST = 240;

const WHOLE = new Set(PACKS.flatMap(pack => [...pack.lines, ...pack.labels]));
const LABELS = new Set(PACKS.flatMap(pack => pack.labels));
const STARTS = PACKS.flatMap(pack => pack.starts);

/** "(abc)", "(abc/xyz)", "[ab/cd]": the initials of reporter and editor. At most four people. */
const INITIALS = /^[([]\s*\p{L}{2,5}(?:\s?[/,-]\s?\p{L}{2,5}){0,3}\s*[)\]]$/u;
/** "[Gambas:Video 20detik]": what a content system puts in place of something it could not show. */
const PLACEHOLDER = /^\[[\p{L} ]{2,20}:[^\]]*\]$/u;
const COPYRIGHT = /^(?:©|\(c\)\s*\d{4})/;
/** Words between the start of the line and its first colon, bar or spaced dash. */
const LABEL = /^([^:|–—-]{2,40}?)\s*(?::|\||\s[–—-]\s)/u;
const OUTER_MARKS = /^[^\p{L}\p{N}([©]+|[^\p{L}\p{N})\]©]+$/gu;

/**
 * Whether a line is boilerplate of the page (advertisement label, link to another article, editors' initials, comment form …)
 * in any language the packs know. Judges the line by itself; says no when in doubt.
 */
export function isNoiseLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = line.replace(OUTER_MARKS, '').replace(/\s+/g, ' ').toLowerCase();
  if (words === '') return true;
  if (WHOLE.has(words.replace(/\d+/g, '#')) || INITIALS.test(words) || PLACEHOLDER.test(words) || COPYRIGHT.test(words))
    return true;
  const label = LABEL.exec(words)?.[1];
  return (label !== undefined && LABELS.has(label)) || STARTS.some(start => words.startsWith(start));
}
