import type { Quotation } from '../content/quotations';
import type { Quote, QuoteType, Source } from '../engine/types';
import { monogram, PALETTE } from '../messages/palette';
import { interfaceLanguage, t } from '../popup/strings';

/** What is said in a paragraph of the sample article: as what, by which of its two speakers. */
export type Said = {
  readonly paragraph: 1 | 2 | 3;
  readonly type: QuoteType;
  readonly speaker: 1 | 2;
  readonly relayed: boolean;
};

/** All that is said in the sample article; a test sees to it that the engine finds the same. */
export const SAID: readonly Said[] = [
  { paragraph: 1, type: 'direct', speaker: 1, relayed: false },
  { paragraph: 2, type: 'direct', speaker: 2, relayed: true },
  { paragraph: 3, type: 'indirect', speaker: 1, relayed: false },
];

/** The quotations of the sample article as it stands in `article`. */
export function sampleQuotations(article: Element, said: readonly Said[]): Quotation[] {
  const speakers = { 1: speakerOf(1), 2: speakerOf(2) };
  const medium: Source = {
    ...speakers[1],
    id: 'medium',
    kind: 'medium',
    name: t('sample_medium'),
    role: null,
    affiliation: null,
  };
  return said.map(({ paragraph, type, speaker: number, relayed }) => {
    const speaker = speakers[number];
    const words = t(`sample_words_${paragraph}`);
    return {
      quote: quoteOf(`sample-${paragraph}`, type, speaker),
      speaker,
      relay: relayed ? medium : null,
      colourIndex: number - 1,
      colour: PALETTE[number - 1]!,
      monogram: monogram(speaker.name),
      words,
      place: words,
      mention: null,
      cue: t(`sample_cue_${paragraph}`),
      lang: interfaceLanguage(),
      ranges: rangesOf(words, article.querySelector(`[data-paragraph="${paragraph}"]`)),
    };
  });
}

function speakerOf(number: 1 | 2): Source {
  const role = { text: t(`sample_role_${number}`), span: null };
  const affiliation = { text: t(`sample_affiliation_${number}`), span: null };
  const name = t(`sample_name_${number}`);
  return { id: `${number}`, kind: 'person', name, role, affiliation, mentions: [], quotes: [], share: 0 };
}

function quoteOf(id: string, type: QuoteType, { id: source }: Source): Quote {
  const speaker = { source, mention: null, how: 'named' } as const;
  return {
    id,
    type,
    content: [[0, 0]],
    cue: null,
    speaker,
    relay: null,
    confidence: 1,
    evidence: { rule: 'sample', span: [0, 0] },
  };
}

/** Where these words stand in a paragraph of one text node. */
function rangesOf(words: string, paragraph: Element | null): Range[] {
  const node = paragraph?.firstChild;
  const start = node?.textContent?.indexOf(words) ?? -1;
  if (!node || start < 0) return [];
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + words.length);
  return [range];
}
