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

  it('loses the name of the site when it comes from the page title', () => {
    expect(readMetadata(page(meta('og:title', 'Pakta Danau diteken di Corvin - Kabar Corvin'))).title).toBe(
      'Pakta Danau diteken di Corvin',
    );
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

  it('is left out when the words are no date', () => {
    expect(readMetadata(page('', '<span class="date">Sejak 2030, 99 Ikan 2030</span>')).publishedAt).toBeNull();
  });
});
