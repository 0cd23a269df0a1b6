import { indexWhere, lastIndexWhere } from '../text/index-where';
import { bynameAt } from './bynames';
import type { Frame, Piece } from './frames';
import type { Lexicon } from './lexicon';
import { nameOnly } from './name-only';
import { classify, degreesFrom, nameRange, type Parts, type Range, type WordClassOrNone } from './phrase-parts';
import { behindPlace, isForeignPost } from './place-of-office';
import { spokenStart } from './spoken-name';
import { isTitleOfName } from './titles-before';

/** Role, organisation, titles, name, in this order: "Kepala Dinas Kesehatan Kota X dr Nama". */
export function roleFirst(frame: Frame, first: number, last: number, lexicon: Lexicon): Parts {
  const { pieces } = frame;
  const degree = degreesFrom(pieces, first, last, lexicon);
  if (degree > 0) return roleFirst(frame, first, degree, lexicon);
  const byname = bynameAt(pieces, first, last, lexicon);
  if (byname > first) {
    const parts = roleFirst(frame, first, byname, lexicon);
    if (parts.person && parts.name) return parts;
  }
  const classes = classify(frame, first, last, lexicon);
  const headAt = first + classes.indexOf('R');
  // the field of a post ("Kasi Penetapan Hak"); behind an organisation's word the same shapes are part of its name
  const organisationAt = classes.indexOf('O');
  const fieldEnd = organisationAt < 0 ? last : first + organisationAt;
  const isField = (k: number) =>
    headAt >= first && k > headAt && k < fieldEnd && classes[k - first] === 'N' && lexicon.namesField(pieces[k]!);
  const at = (k: number) => (isField(k) ? 'C' : classes[k - first]!);
  const bracket = lastIndexWhere(first, last, k => pieces[k]!.text === ')');
  if (headAt > first && isLateOffice(pieces, first, headAt, last, at)) return roleFirst(frame, headAt, last, lexicon);
  if (isForeignPost(pieces, first, headAt, last, lexicon))
    return { name: null, role: [first, last], affiliation: null, headAt, person: true };
  // "dakwaan Direktur X": a paper about whoever has the post
  const paper = headAt > first && !pieces[first]!.capital && lexicon.pack.people.documents.has(pieces[first]!.lower);
  if (headAt < first || paper || hasNameBefore(first, headAt, at)) return nameOnly(frame, first, last, at, lexicon);
  const realmRole = lexicon.pack.people.realmRoles.has(pieces[headAt]!.lower);
  const own = ownNameBehind(pieces, headAt, last, lexicon);
  if (own > 0)
    return { name: nameRange(pieces, own, last, lexicon), role: [first, own], affiliation: null, headAt, person: true };
  if (lexicon.isRelation(pieces[headAt]!) || isRelationOf(frame, headAt, last, lexicon))
    return { name: null, role: [first, last], affiliation: null, headAt, person: true };
  let organisation = -1;
  for (let k = headAt + 1; k < last; k = afterBracket(pieces, k, last)) {
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
  const years = indexWhere(role[1], nameStart, k => lexicon.pack.people.terms.has(pieces[k]!.lower));
  const affiliationEnd = years > 0 ? years : nameStart;
  const affiliation: Range | null = role[1] < affiliationEnd && !realm ? [role[1], affiliationEnd] : null;
  return {
    name: nameStart < last ? nameRange(pieces, nameStart, last, lexicon) : null,
    role: realm ? [first, nameStart] : role,
    affiliation,
    headAt,
    person: true,
  };
}

/** The next piece; a bracket is passed over as a whole ("Direktur Transformasi Bisnis (TB) Acme"). */
function afterBracket(pieces: readonly Piece[], k: number, last: number): number {
  const close = pieces[k + 1]?.text === '(' ? indexWhere(k + 1, last, n => pieces[n]!.text === ')') : -1;
  return Math.max(k, close) + 1;
}

/** The role runs over roles, modifiers, common capitals and small words; a name-like capital begins the organisation. */
function afterRole(pieces: readonly Piece[], headAt: number, end: number, at: (k: number) => WordClassOrNone): number {
  let k = afterBracket(pieces, headAt, end);
  while (k < end && at(k) !== 'N' && at(k) !== 'A' && at(k) !== 'P') k = afterBracket(pieces, k, end);
  return Math.min(k, end);
}

const isCountryAt = (pieces: readonly Piece[], k: number, last: number, lexicon: Lexicon) => {
  const length = lexicon.place(pieces, k, last);
  return length > 0 && lexicon.isCountry(pieces, k, k + length);
};

const hasNameBefore = (first: number, headAt: number, at: (k: number) => WordClassOrNone) => {
  for (let k = first; k < headAt; k++) if (at(k) === 'N' || at(k) === 'O') return true;
  return false;
};

/** "Tarik ulur Menteri X Nama", "Zenit Direktur Y Nama": a post in capitals behind other capitals begins anew what names the speaker. */
function isLateOffice(
  pieces: readonly Piece[],
  first: number,
  headAt: number,
  last: number,
  at: (k: number) => WordClassOrNone,
): boolean {
  const plain = indexWhere(first, headAt, k => at(k) === 'O' || at(k) === 'M' || at(k) === 'T') < 0;
  return (
    plain && hasNameBefore(first, headAt, at) && pieces[headAt]!.capital && at(last - 1) === 'N' && last - headAt > 2
  );
}

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
  const title = indexWhere(from, last - 1, k => isTitleOfName(pieces, k, from, at, lexicon));
  if (title >= 0) return title;
  for (let k = from; k < last; k++)
    // "Sufmi Ahmad": the last of several names opens none
    if (at(k) === 'N' && lexicon.pack.people.givenNames.has(pieces[k]!.lower) && !(k === last - 1 && at(k - 1) === 'N'))
      return withInitial(pieces, k, from);
  // "Newcastle United Rafa Roe": behind the last word of an organisation's name the person's begins
  const { organisationNames } = lexicon.pack.people;
  const isLastWord = organisation > from && at(organisation - 1) === 'N' && at(organisation) === 'O';
  if (isLastWord && organisation + 1 < last && at(organisation + 1) === 'N') return organisation + 1;
  const split =
    (organisation >= 0 && organisation < last - 1 && at(organisation) !== 'P') || (realm && at(from) === 'N');
  const spoken = split ? spokenStart(pieces, from, last, at, lexicon) : -1;
  if (spoken >= 0) return spoken;
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
    else if (c === 'R' && k > from && at(k - 1) === 'N' && isRelationName(pieces[k]!, lexicon)) start = k;
    // "Menteri Agama Lukman Hakim Roe", "Budi Karya Roe", whom the article calls "Lukman", "Budi"
    else if ((c === 'R' || c === 'C') && start < last && k > from && lexicon.isSpokenName(pieces[k - 1]!)) start = k;
    else if ((c === 'C' || c === 'P') && k > from && at(k - 1) === 'N' && start === last && k === last - 1) start = k;
    else break;
  }
  while (start < last && (at(start) === 'p' || at(start) === '.')) start++;
  if (start > from) start = behindPlace(pieces, start, last, lexicon);
  const opensOrganisation = organisation >= 0 && organisation === start - 1 && at(organisation) === 'O';
  if (!opensOrganisation) return start;
  // "Rektor Universitas Gadjah Mada Ova Emilia": the organisation takes the first of several name-like words
  if (organisationNames.has(pieces[organisation]!.lower)) return start;
  if (last - start > 2) return last - 2;
  // "anggota dewan Lena Marsh": an organisation in small letters has no name
  return pieces[organisation]!.capital ? last : start;
}

