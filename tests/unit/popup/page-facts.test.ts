// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Incomplete, PageFacts } from '../../../src/engine/types';
import { toMarkdown } from '../../../src/popup/markdown';
import { makeView } from '../../../src/popup/view';
import { analysis, article } from './lake-pact';
import { expectAccessible, fakeTab, open, readyWith, text } from './rendered';

vi.mock('../../../src/platform/browser', async () => {
  const { fakeBrowser } = await import('./fake-i18n');
  return { browser: fakeBrowser('id') };
});

/** What a page says of its article, changed here and there. */
const page = (more: Partial<PageFacts> = {}): PageFacts => ({
  section: null,
  agency: null,
  editor: null,
  origins: { title: null, byline: null, site: null, publishedAt: null, lang: null },
  incomplete: null,
  whole: null,
  links: [],
  ...more,
});

/** The popup on the lake pact in a page that says this. */
const openPage = (more: Partial<PageFacts>) => open(fakeTab(readyWith({}, { page: page(more) })));

const markdownOf = (more: Partial<PageFacts>) => toMarkdown(makeView({ ...article, page: page(more) }, analysis));

describe('an article of which only a part is in the page', () => {
  const notice = () => document.querySelector('.notice');
  const twelve: Incomplete = { reason: 'paid', extent: { read: 12, whole: 14, unit: 'paragraphs' } };

  it.each<[string, Incomplete, string]>([
    ['paragraphs', twelve, '12 dari 14 paragraf dapat dibaca di sini'],
    ['words', { reason: 'cut', extent: { read: 310, whole: 1200, unit: 'words' } }, '310 dari 1.200 kata dapat dibaca'],
    ['no number', { reason: 'paid', extent: null }, 'Hanya awal artikel yang ada di halaman ini'],
  ])('says how much of it, counted in %s', async (_, incomplete, expected) => {
    await openPage({ incomplete });
    expect(text(notice()!)).toContain(expected);
  });

  it.each<[Incomplete['reason'], string]>([
    ['paid', 'hanya untuk pelanggan'],
    ['pages', 'bersambung di halaman lain'],
    ['cut', 'Selebihnya tidak ada'],
  ])('says why: %s', async (reason, expected) => {
    await openPage({ incomplete: { reason, extent: null } });
    expect(text(notice()!)).toContain(expected);
  });

  it('leads to the whole article where the page has an address for it, and opens nothing by itself', async () => {
    const opened = vi.spyOn(window, 'open');
    const whole = 'https://harian-sundara.example/dunia/pakta-danau?page=all';
    await openPage({ incomplete: { reason: 'pages', extent: null }, whole });
    const link = notice()!.querySelector('a')!;
    expect([text(link), link.href, link.target, link.rel]).toEqual([
      'Baca artikel selengkapnya',
      whole,
      '_blank',
      'noopener noreferrer',
    ]);
    expect(opened).not.toHaveBeenCalled();
  });

  it('leads nowhere where the page has none', async () => {
    await openPage({ incomplete: twelve });
    expect(notice()!.querySelector('a')).toBeNull();
  });

  it('is told from a whole one', async () => {
    await openPage({});
    expect(notice()).toBeNull();
  });

  it('says so in Markdown too, before anything that rests on it', () => {
    const lines = markdownOf({ incomplete: twelve, whole: 'https://harian-sundara.example/a?page=all' }).split('\n');
    expect(lines[4]).toBe(
      '> 12 dari 14 paragraf dapat dibaca di sini. [Baca artikel selengkapnya](https://harian-sundara.example/a?page=all)',
    );
  });
});

