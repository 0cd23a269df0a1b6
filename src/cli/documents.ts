import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { isArticle } from '../article/detect';
import { readMetadata } from '../article/metadata';
import { readArticle } from '../article/read';
import { pageWords } from '../engine/noise';
import type { Article, Block } from '../engine/types';

/** A document as it comes in: plain text, or a page. */
export type Input =
  | { readonly id: unknown; readonly text: string; readonly title: string | null; readonly lang: string | null }
  | { readonly id: unknown; readonly html: string | Buffer; readonly url: string | null };

/** What the engine gets of a document. */
export type Read = { readonly article: Article; readonly isArticle: boolean; readonly page: boolean };

export function readDocument(input: Input): Read {
  return 'html' in input ? readPage(input.html, input.url) : readText(input);
}

/** Text is taken as it is: offsets must count in what was given. A title is known only if it came with the document. */
function readText({ text, title, lang }: { text: string; title: string | null; lang: string | null }): Read {
  const article: Article = {
    url: null,
    title,
    byline: null,
    site: null,
    publishedAt: null,
    lang,
    text,
    blocks: blocks(text),
  };
  return { article, isArticle: true, page: false };
}

/** Lines of running text broken by hand are shorter than this. */
const HAND_BROKEN = 100;

/**
 * Each line is a paragraph. Where lines were broken by hand (all are short, and blank lines part the paragraphs), a
 * paragraph reaches to the next blank line.
 */
function blocks(text: string): Block[] {
  const handBroken = /\n[ \t\r]*\n/.test(text) && text.split('\n').every(line => line.length <= HAND_BROKEN);
  const paragraph = handBroken ? /\S(?:.|\r?\n(?![ \t\r]*\n))*/g : /\S.*/g;
  return Array.from(text.matchAll(paragraph), match => ({
    kind: 'paragraph',
    span: [match.index, match.index + match[0].trimEnd().length],
  }));
}

/** A page without running text is still a page: with its title, without a body. */
function readPage(html: string | Buffer, url: string | null): Read {
  const document = parsePage(typeof html === 'string' ? html : decodePage(html));
  const reading = readArticle(document, { url, ...pageWords });
  const article = reading?.article ?? { url, ...readMetadata(document), text: '', blocks: [] };
  return { article, isArticle: reading !== null && isArticle(document, url ?? ''), page: true };
}

/**
 * parse5 repairs markup as browsers do, which linkedom does not; linkedom has a document that is walked ten times as fast as
 * jsdom's. Together they read the same text as jsdom does.
 */
function parsePage(html: string): Document {
  return parseHTML(serialize(parse(html))).document;
}

/** What is valid UTF-8 hardly ever is anything else. Of the rest, a byte order mark or the page itself says what it is. */
function decodePage(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 1024);
  const declared = start.startsWith('\xff\xfe')
    ? 'utf-16le'
    : /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  for (const encoding of ['utf-8', declared ?? 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** A file is a page when its name or its first characters say so; everything else is text. */
export async function readDocumentFile(path: string): Promise<Input> {
  const bytes = await readFile(path);
  const html =
    /\.x?html?$/i.test(path) || /^\s*(?:<!--|<!doctype html|<html|<head|<body)/i.test(bytes.toString('latin1', 0, 512));
  if (html) return { id: path, html: bytes, url: null };
  return { id: path, text: decode(bytes), title: null, lang: null };
}

function decode(bytes: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, in the same words as for a file with zero bytes.
  }
  throw new Error('not a text in UTF-8');
}

/** What a line of the filter says: `{"id","text","title"?,"lang"?}` or `{"id","html","url"?}`. */
export function parseDocument(given: unknown): Input {
  if (typeof given !== 'object' || given === null) throw new Error('not an object');
  const field = (name: string): unknown => (given as Record<string, unknown>)[name];
  const string = (name: string): string | null => {
    const value = field(name) ?? null;
    if (value !== null && typeof value !== 'string') throw new Error(`"${name}" is not a string`);
    return value;
  };
  const id = field('id') ?? null;
  const html = string('html');
  if (html !== null) return { id, html, url: string('url') };
  const text = string('text');
  if (text !== null) return { id, text, title: string('title'), lang: string('lang') };
  throw new Error('neither "text" nor "html"');
}
