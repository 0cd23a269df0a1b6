import type { Incomplete } from '../engine/types';
import type { Head } from './head';
import { isPaid } from './hidden-parts';
import { asList, isObject, type JsonObject } from './json-ld';
import { isProse, proseLength } from './lines';
import type { Line, Page } from './page';

/** Less than this part of the whole, and so many words fewer, is a beginning; counts differ a little anyway. */
const MOST_READ = 0.75;
const LEAST_MISSING = 60;
/** So many paragraphs kept from those who do not pay are a part of the article, however long the rest. */
const LEAST_HIDDEN = 2;
/** The line that says so stands within so many lines behind the text. */
const MOST_BEHIND = 8;
/** Parts that JSON-LD names as paid are looked up by so many selectors. */
const MOST_SELECTORS = 10;
/** Scripts without spaces between words: their words are not counted. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/** What of the article is not among the lines read, if anything is: told by structure first, then by what a line says. */
export function findIncomplete(
  head: Head,
  page: Page,
  body: readonly Line[],
  more: boolean,
  isCutLine: (line: string) => boolean,
): Incomplete | null {
  const { document, article } = head;
  const paid = isForPay(article);
  const hidden = hiddenParagraphs(page);
  const read = body.filter(isProse).length;
  if (hidden >= LEAST_HIDDEN) return { reason: 'paid', extent: { read, whole: read + hidden, unit: 'paragraphs' } };
  const extent = missingWords(article, body);
  if (extent) return { reason: paid ? 'paid' : more ? 'pages' : 'cut', extent };
  if (more) return { reason: 'pages', extent: null };
  if (paid && isPaidPartMissing(document, article!, body)) return { reason: 'paid', extent: null };
  const end = body.at(-1)?.index ?? 0;
  const isCut = page.lines.slice(end + 1, end + 1 + MOST_BEHIND).some(line => isCutLine(line.text));
  return isCut ? { reason: 'paid', extent: null } : null;
}

const isNo = (value: unknown) => value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value));

const paidParts = (article: JsonObject): JsonObject[] =>
  asList(article.hasPart)
    .filter(isObject)
    .filter(part => isNo(part.isAccessibleForFree))
    .slice(0, MOST_SELECTORS);

function isForPay(article: JsonObject | null): boolean {
  return article !== null && (isNo(article.isAccessibleForFree) || paidParts(article).length > 0);
}

/** Paragraphs that the page holds and hides from those who do not pay. */
function hiddenParagraphs(page: Page): number {
  return page.hidden
    .filter(isPaid)
    .flatMap(element => Array.from(element.querySelectorAll('p'), paragraph => paragraph.textContent ?? ''))
    .filter(text => proseLength('paragraph', text.trim(), 0) > 0).length;
}

/** The words read and those of the whole, when JSON-LD knows of far more than were read. */
function missingWords(article: JsonObject | null, body: readonly Line[]): Incomplete['extent'] {
  const text = body.map(line => line.text).join(' ');
  if (UNSPACED.test(text)) return null;
  const read = countWords(text);
  const given = article?.articleBody;
  const count = Math.floor(Number(article?.wordCount));
  const whole = typeof given === 'string' ? countWords(given.replace(/<[^<>]*>/g, ' ')) : count;
  return read < whole * MOST_READ && whole - read >= LEAST_MISSING && whole < 1e6
    ? { read, whole, unit: 'words' }
    : null;
}

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** Whether none of the parts that JSON-LD calls paid is in the body. Says no when it names none. */
function isPaidPartMissing(document: Document, article: JsonObject, body: readonly Line[]): boolean {
  const selectors = paidParts(article)
    .flatMap(part => asList(part.cssSelector))
    .filter(isString);
  if (!selectors.length) return false;
  const lines = body.filter(isProse);
  return !selectors.some(selector => {
    const parts = select(document, selector);
    return lines.some(line => parts.some(part => part.contains(line.box.element)));
  });
}

const isString = (value: unknown): value is string => typeof value === 'string';

function select(document: Document, selector: string): Element[] {
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    return []; // Not a selector.
  }
}
