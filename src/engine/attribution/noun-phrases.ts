import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import { isAcronym } from '../text/tokens';
import type { SourceKind, Span } from '../types';
import { type Frame, type Piece, spanOf } from './frames';
import type { Lexicon } from './lexicon';
import { roleFirst, roleLast } from './phrase-parts';
import { runEnd } from './phrase-run';

/** A noun phrase that can stand for a source, with its parts. Indices are pieces of its frame, half open. */
export type Phrase = {
  readonly first: number;
  readonly last: number;
  readonly how: 'named' | 'role' | 'pronoun';
  readonly kind: SourceKind;
  /** The words that stand for the source: its name, else the whole phrase. */
  readonly mention: Span;
  readonly name: Span | null;
  readonly role: Span | null;
  readonly affiliation: Span | null;
  /** A second name in brackets: "(OJK)". */
  readonly alias: Span | null;
  readonly head: string;
  readonly plural: boolean;
  /** Marked as known: "itu", "the": an epithet rather than somebody new. */
  readonly definite: boolean;
  /** Only a capital at a sentence's start speaks for a name. */
  readonly doubtful: boolean;
  /** Carries a title or a form of address ("Dr.", "Mr."). */
  readonly titled: boolean;
};

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
  if (lexicon.opensWithNoun(frame, first)) first++;
  const token = pieces[first];
  if (!token || first >= end) return null;
  if (first === i && isPronoun(token, lexicon)) return pronoun(frame, first, lexicon);
  const last = runEnd(frame, first, Math.min(end, first + LONGEST), lexicon);
  if (last === null) return null;
  const definite = first > i || people.demonstratives.has(pieces[last]?.lower ?? '');
  return split(frame, i, first, last, end, definite, lexicon);
}

/** Every noun phrase of a range, left to right, none inside another. */
export function phrasesIn(frame: Frame, from: number, to: number, lexicon: Lexicon): Phrase[] {
  const found: Phrase[] = [];
  for (let i = from; i < to; ) {
    const phrase = phraseAt(frame, i, to, lexicon);
    if (phrase) found.push(phrase);
    i = phrase ? Math.max(phrase.last, i + 1) : i + 1;
  }
  return found;
}

function isPronoun(token: Piece, lexicon: Lexicon): boolean {
  const { pronouns } = lexicon.pack.people;
  return pronouns.singular.has(token.lower) || pronouns.plural.has(token.lower) || pronouns.own.has(token.lower);
}

function pronoun(frame: Frame, i: number, lexicon: Lexicon): Phrase {
  const token = frame.pieces[i]!;
  const plural = lexicon.pack.people.pronouns.plural.has(token.lower);
  const mention: Span = [token.start, token.end];
  return {
    first: i,
    last: i + 1,
    how: 'pronoun',
    kind: plural ? 'group' : 'person',
    mention,
    name: null,
    role: null,
    affiliation: null,
    alias: null,
    head: token.lower,
    plural,
    definite: true,
    doubtful: false,
    titled: false,
  };
}

/** The parts of a run: which words are role, which affiliation, which name. */
function split(
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
  const core = coreEnd(pieces, first, last, lexicon);
  const parts = people.roleFirst
    ? roleFirst(frame, first, core, lexicon)
    : roleLast(frame, first, core, start < first, lexicon);
  const span = (range: readonly [number, number] | null): Span | null =>
    range && range[0] < range[1] ? trimmed(pieces, range, lexicon) : null;
  const of = core < last ? ofPart(pieces, core, last, lexicon) : null;
  const name = span(parts.name);
  const role = span(parts.role);
  const affiliation = span(parts.affiliation) ?? of;
  const headToken = parts.headAt >= 0 ? pieces[parts.headAt]! : pieces[first]!;
  const single = people.demonstratives.has(pieces[last]?.lower ?? '') && start === first;
  const kind = kindOf(pieces, first, last, name !== null, parts.person, headToken.lower, single, lexicon);
  const whole: Span = spanOf(pieces, first, Math.max(core, parts.name ? core : last));
  return {
    first: start,
    last: Math.min(last, end),
    how: name ? 'named' : 'role',
    kind,
    mention: name ?? (kind === 'document' ? spanOf(pieces, first, last) : whole),
    name,
    role: isPersonal(kind) || (name && kind === 'medium') ? role : null,
    affiliation: isPersonal(kind) ? affiliation : null,
    alias: bracketed(pieces, first, last),
    head: headToken.lower,
    plural: kind === 'group',
    definite,
    doubtful: name !== null && last === first + 1 && lexicon.isDoubtful(frame, first),
    titled: name !== null && indexWhere(first, last, k => people.titles.has(pieces[k]!.lower)) >= 0,
  };
}

const isPersonal = (kind: SourceKind) => kind === 'person' || kind === 'group';

/** The phrase before its first "of" behind a head (role or name). */
function coreEnd(pieces: readonly Piece[], first: number, last: number, lexicon: Lexicon): number {
  for (let i = first + 1; i < last; i++) if (isOf(pieces[i]!, lexicon)) return i;
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
  for (let i = first; i + 2 < last; i++) {
    if (pieces[i]!.text === '(' && pieces[i + 2]!.text === ')' && pieces[i + 1]!.capital)
      return [pieces[i + 1]!.start, pieces[i + 1]!.end];
  }
  return null;
}

function trimmed(pieces: readonly Piece[], [first, last]: readonly [number, number], lexicon: Lexicon): Span | null {
  let [a, b] = [first, last];
  while (a < b && pieces[a]!.kind === 'punctuation' && pieces[a]!.text !== '(') a++;
  while (b > a && pieces[b - 1]!.kind === 'punctuation' && pieces[b - 1]!.text !== ')') b--;
  while (b > a && /^['’]s$/.test(pieces[b - 1]!.text)) b--;
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
  if (!named && matchesAnywhere(people.anonymous, pieces, first, last) && !people.groups.has(head)) return 'anonymous';
  if (person && named) return 'person';
  if (people.roles.has(head) && person) return people.groups.has(head) && !named && !single ? 'group' : 'person';
  for (let k = first; k < last; k++) if (matchPhrase(people.media, pieces, k, last)) return 'medium';
  if (people.documents.has(head)) return 'document';
  if (people.groups.has(head) && !named) return 'group';
  return 'organisation';
}

const matchesAnywhere = (set: ReadonlySet<string>, pieces: readonly Piece[], first: number, last: number) =>
  indexWhere(first, last, k => matchPhrase(set, pieces, k, last) > 0) >= 0;

const isOf = ({ lower }: Piece, { pack: { people } }: Lexicon): boolean =>
  people.ofWords.has(lower) || people.placePrepositions.has(lower);
