import { isAcronym } from '../text/tokens';
import { isNameLike } from './capitals';
import type { Frame, Piece } from './frames';
import type { Lexicon } from './lexicon';
import { postingEnd } from './postings';
import { isBoundary, isCueWord, leadsToHead } from './run-words';

/** What may join the words of a phrase: brackets, the full stop of an abbreviation, "of the", 's, "and" inside a ministry's name. */
export function joint(
  frame: Frame,
  i: number,
  first: number,
  end: number,
  head: boolean,
  document: boolean,
  lexicon: Lexicon,
): number | null {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  const token = pieces[i]!;
  const previous = pieces[i - 1];
  const next = pieces[i + 1];
  if (token.text === '(') return closingBracket(pieces, i, end);
  if (!previous || !next || i === first) return null;
  // "akun @sari_82"
  if (token.text === '@' && token.end === next.start) return handleEnd(pieces, i + 2, end);
  const nextInRun =
    i + 1 < end && next.kind === 'word' && (isNameLike(frame, i + 1, lexicon) || lexicon.isHeadNoun(next));
  if (token.text === '.' && previous.end === token.start) {
    const short =
      isInitials(previous) ||
      people.titles.has(previous.lower) ||
      people.degrees.has(previous.lower) ||
      isShort(previous, lexicon);
    // "in the U.S. Marsh said": a country's initials join no name
    const joins =
      !people.countryWords.has(previous.lower) ||
      /[RMOC]/.test(lexicon.classOf(next)) ||
      namesOrganisation(frame, i + 1, end, lexicon);
    // "the former U.S. ambassador"
    const small = people.countryWords.has(previous.lower) && leadsToHead(frame, i + 1, end, lexicon);
    return short && (next.capital ? joins : small) ? i + 1 : null;
  }
  if (/^[-–]$/.test(token.text) && previous.end === token.start && token.end === next.start) {
    // "Sp.PD-KGEH", "Export–Import Bank"
    const joins = people.degrees.has(previous.lower) || namesOrganisation(frame, i + 1, end, lexicon);
    return previous.capital && next.capital && joins ? i + 1 : null;
  }
  if (token.text === ',' && people.degrees.has(next.lower)) return i + 2;
  if (token.text === ',') return joinsOffice(frame, i, first, end, lexicon);
  if ((token.text === '/' || token.text === '&') && nextInRun) return i + 1;
  if (lexicon.isBarePossessive(token, previous))
    return nextInRun && (lexicon.isHeadNoun(next) || lexicon.classOf(next) === 'C') ? i + 1 : null;
  if (lexicon.isPossessive(token)) return nextInRun || leadsToHead(frame, i + 1, end, lexicon) ? i + 1 : null;
  if (document && (token.kind === 'number' || people.documentParts.has(token.lower))) return i + 1;
  if (token.kind === 'number' && people.terms.has(previous.lower)) return yearsEnd(pieces, i, end);
  if (token.kind === 'number' && next.capital) return i + 1;
  const posted = postingEnd(pieces, first, i, end, lexicon);
  if (posted !== null) return posted;
  if (people.placePrepositions.has(token.lower) && worksAt(previous, next, lexicon)) return i + 1;
  if (people.ofWords.has(token.lower) && head) return afterOf(frame, i, end, lexicon);
  return joinsOffice(frame, i, first, end, lexicon);
}

/** The words, numbers and strokes of a handle that stand together. */
function handleEnd(pieces: readonly Piece[], from: number, end: number): number {
  let k = from;
  while (
    k < end &&
    pieces[k]!.start === pieces[k - 1]!.end &&
    (pieces[k]!.text === '_' || pieces[k]!.kind !== 'punctuation')
  )
    k++;
  return k;
}

/** "A", "G.K". */
const isInitials = ({ text }: Piece) => /^\p{Lu}(?:\.\p{Lu})*$/u.test(text);

/** "periode 2016-2019 Nama": behind the years of a post. */
function yearsEnd(pieces: readonly Piece[], from: number, end: number): number | null {
  let k = from;
  while (k < end && (pieces[k]!.kind === 'number' || /^[-–/]$/.test(pieces[k]!.text))) k++;
  return pieces[k]?.capital || pieces[k]?.text === ',' ? k : null;
}

/** "Plt", "Kab": a word of a post or for a place, cut short. */
const isShort = ({ lower }: Piece, { pack: { people, abbreviations } }: Lexicon) =>
  abbreviations.has(lower) && (people.roleModifiers.has(lower) || people.placeNouns.has(lower));

/** "Import Bank" behind "Export–": capitals that end in the word of an organisation. */
function namesOrganisation({ pieces }: Frame, from: number, end: number, lexicon: Lexicon): boolean {
  for (let k = from; k < end && pieces[k]!.capital; k++) if (lexicon.classOf(pieces[k]!) === 'O') return true;
  return false;
}

