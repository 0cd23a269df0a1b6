import type { Fact, Origin } from '../engine/types';
import { findArticleObject, type JsonObject, readJsonLd } from './json-ld';

export type { Fact, Origin };

/** The places of a page that the finders of single facts look into. */
export type Head = {
  readonly document: Document;
  readonly objects: readonly JsonObject[];
  /** The JSON-LD object of the article, null when there is none. */
  readonly article: JsonObject | null;
  /** The contents of all `<meta>` elements with this name, property or itemprop (in lower case), in order. */
  meta(name: string): readonly string[];
};

/** Gathers JSON-LD and meta elements once for all finders. */
export function readHead(document: Document): Head {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name) contents.set(name, [...(contents.get(name) ?? []), content]);
    }
  }
  const objects = readJsonLd(document);
  return { document, objects, article: findArticleObject(objects), meta: name => contents.get(name) ?? [] };
}

/** One line of text, or null when there is none. */
export function tidy(text: unknown): string | null {
  return (typeof text === 'string' && text.replace(/\s+/g, ' ').trim()) || null;
}

const SHOW_TEXT = 4;

/** The text of an element that has at most so many characters, else null; of a long one no more is read than that. */
export function shortText(element: Element, most: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  while (text.length <= most && walker.nextNode()) text += (walker.currentNode as Text).data;
  return text.length <= most ? text : null;
}

/** The first candidate that has a value. */
export function firstFact(...candidates: readonly (readonly [origin: Origin, value: unknown])[]): Fact | null {
  for (const [origin, given] of candidates) {
    const value = tidy(given);
    if (value) return { value, origin };
  }
  return null;
}
