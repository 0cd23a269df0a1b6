import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import type { SourceKind, Span } from '../types';
import { isDoubtful } from './capitals';
import { type Frame, type Piece, spanOf } from './frames';
import type { Lexicon } from './lexicon';
import { nicknameBehind } from './nicknames';
import type { Phrase } from './phrase';
import type { Parts } from './phrase-parts';
import { postedParts, postingIn } from './postings';
import { roleFirst } from './role-first';
import { organisationOf, realmEnd, roleLast } from './role-last';

/** The parts of a run: which words are role, which affiliation, which name. */
export function splitRun(
  frame: Frame,
  start: number,
  first: number,
  last: number,
  end: number,
  definite: boolean,
  lexicon: Lexicon,
): Phrase | null {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  const posting = postingIn(pieces, first, last, lexicon);
  const core = posting ? last : coreEnd(pieces, first, last, lexicon);
  const parts = posting
    ? postedParts(frame, first, posting, last, lexicon)
    : people.roleFirst
      ? asEpithet(frame, roleFirst(frame, first, core, lexicon), first, last, lexicon)
      : withNameBehind(pieces, roleLast(frame, first, core, start < first, lexicon), core, last, lexicon);
  const span = (range: readonly [number, number] | null): Span | null =>
    range && range[0] < range[1] ? trimmed(pieces, range, lexicon) : null;
  const of = core < last ? ofPart(pieces, core, last, lexicon) : null;
  const name = span(parts.name);
  const role = parts.role && name && parts.role[1] > parts.name![0] ? null : span(parts.role);
  const affiliation = span(parts.affiliation) ?? of;
  const headToken = parts.headAt >= 0 ? pieces[parts.headAt]! : pieces[first]!;
  const single = people.demonstratives.has(pieces[last]?.lower ?? '') && start === first;
  const head = lexicon.roleNoun(headToken) ?? headToken.lower;
  const nickname = name && !parts.person ? null : nicknameBehind(pieces, last, end, lexicon);
  const kind = kindOf(pieces, first, last, name !== null, parts.person, head, single, lexicon);
  const whole: Span = spanOf(pieces, first, Math.max(core, parts.name ? core : last));
  return {
    first: start,
    last: Math.min(nickname?.[1] ?? last, end),
    how: name ? 'named' : 'role',
    kind,
    mention: name ?? (kind === 'document' ? spanOf(pieces, first, documentEnd(pieces, first, last, lexicon)) : whole),
    name,
    role: isPersonal(kind) || (name && kind === 'medium') ? role : null,
    affiliation: isPersonal(kind) ? affiliation : null,
    alias: nickname
      ? spanOf(pieces, ...nickname)
      : bracketed(pieces, parts.name && parts.person ? parts.name[0] : first, last),
    head,
    plural: kind === 'group',
    definite: definite || people.demonstratives.has(pieces[nickname?.[1] ?? last]?.lower ?? ''),
    doubtful: name !== null && last === first + 1 && isDoubtful(frame, first, lexicon),
    titled: name !== null && indexWhere(first, last, k => people.titles.has(pieces[k]!.lower)) >= 0,
  };
}

/** *vokalis grup Sagara itu*, *pelantun Bulan Sabit tersebut*: the name in a known role is a thing's, unless somebody of that name speaks. */
function asEpithet({ pieces }: Frame, parts: Parts, first: number, last: number, lexicon: Lexicon): Parts {
  const { name, role } = parts;
  const known = lexicon.pack.people.demonstratives.has(pieces[last]?.lower ?? '');
  if (!known || !name || !role || pieces.slice(...name).some(piece => lexicon.isSpokenName(piece))) return parts;
  return { ...parts, name: null, role: [first, last], affiliation: null };
}

/** What a numbered document is about belongs to its name up to so many words. */
const ABOUT = 4;

/** "Peraturan Nomor 7 Tahun 2021 tentang …": a long subject is left out of the name. */
function documentEnd(pieces: readonly Piece[], first: number, last: number, { pack }: Lexicon): number {
  const about = indexWhere(first, last, k => pack.speech.adjuncts.has(pieces[k]!.lower));
  const numbered = about > first && pieces.slice(first, about).some(piece => piece.kind === 'number');
  return numbered && last - about > ABOUT + 1 ? about : last;
}

