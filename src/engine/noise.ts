import { englishNoise } from './languages/en/noise';
import { indonesianNoise } from './languages/id/noise';
import type { CreditKind, NoiseLines } from './languages/noise-lines';

export type { CreditKind, NoiseLines } from './languages/noise-lines';

/** Pages mix languages (an Indonesian site says "SCROLL TO CONTINUE"), so all packs count on every page. */
const PACKS: readonly NoiseLines[] = [indonesianNoise, englishNoise];

/** Longer lines are paragraphs, whatever they begin with (UTF-16 code units). */
const LONGEST = 240;

const CREDITS = new Map<string, CreditKind>(
  PACKS.flatMap(({ credits }) =>
    (['author', 'editor', 'agency'] as const).flatMap(kind => credits[kind].map(label => [label, kind] as const)),
  ),
);
const LABELS = new Set([...PACKS.flatMap(pack => pack.labels), ...CREDITS.keys()]);
const WHOLE = new Set([...PACKS.flatMap(pack => pack.lines), ...LABELS]);
const CUT = PACKS.flatMap(pack => pack.cut);
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

/** Who made an article, as a line below it says: "Editor: Ana Wira", "(abc/xyz)". */
export type Credit = { readonly kind: CreditKind; readonly name: string };

/** What a credit line says; null for every other line. Initials in brackets are the editors'. */
export function creditOf(line: string): Credit | null {
  if (line.length > LONGEST) return null;
  const words = line.replace(/\s+/g, ' ').trim();
  if (INITIALS.test(words)) return { kind: 'editor', name: words.slice(1, -1).trim() };
  const match = LABEL.exec(words);
  const kind = match && CREDITS.get(match[1]!.trim().toLowerCase());
  const name = match && words.slice(match[0].length).trim();
  return kind && name ? { kind, name } : null;
}

/** Whether a line says that the text is cut off here for those who do not pay. */
export function isCutLine(line: string): boolean {
  const words = line.replace(/\s+/g, ' ').toLowerCase();
  return words.length <= LONGEST && CUT.some(part => words.includes(part));
}

/** All that the reader of pages needs to know of words. */
export const pageWords = { isNoise: isNoiseLine, creditOf, isCutLine };
