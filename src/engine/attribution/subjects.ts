import { isApposed, isBothOf, merge } from './apposed';
import { withPlainRole } from './appositions';
import { beyondPlace } from './beyond-place';
import { isNameLike } from './capitals';
import type { Frame } from './frames';
import { inAdjunct, isFree } from './free-phrases';
import type { Lexicon } from './lexicon';
import { bareCue } from './marks';
import { phrasesIn } from './noun-phrases';
import type { Phrase } from './phrase';
import { isTitleOf } from './phrase-run';
import { isPlainNoun, PLAIN, plainPhrase } from './plain-nouns';
import { skipAdverbs } from './speaker-after';

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
  const progressive = lexicon.pack.speech.progressiveShape?.test(frame.pieces[cueFirst]!.lower) === true;
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
  const aside = asideStart(frame, from, edge);
  if (aside < edge) {
    const outer = subjectBefore(frame, from, aside, lexicon);
    if (outer.adjacent && !outer.negated) return { ...outer, negated, passive };
  }
  const start = clauseStart(frame, from, edge, lexicon);
  const phrases = phrasesIn(frame, start, edge, lexicon).map(phrase => beyondPlace(frame, phrase, edge, lexicon));
  const last = phrases.at(-1);
  const adjacent =
    last !== undefined &&
    last.last >= edge &&
    (isFree(frame, last, lexicon) ||
      (progressive && isAbsolute(frame, last, lexicon)) ||
      isNamer(frame, last, cueFirst, lexicon));
  if (!adjacent && last?.last !== edge) {
    const phrase = thingBefore(frame, start, edge, lexicon);
    if (phrase && isFree(frame, phrase, lexicon))
      return { phrase, also: null, at: phrase.first, edge, adjacent: true, negated, passive };
  }
  const writer = adjacent ? writerBefore(frame, last, phrases, lexicon) : null;
  if (writer) return { phrase: writer, also: null, at: writer.first, edge, adjacent, negated, passive };
  const author = adjacent && (progressive || edge < cueFirst) ? authorOf(frame, last, phrases, lexicon) : null;
  if (author) return { phrase: author, also: null, at: author.first, edge, adjacent, negated, passive };
  const freeOf = (some: readonly Phrase[]) =>
    some.find(phrase => isFree(frame, phrase, lexicon) && !inAdjunct(frame, phrase.first, lexicon));
  // "Marsh spoke of the dam but dodged the question, saying …": the subject of the whole
  const hangs = progressive && start > from && pieces[edge - 1]?.text === ',';
  const among = hangs && !freeOf(phrases) ? phrasesIn(frame, from, start, lexicon) : phrases;
  // "the man who they say fled": whoever else the sentence names, the pronoun before the verb says it
  const own = last !== undefined && last.last >= edge && last.how === 'pronoun';
  const chosen = adjacent || own ? last : freeOf(among);
  if (!chosen || (!adjacent && isAsked(frame, chosen, lexicon)))
    return { phrase: null, also: null, at: edge, edge, adjacent: false, negated, passive };
  const group = appositionAround(frame, chosen, adjacent, adjacent ? phrases : among, lexicon);
  return { ...group, edge, adjacent, negated, passive };
}

/** *Warga diminta berhati-hati dan memastikan …*: whoever is asked does, and says nothing. */
const isAsked = (frame: Frame, { last }: Phrase, lexicon: Lexicon) =>
  lexicon.pack.speech.cues.passive.has(frame.pieces[skipAdverbs(frame, last, lexicon)]?.lower ?? '');

/** An aside between dashes is at most this long. */
const ASIDE = 20;

/** *Marsh — a teacher from Corvin — said*: where an aside between dashes that ends at `edge` begins; `edge` for none. */
function asideStart(frame: Frame, from: number, edge: number): number {
  const isDash = (i: number) => /^[–—]$/.test(frame.pieces[i]?.text ?? '');
  if (!isDash(edge - 1)) return edge;
  for (let i = edge - 2; i > Math.max(from, edge - ASIDE); i--) if (isDash(i)) return i;
  return edge;
}

/** *with Marsh saying …*: a preposition that gives a participle its own subject. */
const isAbsolute = (frame: Frame, { first }: Phrase, { pack: { speech } }: Lexicon) =>
  speech.absolutes.has(frame.pieces[first - 1]?.lower ?? '');

/** *IEA dalam laporannya The Future of Lakes memperkirakan …*: the title of one's own work before the cue is not who speaks. */
function writerBefore(frame: Frame, title: Phrase, phrases: readonly Phrase[], lexicon: Lexicon): Phrase | null {
  const { speech, people } = lexicon.pack;
  const isOwnWork = ({ last }: Phrase) => {
    const [preposition, work] = [frame.pieces[last]!, frame.pieces[last + 1]!];
    const suffix = speech.suffixPronoun !== null && work.lower.endsWith(speech.suffixPronoun);
    return speech.adjuncts.has(preposition.lower) && suffix && people.documents.has(bareCue(work.lower, lexicon.pack));
  };
  return (
    phrases.find(phrase => phrase.last + 1 < title.first && isFree(frame, phrase, lexicon) && isOwnWork(phrase)) ?? null
  );
}

/** *the plan, which Marsh called “a gift”*: right behind the relative, who names the thing that it stands for. */
const isNamer = ({ pieces }: Frame, { first }: Phrase, cueFirst: number, { pack: { speech } }: Lexicon) =>
  speech.cues.call.has(pieces[cueFirst]!.lower) && speech.relatives.has(pieces[first - 1]?.lower ?? '');

