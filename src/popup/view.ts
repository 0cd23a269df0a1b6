import type { Analysis, Article, Claim, Quote, Source, SourceId, Span } from '../engine/types';
import { PROBABLY } from '../engine/types';

const MOST_CLAIMS = 10;

/** One article with its analysis, and the look-ups that several parts of the popup need. */
export type View = {
  readonly article: Article;
  readonly analysis: Analysis;
  /** The language of quoted text; undefined when nobody knows it. */
  readonly lang: string | undefined;
  /** Those who say most first; those who only pass words on come last. */
  readonly sources: readonly Source[];
  /** The claims worth showing, best first; what the summary has told already comes last. */
  readonly claims: readonly Claim[];
  /** Quotations of which it is not known who speaks. */
  readonly unattributed: readonly Quote[];
  words(span: Span): string;
  /** What was said; in quotation marks when all of it was. */
  wordsOf(quote: Quote): string;
  source(id: SourceId | null): Source | null;
  quotesOf(source: Source): readonly Quote[];
  /** The media through which this source's words came. */
  relaysOf(source: Source): readonly Source[];
  /** Those whose words this source passed on. */
  relayedBy(source: Source): readonly Source[];
  /** The quotation in which the claimant makes this claim. */
  quoteBehind(claim: Claim): Quote | null;
};

/** Attribution below `PROBABLY` is shown, and said to be unsure. */
export function isUnsure(quote: Quote | null): boolean {
  return quote !== null && quote.confidence < PROBABLY;
}

function overlaps([aStart, aEnd]: Span, [bStart, bEnd]: Span): boolean {
  return aStart < bEnd && bStart < aEnd;
}

function byShare(a: Source, b: Source): number {
  return b.share - a.share || b.quotes.length - a.quotes.length;
}

function isSource(source: Source | null): source is Source {
  return source !== null;
}

function newFirst(claims: readonly Claim[], summary: readonly Span[]): Claim[] {
  const isTold = ({ span: [start, end] }: Claim) =>
    summary.some(sentence => sentence[0] <= start && end <= sentence[1]);
  return [...claims.filter(claim => !isTold(claim)), ...claims.filter(isTold)];
}

/** Prepares an analysis for showing. Ids that lead nowhere are passed over: the popup shows the rest. */
export function makeView(article: Article, analysis: Analysis): View {
  const sources = new Map(analysis.sources.map(source => [source.id, source]));
  const quotes = new Map(analysis.quotes.map(quote => [quote.id, quote]));
  const source = (id: SourceId | null) => (id === null ? null : (sources.get(id) ?? null));
  const words = ([start, end]: Span) => article.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const quotesOf = ({ quotes: ids }: Source) => ids.flatMap(id => quotes.get(id) ?? []);
  return {
    article,
    analysis,
    lang: (analysis.lang === 'und' ? article.lang : analysis.lang) ?? undefined,
    sources: analysis.sources.toSorted(byShare),
    claims: newFirst(analysis.claims.toSorted((a, b) => b.score - a.score).slice(0, MOST_CLAIMS), analysis.summary),
    unattributed: analysis.quotes.filter(quote => quote.speaker === null),
    words,
    wordsOf: ({ type, content }) => {
      const said = content.map(words).join(' … ');
      return type === 'direct' ? `“${said}”` : said;
    },
    source,
    quotesOf,
    relaysOf: speaker => [...new Set(quotesOf(speaker).map(quote => source(quote.relay)))].filter(isSource),
    relayedBy: medium => analysis.sources.filter(speaker => quotesOf(speaker).some(quote => quote.relay === medium.id)),
    quoteBehind: ({ claimant, span }) =>
      analysis.quotes.find(
        quote => quote.speaker?.source === claimant && quote.content.some(part => overlaps(part, span)),
      ) ?? null,
  };
}
