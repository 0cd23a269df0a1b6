import type { Span } from '../types';

export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation';

/** One word, number, quotation mark or punctuation sign. */
export type Token = {
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case, with typographic apostrophes made plain. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
};

const APOSTROPHE = "['’ʼ]";
const LETTER = '[\\p{L}\\p{M}]';
const TOKEN = new RegExp(
  [
    // an initialism with inner full stops: U.S, M.Si, a.n
    `(?<short>${LETTER}{1,2}(?:\\.${LETTER}{1,3})+(?!${LETTER}))`,
    // a number with its separators: 1.700, 2,5, 9/10, 45–24
    '(?<number>\\p{N}+(?:[.,:/]\\p{N}+)*)(?!\\p{L})',
    // a word; hyphens and apostrophes inside belong to it, and so does a domain (Znak.com)
    `(?<word>[\\p{L}\\p{M}\\p{N}]+(?:(?:[-‑&]|${APOSTROPHE}(?!s(?!${LETTER}))|\\.(?=(?:com|co|id|org|net)(?!${LETTER})))[\\p{L}\\p{M}\\p{N}]+)*)`,
    `(?<clitic>(?<=${LETTER})${APOSTROPHE}s(?!${LETTER}))`,
    "(?<mark>``|''|[\"“”„‟«»‹›「」『』'‘’‚])",
    '(?<punctuation>\\.{2,}|[^\\s\\p{L}\\p{M}\\p{N}])',
  ].join('|'),
  'gu',
);
const ZERO_WIDTH = /[\u200b-\u200f\u00ad\u2060\ufeff]/;

/**
 * The tokens of `text` between two offsets (UTF-16), in order, white space and zero-width signs left out.
 * One linear pass; no alternative of the pattern can match the same characters in two ways.
 */
export function tokenize(text: string, [from, to]: Span = [0, text.length]): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const raw = match[0];
    if (raw.length === 1 && ZERO_WIDTH.test(raw)) continue;
    const groups = match.groups!;
    const kind: TokenKind = groups.number
      ? 'number'
      : groups.mark
        ? 'mark'
        : groups.punctuation
          ? 'punctuation'
          : 'word';
    const lower = kind === 'word' ? raw.toLowerCase().replaceAll('’', "'") : raw;
    tokens.push({
      kind,
      text: raw,
      lower,
      start: match.index,
      end: Math.min(match.index + raw.length, to),
      capital: kind === 'word' && isUpper(raw),
    });
  }
  return tokens;
}

function isUpper(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(word);
}

/** Two or more letters, all of them capitals: OJK, DPR, UNESCO. */
export function isAcronym(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    token.text !== token.lower
  );
}
