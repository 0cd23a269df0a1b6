import type { Article } from '../engine/types';

/** What is cited: the article, as far as its page tells. */
export type Work = Pick<Article, 'url' | 'title' | 'byline' | 'site' | 'publishedAt'>;

/** The day of publication as the page gives it, whatever the reader's own time zone makes of it; null when it gives none. */
export function dayOf({ publishedAt }: Work): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0];
  const date = new Date(day ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The day of publication, as `language` writes it. */
export function dayIn(work: Work, language: string): string | null {
  const day = dayOf(work);
  return day && new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** On one line, with single spaces. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').trim();
}