/** So far ahead the name of an office may go on behind "dan". */
const OFFICE = 8;

/**
 * "Direktur Logistik dan Niaga PT X", "Badan Meteorologi, Klimatologi, dan Geofisika": behind a post or an organisation, a conjunction or the
 * commas of a list join the words of its name, not two sources. Index behind the joint, or null.
 */
function joinsOffice(frame: Frame, i: number, first: number, end: number, lexicon: Lexicon): number | null {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  if (isPaired(frame, i, end, lexicon) && (!people.roleFirst || people.roles.has(pieces[first]!.lower))) return i + 1;
  const isAnd = (k: number) => k < end && people.and.has(pieces[k]!.lower);
  const next = pieces[i]!.text === ',' && isAnd(i + 1) ? i + 2 : i + 1;
  const [previous, follower] = [pieces[i - 1]!, pieces[next]];
  if (next >= end || !follower?.capital || !previous.capital || !people.roleFirst) return null;
  const common = (piece: Piece) => people.commonCapitals.has(piece.lower) || lexicon.namesField(piece);
  if (isAnd(i) && common(previous) && common(follower)) return next;
  const head = pieces[first]!;
  const office =
    people.roles.has(head.lower) || people.roleModifiers.has(head.lower) || people.organisations.has(head.lower);
  if (!office || !head.capital || lexicon.isHeadNoun(follower) || lexicon.isSpokenName(previous)) return null;
  if (isAnd(next - 1)) return goesOn(frame, next, end, lexicon) ? next : null;
  // inside a list: it has to end as one
  let k = next;
  while (k < end && k - next < 3 && pieces[k]!.capital) k++;
  return pieces[k]?.text === ',' || isAnd(k) ? joinsOffice(frame, k, first, end, lexicon) && next : null;
}

/** "trade and industry commissioner", "pengamat ekonomi dan politik Ana": two small words for the field of one role. */
export function isPaired(frame: Frame, and: number, end: number, lexicon: Lexicon): boolean {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  const plain = (k: number) => {
    const piece = pieces[k];
    if (piece?.kind !== 'word' || k >= end || piece.capital) return false;
    return !(
      isBoundary(piece, lexicon) ||
      lexicon.isHeadNoun(piece) ||
      lexicon.isVerbLike(piece) ||
      isCueWord(piece, lexicon)
    );
  };
  if (!people.and.has(pieces[and]?.lower ?? '') || !plain(and - 1) || !plain(and + 1)) return false;
  const next = plain(and + 2) ? and + 3 : and + 2;
  if (next >= end) return false;
  return people.roleFirst ? isNameLike(frame, next, lexicon) : people.roles.has(pieces[next]!.lower);
}

/**
 * Whether an organisation's word, a short name in brackets, a country or a word of offices shows that the capitals from `from` name an office.
 */
function goesOn(frame: Frame, from: number, end: number, lexicon: Lexicon): boolean {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  if (people.commonCapitals.has(pieces[from]!.lower)) return true;
  for (let k = from + 1; k < Math.min(end, from + OFFICE); k++) {
    const piece = pieces[k]!;
    if (piece.text === '(') return isAcronym(pieces[k + 1]!) || people.organisations.has(pieces[k + 1]!.lower);
    if (!piece.capital) return false;
    if (people.organisations.has(piece.lower) || people.organisationNames.has(piece.lower)) return true;
    if (people.closers.has(piece.lower) || lexicon.isCountry(pieces, k, Math.min(end, k + 2))) return true;
  }
  return false;
}

function closingBracket(pieces: readonly Piece[], i: number, end: number): number | null {
  for (let k = i + 1; k < Math.min(end, i + 9); k++) if (pieces[k]!.text === ')') return k + 1;
  return null;
}

/** Behind "of": articles, then a name or a head noun. */
function afterOf(frame: Frame, i: number, end: number, lexicon: Lexicon): number | null {
  let k = i + 1;
  while (k < end && lexicon.pack.people.determiners.has(frame.pieces[k]!.lower)) k++;
  const token = frame.pieces[k];
  if (!token || k >= end || token.kind !== 'word' || lexicon.isTime(token)) return null;
  return (token.capital && !lexicon.isGrammar(token)) ||
    lexicon.isHeadNoun(token) ||
    leadsToHead(frame, k, end, lexicon)
    ? k
    : null;
}

/** "peneliti senior di Pusat Kajian X": a preposition of place between a role and an organisation. */
const worksAt = (role: Piece, organisation: Piece, { pack: { people } }: Lexicon): boolean =>
  !role.capital && organisation.capital && people.organisations.has(organisation.lower);
