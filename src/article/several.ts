import type { Head } from './head';
import { firstFact } from './head';
import type { Facts } from './metadata';

/** With less text in its paragraphs, an `<article>` is the teaser of one (characters). */
const LEAST_TEXT = 300;

/** The articles of a page that goes on to the next one when scrolled, each with a headline of its own; none when there is only one. */
export function severalArticles(document: Document): readonly Element[] {
  const articles = Array.from(document.getElementsByTagName('article')).filter(isWhole);
  return articles.length > 1 ? articles : [];
}

function isWhole(article: Element): boolean {
  if (article.parentElement?.closest('article') || !article.querySelector('h1')) return false;
  let length = 0;
  for (const paragraph of article.getElementsByTagName('p')) length += paragraph.textContent?.length ?? 0;
  return length >= LEAST_TEXT;
}

/** What is known of an article behind the first: the page's data and its first byline are about that one. */
export function factsOfLater(article: Element, { site, lang }: Facts): Facts {
  return {
    site,
    lang,
    title: firstFact(['text', article.querySelector('h1')?.textContent]),
    byline: null,
    publishedAt: firstFact(['markup', article.querySelector('time[datetime]')?.getAttribute('datetime')]),
  };
}

/** The head of a page, for an article that it says nothing about. */
export const headOfLater = ({ document }: Head): Head => ({ document, objects: [], article: null, meta: () => [] });
