import { describe, expect, it } from 'vitest';
import { type Citable, citeQuotation } from '../../../src/citing/quotation';

const work = {
  url: 'https://harian-sundara.example/pakta',
  title: 'Pakta Danau Diteken',
  byline: 'Rani Utomo',
  site: 'Harian Sundara',
  publishedAt: '2026-06-19',
};
const value = (text: string) => ({ text, span: null });
const kirel = { name: 'Tomas Kirel', role: value('Presiden'), affiliation: value('Arvania') };
const quotation: Citable = {
  type: 'direct',
  words: 'Pakta ini  defensif',
  place: 'Pakta ini defensif',
  speaker: kirel,
};
const wording = { language: 'id', nobody: 'Pembicara tak disebut', probably: null, via: null };
const first = (
  change: Partial<Citable> = {},
  words: Partial<typeof wording> | { via: string } | { probably: string } = {},
) => citeQuotation({ ...quotation, ...change }, work, { ...wording, ...words }).split('\n')[0];

describe('a quotation to take along', () => {
  it('has speaker, outlet, day and a link to the place', () => {
    expect(citeQuotation(quotation, work, wording)).toBe(
      '“Pakta ini defensif” — Tomas Kirel, Presiden, Arvania\n' +
        '“Pakta Danau Diteken”, Harian Sundara, 19 Juni 2026\n' +
        'https://harian-sundara.example/pakta#:~:text=Pakta%20ini%20defensif',
    );
  });

  it('puts nobody’s words into quotation marks but those that stood in them', () => {
    expect(first({ type: 'indirect' })).toBe('Pakta ini defensif — Tomas Kirel, Presiden, Arvania');
  });

  it('tells the route, the doubt, and that nobody is named', () => {
    expect(first({}, { via: 'lewat Radio Sund' })).toMatch(/Arvania \(lewat Radio Sund\)$/);
    expect(first({}, { probably: 'mungkin' })).toMatch(/— mungkin Tomas Kirel/);
    expect(first({ speaker: null }, { probably: 'mungkin' })).toMatch(/— Pembicara tak disebut$/);
  });

  it('does not say the affiliation twice', () => {
    expect(first({ speaker: { ...kirel, role: value('Presiden Arvania') } })).toMatch(
      /— Tomas Kirel, Presiden Arvania$/,
    );
  });

  it('does not say a role twice that stands for the name', () => {
    const official = { name: 'Pejabat', role: value('pejabat'), affiliation: null };
    expect(first({ speaker: official })).toMatch(/— Pejabat$/);
  });

  it('leaves out what the page does not tell', () => {
    const nowhere = { url: null, title: null, byline: null, site: null, publishedAt: null };
    expect(citeQuotation(quotation, nowhere, wording).split('\n')).toHaveLength(1);
  });
});
