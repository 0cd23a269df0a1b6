import { indexWhere } from '../text/index-where';
import type { Anchor } from './anchor';
import type { Range } from './draft';
import type { Frame, Piece } from './frames';
import type { Lexicon } from './lexicon';
import { afterOccasion } from './occasions';

/** What is said ends at a semicolon: behind it the reporter goes on. */
export const clauseEnd = (frame: Frame, start: number, end: number): number => {
  for (let i = start; i < end; i++) if (frame.pieces[i]!.text === ';') return i;
  return end;
};

/** Where the reporter's own clause goes on behind what is said from `start`; `end` where it does not. */
export const reporterAgain = (frame: Frame, anchor: Anchor, start: number, end: number, lexicon: Lexicon): number =>
  isSubordinate(frame, anchor, lexicon)
    ? mainClause(frame, start, end, lexicon)
    : secondVerb(frame, anchor, start, end, lexicon);

/** *While Marsh said …*: the first clause of the sentence, with the main one to come. */
const isSubordinate = ({ pieces }: Frame, { from }: Anchor, { pack }: Lexicon): boolean =>
  from > 0 && from <= 2 && pack.speech.subordinators.has(pieces[from - 1]!.lower);

/** *While Marsh said the dam was safe, engineers have left*: the comma before the main clause. */
function mainClause({ pieces }: Frame, start: number, end: number, { pack }: Lexicon): number {
  const { finiteVerbs } = pack.speech;
  const comma = indexWhere(start, end, k => pieces[k]!.text === ',');
  if (comma < 0) return end;
  const isClause = finiteVerbs.size === 0 || indexWhere(comma, end, k => finiteVerbs.has(pieces[k]!.lower)) > 0;
  return isClause ? comma : end;
}

/**
 * *promised to return the money but did not*, *called it a farce, and has left*: behind a request or an object, which have no verb of their own,
 * a verb without a subject is the speaker's.
 */
function secondVerb({ pieces }: Frame, { cue }: Anchor, start: number, end: number, { pack }: Lexicon): number {
  const { finiteVerbs, clauseBreaks, requestMarkers } = pack.speech;
  const asked = requestMarkers.has(pieces[start - 1]?.lower ?? '');
  if (!asked && cue.kind !== 'call') return end;
  const joins = (k: number) => pack.people.and.has(pieces[k]!.lower) || clauseBreaks.has(pieces[k]!.lower);
  const verb = indexWhere(start + 1, end, k => finiteVerbs.has(pieces[k]!.lower));
  if (verb < 0 || !joins(verb - 1)) return end;
  return asked || pieces[verb - 2]?.text === ',' ? verb - 1 : end;
}

/** *called it “a farce” on Friday*, *what X calls “the cleaning” has cost …*: behind the quoted name, where the sentence goes on without it. */
function nameEnd(pieces: readonly Piece[], { from }: Anchor, [first, last]: Range, lexicon: Lexicon): number {
  const end = indexWhere(first, last, k => pieces[k]!.marked !== undefined) + 1;
  const { agentMarkers, fusedRelatives, relatives } = lexicon.pack.speech;
  const opener = pieces[from - 1]?.lower ?? '';
  const inside = (fusedRelatives.has(opener) || relatives.has(opener)) && end - first <= 2;
  const agent = agentMarkers.has(pieces[end]?.lower ?? '');
  return end > 0 && end < last && (inside || agent || afterOccasion(pieces, end, last, lexicon) > end) ? end : last;
}

/**
 * Behind quoted words inside a clause the reporter goes on at a dash (*“a trap” — the ministry's word*), at a contrast (*“fair,” but has not …*)
 * and at a participle (*“partial,” meaning …*).
 */
export function quotedEnd({ pieces }: Frame, anchor: Anchor, [first, last]: Range, lexicon: Lexicon): number {
  const { clauseBreaks, progressiveShape } = lexicon.pack.speech;
  const name = anchor.cue.kind === 'call' ? nameEnd(pieces, anchor, [first, last], lexicon) : last;
  if (name < last) return name;
  for (let i = first + 2; i < last; i++) {
    if (!pieces[i - 1]!.marked || pieces[i]!.marked) continue;
    const at = pieces[i]!.text === ',' ? i + 1 : i;
    const { text, lower } = pieces[at] ?? pieces[i]!;
    if (/^[–—-]+$/.test(text) || clauseBreaks.has(lower) || progressiveShape?.test(lower)) return i;
  }
  return last;
}
