// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageWords } from '../../../src/engine/noise';
import type { PageFacts } from '../../../src/engine/types';
import { PARAGRAPHS, pageAround, paragraphs, read } from './invented-pages';

const [first, second, third] = PARAGRAPHS;
const ADDRESS = 'https://kabar.example/dunia/pakta-danau';
const text = `<article>${paragraphs(...PARAGRAPHS)}</article>`;
const jsonLd = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;

function factsOf(body: string, head = '', url: string | null = ADDRESS): PageFacts {
  return read(pageAround(body, head), { url, ...pageWords })!.article.page!;
}

describe('the section', () => {
  it.each([
    ['from JSON-LD', text, jsonLd({ articleSection: ['Dunia', 'Danau'] }), { value: 'Dunia', origin: 'json-ld' }],
    [
      'from a meta element',
      text,
      '<meta property="article:section" content="Dunia">',
      { value: 'Dunia', origin: 'meta' },
    ],
    [
      'from the breadcrumbs, without front page and title',
      `<div class="breadcrumb"><a>Beranda</a><a>Dunia</a><a>Pakta Danau diteken</a></div>${text}`,
      '',
      { value: 'Dunia', origin: 'markup' },
    ],
    ['is unknown where nothing says it', text, '', null],
  ])('%s', (_, body, head, section) => {
    expect(factsOf(body, head).section).toEqual(section);
  });
});

describe('who the article comes from', () => {
  const body = (start: string, end = '') => `<article>${paragraphs(start + first, second, third)}${end}</article>`;

  it.each([
    [
      'another house in JSON-LD',
      body(''),
      jsonLd({ sourceOrganization: { name: 'Kantor Berita Norla' } }),
      'Kantor Berita Norla',
      'json-ld',
    ],
    ['an agency in the dateline', body('CORVIN (Reuters) - '), '', 'Reuters', 'dateline'],
    [
      'the house in the dateline',
      body('Corvin, Kabar Corvin - '),
      '<meta property="og:site_name" content="Kabar Corvin">',
      'Kabar Corvin',
      'dateline',
    ],
    ['an agency in the byline', body(''), jsonLd({ author: { name: 'Ana Wira, AFP' } }), 'AFP', 'byline'],
    ['a line below the text', body('', '<p>Sumber: Kabar Norla</p>'), '', 'Kabar Norla', 'credit'],
  ])('%s', (_, html, head, value, origin) => {
    expect(factsOf(html, head).agency).toEqual({ value, origin });
  });

  it('is unknown when JSON-LD names the house itself, or the brackets hold no agency', () => {
    const own = jsonLd({ sourceOrganization: { name: 'Kabar Corvin' }, publisher: { name: 'Kabar Corvin' } });
    expect(factsOf(body('CORVIN (kota tua) - '), own).agency).toBeNull();
  });

  it('editors are known by their initials, which are no part of the text', () => {
    const page = pageAround(body('', '<p>(abc/xyz)</p>'));
    const { article } = read(page, { url: ADDRESS, ...pageWords })!;
    expect(article.page?.editor).toEqual({ value: 'abc/xyz', origin: 'credit' });
    expect(article.text).not.toContain('abc');
  });

  it('an author named below the text is the byline when nothing else is', () => {
    const { article } = read(pageAround(body('', '<p>Kontributor: Budi Sund</p>')), { url: ADDRESS, ...pageWords })!;
    expect([article.byline, article.page?.origins.byline]).toEqual(['Budi Sund', 'credit']);
  });
});

