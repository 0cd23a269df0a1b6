import type { Doc } from './document';
import { once } from './text/once';
import { type Run, runOf } from './text/runs';
import type { Token } from './text/tokens';
import type { Quote } from './types';

/** A part of a sentence that is said by one source, or by the article itself (`quote` null). */
export type Part = Run & { readonly quote: Quote | null };

/**
 * For each sentence its parts, in order: what each quotation holds of it, and the words of the article around that. The words of
 * saying and the mention of the speaker belong to no part. Linear in the length of text and quotations.
 */
export const partsOf = (doc: Doc, quotes: readonly Quote[]): readonly (readonly Part[])[] => partsIn(doc)(quotes);

/** Made once: the agreement card and the claims both ask. */
const partsIn = once((doc: Doc) => once((quotes: readonly Quote[]) => split(doc, quotes)));

function split(doc: Doc, quotes: readonly Quote[]): Part[][] {
  const said = doc.sentences.map((): Part[] => []);
  const saying = doc.sentences.map((): Run[] => []);
  for (const quote of quotes) {
    for (const span of quote.content) {
      for (const { sentence, ...run } of inSentences(doc, runOf(doc.tokens, span)))
        said[sentence]!.push({ ...run, quote });
    }
    for (const span of [quote.cue, quote.speaker?.mention]) {
      if (span)
        for (const { sentence, ...run } of inSentences(doc, runOf(doc.tokens, span))) saying[sentence]!.push(run);
    }
  }
  return doc.sentences.map((sentence, i) => withOwn(sentence, said[i]!, saying[i]!));
}

/** The pieces of a run in each sentence that it touches. */
function inSentences({ sentences }: Doc, { first, last }: Run): (Run & { readonly sentence: number })[] {
  const pieces: (Run & { sentence: number })[] = [];
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last > first) high = middle;
    else low = middle + 1;
  }
  for (let i = low; i < sentences.length && sentences[i]!.first < last; i++) {
    pieces.push({ first: Math.max(first, sentences[i]!.first), last: Math.min(last, sentences[i]!.last), sentence: i });
  }
  return pieces;
}

/** Adds the article's own words between what is said and the words of saying. */
function withOwn(sentence: Run, said: readonly Part[], saying: readonly Run[]): Part[] {
  const taken = [...said, ...saying].sort((a, b) => a.first - b.first);
  const parts = [...said];
  let from = sentence.first;
  for (const { first, last } of taken) {
    if (first > from) parts.push({ first: from, last: first, quote: null });
    from = Math.max(from, last);
  }
  if (from < sentence.last) parts.push({ first: from, last: sentence.last, quote: null });
  return parts.sort((a, b) => a.first - b.first);
}

/** The part that holds token `i`. */
export function partAt(parts: readonly Part[], i: number): Part | null {
  return parts.find(({ first, last }) => first <= i && i < last) ?? null;
}

const MARKS = new Set(['.', '!', ',', ';', ':', '…', '...', '–', '—']);

/** The clause around token `i`, within a part: from the mark before it to the next one. */
export function clauseAt(tokens: readonly Token[], part: Run, i: number): Run {
  let [first, last] = [i, i];
  while (first > part.first && !MARKS.has(tokens[first - 1]!.text)) first--;
  while (last < part.last && !MARKS.has(tokens[last]!.text)) last++;
  return { first, last };
}