describe('what the page says about its article', () => {
  const facts = {
    section: { value: 'Dunia', origin: 'markup' },
    agency: { value: 'Kabar Norla', origin: 'credit' },
    editor: { value: 'abc/xyz', origin: 'json-ld' },
    origins: { title: null, byline: 'text', site: 'meta', publishedAt: 'json-ld', lang: null },
  } as const;
  const rows = () =>
    [...document.querySelectorAll('.about dt')].map(label => `${text(label)}: ${text(label.nextElementSibling!)}`);

  it('is folded away, each fact with the place where it stands', async () => {
    await openPage(facts);
    expect(document.querySelector('details')!.open).toBe(false);
    expect(text(document.querySelector('summary')!)).toBe('Tentang artikel ini');
    expect(rows()).toEqual([
      'Penerbit: Harian Sundara dari meta tag halaman',
      'Penulis: Rani Utomo dari teks di dekat judul',
      'Terbit: 19 Juni 2026 dari data terstruktur halaman',
      'Rubrik: Dunia dari bagian bertanda di halaman',
      'Diambil dari: Kabar Norla dari baris kredit',
      'Editor: abc/xyz dari data terstruktur halaman',
    ]);
  });

  it('is told in Markdown too', () => {
    expect(markdownOf(facts)).toContain(
      '## Tentang artikel ini\n\n- Penerbit: Harian Sundara (dari meta tag halaman)\n- Penulis: Rani Utomo (dari teks',
    );
  });

  it('is not asked of a text without a page', async () => {
    await open(fakeTab());
    expect(document.querySelector('details')).toBeNull();
  });

  it('stays text, whatever it holds', async () => {
    await openPage({ section: { value: '<img src=x onerror=alert(1)>', origin: 'meta' } });
    expect(document.querySelector('img')).toBeNull();
    expect(rows()).toContain('Rubrik: <img src=x onerror=alert(1)> dari meta tag halaman');
  });
});

describe('the way the words came', () => {
  const from = (value: string) => ({ agency: { value, origin: 'credit' } }) as const;
  const stations = () => [...document.querySelectorAll('.chain li')].map(station => text(station));

  it('leads from the medium that is quoted over the house that is credited to this page', async () => {
    await openPage(from('Kabar Norla'));
    expect(stations()).toEqual(['Radio Sund (2 kutipan)', 'Kabar Norla', 'halaman ini']);
  });

  it.each([
    [
      'the medium that is quoted, by its full name',
      'Kantor berita Radio Sund',
      ['Kantor berita Radio Sund', 'halaman ini'],
    ],
    ['the house itself', 'Harian Sundara', ['Radio Sund (2 kutipan)', 'halaman ini']],
    ['the house itself, by its address', 'hariansundara', ['Radio Sund (2 kutipan)', 'halaman ini']],
  ])('names nobody twice: %s', async (_, credited, expected) => {
    await openPage(from(credited));
    expect(stations()).toEqual(expected);
  });

  it('is not drawn where the words came straight', async () => {
    const quotes = analysis.quotes.map(quote => ({ ...quote, relay: null }));
    await open(fakeTab(readyWith({ quotes })));
    expect(stations()).toEqual([]);
  });

  it('stands in Markdown too', () => {
    expect(markdownOf(from('Kabar *Norla*'))).toContain(
      '\n- Melalui: Radio Sund (2 kutipan) → Kabar \\*Norla\\* → halaman ini\n',
    );
  });
});

it('is accessible', async () => {
  await openPage({
    incomplete: { reason: 'pages', extent: null },
    whole: 'https://harian-sundara.example/dunia/pakta-danau?page=all',
    agency: { value: 'Kabar Norla', origin: 'credit' },
  });
  document.querySelector('details')!.open = true;
  await expectAccessible();
}, 60_000);

describe('the links of the article', () => {
  it('stand under what is said of it, by house and by the words that carry them, and open on a click alone', async () => {
    const start = article.text.indexOf(' ') + 1;
    const words = article.text.slice(start, start + 9);
    await openPage({ links: [{ href: 'https://www.dinas-air.example/laporan', span: [start, start + 9] }] });
    const row = document.querySelector('.links li')!;
    const link = row.querySelector('a')!;
    expect([text(link), link.href, link.rel]).toEqual([
      'dinas-air.example',
      'https://www.dinas-air.example/laporan',
      'noopener noreferrer',
    ]);
    expect(text(row)).toContain(words.trim());
    await expectAccessible();
  });
});
