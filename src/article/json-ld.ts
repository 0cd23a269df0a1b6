/** The JSON-LD of a page, read without trust: broken, huge or lying scripts give less, never an error. */

/** A JSON object of unknown content. */
export type JsonObject = { readonly [key: string]: unknown };

/** Larger scripts are product catalogues, not articles (UTF-16 code units). */
const LONGEST_SCRIPT = 1_000_000;
/** More objects than this are not looked at. */
const MOST_OBJECTS = 2_000;

const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|OpinionPiece|Review|ScholarlyArticle|TechArticle|SocialMediaPosting)$/;

/** The objects of all JSON-LD scripts, outer ones first. */
export function readJsonLd(document: Document): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parse(script.textContent ?? '')];
    for (let i = 0; i < queue.length && objects.length < MOST_OBJECTS; i++) {
      const value = queue[i];
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
      else if (isObject(value)) {
        objects.push(value);
        queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.liveBlogUpdate && null);
      }
    }
  }
  return objects;
}

/** The first object that describes an article, or null. */
export function findArticleObject(objects: readonly JsonObject[]): JsonObject | null {
  return objects.find(object => asList(object['@type']).some(type => ARTICLE_TYPE.test(String(type)))) ?? null;
}

/** The names of people or organisations: strings, objects with a name, `@id` references to other objects, or lists of these. */
export function namesOf(value: unknown, objects: readonly JsonObject[]): string[] {
  return asList(value).flatMap(item => {
    if (typeof item === 'string') return [item];
    if (!isObject(item)) return [];
    const named =
      item.name === undefined ? (objects.find(o => o.name !== undefined && o['@id'] === item['@id']) ?? item) : item;
    return asList(named.name).filter(name => typeof name === 'string');
  });
}

export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sites put raw line ends into strings, HTML comments or CDATA around, and semicolons behind; all of it is mended here. */
function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  return tryToParse(text) ?? tryToParse(mend(text));
}

const mend = (text: string): string =>
  text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ');

function tryToParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Broken data says nothing; the page's own text still does.
  }
}
