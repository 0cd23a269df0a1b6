import { overlaps } from '../text/spans';
import { isApposed, merge } from './apposed';
import { type Frame, type Piece, spanOf } from './frames';
import type { Lexicon } from './lexicon';
import { phraseAt } from './noun-phrases';
import type { Phrase } from './phrase';
import { endsThere, isPlainNoun, PLAIN, plainPhrase, plainRoleAt } from './plain-nouns';

/** The speaker phrase that begins at `i` ("kata Menteri X, Nama, …"), apposition included. */
export function speakerAt(frame: Frame, i: number, end: number, lexicon: Lexicon): Phrase | null {
  const first = phraseAt(frame, i, end, lexicon);
  const phrase = first ? (placedNounAndName(frame, first, end, lexicon) ?? first) : nounAndName(frame, i, end, lexicon);
  if (!phrase || phrase.how === 'pronoun') return phrase;
  const comma = frame.pieces[phrase.last]?.text === ',' ? phrase.last : -1;
  if (comma < 0 || comma + 1 >= end) return phrase;
  const next = phraseAt(frame, comma + 1, end, lexicon) ?? plainRoleAt(frame, comma + 1, end, lexicon);
  if (!next || !isApposed(phrase, next) || overlaps(phrase.mention, next.mention)) return phrase;
  // "cucu pendiri X, Nama, ini": whose tie tells who speaks
  if (lexicon.isRelation(frame.pieces[phrase.first]!) && next.definite)
    return { ...phrase, last: next.last, mention: [phrase.mention[0], next.mention[1]], definite: true };
  // "kata Budi, warga …": an apposition ends with a comma or the clause
  const close = frame.pieces[next.last];
  const closed =
    !close ||
    close.text === ',' ||
    close.text === '.' ||
    close.text === '(' ||
    close.marked !== undefined ||
    lexicon.pack.people.describers.has(close.lower) ||
    (lexicon.isGrammar(close) && !opensVerb(close, lexicon));
  return closed ? merge(phrase, next) : phrase;
}

/** *According to reports, Marsh repeatedly …*: an adverb before a verb, where roles come last and the name is its subject. */
const opensVerb = ({ lower }: Piece, { pack: { people, speech } }: Lexicon) =>
  !people.roleFirst && speech.betweenSpeakerAndCue.has(lower);

/** Behind the speaker's words, with the demonstrative that closes them and its adverbs: "menurut politisi itu juga, …". */
export function speakerEnd(frame: Frame, { last }: Phrase, lexicon: Lexicon): number {
  const known = lexicon.pack.people.demonstratives.has(frame.pieces[last]?.lower ?? '');
  return known && lexicon.pack.people.roleFirst ? skipAdverbs(frame, last + 1, lexicon) : last;
}

/** *the grid operator Norvolt*, *harbour widow Ana Reyl*, *the cox, Ines Tarbot,*: nouns that no list holds before a name. */
function nounAndName(frame: Frame, i: number, end: number, lexicon: Lexicon): Phrase | null {
  const { people } = lexicon.pack;
  let first = i;
  while (first < end && people.determiners.has(frame.pieces[first]!.lower)) first++;
  let at = first;
  if (frame.pieces[at]?.kind === 'number') at++;
  while (at < end && at - first < PLAIN && isPlainNoun(frame.pieces[at]!, lexicon)) at++;
  if (at === first) return null;
  const role = spanOf(frame.pieces, first, at);
  const apposed = first > i && frame.pieces[at]?.text === ',';
  const start = apposed ? at + 1 : at;
  const name = frame.pieces[start]?.capital ? phraseAt(frame, start, end, lexicon) : null;
  if (apposed && name?.kind === 'person' && !name.role) return { ...name, first: i, role };
  if (people.roleFirst && !people.personShape?.test(frame.pieces[first]!.lower)) return null;
  if (people.roleFirst || apposed || !name)
    // papers and organisations are in the lists; whoever else speaks is a person
    return (people.roleFirst || first > i) && endsThere(frame, at, end, lexicon)
      ? { ...plainPhrase(frame, i, first, at, lexicon), kind: 'person' }
      : null;
  if (!name.name || name.role) return null;
  const single = first > i && name.last === at + 1;
  return { ...name, first: i, kind: single ? 'organisation' : name.kind, role };
}

/** *Dunmere baker Ana Reyl*: behind a bare name, a noun that no list holds and a full name; the first name is where somebody is from. */
function placedNounAndName(frame: Frame, place: Phrase, end: number, lexicon: Lexicon): Phrase | null {
  const { last, how, name: first, role } = place;
  const noun = frame.pieces[last];
  const { participleShape, progressiveShape } = lexicon.pack.speech;
  if (lexicon.pack.people.roleFirst || how !== 'named' || role || !noun || !isPlainNoun(noun, lexicon)) return null;
  if (lexicon.isPossessive(noun) || participleShape?.test(noun.lower) || progressiveShape?.test(noun.lower))
    return null;
  const name = frame.pieces[last + 1]?.capital ? phraseAt(frame, last + 1, end, lexicon) : null;
  if (name?.kind !== 'person' || name.how !== 'named' || name.role || name.last - last < 3) return null;
  return { ...name, first: place.first, role: [noun.start, noun.end], affiliation: first };
}

/** Steps over adverbs between a cue and its speaker ("said yesterday X"). */
export const skipAdverbs = (frame: Frame, i: number, lexicon: Lexicon): number => {
  let k = i;
  while (k < frame.pieces.length && lexicon.pack.speech.betweenSpeakerAndCue.has(frame.pieces[k]!.lower)) k++;
  return k;
};
