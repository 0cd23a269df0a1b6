import { indexWhere, lastIndexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import type { Frame, Piece } from './frames';
import type { Lexicon, WordClass } from './lexicon';

/** A half-open range of pieces. */
type Range = readonly [number, number];
/** Which words of a run are its name, role and affiliation; the piece of its head noun (-1: none); whether it is a person. */
export type Parts = {
  name: Range | null;
  role: Range | null;
  affiliation: Range | null;
  headAt: number;
  person: boolean;
};

/** Role, organisation, titles, name, in this order: "Kepala Dinas Kesehatan Kota X dr Nama". */
export function roleFirst(frame: Frame, first: number, last: number, lexicon: Lexicon): Parts {
  const { pieces } = frame;
  const classes = classify(frame, first, last, lexicon);
  const at = (k: number) => classes[k - first]!;
  const headAt = indexWhere(first, last, k => at(k) === 'R');
  const bracket = lastIndexWhere(first, last, k => pieces[k]!.text === ')');
  if (headAt < 0 || hasNameBefore(first, headAt, at)) return nameOnly(frame, first, last, at, lexicon);
  const realmRole = lexicon.pack.people.realmRoles.has(pieces[headAt]!.lower);
  let organisation = -1;
  for (let k = headAt + 1; k < last; k++) {
    if (
      at(k) === 'O' ||
      (at(k) === 'A' && k > headAt) ||
      (at(k) === 'P' && (isCountryAt(pieces, k, last, lexicon) || (!realmRole && lexicon.isLocated(pieces[k]!))))
    ) {
      organisation = k;
      break;
    }
  }
  let nameStart = nameStartAfter(pieces, Math.max(headAt, bracket) + 1, last, at, organisation, realmRole, lexicon);
  if (organisation < 0 && last - nameStart > 2 && lexicon.isForeignTo(pieces[nameStart]!)) organisation = nameStart++;
  const realm = realmRole && !(organisation >= 0 && at(organisation) === 'P');
  const roleEnd = organisation >= 0 && organisation < nameStart && !realm ? organisation : nameStart;
  const role: Range = [first, afterRole(pieces, headAt, roleEnd, at)];
  const affiliation: Range | null = role[1] < nameStart && !realm ? [role[1], nameStart] : null;
  return {
    name: nameStart < last ? nameRange(pieces, nameStart, last, lexicon) : null,
    role: realm ? [first, nameStart] : role,
    affiliation,
    headAt,
    person: true,
  };
}

/** The role runs over roles, modifiers, common capitals and small words; a name-like capital begins the organisation. */
function afterRole(pieces: readonly Piece[], headAt: number, end: number, at: (k: number) => WordClassOrNone): number {
  let k = headAt + 1;
  while (k < end && at(k) !== 'N' && at(k) !== 'A' && at(k) !== 'P') k++;
  return pieces[k - 1]!.text === '(' ? k - 1 : k;
}

const isCountryAt = (pieces: readonly Piece[], k: number, last: number, lexicon: Lexicon) => {
  const length = lexicon.place(pieces, k, last);
  return length > 0 && lexicon.isCountry(pieces, k, k + length);
};

const hasNameBefore = (first: number, headAt: number, at: (k: number) => WordClassOrNone) => {
  for (let k = first; k < headAt; k++) if (at(k) === 'N' || at(k) === 'O') return true;
  return false;
};

/** Where the personal name begins behind a role: at a title, else at the last run of name-like capitals that the organisation does not need. */
function nameStartAfter(
  pieces: readonly Piece[],
  from: number,
  last: number,
  at: (k: number) => WordClassOrNone,
  organisation: number,
  realm: boolean,
  lexicon: Lexicon,
): number {
  for (let k = from; k < last; k++) if (at(k) === 'T' && k + 1 < last && (k > from || at(k + 1) === 'N')) return k;
  const split =
    (organisation >= 0 && organisation < last - 1 && at(organisation) !== 'P') || (realm && at(from) === 'N');
  for (let k = from; split && k < last; k++) if (at(k) === 'N' && lexicon.isSpokenName(pieces[k]!)) return k;
  let start = last;
  for (let k = last - 1; k >= from; k--) {
    const c = at(k);
    if (
      c === 'N' ||
      c === 'p' ||
      (c === '.' && pieces[k - 1] !== undefined) ||
      (c !== '.' && start < last && isInitial(pieces[k]!))
    )
      start = k;
    else if ((c === 'C' || c === 'P') && k > from && at(k - 1) === 'N' && start === last && k === last - 1) start = k;
    else break;
  }
  while (start < last && (at(start) === 'p' || at(start) === '.')) start++;
  const names = last - start;
  const opensOrganisation = organisation >= 0 && organisation === start - 1 && at(organisation) === 'O';
  if (!opensOrganisation) return start;
  // "Rektor Universitas Gadjah Mada Ova Emilia": the organisation takes the first of several name-like words
  if (lexicon.pack.people.organisationNames.has(pieces[organisation]!.lower)) return start;
  return names > 2 ? last - 2 : last;
}

const isInitial = (piece: Piece) => piece.kind === 'word' && piece.text.length === 1 && piece.capital;

function nameRange(pieces: readonly Piece[], start: number, last: number, lexicon: Lexicon): Range {
  let [a, b] = [start, last];
  const { titles, degrees } = lexicon.pack.people;
  while (a + 1 < b && (titles.has(pieces[a]!.lower) || pieces[a]!.text === '.' || degrees.has(pieces[a]!.lower))) a++;
  const comma = indexWhere(a + 1, b, k => pieces[k]!.text === ',' || pieces[k]!.text === '(');
  if (comma > 0) b = comma;
  while (b - 1 > a && degrees.has(pieces[b - 1]!.lower)) b--;
  return [a, b];
}

/** A run without a role: a person with titles, an organisation, a place, a document. */
function nameOnly(
  frame: Frame,
  first: number,
  last: number,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): Parts {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  const has = (c: WordClassOrNone) => indexWhere(first, last, k => at(k) === c) >= 0;
  const titled = at(first) === 'T';
  const organisation = indexWhere(first, last, k => at(k) === 'O');
  const lowerHead =
    !pieces[first]!.capital || people.documents.has(pieces[first]!.lower) || people.groups.has(pieces[first]!.lower);
  const behind = lowerHead ? nameBehind(pieces, first, last, at, lexicon) : -1;
  if (behind > 0)
    return { name: [behind, last], role: [first, behind], affiliation: null, headAt: first, person: false };
  if (lowerHead)
    return {
      name: null,
      role: [first, last],
      affiliation: null,
      headAt: first,
      person: people.groups.has(pieces[first]!.lower),
    };
  if (!titled && (organisation >= 0 || !has('N')))
    return { name: [first, last], role: null, affiliation: null, headAt: Math.max(organisation, first), person: false };
  return { name: nameRange(pieces, first, last, lexicon), role: null, affiliation: null, headAt: first, person: true };
}

/** "kantor berita Sund", "lembaga Climate Council": a small noun for a medium or an organisation, and its name. */
function nameBehind(
  pieces: readonly Piece[],
  first: number,
  last: number,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): number {
  const { organisations, media } = lexicon.pack.people;
  if (pieces[first]!.capital || !(organisations.has(pieces[first]!.lower) || matchPhrase(media, pieces, first, last)))
    return -1;
  const start = indexWhere(first, last, k => pieces[k]!.capital);
  return start > 0 && (at(start) === 'N' || at(start) === 'A') ? start : -1;
}

/** Affiliation, modifiers, role, name, in this order: "Acme chief executive Jane Roe". */
export function roleLast(frame: Frame, first: number, last: number, determined: boolean, lexicon: Lexicon): Parts {
  const { pieces } = frame;
  const classes = classify(frame, first, last, lexicon);
  const at = (k: number) => classes[k - first]!;
  let headAt = -1;
  for (let k = last - 1; k >= first; k--) {
    if (at(k) === 'R') {
      headAt = k;
      break;
    }
  }
  if (headAt < 0) return englishName(frame, first, last, determined, at, lexicon);
  let roleStart = first;
  const possessive = indexWhere(first, headAt, k => /^['’]s$/.test(pieces[k]!.text));
  if (possessive >= 0) roleStart = possessive + 1;
  else
    while (roleStart < headAt && isAffiliationWord(pieces, roleStart, headAt, at, lexicon))
      roleStart += Math.max(1, lexicon.place(pieces, roleStart, headAt));
  const affiliation: Range | null = roleStart > first ? [first, possessive >= 0 ? possessive : roleStart] : null;
  const name: Range | null =
    headAt + 1 < last && hasName(headAt + 1, last, at) ? nameRange(pieces, headAt + 1, last, lexicon) : null;
  return { name, role: [roleStart, headAt + 1], affiliation, headAt, person: true };
}

const hasName = (from: number, last: number, at: (k: number) => WordClassOrNone) =>
  indexWhere(from, last, k => at(k) === 'N' || at(k) === 'A' || at(k) === 'C') >= 0;

/** Before the role: a country's noun, an acronym or a name is the affiliation; an adjective stays in the role (*Greek prime minister*). */
function isAffiliationWord(
  pieces: readonly Piece[],
  k: number,
  end: number,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): boolean {
  const place = lexicon.place(pieces, k, end);
  if (place) return lexicon.isCountry(pieces, k, k + place);
  return at(k) === 'A' || at(k) === 'N';
}

/** An English run without a role: a person, unless an organisation's word, an article or an acronym speaks against it. */
function englishName(
  frame: Frame,
  first: number,
  last: number,
  determined: boolean,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): Parts {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  const organisation = indexWhere(first, last, k => at(k) === 'O');
  const end = last - 1;
  const lowerHead = !pieces[end]!.capital && (lexicon.isHeadNoun(pieces[end]!) || at(end) === 'l');
  if (lowerHead) {
    const capitalised = pieces[first]!.capital && at(end) === 'O';
    return {
      name: capitalised ? [first, last] : null,
      role: [first, last],
      affiliation: null,
      headAt: end,
      person: people.groups.has(pieces[end]!.lower),
    };
  }
  // "the state news agency Oska", "live television Erdogan": small words before a name are its role or none of it
  const small = lastIndexWhere(
    first,
    end,
    k => at(k) !== 'T' && at(k) !== 'p' && pieces[k]!.kind === 'word' && !pieces[k]!.capital,
  );
  if (small >= 0 && at(end) === 'N') {
    const name = nameRange(pieces, small + 1, last, lexicon);
    return {
      name,
      role: organisation >= 0 ? [first, small + 1] : null,
      affiliation: null,
      headAt: end,
      person: organisation < 0,
    };
  }
  if (last === first + 1 && standsForPeople(pieces[first]!, lexicon))
    return { name: null, role: [first, last], affiliation: null, headAt: first, person: true };
  const noName = indexWhere(first, last, k => at(k) === 'N') < 0;
  const place = lexicon.place(pieces, first, last) === last - first;
  if (at(first) !== 'T' && (organisation >= 0 || determined || noName || place)) {
    return { name: [first, last], role: null, affiliation: null, headAt: Math.max(organisation, first), person: false };
  }
  return { name: nameRange(pieces, first, last, lexicon), role: null, affiliation: null, headAt: first, person: true };
}

type WordClassOrNone = WordClass | '.';

function classify(frame: Frame, first: number, last: number, lexicon: Lexicon): WordClassOrNone[] {
  const classes: WordClassOrNone[] = [];
  for (let k = first; k < last; ) {
    const token = frame.pieces[k]!;
    const place = token.kind === 'word' ? lexicon.place(frame.pieces, k, last) : 0;
    if (place && lexicon.classOf(token) !== 'R') for (let n = 0; n < place; n++) classes.push('P');
    else classes.push(token.kind === 'word' ? lexicon.classOf(token) : '.');
    k += place && lexicon.classOf(token) !== 'R' ? place : 1;
  }
  return classes;
}

/** A noun for unnamed people or papers, also with the capital of a sentence's start. */
const standsForPeople = ({ lower }: Piece, { pack: { people } }: Lexicon): boolean =>
  people.groups.has(lower) || people.anonymous.has(lower) || people.documents.has(lower);
