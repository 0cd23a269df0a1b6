// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readFacts, readMetadata } from '../../../src/article/metadata';
import { parse } from './invented-pages';

const page = (head: string, body = '', lang = 'id') =>
  parse(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`);
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Pakta Danau diteken',
  author: [{ '@type': 'Person', name: 'Ana Wira' }, { name: 'Budi Sund' }],
  datePublished: '2030-06-10T08:00:00+07:00',
  publisher: { name: 'Kabar Corvin' },
};

describe('facts about an article', () => {
  it('come from JSON-LD first, each with its origin', () => {
    const facts = readFacts(page(jsonLd(ARTICLE) + meta('og:title', 'Lain') + meta('author', 'Orang Lain')));
    expect(facts.title).toEqual({ value: 'Pakta Danau diteken', origin: 'json-ld' });
    expect(facts.byline).toEqual({ value: 'Ana Wira, Budi Sund', origin: 'json-ld' });
    expect(facts.publishedAt).toEqual({ value: '2030-06-10T08:00:00+07:00', origin: 'json-ld' });
    expect(facts.site).toEqual({ value: 'Kabar Corvin', origin: 'json-ld' });
    expect(facts.lang).toEqual({ value: 'id', origin: 'markup' });
  });

  it('are found in a graph, where the author is a reference', () => {
    const graph = {
      '@graph': [
        { '@id': '#ana', '@type': 'Person', name: 'Ana Wira' },
        { ...ARTICLE, author: { '@id': '#ana' } },
      ],
    };
    expect(readMetadata(page(jsonLd(graph)))).toMatchObject({ title: 'Pakta Danau diteken', byline: 'Ana Wira' });
  });

  it('are null where the page says nothing', () => {
    expect(readMetadata(page('', '', ''))).toEqual({
      title: null,
      byline: null,
      site: null,
      publishedAt: null,
      lang: null,
    });
  });
});

describe('the title', () => {
  it('is the heading that the page title repeats, not the first heading', () => {
    const body = '<h1>Dunia</h1><h1>Pakta Danau diteken di Corvin</h1>';
    expect(readMetadata(page('<title>Pakta Danau diteken di Corvin | Kabar</title>', body)).title).toBe(
      'Pakta Danau diteken di Corvin',
    );
  });

  it('is the heading that says just what the page title says, not one that says more', () => {
    const body = '<h1>Kabar Corvin: Pakta Danau diteken di Corvin - Dunia</h1><h1>Pakta Danau diteken di Corvin</h1>';
    expect(readMetadata(page(meta('og:title', 'Pakta Danau diteken di Corvin'), body)).title).toBe(
      'Pakta Danau diteken di Corvin',
    );
  });

  it('loses the name of the site when it comes from the page title', () => {
    expect(readMetadata(page(meta('og:title', 'Pakta Danau diteken di Corvin - Kabar Corvin'))).title).toBe(
      'Pakta Danau diteken di Corvin',
    );
  });

  it.each([
    [
      'loses its kicker when the page is shared without it',
      'Ikan Corvin: Pakta Danau diteken',
      'Pakta Danau diteken',
      'Pakta Danau diteken',
    ],
    [
      'loses it when the shared title adds the site instead',
      '"Segera mulai": Pakta Danau diteken',
      'Pakta Danau diteken - Kabar Corvin',
      'Pakta Danau diteken',
    ],
    [
      'loses it before a wide colon',
      '科尔文湖：各国签署湖泊保护公约并承诺共同遵守',
      '各国签署湖泊保护公约并承诺共同遵守',
      '各国签署湖泊保护公约并承诺共同遵守',
    ],
    [
      'keeps a speaker with whom the page is shared',
      'Ana Wira: Pakta Danau diteken',
      'Ana Wira: Pakta Danau diteken',
      'Ana Wira: Pakta Danau diteken',
    ],
    [
      'keeps its beginning when the page is shared under other words',
      'Ana Wira: Pakta Danau diteken',
      'Pakta Danau diteken di Corvin',
      'Ana Wira: Pakta Danau diteken',
    ],
    ['keeps it before a word that is no title alone', 'Pakta Danau: Harapan', 'Harapan', 'Pakta Danau: Harapan'],
  ])('%s', (_, headline, shared, title) => {
    expect(readMetadata(page(jsonLd({ ...ARTICLE, headline }) + meta('og:title', shared))).title).toBe(title);
  });

  it('is freed of entities that were escaped twice', () => {
    expect(readMetadata(page(jsonLd({ ...ARTICLE, headline: 'Pakta &#8216;Danau&#8217; &amp; ikan' }))).title).toBe(
      'Pakta ‘Danau’ & ikan',
    );
  });
});

describe('the byline', () => {
  it('names people rather than the house', () => {
    const head = jsonLd({ ...ARTICLE, author: { name: 'Kabar Corvin' } }) + meta('author', 'Ana Wira');
    expect(readMetadata(page(head)).byline).toBe('Ana Wira');
  });

  it('names the house when it names nobody else', () => {
    expect(readMetadata(page(jsonLd({ ...ARTICLE, author: { name: 'Kabar Corvin' } }))).byline).toBe('Kabar Corvin');
  });

  it('is read from the text without the word before it, and only if it looks like a name', () => {
    expect(readMetadata(page('', '<p class="byline">Oleh : Ana Wira</p>')).byline).toBe('Ana Wira');
    expect(readMetadata(page('', '<p class="byline">10.06.2030 pukul 08.00</p>')).byline).toBeNull();
    expect(readMetadata(page(meta('article:author', 'https://sosial.example/ana'))).byline).toBeNull();
  });
});

describe('the byline in the text', () => {
  it.each([
    ['initials behind the name are left out', '<p class="byline">Ana Wira (awi)</p>', 'Ana Wira'],
    ['initials alone are no name', '<p class="byline">awi</p>', null],
    [
      'a marked name inside a byline, glued to its "by"',
      '<p class="byline">Posted by<span class="author vcard">Ana Wira</span></p>',
      'Ana Wira',
    ],
    ['any class that ends in "author"', '<span class="article__author">Oleh Ana Wira</span>', 'Ana Wira'],
    ['not the author of a comment', '<p class="comment-author">Budi Sund</p>', null],
    [
      'a name behind the headline, not a menu or a consent',
      '<h1>Pakta Danau</h1><a>BY USE CASE</a><p>By submitting, you agree</p><p>By Ana Wira</p>',
      'Ana Wira',
    ],
  ])('%s', (_, body, name) => {
    expect(readMetadata(page('', body)).byline).toBe(name);
  });

  it('loses what the author is when both together are too long', () => {
    const author = { name: `Ana Wira, guru besar ilmu ikan ${'dan danau '.repeat(8)}di Corvin` };
    expect(readMetadata(page(jsonLd({ ...ARTICLE, author }))).byline).toBe('Ana Wira');
  });
});

describe('the date', () => {
  it.each([
    ['id', 'Senin, 10 Juni 2030 | 08:00 WIB'],
    ['en', 'Published June 10, 2030'],
    ['de', 'Stand: 10. Juni 2030'],
    ['fr', 'le 10 juin 2030 à 8h'],
    ['ja', '2030年6月10日'],
    ['id', '10/06/2030 08:00'],
  ])('in %s text "%s" is a day', (lang, text) => {
    expect(readMetadata(page('', `<span class="date">${text}</span>`, lang)).publishedAt).toBe('2030-06-10');
  });

  it('stands with the headline when nothing marks it', () => {
    const body = '<div><h1>Pakta Danau diteken</h1><p>Corvin, 10 Juni 2030</p></div>';
    expect(readMetadata(page('', body)).publishedAt).toBe('2030-06-10');
  });

  it('stands behind the headline, however deep', () => {
    const body = `<header><div><h1>Pakta Danau diteken</h1></div></header>
      <div>${'Ana Wira dari Corvin '.repeat(8)}<div><p><span>Mon Jun 10 2030</span></p></div></div>`;
    expect(readMetadata(page('', body)).publishedAt).toBe('2030-06-10');
  });

  it('is left out when the words are no date', () => {
    expect(readMetadata(page('', '<span class="date">Sejak 2030, 99 Ikan 2030</span>')).publishedAt).toBeNull();
  });
});
