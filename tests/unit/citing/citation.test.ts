import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../src/citing/authors';
import { cite, escapeBibtex } from '../../../src/citing/citation';

const work = {
  url: 'https://harian-sundara.example/dunia/pakta-danau',
  title: 'Arvania dan Belmora Teken Pakta Danau, Norla Cemas',
  byline: 'Rani Utomo',
  site: 'Harian Sundara',
  publishedAt: '2026-06-19T23:30:00+07:00',
};
const bare = { url: null, title: null, byline: null, site: null, publishedAt: null };
const english = { language: 'en', noDate: 'n.d.' };
const indonesian = { language: 'id', noDate: 't.t.' };

describe('a byline', () => {
  it.each([
    ['Rani Utomo', ['Rani Utomo']],
    ['Rani Utomo dan Bayu S. Prakoso', ['Rani Utomo', 'Bayu S. Prakoso']],
    ['Mira Tolland, Piet O’Hara and Ida Harrow', ['Mira Tolland', 'Piet O’Hara', 'Ida Harrow']],
    ['Rani Utomo, Harian Sundara', ['Rani Utomo']],
    ['Harian Sundara', []],
    ['Rani Utomo / Tim Sundara', ['Rani Utomo', 'Tim Sundara']],
    ['', []],
    [null, []],
  ])('%s names %j', (byline, expected) =>
    expect(authorsOf({ ...work, byline }).map(({ name }) => name)).toEqual(expected),
  );

  it.each(['Tim Redaksi', 'SDN', 'Our Lake Correspondent', 'Sukarno', 'the people of the lake'])(
    '%s is not taken apart',
    byline => expect(authorsOf({ ...work, byline })).toMatchObject([{ name: byline, family: null }]),
  );
});

describe('in the manner of the APA', () => {
  it.each([
    [
      '',
      {},
      'Utomo, R. (2026, June 19). Arvania dan Belmora Teken Pakta Danau, Norla Cemas. Harian Sundara. https://harian-sundara.example/dunia/pakta-danau',
    ],
    [
      'two authors',
      { byline: 'Rani Utomo dan Bayu Sakti Prakoso', title: 'Pakta' },
      'Utomo, R., & Prakoso, B. S. (2026, June 19). Pakta. Harian Sundara. https://harian-sundara.example/dunia/pakta-danau',
    ],
    [
      'a newsroom',
      { byline: 'Tim Redaksi', title: 'Pakta', url: null },
      'Tim Redaksi. (2026, June 19). Pakta. Harian Sundara.',
    ],
    ['nobody', { byline: null, title: 'Pakta', url: null }, 'Pakta. (2026, June 19). Harian Sundara.'],
    ['no date', { publishedAt: null, title: 'A pact?', url: null }, 'Utomo, R. (n.d.). A pact? Harian Sundara.'],
    [
      'a date that is none',
      { publishedAt: 'yesterday', title: 'Pakta', url: null },
      'Utomo, R. (n.d.). Pakta. Harian Sundara.',
    ],
    ['nothing at all', bare, '(n.d.).'],
  ])('%s', (_, change, expected) => expect(cite('apa', { ...work, ...change }, english)).toBe(expected));

  it('writes the date in the language of the interface', () => {
    expect(cite('apa', { ...work, title: 'Pakta', url: null }, indonesian)).toBe(
      'Utomo, R. (2026, 19 Juni). Pakta. Harian Sundara.',
    );
  });
});

describe('in plain words', () => {
  it.each([
    ['en', 'Rani Utomo, “Pakta”, Harian Sundara, June 19, 2026, https://n.example/a'],
    ['id', 'Rani Utomo, “Pakta”, Harian Sundara, 19 Juni 2026, https://n.example/a'],
  ])('%s', (language, expected) =>
    expect(cite('plain', { ...work, title: 'Pakta', url: 'https://n.example/a' }, { language, noDate: '' })).toBe(
      expected,
    ),
  );

  it('leaves out what the page does not tell', () => {
    expect(cite('plain', bare, english)).toBe('');
  });
});

describe('as BibTeX', () => {
  it('has a field for everything known', () => {
    expect(cite('bibtex', work, english)).toBe(
      [
        '@misc{utomo2026arvania,',
        '  author = {Rani Utomo},',
        '  title = {{Arvania dan Belmora Teken Pakta Danau, Norla Cemas}},',
        '  howpublished = {Harian Sundara},',
        '  year = {2026},',
        '  month = jun,',
        '  day = {19},',
        '  url = {https://harian-sundara.example/dunia/pakta-danau}',
        '}',
      ].join('\n'),
    );
  });

  it('keeps a newsroom in one piece, and people apart', () => {
    expect(cite('bibtex', { ...work, byline: 'Rani Utomo, Tim Redaksi' }, english)).toContain(
      'author = {Rani Utomo and {Tim Redaksi}}',
    );
  });

  it('has a key of plain letters, whatever the names', () => {
    expect(cite('bibtex', { ...work, byline: 'Željko Ćorić' }, english)).toMatch(/^@misc\{coric2026arvania,/);
    expect(cite('bibtex', { ...bare, title: 'أرفانيا' }, english)).toMatch(/^@misc\{article,/);
  });

  it.each([
    ['50 % of R&D costs $3_000 #1', '50 \\% of R\\&D costs \\$3\\_000 \\#1'],
    ['} evil = {x', '\\textbraceright{} evil = \\textbraceleft{}x'],
    ['a\\b ~ ^', 'a\\textbackslash{}b \\textasciitilde{} \\textasciicircum{}'],
    ['two\n\nlines', 'two lines'],
  ])('%s is harmless', (text, expected) => expect(escapeBibtex(text)).toBe(expected));

  it('never ends a field early', () => {
    const hostile = '}}, note = {{ \\ } {{{';
    const entry = cite(
      'bibtex',
      { ...work, byline: hostile, title: hostile, site: hostile, url: 'https://n.example/?{}}' },
      english,
    );
    let depth = 0;
    for (const sign of entry.slice(0, -1)) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(1);
  });
});
