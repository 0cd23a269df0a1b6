import { type Analysis, type Article, analyse, type QuoteType } from '../../../src/engine';

/** One expected quotation: who (null: nobody can be named), the words, and what else matters in this row. */
export type Said = {
  who: string | null;
  what: string | string[];
  type?: QuoteType;
  cue?: string | null;
  relay?: string;
};

/** An article of plain paragraphs, as the command line makes it. */
export function plainArticle(text: string, lang: string | null = null, title: string | null = null): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph' as const,
    span: [index, index + line.length] as const,
  }));
  return { url: null, title, byline: null, site: null, publishedAt: null, lang, text, blocks };
}

/** The quotations of a text in the terms of `Said`, for comparing with a table; only the fields that a row names are shown. */
export function whoSaysWhat(
  text: string,
  lang: string,
  expected: readonly Said[],
  title: string | null = null,
): Said[] {
  const analysis = analyse(plainArticle(text, lang, title));
  return analysis.quotes.map((quote, index) => {
    const row = expected[index] ?? { who: '', what: '' };
    const words = quote.content.map(span => text.slice(...span).replace(/[,.]$/, ''));
    return {
      who: nameOf(analysis, quote.speaker?.source ?? null),
      what: words.length === 1 ? words[0]! : words,
      ...('type' in row && { type: quote.type }),
      ...('cue' in row && { cue: quote.cue && text.slice(...quote.cue) }),
      ...('relay' in row && { relay: nameOf(analysis, quote.relay) ?? '' }),
    };
  });
}

const nameOf = (analysis: Analysis, id: string | null) =>
  analysis.sources.find(source => source.id === id)?.name ?? null;
