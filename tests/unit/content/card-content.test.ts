// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../src/article/read';
import { fillCard } from '../../../src/content/overlay/card-content';
import { makeTag } from '../../../src/content/overlay/tags';
import { type Quotation, quotationsIn } from '../../../src/content/quotations';
import type { Analysis } from '../../../src/engine';
import { sampleAnalysis, sampleArticle } from '../../fixtures/sample-analysis';

vi.mock('webextension-polyfill', async () => import('../../fixtures/fake-browser'));

/** The sample's quotations, in a page of one text node. */
function quotations(analysis: Analysis): Quotation[] {
  const node = document.createTextNode(sampleArticle.text);
  document.body.replaceChildren(node);
  const rangesOf: Reading['map']['rangesOf'] = ([start, end]) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [range];
  };
  return quotationsIn({ article: sampleArticle, map: { rangesOf } as Reading['map'] }, analysis);
}

const [kirel, marsh] = quotations(sampleAnalysis) as [Quotation, Quotation];
const work = sampleArticle;
const card = document.createElement('div');
const jumpTo = vi.fn();

beforeEach(() => jumpTo.mockReset());

describe('a card', () => {
  it('says who, by which route, of what kind, and on what words that rests', () => {
    fillCard(card, { quotation: marsh, all: [marsh], work, jumpTo });
    expect([...card.querySelectorAll('h2, p')].map(line => line.textContent)).toEqual([
      'LMLena Marsh',
      'page_via Radio Sund',
      'page_probably: page_reason_named Lena Marsh',
      'page_type_direct · page_cue kata',
      'page_copy',
    ]);
  });

  it('does not say "probably" of what is sure', () => {
    fillCard(card, { quotation: kirel, all: [kirel], work, jumpTo });
    expect(card.textContent).not.toContain('probably');
  });

  it('leads to the other quotations', () => {
    fillCard(card, { quotation: kirel, all: [kirel, marsh], work, jumpTo });
    const [own, other] = card.querySelectorAll<HTMLElement>('[data-jump]');
    expect([own, other].map(link => link!.getAttribute('aria-current'))).toEqual(['true', null]);
    other!.click();
    expect(jumpTo).toHaveBeenCalledWith(marsh);
  });

  it('names the language of the words it shows', () => {
    fillCard(card, { quotation: kirel, all: [kirel, marsh], work, jumpTo });
    expect([...card.querySelectorAll('[data-jump], i')].map(each => each.getAttribute('lang'))).toEqual([
      'id',
      'id',
      'id',
    ]);
  });
});

describe('a tag', () => {
  it('names quotation and speaker for tests, and the speaker for everybody', () => {
    const tag = makeTag(marsh);
    expect([tag.dataset.quote, tag.dataset.speaker]).toEqual(['q2', 's2']);
    expect(tag.querySelector('.words')!.textContent).toBe('Lena Marsh page_via Radio Sund');
  });

  it('says so when nobody is named', () => {
    const [nobody] = quotations({ ...sampleAnalysis, quotes: [{ ...sampleAnalysis.quotes[0]!, speaker: null }] });
    const tag = makeTag(nobody!);
    expect(tag.classList).toContain('nobody');
    expect(tag.querySelector('.words')!.textContent).toContain('page_nobody');
  });

  it('shows markup in a name as text', () => {
    const name = '<img src=x onerror=alert(1)>';
    const [first, ...others] = sampleAnalysis.sources;
    const [poisoned] = quotations({ ...sampleAnalysis, sources: [{ ...first!, name }, ...others] });
    const tag = makeTag(poisoned!);
    fillCard(card, { quotation: poisoned!, all: [], work, jumpTo });
    expect(tag.querySelector('img') ?? card.querySelector('img')).toBeNull();
    expect(tag.querySelector('b')!.textContent).toBe(name);
  });

  it('does not say the affiliation twice', () => {
    const [first, ...others] = sampleAnalysis.sources;
    const value = (text: string) => ({ text, span: null });
    const of = (role: string, affiliation: string) =>
      makeTag(
        quotations({
          ...sampleAnalysis,
          sources: [{ ...first!, role: value(role), affiliation: value(affiliation) }, ...others],
        })[0]!,
      ).querySelector('small')!.textContent;
    expect(of('peneliti', 'Institut Corvin')).toBe('peneliti · Institut Corvin');
    expect(of('Presiden Arvania', 'Arvania')).toBe('Presiden Arvania');
  });
});

describe('quotations', () => {
  it('stand in the order of the page, and without words in it they are left out', () => {
    const [first, second] = sampleAnalysis.quotes;
    expect(quotations({ ...sampleAnalysis, quotes: [second!, first!] }).map(({ quote }) => quote.id)).toEqual([
      'q1',
      'q2',
    ]);
    const map = { rangesOf: () => [] } as unknown as Reading['map'];
    expect(quotationsIn({ article: sampleArticle, map }, sampleAnalysis)).toEqual([]);
  });

  it('of a source that is not there are nobody’s', () => {
    const [first] = quotations({ ...sampleAnalysis, sources: [] });
    expect(first).toMatchObject({ speaker: null, relay: null, monogram: '?' });
  });
});
