import type { Doc } from '../../document';
import { findPhrase, findPhrases } from '../../text/find-phrases';
import type { Run } from '../../text/runs';
import type { Value } from '../../types';
import type { Act } from './acts';
import type { Entity } from './entities';
import { type Line, valueAt } from './lines';
import type { Mention } from './mentions';

/** A line with all that was found in it. */
export type Scene = {
  readonly line: Line;
  readonly mentions: readonly Mention[];
  readonly acts: readonly Act[];
  readonly entities: readonly Entity[];
};

/** One who is bound by the agreement. */
export type Party = {
  readonly key: string;
  /** Its code, if it is a country. */
  readonly country: string | null;
  readonly value: Value;
  /** All its names in the article. */
  readonly names: readonly string[];
};

/** What speaks for a party, in points: named beside the agreement at all; named as one of those who agree. */
const POINTS = { present: 0.5, joined: 1, subject: 1.5, named: 1.5, receiver: 1.5, represented: 1.5 };
/** From so many points on, a line shows a name as a party, and not only beside the agreement. */
const SHOWN = 1.75;
/** A later line counts less: half at the tenth. */
const FADING = 0.1;
/** A party has so many points, and such a part of the best one's. */
const LEAST = 1.2;
const LEAST_SHARE = 0.42;
const MOST = 6;
/** So many words may stand between a party and the verb of agreeing, or the word that joins it to the other one. */
const NEAR = 4;

/**
 * Who is bound by the agreement: those who stand as its parties in the lines that speak of it, the best shown first. Of one that is
 * rejected (`isRejected`) whoever rejects it is a party, too; of others, whoever is said not to agree is none.
 */
export function findParties(doc: Doc, scenes: readonly Scene[], isRejected: boolean): Party[] {
  const points = new Map<string, number>();
  const shown = new Set<string>();
  const refusals = new Map<string, number>();
  for (const scene of scenes) {
    if (!scene.mentions.length && !(scene.line.rank < 3 && scene.acts.length)) continue;
    const weight = 1 / (1 + FADING * scene.line.rank);
    scene.entities.forEach((entity, i) => {
      const inName = scene.mentions.some(({ name }) => name.first <= entity.first && entity.last <= name.last);
      if (entity.kind === 'person' || inName || isPlace(doc, entity)) return;
      const given = pointsOf(doc, scene, i);
      if (given >= SHOWN || (isRejected && given < 0)) shown.add(entity.key);
      const sum = given < 0 && !isRejected ? refusals : points;
      sum.set(entity.key, (sum.get(entity.key) ?? 0) + Math.abs(given) * weight);
    });
  }
  const ranked = [...points]
    .filter(([key, sum]) => shown.has(key) && sum > (refusals.get(key) ?? 0))
    .sort((a, b) => b[1] - a[1]);
  const enough = Math.max(LEAST, (ranked[0]?.[1] ?? 0) * LEAST_SHARE);
  const keys = ranked
    .filter(([, sum]) => sum >= enough)
    .slice(0, MOST)
    .map(([key]) => key);
  const entities = scenes.flatMap(scene => scene.entities);
  return keys.map(key => {
    const own = entities.filter(entity => entity.key === key);
    const names = own.map(entity => valueAt(entity.line, entity).text);
    const country = own[0]!.kind === 'country' ? key : null;
    return { key, country, value: bestName(doc, own), names: [...new Set(names)] };
  });
}

