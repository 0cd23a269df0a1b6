import type { Doc } from '../../document';
import { clauseAt, type Part, partAt } from '../../parts';
import { bare } from '../../text/bare';
import { findPhrases } from '../../text/find-phrases';
import { type Run, spanOf } from '../../text/runs';
import { overlaps } from '../../text/spans';
import type { Sourced } from '../../types';
import { type Line, sourceAt, valueAt } from './lines';
import type { Scene } from './parties';

const MOST = 6;
/** The lines around one that speaks of the agreement, which go on about it. */
const NEAR = [-1, 0, 1, 2, 3];

/** What the article says is not known, not published, not settled or not yet approved. */
export function findUnknown(doc: Doc, scenes: readonly Scene[]): Sourced[] {
  const unknown: Sourced[] = [];
  const near = new Set(
    scenes.filter(({ mentions }) => mentions.length).flatMap(({ line: { rank } }) => NEAR.map(k => rank + k)),
  );
  for (const { line } of scenes) {
    if (line.rank === 0 || !near.has(line.rank)) continue;
    for (const list of [doc.pack.agreement.open, doc.pack.certainty.unknown]) {
      for (const cue of findPhrases(list, line.tokens, line)) {
        const part = partAt(line.parts, cue.first);
        const run = part && bare(line.tokens, clauseAround(line, part, cue));
        if (!run || unknown.some(({ span }) => span && overlaps(span, spanOf(line.tokens, run)))) continue;
        unknown.push({ ...valueAt(line, run), source: sourceAt(line, cue.first) });
      }
    }
  }
  return unknown.slice(0, MOST);
}

/** The clause of the cue; where it begins with the cue after a comma ("the agency, a regulator, has to approve"), with what leads to it. */
function clauseAround(line: Line, part: Part, cue: Run): Run {
  const { first } = clauseAt(line.tokens, part, cue.first);
  return { first: first === cue.first ? part.first : first, last: clauseAt(line.tokens, part, cue.last - 1).last };
}
