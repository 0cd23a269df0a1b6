// @vitest-environment jsdom
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isArticle, judge } from '../../../src/article/detect';
import { PARAGRAPHS, pageAround, paragraphs, parse } from './invented-pages';

const STORY = 'https://kabar.example/dunia/2030/06/10/pakta-danau-diteken-di-corvin';
const story = `<p class="byline">Ana Wira</p><article>${paragraphs(...PARAGRAPHS, ...PARAGRAPHS)}</article>`;
const newsArticle =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';
const teasers = Array.from(
  { length: 40 },
  (_, i) =>
    `<div class="card"><h3><a href="/${i}">Kabar nomor ${i} dari tepi danau</a></h3><p>${PARAGRAPHS[i % 3]}</p></div>`,
).join('');

describe('articles', () => {
  it('a page that declares itself one and has running text is one', () => {
    expect(isArticle(pageAround(story, newsArticle), STORY)).toBe(true);
  });

  it('JSON-LD that does not parse still counts', () => {
    expect(isArticle(pageAround(story, newsArticle.replace('"}', '",,}')), STORY)).toBe(true);
  });

  it('one block of prose with an author and a speaking address is enough, without any declaration', () => {
    expect(isArticle(pageAround(story), STORY)).toBe(true);
  });

  it('paragraphs made with line breaks, or each in a wrapper of its own, count like others', () => {
    const head = '<meta property="og:type" content="article">';
    const broken = `<p class="byline">Ana Wira</p><div>${[...PARAGRAPHS, ...PARAGRAPHS].join('<br><br>')}</div>`;
    const wrapped = `<p class="byline">Ana Wira</p><div>${[...PARAGRAPHS, ...PARAGRAPHS].map(text => `<div><p>${text}</p></div>`).join('')}</div>`;
    expect([broken, wrapped].map(body => isArticle(pageAround(body, head), STORY))).toEqual([true, true]);
  });

  it('the canonical address stands in for one that says nothing', () => {
    const canonical = `<link rel="canonical" href="${STORY}">`;
    expect(isArticle(pageAround(story, canonical), 'http://localhost/7')).toBe(true);
  });
});

describe('other pages', () => {
  it.each([
    [
      'a front page that calls itself an article',
      pageAround(teasers, '<meta property="og:type" content="article">'),
      'https://kabar.example/',
    ],
    ['a section front', pageAround(teasers), 'https://kabar.example/category/dunia'],
    ['a login', pageAround('<form><input name="user"><input type="password"></form>'), 'https://kabar.example/login'],
    [
      'a product',
      pageAround(
        `<p class="price">Rp 5</p><p class="price">Rp 6</p><p class="price-old">Rp 7</p>${paragraphs(PARAGRAPHS[0])}`,
        '<meta property="og:type" content="product">',
      ),
      'https://toko.example/p/1',
    ],
    ['an empty page', parse(''), ''],
  ])('%s is none', (_, page, url) => {
    expect(isArticle(page, url)).toBe(false);
  });

  it('an announced article whose text is not there yet is undecided, not refused', () => {
    const head = `${newsArticle}<meta property="og:type" content="article"><meta property="article:published_time" content="2030-06-10">`;
    expect(judge(pageAround('<div id="app"></div>', head), STORY)).toBe('undecided');
  });

  it('a plain page without text is refused at once', () => {
    expect(judge(pageAround('<div id="app"></div>'), 'https://app.example/')).toBe('no');
  });

  it('an empty shell under an address that an article could have is undecided: a script may be about to fill it', () => {
    expect(judge(parse('<div id="app"></div><script src="app.js"></script>'), STORY)).toBe('undecided');
  });
});

describe('pages that break the rules are judged in bounded time', () => {
  // Ten times what the slowest takes on a slow machine; a walk without limit takes minutes.
  const MOST_MS = 2000;
  const page = (body: string): Document => parseHTML(`<html><head></head><body>${body}</body></html>`).document;

  it.each([
    ['a hundred thousand nodes', page('<div><i>x</i></div>'.repeat(34_000)), 'no'],
    ['ten thousand levels', page(`${'<div><span>'.repeat(5000)}${PARAGRAPHS.join(' ')}`), 'no'],
    ['five million characters that are no paragraphs', page(`<div>${'kata '.repeat(1_000_000)}</div>`), 'no'],
    ['frames', parse('<frameset><frame src="a.html"></frameset>'), 'no'],
    [
      'JSON-LD that lies and never ends',
      page(`<script type="application/ld+json">${'{"@type":'.repeat(100_000)}</script>`),
      'no',
    ],
  ])('%s', (_, given, verdict) => {
    const start = performance.now();
    expect(judge(given, 'https://kabar.example/')).toBe(verdict);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });

  it('a document whose body has not come yet is undecided', () => {
    const early = parse('');
    early.body.remove();
    expect(judge(early, STORY)).toBe('undecided');
  });
});
