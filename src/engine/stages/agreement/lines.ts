import type { Doc } from '../../document';
import { type Part, partAt, partsOf } from '../../parts';
import { headline, salience } from '../../salience';
import { type Run, spanOf } from '../../text/runs';
import type { Token } from '../../text/tokens';
import type { Quote, Source, SourceId, Value } from '../../types';

/** The headline or a sentence of running text: `tokens[first]` to `tokens[last - 1]`. */
export type Line = Run & {
  readonly tokens: readonly Token[];
  /** The text that the tokens' offsets count in: the body, or the title. */
  readonly text: string;
  /** Its words stand in the title, outside of the body. */
  readonly isTitle: boolean;
  /** 0 for the headline, then 1, 2, … for the sentences. */
  readonly rank: number;
  /** What is said by whom in it. */
  readonly parts: readonly Part[];
};

/** What the card is made from. */
export type Found = { readonly quotes: readonly Quote[]; readonly sources: readonly Source[] };

/** More sentences are not searched for an agreement: a longer text is no news article about one. */
const MOST_LINES = 400;
/** No more of a line is searched, in tokens: no sentence is longer, but a table or a list without full stops may be. */
const LONGEST_LINE = 400;

/** The headline and the sentences of running text, in order. */
export function linesOf(doc: Doc, quotes: readonly Quote[]): Line[] {
  const { tokens, inText } = headline(doc);
  const title = doc.article.title ?? '';
  const split = tokens.slice(0, LONGEST_LINE).flatMap(splitHyphen);
  const all = { first: 0, last: split.length };
  const head = {
    ...all,
    tokens: split,
    text: inText ? doc.text : title,
    isTitle: !inText,
    parts: [{ ...all, quote: null }],
  };
  const parts = partsOf(doc, quotes);
  const judged = salience(doc);
  const sentences = doc.sentences.flatMap(({ first, last: end }, i) => {
    if (!judged[i]!.prose) return [];
    const last = Math.min(end, first + LONGEST_LINE);
    return [{ first, last, tokens: doc.tokens, text: doc.text, isTitle: false, parts: parts[i]! }];
  });
  return [head, ...sentences.slice(0, MOST_LINES)].map((line, rank) => ({ ...line, rank }));
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
    return {
      kind: isHyphen ? 'punctuation' : 'word',
      text,
      lower: text.toLowerCase(),
      start,
      end: at,
      capital: !isHyphen,
    };
  });
}

/** The source of the words at a token; null where the article itself speaks. */
export const sourceAt = ({ parts }: Line, i: number): SourceId | null =>
  partAt(parts, i)?.quote?.speaker?.source ?? null;

/** The words of a run as a value of the card. */
export function valueAt(line: Line, run: Run): Value {
  const span = spanOf(line.tokens, run);
  return { text: line.text.slice(...span), span: line.isTitle ? null : span };
}