/** *manager at Corvin Tours Ana Holt*: behind where a role is held, the name of whoever holds it begins at a given name or one that speaks. */
function withNameBehind(pieces: readonly Piece[], parts: Parts, core: number, last: number, lexicon: Lexicon): Parts {
  if (parts.name || !parts.role || !parts.person) return parts;
  const opensName = (piece: Piece) => lexicon.isGivenName(piece) || lexicon.isSpokenName(piece);
  const at = indexWhere(core + 2, last - 1, k => opensName(pieces[k]!));
  const named = at > 0 && pieces.slice(at, last).every(piece => piece.capital && lexicon.classOf(piece) !== 'O');
  return named ? { ...parts, name: [at, last], affiliation: [core + 1, at] } : parts;
}

const isPersonal = (kind: SourceKind) => kind === 'person' || kind === 'group';

/** The phrase before its first "of" behind a head (role or name). */
function coreEnd(pieces: readonly Piece[], first: number, last: number, lexicon: Lexicon): number {
  for (let i = first + 1; i < last; i++) {
    if (!isOf(pieces[i]!, lexicon) || lexicon.isSpelledOut(pieces[i]!)) continue;
    const realm = lexicon.pack.people.roleFirst
      ? null
      : (realmEnd(pieces, i, last, lexicon) ?? organisationOf(pieces, i, last, lexicon));
    if (!realm) return i;
    i = realm - 1;
  }
  return last;
}

function ofPart(pieces: readonly Piece[], core: number, last: number, lexicon: Lexicon): Span | null {
  const { determiners } = lexicon.pack.people;
  const start = (k: number): number => (k < last && determiners.has(pieces[k]!.lower) ? start(k + 1) : k);
  const first = start(core + 1);
  // "professor of water law at the University of X": the first part with a capital is the place of work
  const capital = indexWhere(core, last, k => isOf(pieces[k]!, lexicon) && pieces[start(k + 1)]?.capital === true);
  const from = capital >= 0 ? start(capital + 1) : first;
  return from < last ? spanOf(pieces, from, last) : null;
}

function bracketed(pieces: readonly Piece[], first: number, last: number): Span | null {
  const open = indexWhere(first, last, k => pieces[k]!.text === '(');
  const close = open < 0 ? -1 : indexWhere(open, last, k => pieces[k]!.text === ')');
  const short = close > open + 1 && close <= open + 4;
  return short && pieces.slice(open + 1, close).every(piece => piece.capital) ? spanOf(pieces, open + 1, close) : null;
}

function trimmed(pieces: readonly Piece[], [first, last]: readonly [number, number], lexicon: Lexicon): Span | null {
  let [a, b] = [first, last];
  while (a < b && pieces[a]!.kind === 'punctuation' && !/^[(@]$/.test(pieces[a]!.text)) a++;
  while (b > a && pieces[b - 1]!.kind === 'punctuation' && pieces[b - 1]!.text !== ')') b--;
  while (b > a && lexicon.isPossessive(pieces[b - 1])) b--;
  while (b - 1 > a && lexicon.pack.people.and.has(pieces[b - 1]!.lower)) b--;
  return a < b ? spanOf(pieces, a, b) : null;
}

function kindOf(
  pieces: readonly Piece[],
  first: number,
  last: number,
  named: boolean,
  person: boolean,
  head: string,
  single: boolean,
  lexicon: Lexicon,
): SourceKind {
  const { people } = lexicon.pack;
  // whoever writes under "@sari_82"
  if (named && indexWhere(first, last, k => pieces[k]!.text === '@') >= 0) return 'person';
  if (!named && matchesAnywhere(people.anonymous, pieces, first, last) && !people.groups.has(head)) return 'anonymous';
  if (person && named) return 'person';
  if (people.roles.has(head) && person) return people.groups.has(head) && !named && !single ? 'group' : 'person';
  if (people.documents.has(head)) return 'document';
  if (lexicon.namesMedium(pieces, first, last) || matchesAnywhere(people.media, pieces, first, last)) return 'medium';
  if (people.groups.has(head) && !named) return 'group';
  return 'organisation';
}

const matchesAnywhere = (set: ReadonlySet<string>, pieces: readonly Piece[], first: number, last: number) =>
  indexWhere(first, last, k => matchPhrase(set, pieces, k, last) > 0) >= 0;

const isOf = ({ lower }: Piece, { pack: { people } }: Lexicon): boolean =>
  people.ofWords.has(lower) || people.placePrepositions.has(lower);