/** The points of one name in one line; negative when it is said not to agree. */
function pointsOf(doc: Doc, { line, mentions, acts, entities }: Scene, i: number): number {
  const words = doc.pack.agreement;
  const entity = entities[i]!;
  const before = entity.first > line.first ? line.tokens[entity.first - 1] : undefined;
  const follows = ({ first }: Run, one: Entity) =>
    first >= one.last && first - one.last <= NEAR && !isCut(line, one.last, first);
  const act = acts.find(one => follows(one, entity));
  if (act?.negated || act?.status === 'rejected') return -POINTS.subject;
  let points = mentions.length ? POINTS.present : 0;
  if (act) points += POINTS.subject;
  if (joined(doc, entities, i, -1) || joined(doc, entities, i, 1)) {
    const other = joined(doc, entities, i, 1) ?? entity;
    const verbs = [...acts.filter(({ negated }) => !negated), ...findPhrases(words.undertakings, line.tokens, line)];
    const subject = verbs.some(verb => follows(verb, other));
    points += POINTS.joined + (subject && !act ? POINTS.subject : 0);
  }
  if (introduced(doc, entity) || (joined(doc, entities, i, -1) && introduced(doc, entities[i - 1]!)))
    points += POINTS.named;
  if (
    findPhrase(words.transfers, line.tokens, { first: Math.max(line.first, entity.first - NEAR), last: entity.first })
  )
    points += POINTS.named;
  if (before && words.receiver.has(before.lower) && acts.length) points += POINTS.receiver;
  const person = representative(entities, i);
  const signs = acts.some(
    one => one.status === 'signed' || (one.status === 'agreed' && person && follows(one, person)),
  );
  if (person && signs) points += POINTS.represented;
  return points;
}

/** "antara Arvania", "both Arvania". */
const introduced = (doc: Doc, { line, first }: Entity) =>
  first > line.first && doc.pack.agreement.beforeParty.has(line.tokens[first - 1]!.lower);

/** Whether a mark or a bracket stands between two tokens. */
const isCut = ({ tokens }: Line, from: number, to: number) =>
  tokens.slice(from, to).some(({ kind }) => kind === 'punctuation');

/** The name that "and" (or a comma in a headline) joins to this one, on the left (-1) or the right (1). */
function joined(doc: Doc, entities: readonly Entity[], i: number, side: -1 | 1): Entity | null {
  const other = entities[i + side];
  if (!other || other.kind === 'person') return null;
  const [left, right] = side < 0 ? [other, entities[i]!] : [entities[i]!, other];
  const between = left.line.tokens.slice(left.last, right.first);
  if (between.length > NEAR) return null;
  const { and } = doc.pack.agreement;
  const [first, second] = between;
  if (!first) return null;
  const inHeadline = left.line.rank === 0 && /^[,/&–-]$/.test(first.text) && (!second || and.has(second.lower));
  const joins = and.has(first.lower) || inHeadline;
  return joins ? other : null;
}

/** The person who stands right beside the name: "Presiden Arvania Ana Reyl", "Tomas Kirel of Belmora"; null when none does. */
function representative(entities: readonly Entity[], i: number): Entity | null {
  const entity = entities[i]!;
  const [before, after] = [entities[i - 1], entities[i + 1]];
  if (after?.kind === 'person') {
    const between = entity.line.tokens.slice(entity.last, after.first);
    if (between.length <= 1 || (between[0]!.text === '(' && between.at(-1)!.text === ')')) return after;
  }
  return before?.kind === 'person' && entity.first - before.last === 1 ? before : null;
}

function isPlace(doc: Doc, { line, first }: Entity): boolean {
  const { placeAfter } = doc.pack.agreement;
  const article = doc.pack.people.determiners;
  const before = first > line.first ? line.tokens[first - 1]! : null;
  if (!before) return false;
  return (
    placeAfter.has(before.lower) || (article.has(before.lower) && placeAfter.has(line.tokens[first - 2]?.lower ?? ''))
  );
}

/**
 * Of a country its name in the article's language if it occurs, else the most frequent form; of others the first form, which is the
 * full one in news. In the body if it occurs there, at its first place.
 */
function bestName(doc: Doc, entities: readonly Entity[]): Value {
  const { kind, key } = entities[0]!;
  const official = kind === 'country' ? new Intl.DisplayNames([doc.pack.code], { type: 'region' }).of(key) : null;
  const counts = new Map<string, number>();
  const values = entities.map(entity => valueAt(entity.line, entity));
  for (const { text } of values) counts.set(text, (counts.get(text) ?? 0) + 1);
  const first = values.find((_, i) => entities[i]!.line.rank > 0) ?? values[0]!;
  const frequent = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const best = !official ? first.text : counts.has(official) ? official : frequent;
  const same = values.filter(({ text }) => text === best);
  return same.find(({ span }) => span !== null) ?? same[0]!;
}
