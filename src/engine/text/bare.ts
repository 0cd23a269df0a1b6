import type { Run } from './runs';
import type { Token } from './tokens';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['"', '"'],
];

/**
 * A run without punctuation and quotation marks at its ends; null when nothing is left. A mark or bracket stays where its counterpart
 * is inside ("called it “fair”"), and so do signs of money and per cent.
 */
export function bare(tokens: readonly Token[], { first, last }: Run): Run | null {
  let [from, to] = [first, last];
  while (from < to && !isContent(tokens[from]!)) from++;
  while (to > from && !isContent(tokens[to - 1]!)) to--;
  if (from === to) return null;
  for (const [open, close] of PAIRS) {
    const [opened, closed] = balance(tokens, { first: from, last: to }, open, close);
    if (opened && to < last && tokens[to]!.text === close) to++;
    if (closed && from > first && tokens[from - 1]!.text === open) from--;
  }
  return { first: from, last: to };
}

const isContent = ({ kind, text }: Token) =>
  kind === 'word' || kind === 'number' || text === '%' || /^\p{Sc}$/u.test(text);

/** Whether an opening sign in the run lacks its closing one, and the other way round. */
function balance(
  tokens: readonly Token[],
  { first, last }: Run,
  open: string,
  close: string,
): readonly [boolean, boolean] {
  let depth = 0;
  let lacking = false;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i]!;
    if (open === close && text === open) depth = 1 - depth;
    else if (text === open) depth++;
    else if (text === close && --depth < 0) {
      lacking = true;
      depth = 0;
    }
  }
  return [depth > 0, lacking || (open === close && depth > 0)];
}
