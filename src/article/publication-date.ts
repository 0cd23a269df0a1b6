import { elementsBehindHeadline } from './behind-headline';
import { type Fact, firstFact, type Head, shortText, tidy } from './head';
import { asList } from './json-ld';

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'content_publisheddate',
  'dc.date.issued',
  'dc.date',
  'date',
];
const DATE_MARKUP = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'time',
  '[class*="date" i],[class*="time" i],[class*="tanggal" i],[class*="publish" i],[class*="posted" i],[id*="date" i]',
];
/** Longer texts hold more than a date (characters). */
const LONGEST = 120;
/** So many elements with such a class are looked at. */
const MOST_ELEMENTS = 60;
/** So many texts behind the headline are looked at. */
const MOST_TEXTS = 30;

/** When the article was published, as the page writes it in its data; a date found in running text is given as YYYY-MM-DD. */
export function findDate(head: Head): Fact | null {
  const { article, meta, document } = head;
  const stated = firstFact(
    ['json-ld', asList(article?.datePublished)[0]],
    ...DATE_METAS.map(name => ['meta', meta(name).find(hasYear)] as const),
  );
  if (stated && hasYear(stated.value)) return stated;
  const lang = document.documentElement?.getAttribute('lang') ?? '';
  for (const selector of DATE_MARKUP) {
    for (const element of Array.from(document.querySelectorAll(selector)).slice(0, MOST_ELEMENTS)) {
      const machine = element.getAttribute('content') ?? element.getAttribute('datetime');
      if (machine && hasYear(machine)) return { value: machine, origin: 'markup' };
      const day = dayIn(element, lang);
      if (day) return { value: day, origin: 'text' };
    }
  }
  return dayNearHeadline(document, lang);
}

const hasYear = (text: string) => /(?:19|20)\d\d/.test(text);

/** The date that stands with the headline: among the first elements of one of the three boxes around it, else behind it. */
function dayNearHeadline(document: Document, lang: string): Fact | null {
  let box = document.querySelector('h1')?.parentElement;
  for (let i = 0; box && i < 3; i++, box = box.parentElement) {
    let element = box.firstElementChild;
    for (let n = 0; element && n < MOST_ELEMENTS; n++, element = element.nextElementSibling) {
      const day = dayIn(element, lang);
      if (day) return { value: day, origin: 'text' };
    }
  }
  for (const element of elementsBehindHeadline(document, MOST_TEXTS)) {
    const day = dayIn(element, lang);
    if (day) return { value: day, origin: 'text' };
  }
  return null;
}

/** The first day named in an element of short text, as YYYY-MM-DD, or null. Months are known in the page's language, English and Indonesian. */
function dayIn(element: Element, lang: string): string | null {
  // Before white space is levelled there may be more of it, but not without end.
  const text = tidy(shortText(element, LONGEST * 10));
  if (!text || text.length > LONGEST || !hasYear(text)) return null;
  const iso = /\b((?:19|20)\d\d)[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dayFirst = /(\d{1,2})\.?(?:st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)/u.exec(text);
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]!, lang), dayFirst[1]);
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)/u.exec(text);
  if (monthFirst) return day(monthFirst[3], monthOf(monthFirst[1]!, lang), monthFirst[2]);
  const numbers = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\b/.exec(text);
  // 03/04 is the fourth of March only in the United States.
  if (numbers)
    return lang === 'en-US' ? day(numbers[3], numbers[1], numbers[2]) : day(numbers[3], numbers[2], numbers[1]);
  return null;
}

function day(year: unknown, month: unknown, date: unknown): string | null {
  const [m, d] = [Number(month), Number(date)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** 1–12, or null: the first three letters decide, and no language here has two months that share them, save June and July. */
function monthOf(name: string, lang: string): number | null {
  const wanted = name.toLowerCase();
  for (const locale of [lang, 'en', 'id']) {
    const index = monthNames(locale).findIndex(
      month => month.startsWith(wanted) || wanted.startsWith(month.slice(0, Math.max(3, month.length - 2))),
    );
    if (index >= 0) return index + 1;
  }
  return null;
}

const monthsOf = new Map<string, readonly string[]>();

/** Twelve names in lower case, made once for each language: a date format is slow to make. */
function monthNames(locale: string): readonly string[] {
  const names = monthsOf.get(locale) ?? makeMonthNames(locale);
  monthsOf.set(locale, names);
  return names;
}

function makeMonthNames(locale: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 15)).toLowerCase());
  } catch {
    return []; // Not a language tag: the page made it up.
  }
}
