import type { Analysis, Article, Quote } from '../../src/engine/types';

/** A quotation that must be found, as a person reads the article. */
export type ExpectedQuote = { speaker: string; content: string[]; type?: string; relay?: string; anonymous?: boolean };

/** `expected.json` of a sample article. */
export type Expected = {
  title: string;
  byline: string;
  site: string;
  published: string;
  quotes: ExpectedQuote[];
  sources: { name: string; kind: string }[];
  agreement: { name: string; parties: string[]; unknown: string[]; terms: string[] };
  boilerplate: string[];
};

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Share of the words of either that both have. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const common = [...first].filter(word => second.has(word)).length;
  return common / (first.size + second.size - common || 1);
}

export const contentOf = ({ text }: Article, { content }: Quote): string =>
  content.map(span => text.slice(...span)).join(' ');

/** The quotation found that has these words, give or take a few. */
export function findQuote({ content }: ExpectedQuote, article: Article, { quotes }: Analysis): Quote | null {
  const ranked = quotes
    .map(quote => ({ quote, like: likeness(content.join(' '), contentOf(article, quote)) }))
    .sort((a, b) => b.like - a.like);
  const [best] = ranked;
  return best && best.like >= 0.7 ? best.quote : null;
}

/** Whether a name shown is that of the speaker: for people the whole name, for the nameless a word for them. */
export function isSpeaker(shown: string, { speaker, anonymous }: ExpectedQuote): boolean {
  return anonymous ? shown.toLowerCase().includes(speaker.toLowerCase()) : shown === speaker;
}
