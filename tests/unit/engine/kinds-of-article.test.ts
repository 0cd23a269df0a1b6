import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../../src/engine';
import { plainArticle } from './who-says-what';

type Seen = { readonly text: string; readonly analysis: Analysis };

/** A fixture: its first line is the headline, unless it is the only one. */
function seen(file: string): Seen {
  const path = fileURLToPath(new URL(`../../fixtures/articles/kinds/${file}`, import.meta.url));
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const [title, text] = lines.length > 1 ? [lines[0]!, lines.slice(1).join('\n')] : [null, lines[0]!];
  return { text, analysis: analyse(plainArticle(text, file.split('.')[1]!, title)) };
}

const said = ({ text, analysis: { quotes, sources } }: Seen) =>
  quotes.map(({ content, speaker }) => [
    sources.find(({ id }) => id === speaker?.source)?.name ?? null,
    content.map(span => text.slice(...span)).join(' … '),
  ]);
const summaryOf = ({ text, analysis }: Seen) => analysis.summary.map(span => text.slice(...span));
const claimsOf = ({ text, analysis }: Seen) => analysis.claims.map(({ span }) => text.slice(...span));
const texts = (values: readonly { readonly text: string }[]) => values.map(({ text }) => text);

describe('articles of every kind get an honest result', () => {
  const files = [
    'brief.id.txt',
    'denied-agreement.en.txt',
    'interview.id.txt',
    'listicle.id.txt',
    'live-blog.en.txt',
    'no-quotation.en.txt',
    'only-quotation.id.txt',
    'opinion.en.txt',
    'press-release.en.txt',
    'two-agreements.id.txt',
  ];

  it.each(files)('%s: no stage fails, and every span is words of the text', file => {
    const { text, analysis } = seen(file);
    expect(analysis.failed).toEqual([]);
    const spans = [...analysis.summary, ...analysis.claims.map(({ span }) => span)];
    expect(spans.length).toBeGreaterThan(0);
    for (const [start, end] of [...spans, ...analysis.quotes.flatMap(({ content }) => content)])
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  });

  it.each(files.filter(file => !/agreement|press/.test(file)))('%s: no agreement card', file => {
    expect(seen(file).analysis.agreement).toBeNull();
  });

  it('an article without quotations has a summary and claims, and no sources', () => {
    const article = seen('no-quotation.en.txt');
    expect(said(article)).toEqual([]);
    expect(article.analysis.sources).toEqual([]);
    expect(summaryOf(article)[0]).toBe(
      'The iron bridge over the Ferrin in Old Harrow has reopened to traffic after two years of repairs.',
    );
    expect(claimsOf(article)).toContain('Some 14,000 vehicles crossed it on the first day');
  });

  it('an interview names nobody as the speaker of an answer that nothing attributes', () => {
    const quotations = said(seen('interview.id.txt'));
    expect(quotations).toHaveLength(4);
    expect(quotations.map(([name]) => name)).toEqual([null, null, null, null]);
    expect(quotations[1]![1]).toMatch(/^Tanggul hanya memindahkan masalah ke desa sebelah\. .* warga sendiri\.$/);
  });

  it('a text that is one quotation stays without a speaker, and its sentences without half of their marks', () => {
    const article = seen('only-quotation.id.txt');
    expect(said(article).map(([name]) => name)).toEqual([null]);
    expect(summaryOf(article)[0]).toBe('Kami tidak akan pergi dari tanah ini.');
  });

  it('a brief of two sentences is its own summary', () => {
    expect(summaryOf(seen('brief.id.txt'))).toHaveLength(2);
  });

  it('an opinion piece: the words in marks that nobody says are no quotation', () => {
    expect(said(seen('opinion.en.txt'))).toEqual([
      ['water board', 'the dikes at Lower Marrow would not hold a flood like that of 1998'],
    ]);
  });

  it('a live blog: the times and the headings of its posts are no summary', () => {
    const article = seen('live-blog.en.txt');
    for (const sentence of summaryOf(article)) expect(sentence).not.toMatch(/^\d\d:\d\d/);
    expect(said(article)).toContainEqual(['Hanne Dorrit', expect.stringContaining('do not drive to the harbour')]);
  });

  it('a press release: without its dateline, with its deal', () => {
    const article = seen('press-release.en.txt');
    expect(summaryOf(article)[0]).toMatch(/^Corvane Foods plc today announced/);
    const { agreement } = article.analysis;
    expect(agreement?.type?.value).toBe('merger');
    expect(texts(agreement!.parties).sort()).toEqual(['Bellhurst Dairy Ltd', 'Corvane Foods']);
    expect(texts(agreement!.terms)).toContain(
      'all 640 employees of Bellhurst will keep their jobs for at least three years',
    );
    expect(agreement!.signatories).toEqual([]);
  });

  it('two agreements: the card is that of the main one, with nothing of the other', () => {
    const { agreement } = seen('two-agreements.id.txt').analysis;
    expect(agreement?.type?.value).toBe('trade');
    expect(texts(agreement!.parties)).toEqual(['Sarvania', 'Ostmark']);
    expect(texts(agreement!.terms).join()).not.toMatch(/900 juta|rel kereta/);
    expect(agreement!.signatories, 'a minister quoted after the signing need not have signed').toEqual([]);
  });

  it('an agreement that is denied is not shown as signed', () => {
    const article = seen('denied-agreement.en.txt');
    expect(article.analysis.agreement?.status?.value).not.toBe('signed');
    const denied = article.analysis.claims.filter(({ certainty }) => certainty === 'denied');
    expect(denied.map(({ span }) => article.text.slice(...span)).join()).toContain('signed a secret ceasefire');
  });

  it('a feature of 20,000 words: five sentences, at most twenty claims', () => {
    const places = ['harbour', 'market', 'school', 'chapel', 'mill', 'orchard', 'quarry', 'station'];
    const people = ['Orla Venn', 'Tam Russ', 'Ines Caldor', 'Jory Pell', 'Wil Sanders'];
    const paragraphs = Array.from({ length: 400 }, (_, i) => {
      const [place, other] = [places[i % 8], places[(i * 3 + 1) % 8]];
      return (
        `In year ${1600 + i} the ${place} of Dunmarrow was moved for the ${i + 1}th time, away from the ${other} and nearer to the water. ` +
        `The families of the ${place} carried their doors and windows with them, as families there have always done. ` +
        `“Nobody asked us about the ${other},” said ${people[i % 5]}, who keeps the papers of the ${place}.`
      );
    });
    const { summary, claims, failed, quotes } = analyse(
      plainArticle(paragraphs.join('\n'), 'en', 'The town that moves'),
    );
    expect(failed).toEqual([]);
    expect(summary).toHaveLength(5);
    expect(claims.length).toBeLessThanOrEqual(20);
    expect(quotes).toHaveLength(400);
  });
});
