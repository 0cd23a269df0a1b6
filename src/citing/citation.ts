import { type Author, authorsOf } from './authors';
import { linkToPage } from './text-fragment';
import { dayIn, dayOf, oneLine, type Work } from './work';

/** Ways to cite an article. */
export const STYLES = ['apa', 'plain', 'bibtex'] as const;
export type Style = (typeof STYLES)[number];

/** What citations take from the interface: its language, and what it writes for "no date". */
export type Wording = { readonly language: string; readonly noDate: string };

/** Cites the article. What the page does not tell is left out. */
export function cite(style: Style, work: Work, wording: Wording): string {
  switch (style) {
    case 'apa':
      return apa(work, wording);
    case 'plain':
      return plain(work, wording);
    case 'bibtex':
      return bibtex(work);
  }
}

/** "Utomo, R. (2026, June 19). Title. Site. https://…", as the APA manual (7th edition) cites a page of a news site. */
function apa(work: Work, { language, noDate }: Wording): string {
  const authors = authorsOf(work).map(apaName);
  const date = `(${apaDate(work, language) ?? noDate})`;
  const title = work.title && oneLine(work.title);
  // Without an author the title stands in front of the date.
  const lead = authors.length > 0 ? [apaList(authors), date, title] : [title, date];
  const parts = [...lead, work.site && oneLine(work.site)].filter(part => part !== null);
  return [...parts.map(withStop), linkToPage(work.url)].filter(Boolean).join(' ');
}

function apaName({ name, given, family }: Author): string {
  if (family === null) return name;
  const initials = given.split(/[\s-]+/u).map(word => `${[...word][0]}.`);
  return `${family}, ${initials.join(' ')}`;
}

function apaList(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function apaDate(work: Work, language: string): string | null {
  const day = dayOf(work);
  const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return day && `${day.getUTCFullYear()}, ${format.format(day)}`;
}

const withStop = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`);

/** "Rani Utomo, “Title”, Site, 19 June 2026, https://…" */
function plain(work: Work, { language }: Wording): string {
  const parts = [
    ...authorsOf(work).map(({ name }) => name),
    work.title && `“${oneLine(work.title)}”`,
    work.site && oneLine(work.site),
    dayIn(work, language),
    linkToPage(work.url),
  ];
  return parts.filter(Boolean).join(', ');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry that classic BibTeX and biblatex both read. */
function bibtex(work: Work): string {
  const day = dayOf(work);
  const authors = authorsOf(work).map(({ name, family }) =>
    // A second pair of braces keeps the name of a newsroom in one piece.
    family === null ? `{${escapeBibtex(name)}}` : escapeBibtex(name),
  );
  const fields: [name: string, value: string | null][] = [
    ['author', authors.length > 0 ? `{${authors.join(' and ')}}` : null],
    ['title', work.title && `{{${escapeBibtex(work.title)}}}`],
    ['howpublished', work.site && `{${escapeBibtex(work.site)}}`],
    ['year', day && `{${day.getUTCFullYear()}}`],
    ['month', day && MONTHS[day.getUTCMonth()]!],
    ['day', day && `{${day.getUTCDate()}}`],
    ['url', bibtexUrl(work)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${[keyOf(work), ...lines].join(',\n')}\n}`;
}

function bibtexUrl({ url }: Work): string | null {
  const link = linkToPage(url);
  return link && `{${link.replace(/[{}\\]/g, encodeURIComponent)}}`;
}

const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash: written as words, they cannot end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Makes hostile text harmless inside the braces of a BibTeX field. */
export function escapeBibtex(text: string): string {
  return oneLine(text).replace(/[\\{}~^]|[&%$#_]/g, sign => BIBTEX[sign] ?? `\\${sign}`);
}

/** "utomo2026arvania": who, when, and the first word of the title, in letters that every BibTeX takes. */
function keyOf(work: Work): string {
  const [author] = authorsOf(work);
  const parts = [
    ascii(author?.family ?? author?.name ?? work.site ?? ''),
    dayOf(work)?.getUTCFullYear() ?? '',
    ascii(work.title ?? '', 1),
  ];
  return parts.join('') || 'article';
}

function ascii(text: string, most = 2): string {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, most).join('').slice(0, 24);
}
