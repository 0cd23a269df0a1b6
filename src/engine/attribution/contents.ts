import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import type { Span } from '../types';
import type { Anchor } from './anchor';
import { clauseEnd, quotedEnd, reporterAgain } from './clause-end';
import { contentStart } from './content-start';
import { isDoubtfulClause } from './doubts';
import { contentOf, type Draft, type Range, trimRange, wordsIn } from './draft';
import type { Frame, Piece } from './frames';
import { continues, onlyMarked } from './goes-on';
import type { Lexicon } from './lexicon';
import { afterOccasion } from './occasions';
import { opensReport } from './topics';

/** The confidence in a clause of doubtful extent, at most. */
const DOUBTFUL = 0.6;

/** What each anchor of a frame reports, as drafts. */
export function contentsOf(frame: Frame, index: number, anchors: readonly Anchor[], lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  let taken = 0;
  anchors.forEach((anchor, n) => {
    const end = anchors[n + 1] ? joinStart(frame, anchors[n + 1]!.from, lexicon) : frame.pieces.length;
    const ranges = rangesOf(frame, anchor, taken, Math.max(end, anchor.to), lexicon);
    taken = Math.max(anchor.to, ...ranges.flat().map(range => range[1]));
    for (const group of ranges) {
      const draft = makeDraft(frame, index, anchor, group, lexicon);
      if (draft) drafts.push(draft);
    }
  });
  return drafts;
}

/** The comma and conjunction before the next anchor are nobody's content. */
function joinStart(frame: Frame, from: number, lexicon: Lexicon): number {
  const { speech, people } = lexicon.pack;
  let i = from;
  while (i > 0) {
    const piece = frame.pieces[i - 1]!;
    if (
      piece.text !== ',' &&
      !people.and.has(piece.lower) &&
      !speech.clauseBreaks.has(piece.lower) &&
      !speech.connectives.has(piece.lower) &&
      !speech.relatives.has(piece.lower)
    )
      break;
    i--;
  }
  return i;
}

/** Groups of ranges, one group a quotation. */
function rangesOf(frame: Frame, anchor: Anchor, taken: number, end: number, lexicon: Lexicon): Range[][] {
  if (anchor.side === 'behind') return behind(frame, anchor, end, lexicon);
  const ahead = aheadOf(frame, taken, anchor.from, lexicon);
  if (anchor.side === 'around') return ahead ? [[ahead, [anchor.to, clauseEnd(frame, anchor.to, end)]]] : [];
  if (anchor.side === 'before') return ahead ? [[ahead]] : [];
  const [start] = contentStart(frame, anchor, end, lexicon);
  const rest = trimRange(frame.pieces, [start, end]);
  const goesOn = rest[0] < rest[1] && continues(frame, anchor, ahead, rest, lexicon);
  if (!ahead) return goesOn ? behindRanges(frame, rest, lexicon) : [];
  if (!goesOn) return [[ahead]];
  // “…,” kata X, “…”: one sentence that goes on is one quotation, a finished one and the next are two
  const finished = endsSentence(frame, ahead);
  return finished ? [[ahead], ...behindRanges(frame, rest, lexicon)] : [[ahead, onlyMarked(frame, ahead, rest)]];
}

function aheadOf(frame: Frame, taken: number, to: number, lexicon: Lexicon): Range | null {
  const from = afterConnectives(frame, taken, to, lexicon);
  const range = trimRange(frame.pieces, [afterRelay(frame, from, to, lexicon), to]);
  if (range[0] >= range[1]) return null;
  const last = frame.pieces[range[1] - 1]!;
  // words that only lead to the marks ("Ia melanjutkan, “…”") are none of what is said
  if (
    last.marked &&
    last.marked.words > 3 &&
    frame.pieces[range[1] - 2] &&
    /[,:.]/.test(frame.pieces[range[1] - 2]!.text) &&
    !isPremise(frame, range, lexicon)
  )
    return [range[1] - 1, range[1]];
  return range;
}

