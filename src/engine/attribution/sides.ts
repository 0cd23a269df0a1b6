import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import { afterAddressee } from './addressee';
import type { Cue } from './cues';
import { type Range, wordsIn } from './draft';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';

/** Before the speaker or behind the cue: *“…,” X said on Friday* against *On Friday, X said …*. */
export function sideOf(
  frame: Frame,
  ahead: Range,
  behind: Range,
  cue: Cue,
  lexicon: Lexicon,
): 'behind' | 'before' | 'either' {
  const { pieces } = frame;
  const last = ahead[1] - 1;
  const neighbour = pieces[last]?.text === ',' ? pieces[last - 1] : pieces[last];
  const markedAhead = last >= ahead[0] && neighbour?.marked !== undefined;
  if (markedAhead && neighbour.marked!.words > 1 && !isTitleInAdjunct(frame, [ahead[0], last + 1], lexicon)) {
    const goesOn = pieces.slice(behind[0]).some(piece => piece.marked !== undefined);
    return goesOn ? 'either' : 'before';
  }
  if (cue.kind !== 'say' && cue.kind !== 'tell') return 'behind';
  if (pieces[last]?.text !== ',' || markedAhead) return 'behind';
  const start = cue.kind === 'tell' ? afterAddressee(frame, behind[0], behind[1], lexicon) : behind[0];
  const next = pieces[start];
  const length = wordsIn(pieces, ahead);
  if (!next || wordsIn(pieces, [start, behind[1]]) === 0)
    return length >= 3 && !isOccasion(frame, ahead, lexicon) ? 'before' : 'behind';
  if (next.text === ',')
    return pieces[start + 1]?.marked ||
      length < 2 ||
      isReporters(pieces[afterConnective(frame, ahead, lexicon)]!.lower, lexicon)
      ? 'behind'
      : 'either';
  if (matchPhrase(lexicon.pack.speech.anonymity, pieces, start) && length >= 4) return 'before';
  if (tellsWhen(frame, start, lexicon)) return length >= 4 ? 'before' : 'behind';
  const onlyAdjunct = isAdjunct(next.lower, lexicon) && !clauseFollows(frame, [start, behind[1]], lexicon);
  if (!onlyAdjunct || length < 4) return 'behind';
  if (!isAdjunct(pieces[ahead[0]]!.lower, lexicon)) return 'before';
  const short = wordsIn(pieces, [start, behind[1]]) <= OCCASION && !hasVerb(frame, [start, behind[1]], lexicon);
  return short && holdsClause(frame, ahead, lexicon) ? 'before' : 'behind';
}

/** When and where something was said takes so many words at most (*in a statement on Friday*); in more of them a clause may hide. */
const OCCASION = 6;

/** Behind the comma that ends an opening adjunct a clause has at least so many words. */
const CLAUSE = 6;

const hasVerb = ({ pieces }: Frame, [first, last]: Range, { pack: { speech } }: Lexicon) =>
  indexWhere(first, last, k => speech.finiteVerbs.has(pieces[k]!.lower)) >= 0;

/** *After years of strife, the ministry plans to …*, *At least three were hurt in …*: more than the occasion that it opens with. */
function holdsClause(frame: Frame, [first, last]: Range, lexicon: Lexicon): boolean {
  const { finiteVerbs, subordinators } = lexicon.pack.speech;
  if (finiteVerbs.size === 0) return false;
  const comma = indexWhere(first, last - 1, k => frame.pieces[k]!.text === ',');
  if (comma >= 0) return wordsIn(frame.pieces, [comma, last]) >= CLAUSE;
  return !subordinators.has(frame.pieces[first]!.lower) && hasVerb(frame, [first, last], lexicon);
}

/** *Saat dikonfirmasi terkait hal itu, X membenarkan*: when it was said, and no words of X's. */
const isOccasion = ({ pieces }: Frame, [first, last]: Range, { pack: { people, speech } }: Lexicon) =>
  people.roleFirst &&
  speech.adjuncts.has(pieces[first]?.lower ?? '') &&
  speech.subordinators.has(pieces[first]!.lower) &&
  !pieces.slice(first, last - 1).some(piece => piece.text === ',');

/** *…, Marsh said Monday, marking …*: nothing but the day between the cue and a participle that goes on with the words before. */
const tellsWhen = ({ pieces }: Frame, i: number, lexicon: Lexicon) =>
  lexicon.isTime(pieces[i]!) &&
  pieces[i + 1]?.text === ',' &&
  lexicon.pack.speech.progressiveShape?.test(pieces[i + 2]?.lower ?? '') === true;

/** *On Corvin Radio’s “Sunday Talk,” Marsh said …*: marks that belong to where and when it was said. */
const TITLE = 6;

function isTitleInAdjunct(frame: Frame, [first, last]: Range, lexicon: Lexicon): boolean {
  const at = frame.pieces.findLastIndex((piece, i) => i < last && piece.marked !== undefined);
  const opening = frame.pieces[first];
  if (at <= first || !opening || frame.pieces[at]!.marked!.words > TITLE) return false;
  return lexicon.pack.speech.adjuncts.has(opening.lower) || lexicon.isTime(opening);
}

const isAdjunct = (word: string, lexicon: Lexicon) =>
  lexicon.pack.speech.adjuncts.has(word) || lexicon.pack.speech.addressee.has(word);

const afterConnective = ({ pieces }: Frame, [first, last]: Range, { pack: { speech } }: Lexicon): number =>
  first + matchPhrase(speech.connectives, pieces, first, last);

/** *Menanggapi hal itu, X mengatakan, …*: an adjunct ahead belongs to the reporter, a clause (*Meski mahal, …*) to what is said. */
const isReporters = (word: string, { pack: { people, speech } }: Lexicon) =>
  people.roleFirst && speech.adjuncts.has(word) && !speech.subordinators.has(word);

/** A complementizer, a comma or marks somewhere behind an adjunct: the clause comes after it. */
const clauseFollows = (frame: Frame, [first, last]: Range, lexicon: Lexicon) =>
  frame.pieces
    .slice(first, last)
    .some(
      piece =>
        piece.marked ||
        lexicon.pack.speech.complementizers.has(piece.lower) ||
        lexicon.pack.people.pronouns.singular.has(piece.lower),
    ) || last - first > 10;
