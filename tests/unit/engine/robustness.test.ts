import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse, type Span } from '../../../src/engine';
import { plainArticle } from './who-says-what';

/** Every span an analysis holds. */
function spansOf(analysis: Analysis): Span[] {
  const spans: Span[] = [];
  const visit = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if (Array.isArray(value) && value.length === 2 && value.every(Number.isInteger))
      spans.push(value as unknown as Span);
    else for (const field of Object.values(value)) visit(field);
  };
  visit(analysis);
  return spans;
}

function expectSound(text: string, lang: string | null = null): Analysis {
  const analysis = analyse(plainArticle(text, lang));
  expect(analysis.failed).toEqual([]);
  for (const [start, end] of spansOf(analysis))
    expect(start >= 0 && start < end && end <= text.length, `${start}–${end}`).toBe(true);
  return analysis;
}

/** Pieces that news and broken pages are made of, in any order. */
const PIECES = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '«',
  '»',
  '„',
  '‘',
  '’',
  ',',
  '.',
  '?',
  '!',
  ':',
  ';',
  '(',
  ')',
  '—',
  '\n',
  '\n\n',
  ' ',
  ' ',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '😀',
  'kata',
  'katanya',
  'mengatakan',
  'menurut',
  'bahwa',
  'dan',
  'yang',
  'di',
  'Budi',
  'Santoso',
  'Presiden',
  'Kementerian',
  'Dr',
  'itu',
  'said',
  'that',
  'told',
  'the',
  'according',
  'to',
  'Kirel',
  'of',
  'pact',
  'signed',
  'perjanjian',
  'menandatangani',
  '1.700',
  '2025',
  'שלום',
  'سلام',
  '条約',
  'OJK',
  '(OJK)',
);

describe('the engine', () => {
  it('gives valid spans for any mixture of words, marks and signs', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 80 }), fc.constantFrom('id', 'en', null), (pieces, lang) => {
        expectSound(pieces.join(' '), lang);
        expectSound(pieces.join(''), lang);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('gives valid spans for any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expectSound(text, 'id');
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('finds nothing, and says so quietly, in nothing', () => {
    expect(expectSound('')).toMatchObject({
      lang: 'und',
      supported: false,
      quotes: [],
      sources: [],
      claims: [],
      summary: [],
      agreement: null,
    });
  });

  it('finds marked quotations, and no speakers, in a language without a pack', () => {
    const text = '“A ponte vai ser fechada na próxima semana”, disse o ministro Ruivo. A câmara não respondeu.';
    const analysis = expectSound(text, 'pt');
    expect(analysis).toMatchObject({ lang: 'pt', supported: false, sources: [], summary: [], agreement: null });
    expect(analysis.quotes.map(({ content, speaker }) => [text.slice(...content[0]!), speaker])).toEqual([
      ['A ponte vai ser fechada na próxima semana', null],
    ]);
  });

  it('does not take Malay for Indonesian', () => {
    const text =
      'Beliau berkata kerajaan boleh membantu kerana syarikat itu telah ditutup manakala polis ialah saksi. Ini daripada mereka bahawa iaitu.';
    expect(expectSound(text, 'ms').lang).toBe('ms');
  });

  it('gives the same answer twice', () => {
    const article = plainArticle('“Kami siap,” kata Budi Santoso. Ia menambahkan, kapal berangkat besok.', 'id');
    expect(analyse(article)).toEqual(analyse(article));
  });

  it.each([
    ['ten thousand quotations', '“Kami siap berangkat sekarang,” kata Budi.\n'.repeat(10_000), 10_000],
    ['a megabyte on one line', 'Budi mengatakan hal itu akan terjadi di pasar. '.repeat(21_000), 21_000],
    ['marks without an end', '“ '.repeat(100_000), 0],
    ['one endless word', 'a'.repeat(1_000_000), 0],
    ['nothing but capitals', 'KATA BUDI SANTOSO '.repeat(20_000), null],
    ['nothing but cues', 'kata '.repeat(100_000), 0],
  ])(
    'takes %s in its stride',
    (_title, text, quotes) => {
      const analysis = expectSound(text, 'id');
      if (quotes !== null) expect(analysis.quotes).toHaveLength(quotes);
    },
    60_000,
  );

  it.each([
    ['groups of groups', 'one of the '.repeat(20_000)],
    ['people told', 'told her '.repeat(20_000)],
    ['things called', 'called it, and has '.repeat(10_000)],
    ['clauses of their own', 'When Ana said so, '.repeat(10_000)],
    ['nouns behind names', 'Ana Roe, a welder from Hale, '.repeat(10_000)],
  ])(
    'takes %s in one endless sentence in its stride',
    (_title, text) => {
      expectSound(text, 'en');
    },
    60_000,
  );
});
