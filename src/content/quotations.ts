import type { Reading } from '../article/read';
import { placeOf } from '../citing/quotation';
import type { Analysis, Quote, Source, SourceId, Span } from '../engine/types';
import { type Colour, colourIndexes, monogram, NOBODY, PALETTE } from '../messages/palette';

/** A quotation, ready to be drawn. */
export type Quotation = {
  readonly quote: Quote;
  readonly speaker: Source | null;
  readonly relay: Source | null;
  /** Place in the palette; null when nobody is known to speak. */
  readonly colourIndex: number | null;
  readonly colour: Colour;
  readonly monogram: string;
  readonly words: string;
  /** The text from the first of these words to the last, with whatever stands between. */
  readonly place: string;
  readonly cue: string | null;
  /** The words that stand for the speaker here; null when there are none. */
  readonly mention: string | null;
  /** Language of the words. */
  readonly lang: string;
  /** In the page, in reading order; at least one. */
  readonly ranges: readonly Range[];
};

/** The quotations that can be found in the page, in reading order. Ids that lead nowhere count as nobody. */
export function quotationsIn({ article, map }: Reading, analysis: Analysis): Quotation[] {
  const sources = new Map(analysis.sources.map(source => [source.id, source]));
  const indexes = colourIndexes(analysis);
  const sourceOf = (id: SourceId | null | undefined) => (id ? (sources.get(id) ?? null) : null);
  const wordsOf = ([start, end]: Span) => article.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return analysis.quotes
    .map(quote => {
      const speaker = sourceOf(quote.speaker?.source);
      const colourIndex = speaker ? (indexes.get(speaker.id) ?? null) : null;
      return {
        quote,
        speaker,
        relay: sourceOf(quote.relay),
        colourIndex,
        colour: colourIndex === null ? NOBODY : PALETTE[colourIndex]!,
        monogram: speaker ? monogram(speaker.name) : '?',
        words: quote.content.map(wordsOf).join(' … '),
        place: article.text.slice(...placeOf(quote.content)),
        cue: quote.cue && wordsOf(quote.cue),
        mention: quote.speaker?.mention ? wordsOf(quote.speaker.mention) : null,
        lang: analysis.lang === 'und' ? (article.lang ?? '') : analysis.lang,
        ranges: quote.content.flatMap(span => map.rangesOf(span)),
      };
    })
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => a.quote.content[0]![0] - b.quote.content[0]![0]);
}

/** The smallest element around the whole article. */
export function elementAround({ article, map }: Reading): Element {
  const first = map.positionOf(article.blocks[0]?.span[0] ?? 0);
  const last = map.positionOf((article.blocks.at(-1)?.span[1] ?? 1) - 1);
  if (!first || !last) return document.body;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  const { commonAncestorContainer: around } = range;
  return around instanceof Element ? around : (around.parentElement ?? document.body);
}
