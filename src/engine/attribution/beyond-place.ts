import { indexWhere } from '../text/index-where';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { phraseAt } from './noun-phrases';
import type { Phrase } from './phrase';

/**
 * *In Dunmere Ana Holt said …*: behind the preposition that opens a clause and right before its verb, the capitals are a place, which no list may
 * hold, and whom the verb is for. With an apposition behind the name (*In Dunmere Ana Holt, a baker, said*) only where a known place, a title or
 * a given name shows where it begins.
 */
export function beyondPlace(frame: Frame, phrase: Phrase, edge: number, lexicon: Lexicon): Phrase {
  const { pieces } = frame;
  const { people, speech } = lexicon.pack;
  const isPlace = (i: number) => {
    const lower = pieces[i]?.lower ?? '';
    return people.placePrepositions.has(lower) || (people.ofWords.has(lower) && speech.adjuncts.has(lower));
  };
  // "in nearby Dunmere"
  const preposition =
    isPlace(phrase.first - 2) && !pieces[phrase.first - 1]!.capital ? phrase.first - 2 : phrase.first - 1;
  const opener = pieces[preposition - 1];
  const opens = !opener || opener.text === ',' || people.and.has(opener.lower) || speech.clauseBreaks.has(opener.lower);
  if (phrase.how !== 'named' || !opens || !isPlace(preposition)) return phrase;
  const guessed = phrase.last === edge && people.placePrepositions.has(pieces[preposition]!.lower);
  const at = shownAt(frame, phrase, lexicon) ?? (guessed ? guessedAt(frame, phrase) : null);
  const name = at === null ? null : phraseAt(frame, at, edge, lexicon);
  return name?.kind === 'person' && name.last === phrase.last ? name : phrase;
}

/** *the manager at Corvin Tours Ana Holt*: the full name that begins at a given name behind that of a place or an employer; or null. */
export function nameBehindPlace(frame: Frame, { first, last }: Phrase, lexicon: Lexicon): Phrase | null {
  const at = indexWhere(first + 1, last - 1, k => lexicon.isGivenName(frame.pieces[k]!));
  const name = at > 0 ? phraseAt(frame, at, last, lexicon) : null;
  return name?.kind === 'person' && name.how === 'named' && name.last === last ? name : null;
}

/** Behind a known place, or at a title, a post or a given name. */
function shownAt({ pieces }: Frame, { first, last }: Phrase, lexicon: Lexicon): number | null {
  const place = lexicon.place(pieces, first, last);
  if (place > 0) return first + place < last ? first + place : null;
  const at = indexWhere(first + 1, last, k => {
    const { capital } = pieces[k]!;
    return capital && (/[RT]/.test(lexicon.classOf(pieces[k]!)) || lexicon.isGivenName(pieces[k]!));
  });
  return at > 0 ? at : null;
}

/** A name is two words long, or one where the place leaves no more. */
function guessedAt({ pieces }: Frame, { first, last }: Phrase): number | null {
  const start = indexWhere(first, last, k => pieces[k]!.capital);
  if (last - start < 2 || !pieces.slice(start, last).every(({ capital }) => capital)) return null;
  return last - start === 2 ? last - 1 : last - 2;
}
