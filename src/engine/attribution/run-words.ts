import { isAcronym } from '../text/tokens';
import type { Frame, Piece } from './frames';
import type { Lexicon } from './lexicon';

export const isBoundary = (token: Piece, lexicon: Lexicon) =>
  lexicon.isGrammar(token) &&
  !(token.capital && lexicon.pack.people.commonCapitals.has(token.lower)) &&
  !isAcronym(token) &&
  !lexicon.pack.people.particles.has(token.lower) &&
  !lexicon.pack.people.roleModifiers.has(token.lower);

export function isCueWord(token: Piece, lexicon: Lexicon): boolean {
  const { cues, suffixPronoun } = lexicon.pack.speech;
  const { lower } = token;
  if (
    cues.say.has(lower) ||
    cues.urge.has(lower) ||
    cues.call.has(lower) ||
    cues.topic.has(lower) ||
    cues.tell.has(lower)
  )
    return true;
  if (cues.passive.has(lower) || cues.quoted.has(lower) || cues.relay.has(lower)) return true;
  return (
    suffixPronoun !== null && lower.endsWith(suffixPronoun) && cues.after.has(lower.slice(0, -suffixPronoun.length))
  );
}

export function leadsToHead(frame: Frame, from: number, end: number, lexicon: Lexicon): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++) {
    const token = frame.pieces[i]!;
    if (token.kind !== 'word' || isBoundary(token, lexicon) || isCueWord(token, lexicon)) return false;
    if (lexicon.pack.people.determiners.has(token.lower) && !lexicon.pack.people.roleFirst) return false;
    if (lexicon.isHeadNoun(token) || (lexicon.pack.people.roleFirst && token.capital)) return true;
  }
  return false;
}