/** *Dikutip dari Harian X, menurut Ana, …*: the way the words came is none of them. */
function afterRelay({ pieces }: Frame, from: number, to: number, { pack: { speech } }: Lexicon): number {
  if (matchPhrase(speech.cues.relay, pieces, from, to) === 0) return from;
  const comma = indexWhere(from, to, k => pieces[k]!.text === ',');
  return comma < 0 ? to : comma;
}

/** *If the dam breaks, “the boats are lost,”*: a condition that the quoted words go on from belongs to them. */
const isPremise = ({ pieces }: Frame, [first, last]: Range, { pack: { speech } }: Lexicon) =>
  speech.premises.has(pieces[first]!.lower) && pieces[last - 1]!.marked!.goesOn;

function afterConnectives(frame: Frame, from: number, to: number, lexicon: Lexicon): number {
  let i = from;
  while (i < to) {
    const length = matchPhrase(lexicon.pack.speech.connectives, frame.pieces, i, to);
    if (length && (i + length >= to || frame.pieces[i + length]!.text === ',' || length > 1)) i += length;
    else if (frame.pieces[i]!.text === ',') i++;
    else break;
  }
  return i;
}

const endsSentence = (frame: Frame, [, last]: Range) => {
  const { marked } = frame.pieces[last - 1]!;
  const next = frame.pieces[last];
  return marked !== undefined && next === undefined;
};

const isAdjunct = (word: string, lexicon: Lexicon) => lexicon.pack.speech.adjuncts.has(word);

function behind(frame: Frame, anchor: Anchor, end: number, lexicon: Lexicon): Range[][] {
  const [start, explicit] = contentStart(frame, anchor, end, lexicon);
  const clause = trimRange(frame.pieces, [
    start,
    reporterAgain(frame, anchor, start, clauseEnd(frame, start, end), lexicon),
  ]);
  const range = trimRange(frame.pieces, [clause[0], quotedEnd(frame, anchor, clause, lexicon)]);
  if (range[0] >= range[1]) return [];
  const hasMarked = frame.pieces.slice(...range).some(piece => piece.marked);
  if (anchor.cue.kind === 'quoted' && !hasMarked) return [];
  const reports = explicit || opensReport(frame, anchor.cue, lexicon);
  if (anchor.cue.kind === 'topic' && !hasMarked && !reports) return [];
  if (anchor.cue.kind === 'quoted' && !explicit) return behindRanges(frame, firstMarked(frame, range), lexicon);
  return behindRanges(frame, range, lexicon);
}

const firstMarked = (frame: Frame, [first, last]: Range): Range => {
  let i = first;
  while (i < last && !frame.pieces[i]!.marked) i++;
  return [i, last];
};

/** Splits what stands behind a cue: whole quotations in marks one by one, else the clause (with the marks inside it). */
function behindRanges(frame: Frame, range: Range, lexicon: Lexicon): Range[][] {
  const { pieces } = frame;
  const [first, last] = range;
  const opening = pieces[first];
  if (!opening?.marked) return splitAtColon(frame, range, lexicon);
  const next = pieces[first + 1];
  const alone =
    first + 1 >= last ||
    !next ||
    next.text === ',' ||
    next.text === ';' ||
    (isAdjunct(next.lower, lexicon) && !opensWithMarks(frame, first, lexicon)) ||
    next.marked !== undefined ||
    (lexicon.pack.people.and.has(next.lower) && pieces[first + 2]?.marked !== undefined);
  if (!alone) return [[range]];
  const groups: Range[][] = [[[first, first + 1]]];
  for (let i = first + 1; i < last; i++) {
    const piece = pieces[i]!;
    if (piece.marked) groups.push([[i, i + 1]]);
    else if (piece.text !== ',' && !lexicon.pack.people.and.has(piece.lower)) break;
  }
  return groups;
}

/** *said that “nothing moves” in the port*: behind a complementizer, small letters in marks open a clause that goes on behind them. */
function opensWithMarks({ pieces }: Frame, i: number, lexicon: Lexicon): boolean {
  const joins = lexicon.pack.speech.complementizers.has(pieces[i - 1]?.lower ?? '');
  return joins && pieces[i]!.marked!.goesOn && afterOccasion(pieces, i + 1, pieces.length, lexicon) === i + 1;
}