/** "kuasa hukumnya Moh Zaki": behind the possessive of a tie the name is that of the person itself; where it begins, or -1. */
function ownNameBehind(pieces: readonly Piece[], headAt: number, last: number, lexicon: Lexicon): number {
  const { suffixPronoun } = lexicon.pack.speech;
  const start = indexWhere(headAt + 1, last, k => pieces[k]!.capital);
  const owned = suffixPronoun !== null && start > 0 && pieces[start - 1]!.lower.endsWith(suffixPronoun);
  return owned && lexicon.isRelation(pieces[headAt]!) && /[NT]/.test(lexicon.classOf(pieces[start]!)) ? start : -1;
}

/** "Pengacara Rina, Jon Boy, …": a tie in the capital of a sentence's start, where the name of the speaker stands behind the comma. */
function isRelationOf({ pieces }: Frame, headAt: number, last: number, lexicon: Lexicon): boolean {
  const next = pieces[last + 1];
  const ties = headAt === 0 && lexicon.pack.people.relations.has(pieces[0]!.lower);
  return ties && pieces[last]?.text === ',' && next?.capital === true && lexicon.classOf(next) === 'N';
}

/** "I Ketut": the letter before it belongs to the name. */
const withInitial = (pieces: readonly Piece[], k: number, from: number) =>
  k > from && isInitial(pieces[k - 1]!) ? k - 1 : k;

/** "Tomas Putra Kirel": a word for a tie inside a name. */
const isRelationName = ({ lower, capital }: Piece, { pack: { people } }: Lexicon) =>
  capital && people.relations.has(lower);

const isInitial = (piece: Piece) => piece.kind === 'word' && piece.text.length === 1 && piece.capital;
