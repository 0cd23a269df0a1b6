import { elementsBehindHeadline } from './behind-headline';
import { type Fact, type Head, type Origin, shortText, tidy } from './head';
import { namesOf } from './json-ld';

const AUTHOR_METAS = [
  'parsely-author',
  'sailthru.author',
  'author',
  'dc.creator',
  'article:author',
  'citation_author',
  'content_author',
];
const AUTHOR_MARKUP = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  ...[
    '[class*="author-name"],[class*="author_name"],[class*="authorName"],[class*="author__name"]',
    '[class~="author"][class~="vcard"]',
    '[class*="byline"]',
    '[class$="author" i],[class~="author"]',
  ].map(selector => selector.replace(/(?=,|$)/g, ':not([class*="comment" i])')),
];

/** Words before the name, in the languages where pages commonly print them. */
const BY =
  /^(?:(?:posted|written|words|reported|story)\s+by|by|oleh|penulis|reporter|pewarta|von|par|por|di|door|av)\b\s*[:：]?\s+/i;
/** A byline element with more than this is an author box (characters). */
const LONGEST = 80;
/** So many texts behind the headline are looked at. */
const MOST_TEXTS = 80;

/** The authors, names apart by commas. What names only the house ("Example News") counts when nobody else is named. */
export function findByline(head: Head, site: string | null): Fact | null {
  const { objects, article, meta, document } = head;
  const houses = [site, ...namesOf(article?.publisher, objects)].flatMap(name => (name ? [level(name)] : []));
  const isHouse = (name: string) => houses.some(house => house.includes(level(name)) || level(name).includes(house));
  // Each place is looked into only when those before it name nobody.
  const candidates: [Origin, () => readonly string[]][] = [
    ['json-ld', () => namesOf(article?.author, objects)],
    ...AUTHOR_METAS.map((name): [Origin, () => readonly string[]] => ['meta', () => meta(name)]),
    ...AUTHOR_MARKUP.map((selector): [Origin, () => string[]] => ['markup', () => markedUp(document, selector)]),
    ['text', () => behindHeadline(document)],
  ];
  let house: Fact | null = null;
  for (const [origin, given] of candidates) {
    const names = [...new Set(given().flatMap(name => cleanName(name) ?? []))];
    if (!names.length) continue;
    const people = names.filter(name => !isHouse(name));
    if (people.length) return { value: people.join(', '), origin };
    house ??= { value: names.join(', '), origin };
  }
  return house;
}

/** The first such element; those of teasers and comments follow later in the page. */
function markedUp(document: Document, selector: string): string[] {
  const element = document.querySelector(selector);
  return element ? [element.getAttribute('content') ?? element.textContent ?? ''] : [];
}

/** Names after "By" or the like in the first such text behind the headline. "By using this site" names nobody. */
function behindHeadline(document: Document): string[] {
  const names: string[] = [];
  for (const element of elementsBehindHeadline(document, MOST_TEXTS)) {
    const text = shortText(element, LONGEST - 1);
    if (text && BY.test(text.trimStart())) names.push(text);
  }
  const cased = names.filter(text => !/^\p{Ll}/u.test(text.trimStart().replace(BY, '')));
  return (cased.some(isMixedCase) ? cased.filter(isMixedCase) : cased).slice(0, 1);
}

const isMixedCase = (text: string) => text !== text.toUpperCase();

/** Initials behind a name: "Ana Wira (awi)". */
const INITIALS = /\s*\(\p{L}{1,5}\)$/u;
/** What is no name: addresses, dates and other numbers, several sentences, variables that a template left over, links to a list of posts. */
const NO_NAME = /https?:|www\.|@|\d{3}|\d[.:/]\d|[.!?]\s\S+\s\S+\s\S+|^\w+(?:\.\w+){2,}$|^(?:view|all)\s/i;

/** A name, without "By"; null for everything else. */
function cleanName(text: string): string | null {
  const whole = tidy(text)
    ?.replace(BY, '')
    .replace(/[\s,;|•-]+$/, '')
    .replace(INITIALS, '');
  // Behind the comma of a long one stands what the author is.
  const name = whole && whole.length > LONGEST ? whole.split(',', 1)[0]! : whole;
  return name && name.length <= LONGEST && !/^\p{Ll}{1,4}$/u.test(name) && /\p{L}/u.test(name) && !NO_NAME.test(name)
    ? name
    : null;
}

const level = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
