import { indexWhere } from '../text/index-where';
import type { Anchor } from './anchor';
import { type Range, wordsIn } from './draft';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';

/** Whether what stands behind speaker and cue goes on with the words, rather than telling when and where they were said. */
export function continues(frame: Frame, anchor: Anchor, ahead: Range | null, rest: Range, lexicon: Lexicon): boolean {
  const { pieces } = frame;
  const first = pieces[rest[0]]!;
  const separator = first.marked ? pieces[rest[0] - 1] : pieces[anchor.to];
  if (first.marked)
    return (
      separator !== undefined &&
      (separator.text === ',' || separator.text === ':' || separator.marked !== undefined || separator.text === '—')
    );
  if (ahead && pieces.slice(...ahead).some(piece => piece.marked)) return joinsMarks(frame, anchor.to, rest, lexicon);
  if (wordsIn(pieces, rest) < 3) return false;
  if (!ahead) return true;
  if (isApposed(frame, anchor, rest, lexicon)) return false;
  if (separator?.text !== ',') return wordsIn(pieces, ahead) < 3 && !isAdjunct(first.lower, lexicon);
  return !isAdjunct(first.lower, lexicon) && !lexicon.isTime(first) && first.text !== '(';
}

/** *…, according to Orvo, a provider of figures.*: to the end of the sentence, what the source is; where clauses can be told by their verb. */
function isApposed({ pieces }: Frame, { cue, phrase }: Anchor, [first, last]: Range, { pack }: Lexicon): boolean {
  const { finiteVerbs } = pack.speech;
  const described = phrase?.how === 'named' && pack.people.indefinites.has(pieces[first]!.lower);
  const cites = cue.kind === 'according' || cue.kind === 'data';
  return (
    cites && described && finiteVerbs.size > 0 && indexWhere(first, last, k => finiteVerbs.has(pieces[k]!.lower)) < 0
  );
}

/** *“I like her,” he said, but “she is late”*: a conjunction before the words that go on. */
function joinsMarks({ pieces }: Frame, to: number, [first]: Range, { pack: { people, speech } }: Lexicon): boolean {
  const { lower } = pieces[first]!;
  const joins = people.and.has(lower) || speech.clauseBreaks.has(lower);
  return joins && pieces[to]?.text === ',' && [1, 2].some(k => pieces[first + k]?.marked?.goesOn === true);
}

const isAdjunct = (word: string, lexicon: Lexicon) => lexicon.pack.speech.adjuncts.has(word);

/** Up to the words in marks that go on, where marks open the rest or stand in what it goes on from. */
export function onlyMarked({ pieces }: Frame, ahead: Range, [first, last]: Range): Range {
  const quoted = pieces[first]!.marked ?? pieces.slice(...ahead).some(piece => piece.marked);
  const marked = quoted ? indexWhere(first, last, k => pieces[k]!.marked !== undefined) : -1;
  return marked < 0 ? [first, last] : [first, marked + 1];
}
