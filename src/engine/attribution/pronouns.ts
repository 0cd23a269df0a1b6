import type { Span } from '../types';
import type { Frame, Piece } from './frames';
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

/** *Several warned …*: a word for how many, alone before a verb of saying. */
export function someAt(frame: Frame, at: number, lexicon: Lexicon): Phrase | null {
  const token = frame.pieces[at]!;
  const { cues, betweenSpeakerAndCue } = lexicon.pack.speech;
  const next = frame.pieces[at + 1]?.lower ?? '';
  const verb = betweenSpeakerAndCue.has(next) ? (frame.pieces[at + 2]?.lower ?? '') : next;
  if (!lexicon.pack.people.groups.has(token.lower) || !cues.say.has(verb)) return null;
  return { ...pronoun(frame, at, lexicon), how: 'role', kind: 'group', plural: true, definite: false };
}
