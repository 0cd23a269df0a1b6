import type { Doc } from '../../document';
import { clauseAt, partAt } from '../../parts';
import { bare } from '../../text/bare';
import { findPhrase } from '../../text/find-phrases';
import { type Run, spanOf } from '../../text/runs';
import { overlaps } from '../../text/spans';
import type { Sourced } from '../../types';
import { type Line, sourceAt, valueAt } from './lines';
import type { Scene } from './parties';

/** So many words stand at most between "menyebut" and "sebagai", and in a description without quotation marks. */
const NEAR = 14;
const LONGEST = 12;
/** So many words may stand between the verb, the agreement and the words in quotation marks. */
const NEAR_NAME = 3;
/** So many words may stand between an agreement and "is". */
const NEAR_COPULA = 7;
const OPENING = new Set(['“', '"', '‘', '«', '„']);
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»', '„': '“' };

/** What somebody calls the agreement, the words alone, with the source that calls it so. */
export function findDescriptions(doc: Doc, scenes: readonly Scene[]): Sourced[] {
  const descriptions: Sourced[] = [];
  for (const scene of scenes) {
    if (!scene.mentions.length || scene.line.rank === 0) continue;
    const { line } = scene;
    for (const run of [...named(doc, scene), ...being(doc, scene)]) {
      const kept = bare(line.tokens, run);
      if (!kept || descriptions.some(({ span }) => span && overlaps(span, spanOf(line.tokens, kept)))) continue;
      const source =
        sourceAt(line, kept.first) ?? line.parts.find(({ quote }) => quote?.speaker)?.quote?.speaker?.source ?? null;
      descriptions.push({ ...valueAt(line, kept), source });
    }
  }
  return descriptions;
}

/** "menyebut perjanjian itu sebagai “…”", "called the treaty “…”": what follows; in the same sentence all further words in quotation marks, too. */
function named(doc: Doc, { line, mentions }: Scene): Run[] {
  const { describing, as } = doc.pack.agreement;
  const verb = findPhrase(describing, line.tokens, line);
  const joint = verb && findPhrase(as, line.tokens, { first: verb.last, last: Math.min(line.last, verb.last + NEAR) });
  const thing = verb && mentions.find(({ name }) => name.first >= verb.last && name.first - verb.last <= NEAR_NAME);
  const from = joint?.last ?? thing?.name.last;
  if (from === undefined) return [];
  const quoted = marked(line, from);
  if (quoted[0] && quoted[0].first - from <= NEAR_NAME) return quoted;
  if (!joint) return [];
  const end = clauseAt(line.tokens, line, joint.last).last;
  return end - joint.last <= LONGEST ? [{ first: joint.last, last: end }] : [];
}

/** Words in quotation marks from a token on. */
function marked({ tokens, last }: Line, from: number): Run[] {
  const runs: Run[] = [];
  for (let i = from; i < last; i++) {
    if (!OPENING.has(tokens[i]!.text)) continue;
    const close = CLOSING[tokens[i]!.text];
    let end = i + 1;
    while (end < last && tokens[end]!.text !== close) end++;
    if (end < last) runs.push({ first: i + 1, last: end });
    i = end;
  }
  return runs;
}

/** "the truce is not enough", said by somebody: what follows the copula after the agreement. */
function being(doc: Doc, { line, mentions }: Scene): Run[] {
  const { copulas, and, relatives } = doc.pack.agreement;
  return mentions.flatMap(({ name }) => {
    const part = partAt(line.parts, name.first);
    if (!part?.quote) return [];
    const copula = findPhrase(copulas, line.tokens, {
      first: name.last,
      last: Math.min(part.last, name.last + NEAR_COPULA),
    });
    if (!copula || line.tokens[copula.last]?.kind === 'number') return [];
    let last = copula.last;
    const end = clauseAt(line.tokens, part, copula.last).last;
    while (last < end && !and.has(line.tokens[last]!.lower) && !relatives.has(line.tokens[last]!.lower)) last++;
    return last - copula.last <= LONGEST ? [{ first: copula.last, last }] : [];
  });
}
