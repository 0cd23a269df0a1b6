import { describe, expect, it } from 'vitest';
import { publishedOn, readingMinutes } from '../../../src/popup/article-facts';

describe('reading time', () => {
  it.each([
    ['an empty text', '', 1],
    ['a news item', 'kata '.repeat(800), 3],
    ['the same length in Chinese, which says more', '水'.repeat(4000), 11],
  ])('of %s', (_, text, minutes) => expect(readingMinutes(text)).toBe(minutes));
});

describe('day of publication', () => {
  it.each([
    ['2026-06-19', 'id', '19 Jun 2026'],
    ['2026-06-19', 'en', 'Jun 19, 2026'],
    ['yesterday', 'en', null],
    ['', 'en', null],
    [null, 'en', null],
  ])('%s in %s', (iso, language, expected) => expect(publishedOn(iso, language)).toBe(expected));

  it('is spelt out where there is room', () => {
    expect(publishedOn('2026-06-19', 'id', 'long')).toBe('19 Juni 2026');
  });
});
