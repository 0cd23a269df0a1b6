import type { Span } from '../types';
import { type Frame, type Piece, spanOf } from './frames';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';

export function isPronoun(token: Piece, lexicon: Lexicon): boolean {
  const { pronouns } = lexicon.pack.people;
  return pronouns.singular.has(token.lower) || pronouns.plural.has(token.lower) || pronouns.own.has(token.lower);
}

/** The phrase of a pronoun. */
export function pronoun(frame: Frame, i: number, lexicon: Lexicon): Phrase {
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

/** The number of an age that makes or describes a noun: *54-year-old*. */
export const isAge = (pieces: readonly Piece[], i: number, { pack: { people } }: Lexicon): boolean =>
  pieces[i]?.kind === 'number' && pieces[i + 1]?.text === '-' && people.ages.has(pieces[i + 2]?.lower ?? '');

/** *the 54-year-old*: somebody by age, whose number stands at `at`. */
export function aged(frame: Frame, start: number, at: number, lexicon: Lexicon): Phrase {
  const mention = spanOf(frame.pieces, at, at + 3);
  const definite = !lexicon.pack.people.indefinites.has(frame.pieces[at - 1]!.lower);
  return { ...pronoun(frame, at + 2, lexicon), first: start, how: 'role', mention, role: mention, definite };
}

/** *Several warned …*, *some in Corvin …*: a word for how many, alone before a verb of saying or where they are. */
export function someAt(frame: Frame, at: number, lexicon: Lexicon): Phrase | null {
  const token = frame.pieces[at]!;
  const { cues, betweenSpeakerAndCue } = lexicon.pack.speech;
  const next = frame.pieces[at + 1]?.lower ?? '';
  const verb = betweenSpeakerAndCue.has(next) ? (frame.pieces[at + 2]?.lower ?? '') : next;
  const { groups, placePrepositions } = lexicon.pack.people;
  const somewhere = placePrepositions.has(next) && frame.pieces[at + 2]?.capital === true;
  if (!groups.has(token.lower) || !(cues.say.has(verb) || somewhere)) return null;
  return { ...pronoun(frame, at, lexicon), how: 'role', kind: 'group', plural: true, definite: false };
}
