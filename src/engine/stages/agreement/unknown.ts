import type { Doc } from '../../document';
import { bare } from '../../text/bare';
import { findPhrases } from '../../text/find-phrases';
import { type Run, spanOf } from '../../text/runs';
import { overlaps } from '../../text/spans';
import type { Sourced } from '../../types';
import { clauseEnd, clauseStart, type Part, partAt, partsOf } from './clauses';
import { type Found, type Line, valueOf } from './lines';
import type { Scene } from './parties';

const MOST = 6;
/** The lines around one that speaks of the agreement, which go on about it. */
const NEAR = [-1, 0, 1, 2, 3];

/** What the article says is not known, not published, not settled or not yet approved. */
export function findUnknown(doc: Doc, found: Found, scenes: readonly Scene[]): Sourced[] {
  const unknown: Sourced[] = [];
  const near = new Set(scenes.filter(({ mentions }) => mentions.length).flatMap(({ line: { rank } }) => NEAR.map(k => rank + k)));
  for (const { line } of scenes) {
    if (line.rank === 0 || !near.has(line.rank)) continue;
    const parts = partsOf(doc, found, line);
    for (const list of [doc.pack.agreement.open, doc.pack.certainty.unknown]) {
      for (const cue of findPhrases(list, line.tokens, line)) {
        const part = partAt(parts, cue.first);
        const run = part && bare(line.tokens, clauseAround(line, part, cue));
        if (!run || unknown.some(({ span }) => span && overlaps(span, spanOf(line.tokens, run)))) continue;
        unknown.push({ ...valueOf(line, run), source: part.source });
      }
    }
  }
  return unknown.slice(0, MOST);
}

/** The clause of the cue; where it begins with the cue after a comma ("the agency, a regulator, has to approve"), with what leads to it. */
function clauseAround(line: Line, part: Part, cue: Run): Run {
  const start = clauseStart(line, part, cue.first);
  return { first: start === cue.first ? part.first : start, last: clauseEnd(line, part, cue.last) };
}
