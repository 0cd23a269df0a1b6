import { overlaps } from '../text/spans';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { type Phrase, phraseAt, phrasesIn } from './noun-phrases';

/** Adverbs and auxiliaries between a speaker and the cue, at most. */
const BETWEEN = 6;

/**
 * The subject of a cue at piece `cueFirst`, looked for between `from` and the cue. `at` is where its phrase (with appositions) begins.
 * `coordinated`: there is none of its own; the cue shares the one of the cue before it ("dan mengingatkan", ", adding").
 */
export type Subject = {
  readonly phrase: Phrase | null;
  readonly also: Phrase | null;
  readonly at: number;
  /** Where the cue's own adverbs begin. */
  readonly edge: number;
  readonly adjacent: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
};

export function subjectBefore(frame: Frame, from: number, cueFirst: number, lexicon: Lexicon): Subject {
  const { pieces } = frame;
  const { speech } = lexicon.pack;
  let edge = cueFirst;
  let negated = false;
  let passive = false;
  for (let n = 0; n < BETWEEN && edge > from; n++) {
    const { lower, capital } = pieces[edge - 1]!;
    const negation = speech.negations.has(lower);
    if (!negation && !(speech.betweenSpeakerAndCue.has(lower) && !(capital && edge - 1 > from))) break;
    negated ||= negation;
    passive ||= speech.passiveAuxiliaries.has(lower);
    edge--;
  }
  const start = clauseStart(frame, from, edge, lexicon);
  const phrases = phrasesIn(frame, start, edge, lexicon);
  const last = phrases.at(-1);
  const adjacent = last !== undefined && last.last >= edge && isFree(frame, last, lexicon);
  const chosen = adjacent
    ? last
    : phrases.find(phrase => isFree(frame, phrase, lexicon) && !inAdjunct(frame, phrase.first, lexicon));
  if (!chosen) return { phrase: null, also: null, at: edge, edge, adjacent: false, negated, passive };
  const group = appositionAround(frame, chosen, phrases, lexicon);
  return { ...group, edge, adjacent, negated, passive };
}

/** A clause begins behind a semicolon, marks, or a word that joins clauses. */
function clauseStart(frame: Frame, from: number, edge: number, lexicon: Lexicon): number {
  for (let i = edge - 1; i >= from; i--) {
    const piece = frame.pieces[i]!;
    if (piece.marked || piece.text === ';' || piece.text === '—' || piece.text === '–') return i + 1;
    if (lexicon.pack.speech.clauseBreaks.has(piece.lower)) return i + 1;
  }
  return from;
}

/** Not behind a preposition: "Di Washington", "with Putin" are no subjects. */
function isFree(frame: Frame, phrase: Phrase, lexicon: Lexicon): boolean {
  const { speech, people } = lexicon.pack;
  let i = phrase.first - 1;
  const before = frame.pieces[i];
  if (!before) return true;
  if (people.and.has(before.lower)) {
    // "and X said": the conjunction joins clauses or speakers
    return true;
  }
  while (
    i >= 0 &&
    frame.pieces[i]!.kind === 'word' &&
    speech.betweenSpeakerAndCue.has(frame.pieces[i]!.lower) &&
    !speech.adjuncts.has(frame.pieces[i]!.lower)
  )
    i--;
  const word = frame.pieces[i];
  if (inRelativeClause(frame, phrase.first, lexicon)) return false;
  return (
    !word ||
    speech.subordinators.has(word.lower) ||
    !(speech.adjuncts.has(word.lower) || people.ofWords.has(word.lower) || speech.addressee.has(word.lower))
  );
}

/** "Dari kalangan nelayan, …": the segment between commas that the phrase stands in is an adjunct. */
function inAdjunct(frame: Frame, at: number, lexicon: Lexicon): boolean {
  const { adjuncts, subordinators } = lexicon.pack.speech;
  let i = at;
  while (i > 0 && frame.pieces[i - 1]!.text !== ',') i--;
  const { lower } = frame.pieces[i]!;
  return (
    i < at &&
    adjuncts.has(lower) &&
    !subordinators.has(lower) &&
    frame.pieces.slice(at).some(piece => piece.text === ',')
  );
}

/** ", who …" or ", yang …": the segment between commas that the phrase stands in begins with a relative pronoun. */
function inRelativeClause(frame: Frame, at: number, lexicon: Lexicon): boolean {
  let i = at;
  while (i > 0 && frame.pieces[i - 1]!.text !== ',') i--;
  return i > 0 && lexicon.pack.speech.relatives.has(frame.pieces[i]!.lower);
}

