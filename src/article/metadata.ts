import type { PageFacts } from '../engine/types';
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

/** What the article itself says of each fact's origin. */
export function originsOf({ title, byline, site, publishedAt, lang }: Facts): PageFacts['origins'] {
  const origin = (fact: Fact | null) => fact?.origin ?? null;
  return {
    title: origin(title),
    byline: origin(byline),
    site: origin(site),
    publishedAt: origin(publishedAt),
    lang: origin(lang),
  };
}

/** The name of a section is no longer than this (characters). */
const LONGEST_SECTION = 40;

/** The part of the site the article stands in. */
export function findSection({ article, meta, document }: Head): Fact | null {
  const stated = firstFact(
    ['json-ld', asList(article?.articleSection)[0]],
    ['meta', meta('article:section')[0]],
    ['meta', meta('section')[0]],
    ['meta', meta('parsely-section')[0]],
  );
  if (stated) return stated;
  const crumbs = Array.from(document.querySelectorAll('[class*="breadcrumb" i] a'), link => link.textContent);
  // The first crumb is the front page; a long one is the article.
  return firstFact(['markup', (crumbs[1]?.length ?? 0) <= LONGEST_SECTION ? crumbs[1] : null]);
}

/** Reads title, byline, site, date and language from JSON-LD, then meta elements, then marked-up text, each with its origin. */
export function readFacts(document: Document, head = readHead(document)): Facts {
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
  return valuesOf(readFacts(document));
}

export function valuesOf({ title, byline, site, publishedAt, lang }: Facts): Metadata {
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
