// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read';
import { PARAGRAPHS, pageAround, paragraphs } from './invented-pages';

const article = (title: string, ...texts: readonly string[]) =>
  `<article><h1>${title}</h1><time datetime="2030-06-11T08:00:00Z">kemarin</time>${paragraphs(...texts)}</article>`;
const head = '<meta name="author" content="Ana Wira"><meta property="og:title" content="Pakta Danau diteken">';
const read = (page: Document, choose: (articles: readonly Element[]) => Element) =>
  readArticle(page, { url: null, choose })!.article;

describe('articles one below the other', () => {
  const first = article('Pakta Danau diteken', ...PARAGRAPHS);
  const later = article('Musim dayung dibuka', ...PARAGRAPHS.map(text => `Di dermaga: ${text}`));

  it('a later one that is chosen is read alone, and what the head says of the first is not said of it', () => {
    const { title, byline, publishedAt, text } = read(pageAround(first + later, head), articles => articles[1]!);
    expect({ title, byline, publishedAt }).toEqual({
      title: 'Musim dayung dibuka',
      byline: null,
      publishedAt: '2030-06-11T08:00:00Z',
    });
    expect(text.match(/Di dermaga/g)).toHaveLength(PARAGRAPHS.length);
    expect(text.startsWith('Di dermaga')).toBe(true);
  });

  it('the first keeps what the head says', () => {
    const { title, byline, text } = read(pageAround(first + later, head), articles => articles[0]!);
    expect({ title, byline }).toEqual({ title: 'Pakta Danau diteken', byline: 'Ana Wira' });
    expect(text).not.toContain('Di dermaga');
  });

  it('teasers, comments and articles inside articles leave nothing to choose', () => {
    const teaser = article('Kabar lain', 'Pendek.');
    const comment = `<article>${paragraphs(...PARAGRAPHS)}</article>`;
    const page = pageAround(`${article('Pakta Danau diteken', ...PARAGRAPHS)}${teaser}${comment}`, head);
    expect(() => read(page, () => expect.unreachable())).not.toThrow();
  });
});