/** Merges a phrase with its neighbours in apposition: role and name ("Menteri X, Nama,"), name and role ("Nama, direktur Y,"), two names by "and". */
function appositionAround(
  frame: Frame,
  chosen: Phrase,
  phrases: readonly Phrase[],
  lexicon: Lexicon,
): { phrase: Phrase; also: Phrase | null; at: number } {
  const i = phrases.indexOf(chosen);
  const before = phrases[i - 1];
  const after = phrases[i + 1];
  if (
    before &&
    touches(frame, before, chosen) &&
    apposed(before, chosen) &&
    isFree(frame, before, lexicon) &&
    !inAdjunct(frame, before.first, lexicon)
  ) {
    return { phrase: merge(before, chosen), also: null, at: before.first };
  }
  if (after && touches(frame, chosen, after) && apposed(chosen, after))
    return { phrase: merge(chosen, after), also: null, at: chosen.first };
  const joined = before && joinedByAnd(frame, before, chosen, lexicon) ? before : null;
  return { phrase: chosen, also: joined, at: joined ? joined.first : chosen.first };
}

const touches = (frame: Frame, a: Phrase, b: Phrase) => b.first - a.last === 1 && frame.pieces[a.last]!.text === ',';

function joinedByAnd(frame: Frame, a: Phrase, b: Phrase, lexicon: Lexicon): boolean {
  return b.first - a.last <= 2 && lexicon.pack.people.and.has(frame.pieces[a.last]?.lower ?? '') && a.how !== 'pronoun';
}

/** One is a role without a name, the other a name: the same person. */
const apposed = (a: Phrase, b: Phrase): boolean =>
  (a.how === 'role' && b.how === 'named' && isPersonal(a) && b.kind === 'person') ||
  isLongPost(a, b) ||
  isNamedThing(a, b) ||
  (a.how === 'named' && b.how === 'role' && a.kind === 'person' && isPersonal(b));

/** "Menteri Perubahan Iklim X, Nama,": capitals of a post that were taken for a name, and the name itself behind the comma. */
const isLongPost = (a: Phrase, b: Phrase) =>
  a.how === 'named' && a.role !== null && b.how === 'named' && b.role === null && b.kind === 'person';

/** "One news site, Znak.com,": a kind of medium or organisation, and its name. */
const isNamedThing = (a: Phrase, b: Phrase) =>
  a.how === 'role' && (a.kind === 'medium' || a.kind === 'organisation') && b.how === 'named';

const isPersonal = (phrase: Phrase) =>
  phrase.kind === 'person' || phrase.kind === 'anonymous' || phrase.kind === 'group';

/** One phrase of a name and a role that stand in apposition. */
export function merge(a: Phrase, b: Phrase): Phrase {
  if (isNamedThing(a, b)) return { ...b, first: a.first, kind: a.kind };
  if (isLongPost(a, b) && a.affiliation)
    return { ...b, first: a.first, role: a.role, affiliation: [a.affiliation[0], a.mention[1]], head: a.head };
  if (isLongPost(a, b))
    return { ...b, first: a.first, role: [a.role![0], a.mention[1]], affiliation: a.affiliation, head: a.head };
  const [name, role] = a.name ? [a, b] : [b, a];
  return {
    ...name,
    first: a.first,
    last: b.last,
    role: name.role ?? role.role ?? (role.kind !== 'person' || role.role ? role.role : role.mention),
    affiliation: name.affiliation ?? role.affiliation,
    head: role.head,
    kind: 'person',
  };
}

/** The speaker phrase that begins at `i` ("kata Menteri X, Nama, …"), apposition included. */
export function speakerAt(frame: Frame, i: number, end: number, lexicon: Lexicon): Phrase | null {
  const phrase = phraseAt(frame, i, end, lexicon);
  if (!phrase || phrase.how === 'pronoun') return phrase;
  const comma = frame.pieces[phrase.last]?.text === ',' ? phrase.last : -1;
  if (comma < 0 || comma + 1 >= end) return phrase;
  const next = phraseAt(frame, comma + 1, end, lexicon);
  if (!next || !apposed(phrase, next) || overlaps(phrase.mention, next.mention)) return phrase;
  // "kata Budi, warga …": an apposition ends with a comma or the clause
  const close = frame.pieces[next.last];
  const closed =
    !close ||
    close.text === ',' ||
    close.text === '.' ||
    close.text === '(' ||
    close.marked !== undefined ||
    lexicon.isGrammar(close);
  return closed ? merge(phrase, next) : phrase;
}
