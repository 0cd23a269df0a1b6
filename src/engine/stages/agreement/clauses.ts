import type { Doc } from '../../document';
import { type Run, runOf } from '../../text/runs';
import type { SourceId } from '../../types';
import type { Found, Line } from './lines';

const MARKS = new Set(['.', '!', ',', ';', ':', '…', '...', '–', '—']);

/** A part of a line, and the source that says it (null: the article). */
export type Part = Run & { readonly source: SourceId | null };

/**
 * The parts of a line that are said apart: what each quotation holds, and what lies between (with the words of saying cut off at
 * their first word).
 */
export function partsOf(doc: Doc, { quotes }: Found, line: Line): Part[] {
  if (line.isTitle) return [{ first: line.first, last: line.last, source: null }];
  const said: Part[] = [];
  const saying: Run[] = [];
  for (const { content, cue, speaker } of quotes) {
    for (const span of content) {
      const run = clip(line, runOf(doc.tokens, span));
      if (run.first < run.last) said.push({ ...run, source: speaker?.source ?? null });
    }
    for (const span of [cue, speaker?.mention]) if (span) saying.push(clip(line, runOf(doc.tokens, span)));
  }
  const taken = [...said, ...saying].filter(({ first, last }) => first < last).sort((a, b) => a.first - b.first);
  const own: Part[] = [];
  let from = line.first;
  for (const { first, last } of taken) {
    if (first > from) own.push({ first: from, last: first, source: null });
    from = Math.max(from, last);
  }
  if (from < line.last) own.push({ first: from, last: line.last, source: null });
  return [...said, ...own].sort((a, b) => a.first - b.first);
}

const clip = (line: Run, run: Run): Run => ({ first: Math.max(line.first, run.first), last: Math.min(line.last, run.last) });

/** The part that holds token `i`. */
export function partAt(parts: readonly Part[], i: number): Part | null {
  return parts.find(({ first, last }) => first <= i && i < last) ?? null;
}

/** From a token on to the end of its clause: a mark, or the end of the part. `over` commas are stepped over. */
export function clauseEnd({ tokens }: Line, part: Run, from: number, over = 0): number {
  let commas = over;
  for (let i = from; i < part.last; i++) {
    const { text } = tokens[i]!;
    if (!MARKS.has(text)) continue;
    if (text === ',' && commas-- > 0) continue;
    return i;
  }
  return part.last;
}

/** Back from a token to the beginning of its clause. */
export function clauseStart({ tokens }: Line, part: Run, from: number): number {
  for (let i = from - 1; i >= part.first; i--) if (MARKS.has(tokens[i]!.text)) return i + 1;
  return part.first;
}
