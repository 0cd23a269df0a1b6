import { indexWhere } from '../text/index-where';
import { isAcronym } from '../text/tokens';
import type { Span } from '../types';
import { opensWithNoun } from './capitals';
import type { Frame } from './frames';
import { joinRoles } from './joined-roles';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';
import { knownEnd, runEnd } from './phrase-run';
import { splitRun } from './phrase-split';
import { aged, isAge, isPronoun, pronoun, someAt } from './pronouns';

/** No phrase is longer than this many pieces. */
const LONGEST = 24;

/** The noun phrase that begins at piece `i`, or null. Reads at most to `end`. */
export function phraseAt(frame: Frame, i: number, end: number, lexicon: Lexicon): Phrase | null {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  let first = i;
  while (
    first < end &&
    people.determiners.has(pieces[first]!.lower) &&
    !(pieces[first]!.capital && isAcronym(pieces[first]!))
  )
    first++;
  if (opensWithNoun(frame, first, lexicon)) first++;
  const token = pieces[first];
  if (!token || first >= end) return first > i ? someAt(frame, first - 1, lexicon) : null;
  if (first > i && people.placePrepositions.has(token.lower)) return someAt(frame, first - 1, lexicon);
  if (people.sides.has(token.lower)) return sideAt(frame, i, first, end, lexicon);
  if (isAge(pieces, first, lexicon)) return ofAge(frame, i, first, end, lexicon);
  if (first === i && isPronoun(token, lexicon)) return pronoun(frame, first, lexicon);
  if (first > i && people.partitives.has(token.lower)) return partOf(frame, i, first + 1, end, lexicon);
  const titled = first === i ? behindSmallTitle(frame, i, lexicon) : i;
  if (titled > i) {
    const phrase = phraseAt(frame, titled, end, lexicon);
    return phrase?.how === 'named' && phrase.kind === 'person' ? { ...phrase, first: i, titled: true } : null;
  }
  const run = runEnd(frame, first, Math.min(end, first + LONGEST), lexicon);
  if (run === null) return null;
  const last = lexicon.roleNoun(token) ? knownEnd(frame, run, frame.pieces.length, lexicon) : run;
  const article = first > i && !people.indefinites.has(pieces[first - 1]!.lower);
  const definite = article || people.demonstratives.has(pieces[last]?.lower ?? '');
  const phrase = splitRun(frame, i, first, last, end, definite, lexicon);
  const placed = phrase?.how === 'role' && lexicon.roleNoun(token) ? placeEnd(frame, last, end, lexicon) : last;
  return placed > last ? splitRun(frame, i, first, placed, end, definite, lexicon) : phrase;
}

/** *dr Ana*, *dr. Ana*: behind a title in small letters that stands before a name; else `i`. */
function behindSmallTitle({ pieces }: Frame, i: number, { pack: { people } }: Lexicon): number {
  const { lower, capital } = pieces[i]!;
  const name = pieces[i + 1]?.text === '.' ? i + 2 : i + 1;
  const small = people.titles.has(lower) && !capital && !people.roles.has(lower);
  return small && pieces[name]?.capital ? name : i;
}

/** *the 54-year-old driver*, *the 54-year-old*: a noun that an age describes, or the age for the noun. */
function ofAge(frame: Frame, start: number, number: number, end: number, lexicon: Lexicon): Phrase | null {
  const phrase = number + 2 < end ? phraseAt(frame, number + 2, end, lexicon) : null;
  if (!phrase) return number > start && number + 3 <= end ? aged(frame, start, number, lexicon) : null;
  const from = frame.pieces[number]!.start;
  const definite = number > start && !lexicon.pack.people.indefinites.has(frame.pieces[number - 1]!.lower);
  const mention: Span = phrase.name ? phrase.mention : [from, phrase.mention[1]];
  return { ...phrase, first: start, mention, role: phrase.role && [from, phrase.role[1]], definite };
}

/** So many pieces may name where somebody works. */
const PLACE = 8;

/** *ahli gizi di New York City, Ana Roe*: behind where somebody works, when the name follows; else `last`. */
function placeEnd({ pieces }: Frame, last: number, end: number, lexicon: Lexicon): number {
  if (!lexicon.pack.people.placePrepositions.has(pieces[last]?.lower ?? '')) return last;
  const comma = indexWhere(last + 1, Math.min(end, last + PLACE), k => pieces[k]!.kind !== 'word');
  const next = pieces[comma + 1];
  const named = comma > 0 && pieces[comma]!.text === ',' && pieces[comma - 1]!.capital && next?.capital === true;
  return named && !lexicon.isTime(next) ? comma : last;
}

/** *one of the sailors*: one or some of a group. */
function partOf(frame: Frame, start: number, of: number, end: number, lexicon: Lexicon): Phrase | null {
  const { people } = lexicon.pack;
  let noun = of;
  while (noun < end && people.determiners.has(frame.pieces[noun]!.lower)) noun++;
  const phrase = noun > of ? phraseAt(frame, noun, end, lexicon) : null;
  if (phrase?.kind !== 'group' || phrase.name) return null;
  const mention: Span = [frame.pieces[start]!.start, phrase.mention[1]];
  return { ...phrase, first: start, mention, role: phrase.role && mention, definite: false };
}

/** *pihak Acme* stands for Acme; *pihak keluarga* is called so, and is more than one of them. */
function sideAt(frame: Frame, start: number, side: number, end: number, lexicon: Lexicon): Phrase | null {
  const next = frame.pieces[side + 1];
  if (!next || !(next.capital || lexicon.isHeadNoun(next))) return null;
  const phrase = phraseAt(frame, side + 1, end, lexicon);
  if (!phrase || phrase.name || phrase.how === 'pronoun') return phrase && { ...phrase, first: start };
  return {
    ...phrase,
    first: start,
    mention: [frame.pieces[side]!.start, phrase.mention[1]],
    kind: phrase.kind === 'person' ? 'group' : phrase.kind,
    definite: false,
  };
}

/** Every noun phrase of a range, left to right, none inside another. */
export function phrasesIn(frame: Frame, from: number, to: number, lexicon: Lexicon): Phrase[] {
  const found: Phrase[] = [];
  for (let i = from; i < to; ) {
    const phrase = phraseAt(frame, i, to, lexicon);
    if (phrase) found.push(phrase);
    if (phrase && !lexicon.pack.people.roleFirst) joinRoles(frame, found, lexicon);
    i = phrase ? Math.max(phrase.last, i + 1) : i + 1;
  }
  return found;
}
