import { isAcronym } from '../text/tokens';
import type { Frame, Piece } from './frames';
import type { Lexicon } from './lexicon';

/** Lower-case modifiers on one side of a head noun. */
const MODIFIERS = 5;

/** Where the run of words of a noun phrase that begins at `first` ends (at most at `end`); null when none begins here. */
export function runEnd(frame: Frame, first: number, end: number, lexicon: Lexicon): number | null {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  let i = first;
  let head = false;
  let small = 0;
  let document = false;
  while (i < end) {
    const token = pieces[i]!;
    if (token.marked) break;
    if (token.kind === 'word' && !isBoundary(token, lexicon)) {
      const isHead = lexicon.isHeadNoun(token);
      if (
        lexicon.isNameLike(frame, i) ||
        isHead ||
        (i > first && lexicon.isTime(token) && lexicon.classOf(pieces[i - 1]!) === 'N')
      ) {
        head = true;
        if (isHead) small = 0;
        document ||= people.documents.has(token.lower);
      } else if (token.capital && i > first && !lexicon.isTime(token)) {
        head = true;
      } else if (people.roleModifiers.has(token.lower) || people.particles.has(token.lower)) {
        if (i === first && !leadsToHead(frame, i + 1, end, lexicon)) return null;
      } else if (!mayModify(frame, i, first, end, head, ++small, lexicon)) break;
      i++;
      continue;
    }
    const next = joint(frame, i, first, end, head, document, lexicon);
    if (next === null) break;
    i = next;
  }
  while (i > first && !isContent(pieces[i - 1]!, lexicon)) i--;
  return head && i > first ? i : null;
}

const isContent = (piece: Piece, lexicon: Lexicon) =>
  (piece.kind === 'word' || piece.kind === 'number' || piece.text === ')') &&
  !lexicon.pack.people.ofWords.has(piece.lower);

const isBoundary = (token: Piece, lexicon: Lexicon) =>
  lexicon.isGrammar(token) &&
  !(token.capital && lexicon.pack.people.commonCapitals.has(token.lower)) &&
  !isAcronym(token) &&
  !lexicon.pack.people.particles.has(token.lower) &&
  !lexicon.pack.people.roleModifiers.has(token.lower);

/** A lower-case word may modify: behind the head where roles come first, before it where they come last. */
function mayModify(
  frame: Frame,
  i: number,
  first: number,
  end: number,
  head: boolean,
  small: number,
  lexicon: Lexicon,
): boolean {
  const token = frame.pieces[i]!;
  if (small > MODIFIERS || isCueWord(token, lexicon) || lexicon.isVerbLike(token) || lexicon.isTime(token))
    return false;
  if (!lexicon.pack.people.roleFirst) return leadsToHead(frame, i + 1, end, lexicon);
  const before = frame.pieces[i - 1]!;
  return (
    head &&
    i > first &&
    before.kind === 'word' &&
    (!before.capital || lexicon.pack.people.roles.has(before.lower) || lexicon.pack.people.groups.has(before.lower))
  );
}

function isCueWord(token: Piece, lexicon: Lexicon): boolean {
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

function leadsToHead(frame: Frame, from: number, end: number, lexicon: Lexicon): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++) {
    const token = frame.pieces[i]!;
    if (token.kind !== 'word' || isBoundary(token, lexicon) || isCueWord(token, lexicon)) return false;
    if (lexicon.isHeadNoun(token) || (lexicon.pack.people.roleFirst && token.capital)) return true;
  }
  return false;
}

/** What may join the words of a phrase: brackets, the full stop of an abbreviation, "of the", 's, "and" inside a ministry's name. */
function joint(
  frame: Frame,
  i: number,
  first: number,
  end: number,
  head: boolean,
  document: boolean,
  lexicon: Lexicon,
): number | null {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  const token = pieces[i]!;
  const previous = pieces[i - 1];
  const next = pieces[i + 1];
  if (token.text === '(') return closingBracket(pieces, i, end);
  if (!previous || !next || i === first) return null;
  const nextInRun =
    i + 1 < end && next.kind === 'word' && (lexicon.isNameLike(frame, i + 1) || lexicon.isHeadNoun(next));
  if (token.text === '.' && previous.end === token.start) {
    return next.capital &&
      (previous.text.length === 1 || people.titles.has(previous.lower) || people.degrees.has(previous.lower))
      ? i + 1
      : null;
  }
  if (token.text === ',' && people.degrees.has(next.lower)) return i + 2;
  if ((token.text === '/' || token.text === '&') && nextInRun) return i + 1;
  if (/^['’]$/.test(token.text) && previous.end === token.start && previous.text.endsWith('s') && nextInRun)
    return i + 1;
  if (/^['’]s$/.test(token.text)) return nextInRun || leadsToHead(frame, i + 1, end, lexicon) ? i + 1 : null;
  if (document && (token.kind === 'number' || token.lower === 'nomor' || token.lower === 'tentang')) return i + 1;
  if (token.kind === 'number' && next.capital) return i + 1;
  if (people.placePrepositions.has(token.lower) && worksAt(previous, next, lexicon)) return i + 1;
  if (people.ofWords.has(token.lower) && head) return afterOf(frame, i, end, lexicon);
  const joinsOffices =
    people.and.has(token.lower) && next.capital && people.commonCapitals.has(next.lower) && previous.capital;
  return joinsOffices && people.commonCapitals.has(previous.lower) ? i + 1 : null;
}

function closingBracket(pieces: readonly Piece[], i: number, end: number): number | null {
  for (let k = i + 1; k < Math.min(end, i + 9); k++) if (pieces[k]!.text === ')') return k + 1;
  return null;
}

/** Behind "of": articles, then a name or a head noun. */
function afterOf(frame: Frame, i: number, end: number, lexicon: Lexicon): number | null {
  let k = i + 1;
  while (k < end && lexicon.pack.people.determiners.has(frame.pieces[k]!.lower)) k++;
  const token = frame.pieces[k];
  if (!token || k >= end || token.kind !== 'word' || lexicon.isTime(token)) return null;
  return (token.capital && !lexicon.isGrammar(token)) ||
    lexicon.isHeadNoun(token) ||
    leadsToHead(frame, k, end, lexicon)
    ? k
    : null;
}

/** "peneliti senior di Pusat Kajian X": a preposition of place between a role and an organisation. */
const worksAt = (role: Piece, organisation: Piece, { pack: { people } }: Lexicon): boolean =>
  !role.capital && organisation.capital && people.organisations.has(organisation.lower);
