/** Nouns that no list holds: *the cox*, *a beekeeper*. */
import { type Frame, type Piece, spanOf } from './frames';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';

/** A noun without a name of its own that no list holds has at most so many words. */
export const PLAIN = 4;

/** *the cox*: an article and a noun that no list holds; `mention` leaves the article out. */
export function plainPhrase(frame: Frame, first: number, noun: number, last: number, lexicon: Lexicon): Phrase {
  const head = frame.pieces[last - 1]!.lower;
  const { epithets, personShape } = lexicon.pack.people;
  return {
    first,
    last,
    how: 'role',
    kind: epithets.has(head) || personShape?.test(head) ? 'person' : 'document',
    mention: spanOf(frame.pieces, noun, last),
    name: null,
    role: null,
    affiliation: null,
    alias: null,
    head,
    plural: false,
    definite: true,
    doubtful: true,
    titled: false,
  };
}

export const isPlainNoun = (piece: Piece, lexicon: Lexicon): boolean =>
  piece.kind === 'word' &&
  !piece.capital &&
  !lexicon.isGrammar(piece) &&
  !lexicon.pack.people.determiners.has(piece.lower) &&
  !lexicon.pack.speech.cues.say.has(piece.lower);

/** *Ana Reyl, a beekeeper from Corvin*: behind a name and a comma, an article and a noun for a person that no list holds. */
export function plainRoleAt(frame: Frame, i: number, end: number, lexicon: Lexicon): Phrase | null {
  const { people } = lexicon.pack;
  const { pieces } = frame;
  let noun = i;
  while (noun < end && people.determiners.has(pieces[noun]!.lower)) noun++;
  let last = noun;
  const ends = ({ lower }: Piece) => people.describers.has(lower);
  while (last < end && last - noun < PLAIN && isPlainNoun(pieces[last]!, lexicon) && !ends(pieces[last]!)) last++;
  const head = people.roleFirst ? pieces[noun] : pieces[last - 1];
  if (last === noun || (noun === i && !people.roleFirst) || !people.personShape?.test(head!.lower)) return null;
  return endsThere(frame, last, end, lexicon) || ends(pieces[last]!)
    ? { ...plainPhrase(frame, i, noun, last, lexicon), kind: 'person' }
    : null;
}

/** Behind a noun that stands for the speaker: the end, a comma, or when and where it was said. */
export function endsThere({ pieces }: Frame, at: number, end: number, lexicon: Lexicon): boolean {
  const next = pieces[at];
  return at >= end || !next || next.kind === 'punctuation' || lexicon.isGrammar(next);
}
