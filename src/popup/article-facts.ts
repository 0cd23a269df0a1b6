import type { Article, Fact, Origin } from '../engine/types';

/** Characters an adult reads in a minute, spaces included; the middle of published figures for alphabetic scripts. */
const CHARACTERS_PER_MINUTE = 1300;

/** Han, kana and hangul carry about as much in one character as others in three and a half. */
const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;

/** Minutes to read `text`, at least one. Characters, not words: it is quick, and right for scripts without spaces. */
export function readingMinutes(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return Math.max(1, Math.round((text.length + dense * 2.5) / CHARACTERS_PER_MINUTE));
}

/** The day of publication as `language` writes it; null when the page gives none or writes nonsense. */
export function publishedOn(iso: string | null, language: string, style: 'medium' | 'long' = 'medium'): string | null {
  if (!iso) return null;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  // A day without a time is a day everywhere; read as local time it would become the day before in the Americas.
  const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(language, { dateStyle: style, timeZone }).format(date);
}

/** What a page says about its article, with the place where it says so; null: the place is not known. */
export type NamedFact = { readonly name: FactName; readonly value: string; readonly origin: Origin | null };
export type FactName = 'site' | 'byline' | 'publishedAt' | 'section' | 'agency' | 'editor';

/** Publisher, author, day and the like, as far as the page gives them; none for a text without a page. */
export function factsOf({ page, site, byline, publishedAt }: Article, language: string): NamedFact[] {
  if (!page) return [];
  const { origins, section, agency, editor } = page;
  const own = (name: 'site' | 'byline' | 'publishedAt', value: string | null) =>
    value ? [{ name, value, origin: origins[name] }] : [];
  const found = (name: 'section' | 'agency' | 'editor', fact: Fact | null) => (fact ? [{ name, ...fact }] : []);
  return [
    ...own('site', site),
    ...own('byline', byline),
    ...own('publishedAt', publishedOn(publishedAt, language, 'long')),
    ...found('section', section),
    ...found('agency', agency),
    ...found('editor', editor),
  ];
}