/** *X told the press the drugs helped: “…”*: a clause, then the words themselves. */
function splitAtColon(frame: Frame, [first, last]: Range, lexicon: Lexicon): Range[][] {
  const final = frame.pieces[last - 1];
  // "Marsh said Kirel told her: “…”": what he told her is what she says
  const { say, tell } = lexicon.pack.speech.cues;
  const tells = ({ lower }: Piece) => say.has(lower) || tell.has(lower);
  if (frame.pieces.slice(Math.max(first + 1, last - 4), last - 2).some(tells)) return [[[first, last]]];
  if (final?.marked && last - 2 > first && frame.pieces[last - 2]!.text === ':')
    return [[[first, last - 2]], [[last - 1, last]]];
  return [[[first, last]]];
}

/** *mengatakan hal senada*, *mengumumkan hal itu di laman miliknya*: points to what stands elsewhere. */
function isPointer({ pieces }: Frame, [first, last]: Range, lexicon: Lexicon): boolean {
  const length = matchPhrase(lexicon.pack.speech.pointers, pieces, first, last);
  return length > 0 && (first + length === last || isAdjunct(pieces[first + length]!.lower, lexicon));
}

/** Words for a topic or a place, at most: longer ones may hold a verb that no list does. */
const TOPIC = 15;

/** *joked about the sticks*, *testified before the committee*: what it was about or where, and no clause. */
function isTopic(
  { pieces }: Frame,
  [first, last]: Range,
  { cue, side }: Anchor,
  { pack: { speech, people } }: Lexicon,
): boolean {
  if (side !== 'behind' || cue.kind !== 'say' || first !== cue.last || speech.finiteVerbs.size === 0) return false;
  const opens = speech.adjuncts.has(pieces[first]!.lower) && !speech.subordinators.has(pieces[first]!.lower);
  if (!opens || last - first > TOPIC) return false;
  // "added during the talk Marsh opened the gates", "said in April he sold it": a subject and its verb
  const { singular, plural } = people.pronouns;
  const isVerb = ({ lower }: Piece, k: number, words: readonly Piece[]) =>
    speech.finiteVerbs.has(lower) ||
    (k > 0 && words[k - 1]!.capital && speech.participleShape?.test(lower) === true) ||
    (k > 0 && (singular.has(words[k - 1]!.lower) || plural.has(words[k - 1]!.lower)));
  return !pieces.slice(first, last).some(isVerb);
}

function makeDraft(
  frame: Frame,
  index: number,
  anchor: Anchor,
  ranges: readonly Range[],
  lexicon: Lexicon,
): Draft | null {
  const trimmed = ranges.map(range => trimRange(frame.pieces, range)).filter(([a, b]) => a < b);
  const words = trimmed.reduce((sum, range) => sum + wordsIn(frame.pieces, range), 0);
  const { content, type } = contentOf(frame, trimmed);
  if (content.length === 0 || (type === 'indirect' && words < 2)) return null;
  if (
    type === 'indirect' &&
    words === 2 &&
    lexicon.pack.people.demonstratives.has(frame.pieces[trimmed[0]![1] - 1]!.lower)
  )
    return null;
  if (type === 'indirect' && isPointer(frame, trimmed[0]!, lexicon)) return null;
  if (type === 'indirect' && isTopic(frame, trimmed[0]!, anchor, lexicon)) return null;
  const cue: Span = [frame.pieces[anchor.cue.first]!.start, frame.pieces[anchor.cue.last - 1]!.end];
  const sure = type === 'indirect' ? anchor.confidence - 0.05 : anchor.confidence;
  return {
    frame: index,
    type,
    content,
    cue,
    phrase: anchor.phrase,
    also: anchor.also,
    from: anchor.source,
    relay: anchor.relay,
    rule: anchor.rule,
    confidence:
      type !== 'direct' && isDoubtfulClause(frame, trimmed, anchor, lexicon) ? Math.min(sure, DOUBTFUL) : sure,
  };
}
