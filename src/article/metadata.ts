import { findByline } from './byline';
import { type Fact, firstFact, type Head, readHead } from './head';
import { asList, namesOf } from './json-ld';
import { findDate } from './publication-date';
import { findTitle } from './title';

/** The facts about an article; null where the page does not say. */
export type Facts = {
  readonly title: Fact | null;
  readonly byline: Fact | null;
  readonly site: Fact | null;
  readonly publishedAt: Fact | null;
  readonly lang: Fact | null;
};

/** The values alone, as `Article` has them. */
export type Metadata = { readonly [name in keyof Facts]: string | null };

/** Reads title, byline, site, date and language from JSON-LD, then meta elements, then marked-up text, each with its origin. */
export function readFacts(document: Document): Facts {
  const head = readHead(document);
  const site = findSite(head);
  return {
    title: findTitle(head, site?.value ?? null),
    byline: findByline(head, site?.value ?? null),
    site,
    publishedAt: findDate(head),
    lang: findLanguage(head),
  };
}

/** The facts without their origins. */
export function readMetadata(document: Document): Metadata {
  const { title, byline, site, publishedAt, lang } = readFacts(document);
  const value = (fact: Fact | null) => fact?.value ?? null;
  return {
    title: value(title),
    byline: value(byline),
    site: value(site),
    publishedAt: value(publishedAt),
    lang: value(lang),
  };
}

function findSite({ objects, article, meta }: Head): Fact | null {
  return firstFact(
    ['meta', meta('og:site_name')[0]],
    ['json-ld', namesOf(article?.publisher, objects)[0]],
    ['meta', meta('application-name')[0]],
  );
}

function findLanguage({ document, article, meta }: Head): Fact | null {
  return firstFact(
    ['markup', document.documentElement?.getAttribute('lang')],
    ['json-ld', asList(article?.inLanguage)[0]],
    ['meta', meta('og:locale')[0]?.replace('_', '-')],
    ['meta', meta('content-language')[0]],
  );
}
