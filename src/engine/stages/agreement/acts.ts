import { isDenial } from '../../certainty';
import type { Doc } from '../../document';
import { partAt } from '../../parts';
import { indexByKind, matchKind, matchPhrase } from '../../text/phrase-index';
import { type Run, runOf } from '../../text/runs';
import type { AgreementStatus } from '../../types';
import type { Line } from './lines';

/** A word that says how far an agreement is: "menandatangani", "will sign", "rejected". */
export type Act = Run & {
  readonly line: Line;
  readonly status: AgreementStatus;
  /** "akan", "will" stand before it. */
  readonly future: boolean;
  /** "tidak", "not" stand before it, or somebody denies it. */
  readonly negated: boolean;
  /** In a clause about some noun ("pakta yang ditandatangani …"): maybe another agreement. */
  readonly relative: boolean;
};

/** The acts of a pack by their status. */
export const actsByStatus = indexByKind<AgreementStatus>([
  'signed',
  'ratified',
  'in-force',
  'suspended',
  'ended',
  'rejected',
  'agreed',
  'negotiating',
  'planned',
]);
/** So many words before an act can put it into the future or negate it. */
const REACH = 4;

/** The acts in a line, in order. */
export function findActs(doc: Doc, line: Line): Act[] {
  const { acts, future, negations, relatives } = doc.pack.agreement;
  const found: Act[] = [];
  for (let i = line.first; i < line.last; i++) {
    const act = matchKind(actsByStatus(acts), line.tokens, i, line.last);
    if (!act) continue;
    const run = { first: i, last: i + act.words.length };
    const [isFuture, negated, relative] = [future, negations, relatives].map(list => isBefore(list, line, i)) as [
      boolean,
      boolean,
      boolean,
    ];
    const denied = negated || isDenied(doc, line, i);
    found.push({ ...run, line, status: act.kind, future: isFuture, negated: denied, relative });
    i = run.last - 1;
  }
  return found;
}

/** "Arvania denied that it had signed …": the words of saying take it back. */
function isDenied(doc: Doc, line: Line, i: number): boolean {
  const cue = partAt(line.parts, i)?.quote?.cue;
  return !!cue && isDenial(doc, runOf(doc.tokens, cue));
}

/** Whether a word of the list stands shortly before a token, in the same clause. */
function isBefore(list: ReadonlySet<string>, line: Line, i: number): boolean {
  for (let k = i - 1; k >= Math.max(line.first, i - REACH); k--) {
    if (line.tokens[k]!.kind === 'punctuation') return false;
    if (matchPhrase(list, line.tokens, k, i)) return true;
  }
  return false;
}
