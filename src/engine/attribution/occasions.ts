import { matchPhrase } from '../text/phrase-index';
import type { Piece } from './frames';
import type { Lexicon } from './lexicon';

/** Behind when something was said or what it was said through, where that stands at `i`; else `i`. */
export const afterOccasion = (pieces: readonly Piece[], i: number, end: number, lexicon: Lexicon): number => {
  const day = afterDay(pieces, i, end, lexicon);
  if (day > i) return day;
  const unnamed = matchPhrase(lexicon.pack.speech.anonymity, pieces, i, end);
  return unnamed > 0 ? i + unnamed : afterVehicle(pieces, i, end, lexicon);
};

/** *Friday*, *on Friday*, *Friday night*; in "Friday's ruling" the day belongs to what is told of. */
function afterDay(pieces: readonly Piece[], i: number, end: number, lexicon: Lexicon): number {
  const { adjuncts, partsOfDay } = lexicon.pack.speech;
  const day = adjuncts.has(pieces[i]?.lower ?? '') && !lexicon.isTime(pieces[i]!) ? i + 1 : i;
  const isDay = day < end && lexicon.isTime(pieces[day]!) && !lexicon.isPossessive(pieces[day + 1]);
  if (!isDay) return i;
  return day + 1 < end && partsOfDay.has(pieces[day + 1]!.lower) ? day + 2 : day + 1;
}

/** Words that describe what one speaks through, at most. */
const DESCRIBED = 3;

/** *in a Facebook post*, *on Twitter*: what somebody spoke through. */
function afterVehicle(pieces: readonly Piece[], i: number, end: number, lexicon: Lexicon): number {
  const { people, speech } = lexicon.pack;
  const place = i + matchPhrase(speech.relayPlaces, pieces, i, end);
  const medium = place > i && pieces[place]?.capital ? matchPhrase(people.media, pieces, place, end) : 0;
  if (medium) return place + medium;
  const lower = pieces[i]?.lower ?? '';
  if (!speech.adjuncts.has(lower) || !people.determiners.has(pieces[i + 1]?.lower ?? '')) return i;
  for (let k = i + 2; k < Math.min(end, i + 3 + DESCRIBED); k++) {
    if (speech.vehicles.has(pieces[k]!.lower)) return k + 1;
    if (pieces[k]!.kind !== 'word' || lexicon.isGrammar(pieces[k]!)) break;
  }
  return i;
}
