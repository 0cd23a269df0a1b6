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
/** A letter, a digit, or the second half of a letter that was read in the wrong encoding (FranÃ§ois). */
const INNER = '(?:[\\p{L}\\p{M}\\p{N}]|(?<=[ÃÂ])[\\u0080-\\u009f\\u00a1-\\u00bf])';
/** Its groups: number, mark, punctuation; what is in none of them is a word. (Named groups would cost an object a token.) */
const TOKEN = new RegExp(
  [
    // an initialism with inner full stops: U.S, M.Si, a.n
    `${LETTER}{1,2}(?:\\.${LETTER}{1,3})+(?!${LETTER})`,
    // a number with its separators: 1.700, 2,5, 9/10, 45–24
    '(\\p{N}+(?:[.,:/]\\p{N}+)*)(?!\\p{L})',
    // a word; hyphens and apostrophes inside belong to it, and so does a domain (Znak.com)
    `${INNER}+(?:(?:(?<!\\.(?:com|net|id))[-‑]|&|${APOSTROPHE}(?!s(?!${LETTER}))|\\.(?=(?:com|co|go|ac|id|org|net|info|hu|pl|ru|de|fr|cz|nl|uk|eu|ua|tr)(?!${LETTER}))|(?<=\\bwww)\\.)${INNER}+)*`,
    `(?<=${LETTER})${APOSTROPHE}s(?!${LETTER})`,
    "(``|''|[\"“”„‟«»‹›「」『』'‘’‚])",
    '(\\.{2,}|[^\\s\\p{L}\\p{M}\\p{N}])',
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
    const kind: TokenKind = match[1] ? 'number' : match[2] ? 'mark' : match[3] ? 'punctuation' : 'word';
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
  if (first >= 65 && first <= 90) return true;
  return first < 128 ? ARTICLE.test(word) : /^\p{Lu}/u.test(word);
}

/** An Arabic article in front of a name: el-Sisi, al-Assad. */
const ARTICLE = /^(?:al|el|ar|as|ad|ash|an|at|az|ul)[-‑]\p{Lu}/u;
/** A domain written as a name: Znak.com. */
const DOMAIN = /^[\p{L}\p{N}-]{3,}(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,4}$/u;

export const isDomain = ({ kind, text }: Token): boolean => kind === 'word' && DOMAIN.test(text);

/** Two or more letters, all of them capitals: OJK, DPR, UNESCO. */
export function isAcronym(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    token.text !== token.lower
  );
}
