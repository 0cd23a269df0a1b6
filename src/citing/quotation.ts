import type { QuoteType, Source, Span } from '../engine/types';
import { linkToText } from './text-fragment';
import { dayIn, oneLine, type Work } from './work';

/** One quotation to be taken along. */
export type Citable = {
  readonly type: QuoteType;
  /** The words said, where a speaker stands between them with a sign of it. */
  readonly words: string;
  /** The words as they stand in the article, from the first to the last: the link leads to them. */
  readonly place: string;
  /** Who speaks; null when nobody is named. */
  readonly speaker: Pick<Source, 'name' | 'role' | 'affiliation'> | null;
};

/** What the interface adds: its language, and its words for what is not plainly so. */
export type QuotationWording = {
  readonly language: string;
  /** In place of a speaker. */
  readonly nobody: string;
  /** Before a speaker who is not certain; null when there is no doubt. */
  readonly probably: string | null;
  /** By which medium the words came; null when they came by none. */
  readonly via: string | null;
};

/** The words, who said them, by which route, and where: two lines and a link to the very place. */
export function citeQuotation({ type, words, place, speaker }: Citable, work: Work, wording: QuotationWording): string {
  const { language, nobody, probably, via } = wording;
  const said = type === 'direct' ? `“${oneLine(words)}”` : oneLine(words);
  const who = speaker ? [probably, whoIs(speaker)].filter(Boolean).join(' ') : nobody;
  const where = [work.title && `“${oneLine(work.title)}”`, work.site && oneLine(work.site), dayIn(work, language)];
  const lines = [
    `${said} — ${via ? `${who} (${via})` : who}`,
    where.filter(Boolean).join(', '),
    linkToText(work.url, place) ?? work.url,
  ];
  return lines.filter(Boolean).join('\n');
}

/** Name, role and affiliation, without saying the same twice. */
function whoIs(speaker: NonNullable<Citable['speaker']>): string {
  return [speaker.name, ...rolesOf(speaker)].map(oneLine).join(', ');
}

/** Role and affiliation, without saying the same twice: those of whom only a role is known have it for a name. */
export function rolesOf({ name, role, affiliation }: Pick<Source, 'name' | 'role' | 'affiliation'>): string[] {
  const told = [name, role?.text ?? ''].map(text => text.toLowerCase());
  const isTold = affiliation !== null && told[1]!.includes(affiliation.text.toLowerCase());
  return [told[0] === told[1] ? null : role?.text, isTold ? null : affiliation?.text].filter(text => text != null);
}

/** From the first word of a quotation to its last, with whatever stands between. */
export function placeOf(content: readonly Span[]): Span {
  return [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
}
