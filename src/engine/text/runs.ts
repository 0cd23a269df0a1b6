import type { Span } from '../types';
import type { Token } from './tokens';

/** A run of tokens: `tokens[first]` to `tokens[last - 1]`. */
export type Run = { readonly first: number; readonly last: number };

/** The tokens that lie wholly or partly in a span of the text. `tokens` stand in the order of the text; binary search. */
export function runOf(tokens: readonly Token[], [start, end]: Span): Run {
  return {
    first: lowest(tokens.length, i => tokens[i]!.end > start),
    last: lowest(tokens.length, i => tokens[i]!.start >= end),
  };
}

/** From the first to the last sign of a run that is not empty. */
export function spanOf(tokens: readonly Token[], { first, last }: Run): Span {
  return [tokens[first]!.start, tokens[last - 1]!.end];
}

/** The lowest number below `count` that passes a test which every higher one passes as well; `count` when none does. */
function lowest(count: number, passes: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
