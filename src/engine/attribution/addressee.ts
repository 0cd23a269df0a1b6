import { matchPhrase } from '../text/phrase-index';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { phraseAt } from './noun-phrases';

/** Behind whom one tells, when an addressee stands at `i`: *told reporters …*, *told the mayor of X …*. */
export function afterAddressee(frame: Frame, i: number, end: number, lexicon: Lexicon): number {
  const audience = matchPhrase(lexicon.pack.speech.audience, frame.pieces, i, end);
  if (audience) return i + audience;
  const phrase = phraseAt(frame, i, end, lexicon);
  // "warned she was late": a pronoun before a verb begins what is said
  const { complementizers, finiteVerbs } = lexicon.pack.speech;
  if (phrase?.how === 'pronoun' && finiteVerbs.has(frame.pieces[phrase.last]?.lower ?? '')) return i;
  // "told Corvin Radio reporter Ana Roe in the street that …": no clause begins before the complementizer
  const whole = phrase ? unlisted(frame, phrase.last, end, lexicon) : i;
  if (phrase && complementizers.has(frame.pieces[whole]?.lower ?? '')) return whole;
  return phrase?.last ?? unlisted(frame, i, end, lexicon);
}

/** Words for an addressee that no list holds, and what stands behind them, take at most so many pieces. */
const UNLISTED = 14;

/** *told two of his pupils on a regular basis that …*: up to the complementizer, where no other clause begins before it; else `i`. */
function unlisted({ pieces }: Frame, i: number, end: number, { pack: { speech, people } }: Lexicon): number {
  for (let k = i; k < Math.min(end, i + UNLISTED); k++) {
    const { kind, lower } = pieces[k]!;
    if (speech.complementizers.has(lower)) return k;
    if (kind !== 'word' || speech.finiteVerbs.has(lower) || people.pronouns.singular.has(lower)) return i;
    if (people.pronouns.plural.has(lower) || people.pronouns.things.has(lower)) return i;
  }
  return i;
}
