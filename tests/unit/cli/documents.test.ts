import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument, readDocument, readDocumentFile } from '../../../src/cli/documents';

const paragraphs = (text: string) => {
  const { article } = readDocument({ id: 1, text, title: null, lang: null });
  return article.blocks.map(({ span }) => article.text.slice(...span));
};

describe('a plain text', () => {
  it.each([
    ['a line is a paragraph', 'Satu.\nDua.\n\nTiga.', ['Satu.', 'Dua.', 'Tiga.']],
    ['white space around it is none of it', '  Satu. \r\n\r\n\tDua.  ', ['Satu.', 'Dua.']],
    ['one long line', 'Satu. Dua.', ['Satu. Dua.']],
    ['nothing', ' \n\n', []],
  ])('is cut into paragraphs: %s', (_, text, expected) => {
    const long = `\n${'kata '.repeat(30)}`;
    expect(paragraphs(text + long).slice(0, -1)).toEqual(expected);
  });

  it('is cut at blank lines where lines were broken by hand', () => {
    expect(paragraphs('“Airnya\nnaik,” kata Mira.\n\nLalu\r\nturun.\n \nHabis.')).toEqual([
      '“Airnya\nnaik,” kata Mira.',
      'Lalu\r\nturun.',
      'Habis.',
    ]);
  });

  it('stays as it was given, with the title that came with it or none', () => {
    const text = '  Judul?\n\nIsi.\n';
    expect(readDocument({ id: 1, text, title: null, lang: 'id' })).toMatchObject({
      page: false,
      isArticle: true,
      article: { text, title: null, lang: 'id' },
    });
    expect(readDocument({ id: 1, text, title: 'Judul', lang: null }).article.title).toBe('Judul');
  });
});

describe('a page', () => {
  it.each(['', '<html></html>', '<img src="a.png">', '<p', '\u0000'])('without text is no article: %j', html => {
    const { article, isArticle } = readDocument({ id: 1, html, url: null });
    expect({ isArticle, text: article.text, blocks: article.blocks }).toEqual({
      isArticle: false,
      text: '',
      blocks: [],
    });
  });
});

describe('a line of the filter', () => {
  it.each([
    [null, 'not an object'],
    [7, 'not an object'],
    [{ id: 1 }, 'neither "text" nor "html"'],
    [{ id: 1, text: 5 }, '"text" is not a string'],
    [{ id: 1, html: '<p>', url: {} }, '"url" is not a string'],
  ])('that is broken says why: %j', (given, problem) => {
    expect(() => parseDocument(given)).toThrow(problem);
  });
});

describe('a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'narasumber-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return readDocumentFile(join(folder, name));
  };

  it.each([
    ['a.html', 'Halo', true],
    ['a.HTM', 'Halo', true],
    ['a', '\n<!DOCTYPE html><p>Halo', true],
    ['a.txt', 'Halo <b> dunia', false],
  ])('%s is told by name or content: %j', async (name, content, page) => {
    expect('html' in (await file(name, content))).toBe(page);
  });

  it('of a page in another encoding is read in that encoding', async () => {
    const page = Buffer.from('<meta charset="windows-1252"><title>Caf\xe9</title>', 'latin1');
    expect(readDocument(await file('b.html', page)).article.title).toBe('Café');
  });

  it.each([
    ['zero bytes', Buffer.from([65, 0, 66])],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x41])],
  ])('with %s is no text', async (_, content) => {
    await expect(file('c.txt', content)).rejects.toThrow('not a text in UTF-8');
  });
});
