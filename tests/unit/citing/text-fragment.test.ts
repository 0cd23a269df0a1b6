import { describe, expect, it } from 'vitest';
import { linkToPage, linkToText } from '../../../src/citing/text-fragment';

const page = 'https://news.example/a';

describe('a link to words in a page', () => {
  it('holds short texts whole, and encodes what fragments understand as their own', () => {
    expect(linkToText(page, 'full-scale, at last')).toBe(`${page}#:~:text=full%2Dscale%2C%20at%20last`);
  });

  it('gives long texts by their first and last words', () => {
    const words = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
    expect(linkToText(page, words)).toBe(`${page}#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39`);
  });

  it('never looks for one piece of text across two blocks', () => {
    expect(linkToText(page, 'one two\n\nthree four')).toBe(`${page}#:~:text=one%20two,three%20four`);
  });

  it('keeps a fragment of the page, but not an old text fragment', () => {
    expect(linkToText(`${page}#top`, 'a')).toBe(`${page}#top:~:text=a`);
    expect(linkToText(`${page}#:~:text=old`, 'a')).toBe(`${page}#:~:text=a`);
  });

  it('stays one link inside Markdown', () => {
    expect(linkToText(`${page}_(b)`, 'x) [y](z)')).not.toMatch(/[()[\]\s]/);
  });

  it('survives half a character at the edge', () => {
    expect(linkToText(page, 'a\ud83d')).toBe(`${page}#:~:text=a%EF%BF%BD`);
  });

  it.each([null, '', 'file:///home/me/a.html', 'javascript:alert(1)', 'https://'])('is not made for %s', url => {
    expect(linkToText(url, 'a')).toBeNull();
    expect(linkToPage(url)).toBeNull();
  });
});
