// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, pageAround, paragraphs, read } from './invented-pages';

const [first, second, third] = PARAGRAPHS;
const messy = `<div><p>${first.replace('Pakta', '<b>Pak</b>ta').replace(' di ', '\n   <i>di</i>\u00a0')}</p>
  <p>${second.replace('wartawan', 'war\u00adta\u200bwan')}</p>${third.replace(', ', ',<br>')}<br><br></div>`;

const words = (ranges: readonly Range[]) =>
  ranges
    .map(String)
    .join('')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s/g, ' ');
const spanOf = (text: string, part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];

describe('from text to page and back', () => {
  const { article, map } = read(pageAround(messy))!;

  it('every character is where the map says, and the way back leads to it', () => {
    for (let i = 0; i < article.text.length; i++) {
      const position = map.positionOf(i);
      if (article.text[i] === '\n') {
        expect(position).toBeNull();
        continue;
      }
      expect(position!.node.data[position!.offset]!.replace(/\s/, ' ')).toBe(article.text[i]);
      expect(map.offsetOf(position!.node, position!.offset)).toBe(i);
    }
  });

  it('the ranges of any span hold its words, one range for each stretch of text node', () => {
    for (let start = 0; start < article.text.length; start += 7) {
      const end = Math.min(article.text.length, start + 40);
      expect(words(map.rangesOf([start, end]))).toBe(article.text.slice(start, end).replace(/\n/g, ''));
    }
    expect(map.rangesOf(spanOf(article.text, 'Pakta Danau'))).toHaveLength(2);
  });

  it('a range in the page gives the span it covers, also when it ends between elements', () => {
    const [start, end] = spanOf(article.text, 'Pakta Danau');
    const ranges = map.rangesOf([start, end]);
    const range = ranges[0]!.cloneRange();
    range.setEnd(ranges.at(-1)!.endContainer, ranges.at(-1)!.endOffset);
    expect(map.spanOf(range)).toEqual([start, end]);
    range.selectNodeContents(range.startContainer.ownerDocument!.querySelector('p')!);
    expect(map.spanOf(range)).toEqual([0, first.length]);
  });

  it('what is outside the article has no offset', () => {
    const outside = map.positionOf(0)!.node.ownerDocument.querySelector('nav a')!.firstChild!;
    expect(map.offsetOf(outside, 0)).toBeNull();
    const range = outside.ownerDocument!.createRange();
    range.selectNodeContents(outside);
    expect(map.spanOf(range)).toBeNull();
  });
});

describe('when the page changes', () => {
  const fresh = () => {
    const page = pageAround(`<article>${paragraphs(...PARAGRAPHS)}</article>`);
    return { page, ...read(page)! };
  };

  it('words whose paragraph was drawn anew are found again', () => {
    const { page, article, map } = fresh();
    const old = page.querySelectorAll('p')[1]!;
    const copy = page.createElement('p');
    copy.textContent = second;
    old.replaceWith(copy);
    const [range] = map.rangesOf(spanOf(article.text, 'kata Menteri Dagang Arvania'));
    expect(range?.startContainer).toBe(copy.firstChild);
    expect(String(range)).toBe('kata Menteri Dagang Arvania');
  });

  it('words are found again after something was put before them in their text node', () => {
    const { page, article, map } = fresh();
    const node = page.querySelectorAll('p')[1]!.firstChild as Text;
    node.data = `Baru: ${node.data}`;
    expect(words(map.rangesOf(spanOf(article.text, 'Ana Reyl')))).toBe('Ana Reyl');
  });

  it('a span over several paragraphs is found again line by line', () => {
    const { page, article, map } = fresh();
    page
      .querySelector('article')!
      .replaceChildren(...PARAGRAPHS.map(text => Object.assign(page.createElement('p'), { textContent: text })));
    expect(words(map.rangesOf([0, article.text.length]))).toBe(PARAGRAPHS.join(''));
  });

  it('of two places with the same words the one with the same surroundings is taken', () => {
    const { page, article, map } = fresh();
    const [old] = page.querySelectorAll('p');
    old!.insertAdjacentElement(
      'beforebegin',
      Object.assign(page.createElement('p'), { textContent: 'Pakta Danau bukan yang pertama.' }),
    );
    old!.replaceWith(Object.assign(page.createElement('p'), { textContent: first }));
    expect(map.rangesOf(spanOf(article.text, 'Pakta Danau'))[0]?.startContainer.textContent).toBe(first);
  });

  it('what has left the page has no place and no range', async () => {
    const { page, article, map } = fresh();
    const span = spanOf(article.text, 'Ana Reyl');
    page.querySelectorAll('p')[1]!.remove();
    expect(map.rangesOf(span)).toEqual([]);
    expect(map.positionOf(span[0])).toBeNull();
    await Promise.resolve();
    page.querySelector('article')!.remove();
    expect(map.rangesOf([0, article.text.length])).toEqual([]);
  });
});