describe('what is not on the page', () => {
  const long = Array.from({ length: 8 }, () => PARAGRAPHS.join(' ')).join(' ');

  it.each<[string, string, string, PageFacts['incomplete']]>([
    ['nothing is known to be missing', text, '', null],
    [
      'free articles of the stated length are whole',
      text,
      jsonLd({ articleBody: PARAGRAPHS.join(' '), wordCount: 45 }),
      null,
    ],
    [
      'a longer articleBody',
      text,
      jsonLd({ articleBody: long }),
      { reason: 'cut', extent: { read: 45, whole: 360, unit: 'words' } },
    ],
    [
      'a larger number of words, for those who pay',
      text,
      jsonLd({ wordCount: '900', isAccessibleForFree: 'False' }),
      { reason: 'paid', extent: { read: 45, whole: 900, unit: 'words' } },
    ],
    [
      'paragraphs hidden behind a payment',
      `<article>${paragraphs(...PARAGRAPHS)}<div class="paywall" hidden>${paragraphs(first, second)}</div></article>`,
      '',
      { reason: 'paid', extent: { read: 3, whole: 5, unit: 'paragraphs' } },
    ],
    [
      'the last two of many paragraphs, hidden behind a payment',
      `<article>${paragraphs(...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS)}<div class="paywall" hidden>${paragraphs(first, second)}</div></article>`,
      '',
      { reason: 'paid', extent: { read: 12, whole: 14, unit: 'paragraphs' } },
    ],
    [
      'a paid part that JSON-LD names and the page lacks',
      text,
      jsonLd({ isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } }),
      { reason: 'paid', extent: null },
    ],
    [
      'a paid part that is there after all',
      `<div class="paid">${text}</div>`,
      jsonLd({ isAccessibleForFree: false, hasPart: [{ isAccessibleForFree: false, cssSelector: '.paid' }] }),
      null,
    ],
    [
      'a line that asks to subscribe',
      `${text}<p>Subscribe to continue reading</p>`,
      '',
      { reason: 'paid', extent: null },
    ],
    ['further pages', `${text}<a href="?page=2">2</a>`, '', { reason: 'pages', extent: null }],
  ])('%s', (_, body, head, incomplete) => {
    expect(factsOf(body, head).incomplete).toEqual(incomplete);
  });

  it.each([
    ['wordCount', { wordCount: 1e300 }],
    ['wordCount that is none', { wordCount: { a: 1 } }],
    [
      'hasPart',
      { isAccessibleForFree: false, hasPart: [null, 7, { isAccessibleForFree: false, cssSelector: ['p[', {}] }] },
    ],
    [
      'articleBody',
      { articleBody: ['x'], isBasedOn: 7, sourceOrganization: [[]], editor: { name: {} }, articleSection: {} },
    ],
  ])('a lying %s does no harm', (_, data) => {
    expect(factsOf(text, jsonLd(data))).toMatchObject({ section: null, agency: null, editor: null, whole: null });
  });
});

describe('the address of the whole article', () => {
  it.each([
    ['the page links to it', '<a href="?page=2">2</a><a href="?page=all">Semua</a>', ADDRESS, `${ADDRESS}?page=all`],
    [
      'the site is known to have one',
      '<a href="?page=2">2</a>',
      'https://www.kompas.com/global/read/2030/06/10/1/pakta',
      'https://www.kompas.com/global/read/2030/06/10/1/pakta?page=all',
    ],
    [
      'a site adds it to the path',
      '<a href="?page=2">2</a>',
      'https://www.inews.id/news/pakta',
      'https://www.inews.id/news/pakta/all',
    ],
    ['no known site, no link', '<a href="/dunia/pakta-danau/2">2</a>', ADDRESS, null],
    [
      'there are no further pages',
      '<a href="/lain?page=2">2</a>',
      'https://news.detik.com/berita/d-123456/pakta',
      null,
    ],
    ['it is this page already', '<a href="?page=2">2</a>', `${ADDRESS}?page=all`, null],
    [
      'the link leads to another site',
      '<a href="https://lain.example/dunia/pakta-danau?page=all">x</a>',
      ADDRESS,
      null,
    ],
    [
      'links and address are none',
      '<a href="http://[">x</a><a href="javascript:alert(1)?page=all">x</a>',
      'pakta',
      null,
    ],
  ])('%s', (_, links, url, whole) => {
    expect(factsOf(text + links, '', url).whole).toBe(whole);
  });
});

describe('the links of the text', () => {
  const linked = (...anchors: string[]) =>
    `<article>${paragraphs(first, `${second} ${anchors.join(' dan ')}.`, third)}</article><footer><a href="https://elsewhere.example/">Iklan</a></footer>`;
  const linksOf = (body: string) => {
    const { article } = read(pageAround(body), { url: ADDRESS, ...pageWords })!;
    return article.page!.links.map(({ href, span }) => [href, article.text.slice(...span)]);
  };

  it('lead to other houses, each address once and without its fragment, with the words that carry it', () => {
    const body = linked(
      '<a href="https://dinas-air.example/laporan#hal-3">laporan <b>dinas</b> air</a>',
      '<a href="https://dinas-air.example/laporan">laporan itu</a>',
      '<a href="http://universitas.example/kajian.pdf">kajian universitas</a>',
    );
    expect(linksOf(body)).toEqual([
      ['https://dinas-air.example/laporan', 'laporan dinas air'],
      ['http://universitas.example/kajian.pdf', 'kajian universitas'],
    ]);
  });

  it.each([
    ['the same house', '<a href="/dunia/danau">danau</a>'],
    ['a part of the same house', '<a href="https://foto.kabar.example/danau">foto danau</a>'],
    ['no web address', '<a href="javascript:alert(1)">klik</a>'],
    ['a broken address', '<a href="https://[">rusak</a>'],
    ['mail', '<a href="mailto:redaksi@elsewhere.example">redaksi</a>'],
  ])('leave out %s', (_, anchor) => {
    expect(linksOf(linked(anchor))).toEqual([]);
  });
});
