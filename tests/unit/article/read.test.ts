// @vitest-environment jsdom
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read';
import { blocksOf, PARAGRAPHS, pageAround, paragraphs, parse, read } from './invented-pages';

const [first, second, third] = PARAGRAPHS;
const wanted = PARAGRAPHS.map(text => ['paragraph', text]);

describe('the text of an article', () => {
  it('is its paragraphs apart by empty lines, without headline, menu and footer', () => {
    const article = read(pageAround(paragraphs(...PARAGRAPHS)))?.article;
    expect(article?.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(article?.title).toBe('Pakta Danau diteken');
  });

  it('keeps headings, list items and quotation blocks as what they are, in order', () => {
    const page = pageAround(
      `${paragraphs(first)}<h2>Isi pakta</h2>${paragraphs(second)}<ul><li>Tarif ikan turun separuh.</li></ul>
       <blockquote>Kami puas.</blockquote>${paragraphs(third)}`,
    );
    expect(blocksOf(page)).toEqual([
      ['paragraph', first],
      ['heading', 'Isi pakta'],
      ['paragraph', second],
      ['list-item', 'Tarif ikan turun separuh.'],
      ['blockquote', 'Kami puas.'],
      ['paragraph', third],
    ]);
  });

  it('takes two line breaks for the end of a paragraph', () => {
    expect(blocksOf(pageAround(`<div>${PARAGRAPHS.join('<br><br>\n')}</div>`))).toEqual(wanted);
  });

  it('keeps a single line break inside a sentence as a line end of the same block', () => {
    const page = pageAround(`<div>Ana Reyl, menteri,<br>${first}<br><br>${second}<br><br>${third}</div>`);
    const expected = [`Ana Reyl, menteri,\n${first}`, second, third];
    // The short first line stands before the first paragraph and is taken for a byline.
    expect(blocksOf(page).map(([, text]) => text)).toEqual([first, ...expected.slice(1)]);
    const verse = pageAround(`<div>${first}<br><br>Di danau,<br>${second}<br><br>${third}</div>`);
    expect(blocksOf(verse)[1]).toEqual(['paragraph', `Di danau,\n${second}`]);
  });

  it('joins text that is spread over inline elements, also a drop cap', () => {
    const page = pageAround(
      `<p><span class="dropcap">A</span>${first.slice(1, 30)}<b>${first.slice(30, 40)}</b><a href="#">${first.slice(40, 50)}</a>${first.slice(50)}</p>${paragraphs(second, third)}`,
    );
    expect(blocksOf(page)).toEqual(wanted);
  });

  it('levels white space and leaves out characters nobody sees', () => {
    const odd = first.replaceAll(' ', '\u00a0\n  ').replaceAll('menanda', 'me\u00adnan\u200bda');
    expect(blocksOf(pageAround(paragraphs(odd, second, third)))).toEqual(wanted);
  });

  it('reads open shadow roots and what is slotted into them', () => {
    const page = pageAround(`<x-story>${paragraphs(...PARAGRAPHS)}</x-story>`);
    const root = page.querySelector('x-story')!.attachShadow({ mode: 'open' });
    const article = page.createElement('article');
    article.append(page.createElement('slot'));
    root.append(article);
    expect(blocksOf(page)).toEqual(wanted);
  });

  it('leaves out what the markup or the caller says is not shown', () => {
    const hidden = `<p hidden>${first}!</p><p style="display: none">${first}!</p><div aria-hidden="true"><p>${first}!</p></div><p class="x hidden">${first}!</p>`;
    expect(blocksOf(pageAround(hidden + paragraphs(...PARAGRAPHS)))).toEqual(wanted);
    const page = pageAround(`<p class="later">${first}!</p>${paragraphs(...PARAGRAPHS)}`);
    expect(blocksOf(page, { isShown: element => element.className !== 'later' })).toEqual(wanted);
  });
});

describe('text that the page hides until a script or a click shows it', () => {
  const long = PARAGRAPHS.map(text => `${text} ${text}`);
  const longWanted = long.map(text => ['paragraph', text]);

  it('further pages of the shown text are read with it, whatever else they are called', () => {
    const beside = `<div class="story">${paragraphs(long[0]!)}</div>
      <div class="story paging" style="display:none">${paragraphs(long[1]!, long[2]!)}</div>`;
    const inside = `<div class="story">${paragraphs(long[0]!)}<div class="story paging" style="display:none">${paragraphs(long[1]!, long[2]!)}</div></div>`;
    expect(blocksOf(pageAround(beside))).toEqual(longWanted);
    expect(blocksOf(pageAround(inside))).toEqual(longWanted);
  });

  it('what is hidden elsewhere, or under other names, stays out', () => {
    const page =
      pageAround(`<div class="story">${paragraphs(...long)}</div><div class="dialog" hidden>${paragraphs(first)}</div>
      <section><div class="story" hidden>${paragraphs(second)}</div></section>`);
    expect(blocksOf(page)).toEqual(longWanted);
  });

  it('a page that shows no text yet is read from what is hidden, save menus and dialogs', () => {
    const page = pageAround(`<div hidden id="S:1"><article>${paragraphs(...PARAGRAPHS)}</article></div>
      <div class="cookie-dialog" hidden>${paragraphs(...long, ...long)}</div>`);
    expect(blocksOf(page)).toEqual(wanted);
  });

  it('what is hidden behind a payment is not read', () => {
    const page = pageAround(`<div class="story">${paragraphs(long[0]!)}</div>
      <div class="story paywall" hidden>${paragraphs(long[1]!, long[2]!)}</div>`);
    expect(blocksOf(page)).toEqual([longWanted[0]]);
  });

  it('the place of hidden text is known', () => {
    const { article, map } = read(pageAround(`<div hidden><article>${paragraphs(...PARAGRAPHS)}</article></div>`))!;
    const at = article.text.indexOf('Tomas Kirel');
    expect(map.rangesOf([at, at + 11]).map(String)).toEqual(['Tomas Kirel']);
  });
});

describe('a list that ends the text', () => {
  const list = ['10 Juni – Corvin', '11 Juni – Norla', '12 Juni – Sund'];
  const page = (end: string) => pageAround(`<article>${paragraphs(...PARAGRAPHS)}${end}</article>`);

  it.each([
    ['as a list', `<h2>Jadwal</h2><ul>${list.map(text => `<li>${text}</li>`).join('')}</ul>`],
    ['as paragraphs', `<h2>Jadwal</h2>${paragraphs(...list)}`],
  ])('is kept %s', (_, end) => {
    expect(blocksOf(page(end)).map(([, text]) => text)).toEqual([...PARAGRAPHS, 'Jadwal', ...list]);
  });

  it.each([
    ['in a box of its own', `<div>${paragraphs(...list)}</div>`],
    ['of links', `<ul>${list.map(text => `<li><a href="/x">${text}</a></li>`).join('')}</ul>`],
    ['of a line or two', paragraphs('Ana Wira', '10 Juni 2030')],
  ])('is left out %s', (_, end) => {
    expect(blocksOf(page(end))).toEqual(wanted);
  });
});

describe('what is around the text', () => {
  const around = (insert: string) =>
    blocksOf(pageAround(`<article>${paragraphs(first)}${insert}${paragraphs(second, third)}</article>`));

  it.each([
    [
      'a link to another article',
      '<p><strong>Baca juga: <a href="/x">Nelayan Norla khawatir akan pakta danau</a></strong></p>',
    ],
    ['a bare link', '<p><a href="/x">Nelayan Norla khawatir akan pakta danau yang baru</a></p>'],
    ['an advertisement label', '<p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p>'],
    ['a placeholder for a video', '<p>[Gambas:Video Kabar Corvin]</p>'],
    [
      'a related box with its heading',
      '<div class="box"><h3>Kabar lain</h3><ul><li><a href="/a">Ikan langka kembali ke danau</a></li><li><a href="/b">Festival Corvin dibuka</a></li></ul></div>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-box"><p>Dapatkan kabar dari Corvin setiap pagi, langsung di kotak surat Anda.</p></div>',
    ],
    [
      'a caption',
      '<figure><img src="x.jpg"><figcaption>Kapal nelayan di Danau Sund, Senin pagi. Foto milik Kabar Corvin.</figcaption></figure>',
    ],
    [
      'a line that repeats the alternative text of a picture',
      '<img alt="Kapal nelayan di Danau Sund pada hari Senin pagi."><p>Kapal nelayan di Danau Sund pada hari Senin pagi.</p>',
    ],
    [
      'the same of a picture in several sizes',
      '<picture><source srcset="a.webp"><img alt="Nelayan Kirel di Danau Sund pada hari Senin pagi itu."></picture><p>Nelayan Kirel di Danau Sund pada hari Senin pagi itu.</p>',
    ],
    [
      'a teaser with a linked heading',
      '<div><h3><a href="/a">Ikan langka kembali ke danau</a></h3><p>Peneliti dari Corvin menemukan ikan yang dikira punah itu di teluk utara.</p></div>',
    ],
    [
      'a share bar',
      '<div class="share-buttons"><span>Bagikan berita ini kepada teman-teman Anda di mana saja mereka berada.</span></div>',
    ],
  ])('%s inside the text is left out', (_, insert) => {
    expect(around(insert)).toEqual(wanted);
  });

  it('comments are left out, even when they are longer than the article', () => {
    const comments = `<div id="comments">${paragraphs(...Array.from({ length: 30 }, () => 'Saya rasa pakta ini tidak akan bertahan lama, seperti pakta-pakta yang dahulu.'))}</div>`;
    expect(blocksOf(pageAround(`<article>${paragraphs(...PARAGRAPHS)}</article>${comments}`))).toEqual(wanted);
  });

  it('a wrapper of the text that is named like furniture is kept', () => {
    expect(blocksOf(pageAround(`<div class="sidebar-grid">${paragraphs(...PARAGRAPHS)}</div>`))).toEqual(wanted);
  });

  it('date and author above, initials and tags below are left out', () => {
    const page = pageAround(
      `<article><p>Ana Wira</p><p>Senin, 3 Juni 2030</p>${paragraphs(...PARAGRAPHS)}<p>(abc/xyz)</p><p>Danau Sund</p></article>`,
    );
    expect(blocksOf(page)).toEqual(wanted);
  });

  it('a heading stays when its section stays, and goes when its section was only links', () => {
    const page = pageAround(
      `<article>${paragraphs(first)}<h2>Isi pakta</h2>${paragraphs(second)}<h2>Lebih banyak kabar</h2><p><a href="/a">Festival Corvin dibuka kembali</a></p>${paragraphs(third)}</article>`,
    );
    expect(blocksOf(page).filter(([kind]) => kind === 'heading')).toEqual([['heading', 'Isi pakta']]);
  });

  it('a standfirst between headline and text is taken in', () => {
    const page = pageAround(
      `<h2>Kedua negara di tepi danau mengakhiri sengketa ikan yang lama.</h2><div>10 Juni 2030</div><article>${paragraphs(...PARAGRAPHS)}</article>`,
    );
    expect(blocksOf(page)[0]).toEqual(['heading', 'Kedua negara di tepi danau mengakhiri sengketa ikan yang lama.']);
  });

  it('of two articles on a page the larger one is read', () => {
    const other =
      '<article><h2>Festival dibuka</h2><p>Festival musik tahunan di Corvin dibuka pada hari Minggu oleh wali kota.</p></article>';
    const text = read(pageAround(`<article>${paragraphs(...PARAGRAPHS)}</article>${other}`))?.article.text;
    expect(text).toContain(third);
    expect(text).not.toContain('Festival');
  });
});

describe('pages that hold no article or break the rules', () => {
  it.each([
    ['an empty page', ''],
    ['a page without a body', '<html><head></head></html>'],
    ['frames', '<frameset><frame src="a.html"></frameset>'],
    ['a page with a picture only', '<img src="a.jpg" alt="Danau Sund pada waktu fajar">'],
    [
      'a page drawn on a canvas',
      '<canvas width="800" height="600"></canvas><script>draw("Pakta Danau diteken");</script>',
    ],
    ['a page of links', '<a href="/a">Festival Corvin dibuka kembali hari ini</a> '.repeat(500)],
  ])('%s gives nothing', (_, html) => {
    expect(read(parse(html))).toBeNull();
  });

  it('text that stands in attributes only gives nothing', () => {
    const words = PARAGRAPHS.join(' ');
    const page = parse(`<p title="${words}" data-text="${words}"></p><img alt="${words}"><input value="${words}">`);
    expect(read(page)).toBeNull();
  });

  it('XHTML, where tag names are in small letters, is read like HTML', () => {
    const page = new DOMParser().parseFromString(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Pakta</title></head><body><div>${paragraphs(...PARAGRAPHS)}</div><script>let a = "x";</script></body></html>`,
      'application/xhtml+xml',
    );
    expect(blocksOf(page)).toEqual(wanted);
  });

  it.each([
    ['right to left', 'وقعت أرفانيا وبلمورا ميثاق البحيرة في كورفين يوم الاثنين، بعد مفاوضات استمرت ثلاث سنوات كاملة.'],
    [
      'without spaces',
      'アルバニアとベルモラは月曜日、三年にわたる交渉の末に湖の協定に署名したと両国の政府が発表した。',
    ],
  ])('a script %s is read', (_, sentence) => {
    const sentences = Array.from({ length: 5 }, () => sentence);
    expect(blocksOf(pageAround(paragraphs(...sentences)))).toHaveLength(5);
  });

  it('a hundred thousand nodes do not hide the article', { timeout: 60_000 }, () => {
    const many = '<div><i>x</i></div>'.repeat(34_000);
    const page: Document = parseHTML(
      `<html><body><div>${many}</div><article>${paragraphs(...PARAGRAPHS)}</article></body></html>`,
    ).document;
    expect(readArticle(page, { url: null })?.article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('nesting 10 000 levels deep is read', () => {
    // jsdom takes a quarter of a minute to build this page.
    const page: Document = parseHTML(`<html><body>${'<div><span>'.repeat(5000)}${PARAGRAPHS.join(' ')}`).document;
    expect(readArticle(page, { url: null })?.article.text).toBe(PARAGRAPHS.join(' '));
  });

  it('an article of two million characters is read whole', { timeout: 20_000 }, () => {
    const many = Array.from({ length: 1000 }, (_, i) => `Paragraf ke-${i}. ${PARAGRAPHS.join(' ').repeat(6)}`);
    expect(read(pageAround(paragraphs(...many)))?.article.text).toBe(many.join('\n\n'));
  });

  it('markup that is not closed is read as browsers read it', () => {
    expect(blocksOf(pageAround(`<p>${first}<p>${second}<div><p>${third}`))).toEqual(wanted);
  });

  it.each([
    ['broken', '{"@type":"NewsArticle","headline":"Pakta'],
    ['null', 'null'],
    ['huge', `["${'x'.repeat(1_100_000)}"]`],
    [
      'going in circles',
      '{"@id":"#a","@type":"NewsArticle","mainEntity":{"@id":"#a"},"author":{"@id":"#b"},"publisher":{"@id":"#a"},"hasPart":{"@id":"#a"}}',
    ],
    ['nested without end', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    [
      'lying about every type',
      '{"@type":["NewsArticle",{}],"headline":{"a":1},"author":[1,null,{"name":{}}],"datePublished":[{}],"publisher":7,"inLanguage":{}}',
    ],
  ])('JSON-LD that is %s does no harm', (_, json) => {
    const page = pageAround(paragraphs(...PARAGRAPHS), `<script type="application/ld+json">${json}</script>`);
    expect(read(page)?.article).toMatchObject({ title: 'Pakta Danau diteken', text: PARAGRAPHS.join('\n\n') });
  });

  it('a form with a field named like a property does no harm', () => {
    expect(
      blocksOf(pageAround(`<form><input name="id"><input name="children">${paragraphs(...PARAGRAPHS)}</form>`)),
    ).toEqual(wanted);
  });

  it('a form that answers with its fields where an element would is left out', () => {
    const page = pageAround(`<form><p>Daftar</p></form>${paragraphs(...PARAGRAPHS)}`);
    // what browsers do for <input name="tagName">
    Object.defineProperty(page.querySelector('form'), 'tagName', { value: page.createElement('input') });
    expect(readArticle(page, { url: null })?.article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('reading leaves the page as it was', () => {
    const page = pageAround(`<article>${paragraphs(...PARAGRAPHS)}</article>`);
    const before = page.documentElement.outerHTML;
    read(page)?.map.rangesOf([0, 20]);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
