import type { Cue } from './cues';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';
import type { Subject } from './subjects';

/**
 * *swing states*, *initial reports*, *its warning*: a noun of the same form, by the article or possessive before it; else unless a name or
 * marks stand before it or a clause or marks behind it.
 */
export function isNoun(frame: Frame, cue: Cue, subject: Subject, lexicon: Lexicon): boolean {
  const { nouns, complementizers, nounMarkers, progressiveShape, finiteVerbs } = lexicon.pack.speech;
  const { lower } = frame.pieces[cue.first]!;
  if (cue.last > cue.first + 1) return false;
  const before = frame.pieces[cue.first - 1];
  const following = frame.pieces[cue.last];
  if (nounMarkers.has(before?.lower ?? '') || isPossessed(frame, cue.first, lexicon)) return true;
  if (nouns.has(lower) && /^[–—-]$/.test(following?.text ?? '')) return true;
  // "they discussed writing and publishing", "makers of, say, boats"
  if (progressiveShape?.test(lower) && lexicon.pack.people.and.has(following?.lower ?? '')) return true;
  if (isExample(frame, cue, lexicon)) return true;
  if (
    nouns.has(lower) &&
    (lexicon.endsPossessor(frame.pieces, cue.first - 1) || finiteVerbs.has(following?.lower ?? ''))
  )
    return true;
  if (!nouns.has(lower) || (before?.text === ',' && progressiveShape?.test(lower))) return false;
  if (frame.pieces[subject.at - 1]?.marked) return false;
  const { phrase, adjacent } = subject;
  // "Arvanian states hold drills": an adjective of a country
  const describes = phrase !== null && phrase.last === cue.first && describesPlace(frame, phrase, lexicon);
  // "fast DC charging support": a participle that nothing but a name stands before
  const bare = progressiveShape?.test(lower) === true && subject.edge === cue.first;
  const known = adjacent && phrase !== null && phrase.how !== 'role' && !phrase.doubtful && !describes && !bare;
  const reports = frame.pieces
    .slice(cue.last, cue.last + 2)
    .some(piece => piece.marked || complementizers.has(piece.lower));
  return !known && !reports && !frame.pieces[cue.first - 1]?.marked;
}

/** *makers of, say, boats*: between commas, behind a preposition that its noun is parted from. */
const isExample = ({ pieces }: Frame, { first, last }: Cue, { pack: { people, speech } }: Lexicon): boolean => {
  const preposition = pieces[first - 2]?.lower ?? '';
  const governs = people.ofWords.has(preposition) || people.placePrepositions.has(preposition);
  return (
    pieces[first - 1]?.text === ',' && pieces[last]?.text === ',' && (governs || speech.addressee.has(preposition))
  );
};

const describesPlace = ({ pieces }: Frame, { first, last }: Phrase, lexicon: Lexicon): boolean =>
  lexicon.place(pieces, last - 1, last) === 1 && last - first <= 2 && !lexicon.isCountry(pieces, last - 1, last);

/** *the governor's requested funding*: behind a genitive, while *she's called* shortens a verb. */
function isPossessed({ pieces }: Frame, at: number, lexicon: Lexicon): boolean {
  const { people, speech } = lexicon.pack;
  const owner = pieces[at - 2]?.lower ?? '';
  const { singular, plural, things } = people.pronouns;
  const pronoun = singular.has(owner) || plural.has(owner) || things.has(owner) || speech.relatives.has(owner);
  return lexicon.isPossessive(pieces[at - 1]) && pieces[at - 2]?.kind === 'word' && !pronoun;
}

/**
 * *people accused of theft*, *a box labeled “fragile”*, *the deal announced Monday by its leaders*: a participle without its object tells of
 * whom the words are for.
 */
export function isReduced(
  { pieces }: Frame,
  cue: Cue,
  { phrase, adjacent, passive, at }: Subject,
  lexicon: Lexicon,
): boolean {
  const { speech, people } = lexicon.pack;
  const next = pieces[cue.last];
  const following = pieces[cue.last + 1];
  if (!next || speech.participleShape?.test(pieces[cue.first]!.lower) !== true) return false;
  const agent = lexicon.isTime(next) ? cue.last + 1 : cue.last;
  if (speech.agentMarkers.has(pieces[agent]?.lower ?? ''))
    return !passive && !speech.progressiveShape?.test(pieces[agent + 1]?.lower ?? '');
  if (cue.kind !== 'call') return false;
  if (people.ofWords.has(next.lower) && !speech.adjuncts.has(pieces[cue.first - 1]?.lower ?? '') && !passive)
    return true;
  if (!adjacent) return false;
  if (next.marked) return phrase?.kind === 'document' && phrase.doubtful;
  // "a plan that the mayor described as …": the subject of its clause, while "the man described as …" is none
  if (speech.namers.has(next.lower))
    return phrase?.how === 'role' && !speech.relatives.has(pieces[at - 1]?.lower ?? '');
  // "called Friday's decision a win": an object
  if (lexicon.isPossessive(following)) return false;
  return speech.adjuncts.has(next.lower) && !(following && lexicon.isTime(following));
}
