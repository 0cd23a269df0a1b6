import type { Token } from './tokens';

const FINAL = new Set(['.', '?', '!', '…', '..', '...', '....', '。', '！', '？', '؟']);
const CLOSING = new Set([')', ']', '"', '”', '’', "'", "''", '»', '“', '›', '」', '』']);

/** A closing bracket or mark belongs to the sentence when nothing but the mark before it separates them. */
export function closesSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!CLOSING.has(token.text) || token.start !== tokens[i - 1]!.end) return false;
  const next = tokens[i + 1];
  return !next || next.start > token.end || CLOSING.has(next.text);
}

/** Whether a full stop (or its like) at `i` ends a sentence: the next word begins one, and the word before is no abbreviation. */
export function endsSentence(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const stop = tokens[i]!;
  if (!FINAL.has(stop.text)) return false;
  const before = tokens[i - 1];
  if (!before || before.end !== stop.start) return stop.text !== '.' || before !== undefined;
  let next = i + 1;
  while (next < tokens.length && closesSentence(tokens, next)) next++;
  const after = tokens[next];
  if (!after) return true;
  if (after.kind === 'word' && !after.capital && hasCase(after)) return false;
  if (after.text === ',' || after.text === ';') return false;
  return stop.text !== '.' || next > i + 1 || !isAbbreviation(before, after, abbreviations);
}

const hasCase = (token: Token) => token.lower !== token.text.toUpperCase();

function isAbbreviation(word: Token, after: Token, abbreviations: ReadonlySet<string>): boolean {
  if (word.kind !== 'word') return false;
  if (abbreviations.has(word.lower)) return true;
  // an initial before a name: "H. M. Prasetyo", "John F. Kennedy"
  if (word.text.length === 1 && word.capital && after.capital) return true;
  // an initialism as a part of a name: "U.S. Senate"; at a sentence's end it is rarer
  return word.text.includes('.') && after.kind === 'word' && after.capital;
}
