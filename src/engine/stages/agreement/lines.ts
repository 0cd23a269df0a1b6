import type { Doc } from '../../document';
import { headline, isProse } from '../../salience';
import { type Run, spanOf } from '../../text/runs';
import type { Token } from '../../text/tokens';
import type { Quote, Source, Value } from '../../types';

/** The headline or a sentence of running text: `tokens[first]` to `tokens[last - 1]`. */
export type Line = Run & {
  readonly tokens: readonly Token[];
  /** The text that the tokens' offsets count in: the body, or the title. */
  readonly text: string;
  /** Its words stand in the title, outside of the body. */
  readonly isTitle: boolean;
  /** 0 for the headline, then 1, 2, … for the sentences. */
  readonly rank: number;
};

/** What the card is made from. */
export type Found = { readonly quotes: readonly Quote[]; readonly sources: readonly Source[] };

/** More sentences are not searched for an agreement: a longer text is no news article about one. */
const MOST_LINES = 400;

/** The headline and the sentences of running text, in order. */
export function linesOf(doc: Doc): Line[] {
  const { tokens, inText } = headline(doc);
  const title = doc.article.title ?? '';
  const split = tokens.flatMap(splitHyphen);
  const head: Line = { tokens: split, text: inText ? doc.text : title, isTitle: !inText, first: 0, last: split.length, rank: 0 };
  const sentences = doc.sentences.filter(sentence => isProse(doc, sentence)).slice(0, MOST_LINES);
  return [
    head,
    ...sentences.map(({ first, last }, i) => ({ tokens: doc.tokens, text: doc.text, isTitle: false, first, last, rank: i + 1 })),
  ];
}

const JOINED_NAMES = /^\p{Lu}[\p{L}.]+(?:-\p{Lu}[\p{L}.]+)+$/u;

/** Headlines join names with a hyphen ("Reyl-Kirel Teken Pakta"): each of them as a token of its own, and the hyphen. */
function splitHyphen(token: Token): Token[] {
  if (!JOINED_NAMES.test(token.text)) return [token];
  let at = token.start;
  return token.text.split(/(-)/).map(text => {
    const start = at;
    at += text.length;
    const isHyphen = text === '-';
    return { kind: isHyphen ? 'punctuation' : 'word', text, lower: text.toLowerCase(), start, end: at, capital: !isHyphen };
  });
}

/** The words of a run as a value of the card. */
export function valueOf(line: Line, run: Run): Value {
  const span = spanOf(line.tokens, run);
  return { text: line.text.slice(...span), span: line.isTitle ? null : span };
}