/** *They issued a statement saying …*: who issues it speaks. */
function authorOf(frame: Frame, vehicle: Phrase, phrases: readonly Phrase[], lexicon: Lexicon): Phrase | null {
  if (vehicle.how !== 'role' || !lexicon.pack.speech.vehicles.has(vehicle.head)) return null;
  return (
    phrases.find(phrase => phrase !== vehicle && phrase.kind !== 'document' && isFree(frame, phrase, lexicon)) ?? null
  );
}

/** *the announcer said*, *it said*: right before a cue, an article with any noun, or the pronoun of things. */
function thingBefore(frame: Frame, from: number, edge: number, lexicon: Lexicon): Phrase | null {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  const noun = pieces[edge - 1];
  if (!noun || edge - 1 < from) return null;
  const thing = people.pronouns.things.has(noun.lower);
  let first = edge - 1;
  while (!thing && !people.determiners.has(pieces[first]!.lower)) {
    // "the Corvin festival said"
    if (!isPlainNoun(pieces[first]!, lexicon) && !(first < edge - 1 && isNameLike(frame, first, lexicon))) return null;
    if (--first < from || edge - first > PLAIN) return null;
  }
  if (!thing && first === edge - 1) return null;
  const plain = plainPhrase(frame, first, thing ? first : first + 1, edge, lexicon);
  if (thing) return { ...plain, how: 'pronoun', kind: 'organisation', doubtful: false };
  const capital = pieces.slice(first + 1, edge).some(piece => piece.capital);
  return capital && plain.kind === 'document' ? { ...plain, kind: 'organisation' } : plain;
}

/** A clause begins behind a semicolon, marks, or a word that joins clauses. */
function clauseStart(frame: Frame, from: number, edge: number, lexicon: Lexicon): number {
  for (let i = edge - 1; i >= from; i--) {
    const piece = frame.pieces[i]!;
    if (piece.marked && isTitleOf(frame, i, lexicon)) continue;
    if (piece.marked || piece.text === ';' || (/^[–—]$/.test(piece.text) && !isJoint(frame, i))) return i + 1;
    if (lexicon.pack.speech.clauseBreaks.has(piece.lower)) return i + 1;
  }
  return from;
}

/** The dash inside "Export–Import". */
const isJoint = ({ pieces }: Frame, i: number): boolean =>
  pieces[i - 1]?.end === pieces[i]!.start && pieces[i]!.end === pieces[i + 1]?.start && pieces[i + 1]!.capital;

/** Merges a phrase with its neighbours in apposition: role and name ("Menteri X, Nama,"), name and role ("Nama, direktur Y,"), two names by "and". */
function appositionAround(
  frame: Frame,
  chosen: Phrase,
  adjacent: boolean,
  phrases: readonly Phrase[],
  lexicon: Lexicon,
): { phrase: Phrase; also: Phrase | null; at: number } {
  const i = phrases.indexOf(chosen);
  const before = phrases[i - 1];
  const after = phrases[i + 1];
  if (
    before &&
    touches(frame, before, chosen) &&
    isApposed(before, chosen) &&
    !(adjacent && isOpenAt(frame, before, lexicon)) &&
    isFree(frame, before, lexicon) &&
    !inAdjunct(frame, before.first, lexicon)
  ) {
    return { phrase: merge(before, chosen), also: null, at: before.first };
  }
  if (after && touches(frame, chosen, after) && isApposed(chosen, after))
    return { phrase: merge(chosen, after), also: null, at: chosen.first };
  const group =
    before && joinedByAnd(frame, before, chosen, lexicon) ? groupOfPlaces(frame, phrases, i, lexicon) : null;
  if (group) return { phrase: group, also: null, at: group.first };
  const joined = before && joinedByAnd(frame, before, chosen, lexicon) ? before : null;
  const also = joined && isBothOf(joined, chosen) ? null : joined;
  return { phrase: withPlainRole(frame, chosen, lexicon), also, at: joined ? joined.first : chosen.first };
}

/** *Residents of Hale, Orr and Corvin*: the group before a list of bare names that ends at phrase `i`; null when something else begins it. */
function groupOfPlaces(
  frame: Frame,
  phrases: readonly Phrase[],
  i: number,
  { pack: { people } }: Lexicon,
): Phrase | null {
  const isName = ({ how, role, titled }: Phrase) => how === 'named' && !role && !titled;
  for (let k = i; k > 0 && isName(phrases[k]!); k--) {
    const before = phrases[k - 1]!;
    const joint = frame.pieces[before.last]!;
    if (phrases[k]!.first - before.last !== 1 || !(joint.text === ',' || people.and.has(joint.lower))) return null;
    if (before.kind === 'group' && before.affiliation) return before;
  }
  return null;
}

/** *Officers held Tom Kirel, police said*: right before a verb an apposition would be closed; where roles come last, writers do so but after nothing. */
const isOpenAt = ({ pieces }: Frame, { first }: Phrase, { pack: { people } }: Lexicon) =>
  !people.roleFirst && pieces[first - 1]?.kind === 'word';

const touches = (frame: Frame, a: Phrase, b: Phrase) => b.first - a.last === 1 && frame.pieces[a.last]!.text === ',';

function joinedByAnd(frame: Frame, a: Phrase, b: Phrase, lexicon: Lexicon): boolean {
  return b.first - a.last <= 2 && lexicon.pack.people.and.has(frame.pieces[a.last]?.lower ?? '') && a.how !== 'pronoun';
}
