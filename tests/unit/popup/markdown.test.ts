import { describe, expect, it, vi } from 'vitest';
import { escapeMarkdown, toMarkdown } from '../../../src/popup/markdown';
import { makeView } from '../../../src/popup/view';
import { analysis, article } from './lake-pact';

vi.mock('../../../src/platform/browser', async () => {
  const { fakeBrowser } = await import('./fake-i18n');
  return { browser: fakeBrowser('id') };
});

const markdown = toMarkdown(makeView(article, analysis));

/** As a reader of plain text sees it: without the links. */
const plain = markdown.replace(/ \[↗\]\([^)]*\)/g, '');

describe('an article as Markdown', () => {
  it('reads well as plain text', () => {
    expect(plain.split('\n').slice(0, 14)).toEqual([
      '# Arvania dan Belmora Teken Pakta Danau, Norla Cemas',
      '',
      '[Harian Sundara](https://harian-sundara.example/dunia/pakta-danau) · Rani Utomo · 19 Juni 2026',
      '',
      '## Perjanjian: Pakta Pertahanan Danau Besar',
      '',
      '- Arvania · Belmora',
      '- pakta, ditandatangani, Rabu, CORVIN',
      '- Isi: bantuan timbal balik jika salah satu pihak diserang',
      '- Diteken oleh: Tomas Kirel',
      '- Diteken oleh: Ana Reyl',
      '- Disebut: defensif — Tomas Kirel',
      '- Disebut: yang terkuat yang pernah ada — Ana Reyl',
      '- Tanggapan: Norla mengawasi “dengan ketat” setiap langkah kedua tetangganya',
    ]);
  });

  it('names claimant, route and certainty of each claim', () => {
    expect(plain).toContain(
      '- Arvania tidak akan mengesampingkan kerja sama teknis militer — **Tomas Kirel**, Presiden, Arvania; lewat Radio Sund; dinyatakan',
    );
    expect(plain).toContain('— **seorang pejabat**; barangkali; belum terkonfirmasi');
  });

  it('lists every source with its quotations', () => {
    expect(plain).toContain('- **Lena Marsh**, peneliti, Institut Corvin; 1 kutipan, 16%\n  - bantuan itu mungkin');
    expect(plain).toContain('- **Radio Sund**; media\n');
  });

  it('names whom the article does not let speak', () => {
    const unheard = [
      { name: 'Ana Reyl', role: { text: 'Perdana Menteri', span: null }, affiliation: null, mentions: [] },
    ];
    expect(toMarkdown(makeView(article, { ...analysis, unheard }))).toContain(
      '\n- Dibicarakan, tidak dikutip: **Ana Reyl**, Perdana Menteri\n',
    );
  });

  it('names countries in the language of the interface, beside the word of the article', () => {
    const parties = [
      { text: 'Pyongyang', span: null, country: 'KP' },
      { text: 'Belanda', span: null, country: 'NL' },
    ];
    const agreement = { ...analysis.agreement!, parties };
    expect(toMarkdown(makeView(article, { ...analysis, agreement }))).toContain(
      '\n- Korea Utara (“Pyongyang”) · Belanda\n',
    );
  });

  it('links each sentence to its place', () => {
    expect(markdown).toContain(
      '- Kedua negara tidak mempublikasikan teks perjanjian tersebut. ' +
        '[↗](https://harian-sundara.example/dunia/pakta-danau#:~:text=Kedua%20negara%20tidak%20mempublikasikan%20teks%20perjanjian%20tersebut.)',
    );
  });

  it('leaves out what there is not', () => {
    const nothing = { ...analysis, agreement: null, summary: [], claims: [], sources: [], quotes: [] };
    const bare = { ...article, url: null, title: null, byline: null, site: null, publishedAt: null };
    expect(toMarkdown(makeView(article, nothing))).not.toContain('##');
    expect(toMarkdown(makeView(bare, nothing))).not.toMatch(/null|undefined|\]\(/);
  });
});

describe('hostile text', () => {
  it.each([
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['*bold* _and_ `code`', '\\*bold\\* \\_and\\_ \\`code\\`'],
    ['one\n\n# two', 'one # two'],
    ['&lt;b&gt; R&D a & b', '\\&lt;b\\&gt; R\\&D a & b'],
    ['back\\slash | ~~gone~~', 'back\\\\slash \\| \\~\\~gone\\~\\~'],
    ['a plain sentence, with 1.5 numbers - and dashes.', 'a plain sentence, with 1.5 numbers - and dashes.'],
  ])('%s', (text, expected) => expect(escapeMarkdown(text)).toBe(expected));
});
