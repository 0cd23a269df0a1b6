import type { Span } from '../engine/types';
import { cut, type Segment } from './text-nodes';

/** Lines as the page has them now, with the places of their characters. */
export type PageLines = () => readonly { readonly text: string; readonly segments: readonly Segment[] }[];

/** So much of the text on either side tells two places with the same words apart (UTF-16 code units). */
const CONTEXT = 48;

/** A page's text as one string, its lines apart by line ends. */
type Haystack = { readonly text: string; readonly segments: readonly Segment[] };

/**
 * Finds words of `text` again in a page whose nodes have changed: the same words, and of several such places the one whose
 * surroundings agree best. Returns the stretches of text nodes they lie in; empty when the words are gone or could be in
 * two places. A span over several lines is looked for line by line.
 */
export function createReanchor(text: string, readAgain: PageLines): (span: Span) => Segment[] {
  let haystack: Haystack | null = null;
  // Many spans are asked for in one go; the page is read once for them all.
  const current = (): Haystack => {
    if (haystack) return haystack;
    void Promise.resolve().then(() => {
      haystack = null;
    });
    haystack = join(readAgain());
    return haystack;
  };

  return ([start, end]) => {
    const { text: page, segments } = current();
    return linesIn(text, start, end).flatMap(([from, to]) => {
      const at = findByContext(page, text, from, to);
      return at === null ? [] : between(segments, at, at + to - from);
    });
  };
}

function join(lines: ReturnType<PageLines>): Haystack {
  let text = '';
  const segments: Segment[] = [];
  for (const line of lines) {
    for (const { start, end, node, offset } of line.segments) {
      segments.push({ start: text.length + start, end: text.length + end, node, offset });
    }
    text += `${line.text}\n`;
  }
  return { text, segments };
}

/** The parts of a span that lie on one line each. */
function linesIn(text: string, start: number, end: number): [number, number][] {
  return Array.from(text.slice(start, end).matchAll(/[^\n]+/g), ({ 0: line, index }) => [
    start + index,
    start + index + line.length,
  ]);
}

/** Where `text.slice(from, to)` is in the page; null when it is nowhere, or in two places that look alike. */
function findByContext(page: string, text: string, from: number, to: number): number | null {
  const words = text.slice(from, to);
  let best: number | null = null;
  let most = -1;
  for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) {
    const agreement = alikeBefore(page, at, text, from) + alikeAfter(page, at + words.length, text, to);
    if (agreement === most) best = null;
    if (agreement <= most) continue;
    best = at;
    most = agreement;
  }
  return best;
}

function alikeBefore(page: string, pageEnd: number, text: string, textEnd: number): number {
  let n = 0;
  while (n < CONTEXT && n < textEnd && page[pageEnd - 1 - n] === text[textEnd - 1 - n]) n++;
  return n;
}

function alikeAfter(page: string, pageStart: number, text: string, textStart: number): number {
  let n = 0;
  while (n < CONTEXT && textStart + n < text.length && page[pageStart + n] === text[textStart + n]) n++;
  return n;
}

function between(segments: readonly Segment[], from: number, to: number): Segment[] {
  return segments.filter(segment => segment.end > from && segment.start < to).map(segment => cut(segment, from, to));
}
