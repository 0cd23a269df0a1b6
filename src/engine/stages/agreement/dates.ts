import type { Doc } from '../../document';
import { matchPhrase } from '../../text/phrase-index';
import type { Run } from '../../text/runs';
import type { Token } from '../../text/tokens';
import type { Line } from './lines';

/** A day as a line names it; what it does not say is null. */
export type DayNamed = Run & {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 for Sunday. */
  readonly weekday: number | null;
  /** Days from the day of the article: 0 for "today". */
  readonly offset: number | null;
};

const DAY_MS = 86_400_000;

/** The days named in a line, in order. */
export function findDays(doc: Doc, line: Line): DayNamed[] {
  const found: DayNamed[] = [];
  for (let i = line.first; i < line.last; i++) {
    const day = dayAt(doc, line, i);
    if (!day) continue;
    found.push(day);
    i = day.last - 1;
  }
  return found;
}

/** A day's parts, taken one after another as long as they are new: "Selasa (20/10/2025)", "today, 5 May", "July 1, 2020". */
function dayAt(doc: Doc, line: Line, from: number): DayNamed | null {
  let parts: Omit<DayNamed, 'first' | 'last'> = { year: null, month: null, day: null, weekday: null, offset: null };
  let last = from;
  for (let i = from; i < line.last && i - last <= 1; ) {
    const token = line.tokens[i]!;
    if (i > from && /^[(,]$/.test(token.text)) {
      i++;
      continue;
    }
    const part = partAt(doc, line.tokens, i);
    if (
      !part ||
      Object.entries(part.is).some(([name, value]) => value !== null && parts[name as keyof typeof parts] !== null)
    )
      break;
    parts = { ...parts, ...part.is };
    i += part.length;
    last = i;
  }
  const told =
    parts.offset !== null ||
    parts.weekday !== null ||
    (parts.month !== null && (parts.day !== null || parts.year !== null));
  if (!told) return null;
  return {
    ...parts,
    first: from,
    last: line.tokens[last]?.text === ')' && line.tokens.slice(from, last).some(isOpen) ? last + 1 : last,
  };
}

const isOpen = (token: Token) => token.text === '(';

type Part = { readonly is: Partial<Omit<DayNamed, 'first' | 'last'>>; readonly length: number };

function partAt(doc: Doc, tokens: readonly Token[], i: number): Part | null {
  const { days, weekdays, months } = doc.pack.agreement;
  const { kind, lower, text } = tokens[i]!;
  for (const { words, offset } of days) {
    const length = matchPhrase(words, tokens, i);
    if (length) return { is: { offset }, length };
  }
  if (kind === 'word' && tokens[i]!.capital) {
    const [weekday, month] = [weekdays.indexOf(lower), months.indexOf(lower)];
    if (weekday >= 0) return { is: { weekday }, length: 1 };
    if (month >= 0) return { is: { month: month + 1 }, length: 1 };
  }
  if (kind !== 'number') return null;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text) ?? [];
  if (day && month && Number(day) <= 31 && Number(month) <= 12)
    return { is: { day: Number(day), month: Number(month), ...(year ? { year: Number(year) } : {}) }, length: 1 };
  if (/^(?:19|20)\d\d$/.test(text)) return { is: { year: Number(text) }, length: 1 };
  const beside = [tokens[i - 1], tokens[i + 1]].some(token => token && months.includes(token.lower));
  return /^\d{1,2}$/.test(text) && beside ? { is: { day: Number(text) }, length: 1 } : null;
}

/**
 * The date as YYYY-MM-DD (or YYYY-MM), by the words and the day of the article (ISO 8601); null when they do not tell. A weekday is
 * the last one before the article; for something to come (`ahead`), the next one.
 */
export function isoOf(day: DayNamed, publishedAt: string | null, ahead: boolean): string | null {
  const today = publishedAt === null ? Number.NaN : Date.parse(publishedAt.slice(0, 10));
  if (day.month !== null) {
    const year = day.year ?? (Number.isNaN(today) ? null : new Date(today).getUTCFullYear());
    if (year === null) return null;
    const month = `${year}-${String(day.month).padStart(2, '0')}`;
    return day.day === null ? month : `${month}-${String(day.day).padStart(2, '0')}`;
  }
  if (Number.isNaN(today)) return null;
  if (day.offset !== null) return isoDay(today + day.offset * DAY_MS);
  if (day.weekday === null) return null;
  const back = (new Date(today).getUTCDay() - day.weekday + 7) % 7;
  return isoDay(today + (ahead ? (7 - back) % 7 : -back) * DAY_MS);
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
