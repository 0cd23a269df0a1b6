import { describe, expect, it } from 'vitest';
import { outputLine } from '../../../src/cli/contract';
import type { Analysis, Article } from '../../../src/engine/types';

const text = 'Air danau naik dua meter, kata Mira Solen, dikutip Kabar Noma. Sebabnya belum diketahui.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const value = (words: string) => ({ text: words, span: at(words) });

const article: Article = {
  url: null,
  title: 'Danau naik',
  byline: 'Rani',
  site: 'Noma',
  publishedAt: '2031-05-02',
  lang: 'id',
  text,
  blocks: [{ kind: 'paragraph', span: [0, text.length] }],
};

const analysis: Analysis = {
  version: 1,
  lang: 'id',
  supported: true,
  quotes: [
    {
      id: 'q1',
      type: 'indirect',
      content: [at('Air danau naik dua meter')],
      cue: at('kata'),
      speaker: { source: 's1', mention: at('Mira Solen'), how: 'named' },
      relay: 's2',
      confidence: 0.9,
      evidence: { rule: 'cue-after', span: at('kata') },
    },
  ],
  sources: [
    {
      id: 's1',
      kind: 'person',
      name: 'Mira Solen',
      role: null,
      affiliation: null,
      mentions: [at('Mira Solen')],
      quotes: ['q1'],
      share: 1,
    },
    {
      id: 's2',
      kind: 'medium',
      name: 'Kabar Noma',
      role: value('dikutip'),
      affiliation: null,
      mentions: [],
      quotes: [],
      share: 0,
    },
  ],
  unheard: [{ name: 'Noma', role: value('danau'), affiliation: null, mentions: [at('Noma')] }],
  claims: [
    { span: at('Air danau naik dua meter'), claimant: 's1', certainty: 'asserted', cue: null, score: 0.8 },
    { span: at('Sebabnya belum diketahui'), claimant: null, certainty: 'unknown', cue: at('belum'), score: 0.4 },
  ],
  summary: [at('Sebabnya belum diketahui.')],
  agreement: {
    name: value('danau'),
    type: { ...value('danau'), value: 'pact' },
    parties: [{ ...value('Kabar Noma'), country: null }],
    signatories: [],
    date: { ...value('dua'), iso: null },
    place: null,
    status: null,
    terms: [{ ...value('naik'), source: 's1' }],
    describedAs: [],
    unknown: [{ ...value('Sebabnya belum diketahui'), source: null }],
    reactions: [],
  },
  failed: [],
};

describe('the output line', () => {
  const line = outputLine({ id: 'x', page: false, isArticle: true }, article, analysis);

  it('names sources instead of numbering them', () => {
    expect(line.quotes[0]).toMatchObject({
      speaker: { mention: at('Mira Solen'), name: 'Mira Solen' },
      relay: 'Kabar Noma',
    });
    expect(line.claims.map(({ claimant }) => claimant)).toEqual(['Mira Solen', null]);
    expect(line.agreement?.terms).toEqual([{ ...value('naik'), source: 'Mira Solen' }]);
    expect(line.sources.map(({ name, quotes, role }) => ({ name, quotes, role }))).toEqual([
      { name: 'Mira Solen', quotes: 1, role: null },
      { name: 'Kabar Noma', quotes: 0, role: 'dikutip' },
    ]);
  });

  it('spells out summary and claims as words of the text', () => {
    expect(line.summary).toEqual(['Sebabnya belum diketahui.']);
    expect(line.claims[0]).toEqual({
      text: 'Air danau naik dua meter',
      span: at('Air danau naik dua meter'),
      claimant: 'Mira Solen',
      certainty: 'asserted',
      score: 0.8,
    });
  });

  it('tells who is talked about and not heard', () => {
    expect(line.unheard).toEqual([{ name: 'Noma', role: 'danau', affiliation: null, mentions: [at('Noma')] }]);
  });

  it('gives the body of a page, and none for a plain text', () => {
    expect(line.body).toBeNull();
    expect(outputLine({ id: 'x', page: true, isArticle: true }, article, analysis).body).toBe(text);
  });

  it('has the fields of the contract, in its order', () => {
    expect(Object.keys(line).slice(0, 12)).toEqual([
      'id',
      'lang',
      'isArticle',
      'title',
      'byline',
      'date',
      'site',
      'body',
      'quotes',
      'sources',
      'summary',
      'claims',
    ]);
    expect(Object.keys(line.agreement ?? {})).toEqual([
      'name',
      'type',
      'parties',
      'signatories',
      'date',
      'place',
      'status',
      'terms',
      'describedAs',
      'unknown',
      'reactions',
    ]);
  });
});
