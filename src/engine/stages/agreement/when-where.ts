import type { Doc } from '../../document';
import { partAt } from '../../parts';
import type { Run } from '../../text/runs';
import type { Agreement, Value } from '../../types';
import type { Act } from './acts';
import { findDays, isoOf } from './dates';
import { type Line, valueAt } from './lines';
import type { Scene } from './parties';
import { type Status, statusOfAct } from './status';

/** So many words around an act a date or a place belongs to it. */
const NEAR = 22;
/** Dates of other acts than those of the status are looked for in the first lines only. */
const EARLY = 2;

/** When it was signed (agreed, begun, announced): the day named nearest to an act of the status, else to another early act. */
export function findDate(doc: Doc, status: Status, scenes: readonly Scene[]): Agreement['date'] {
  const ahead = status.value === 'planned' || status.value === 'negotiating';
  const days = acts(status, scenes, EARLY).map(act => ({ act, day: nearest(act, scenes, findDays(doc, act.line)) }));
  const first = days.find(({ day }) => day);
  return first?.day
    ? { ...valueAt(first.act.line, first.day), iso: isoOf(first.day, doc.article.publishedAt, ahead) }
    : null;
}

/** Where: the place named nearest to an act of the status. */
export function findPlace(doc: Doc, status: Status, scenes: readonly Scene[]): Value | null {
  const places = acts(status, scenes, 0).map(act => ({ act, place: nearest(act, scenes, placesIn(doc, act.line)) }));
  const first = places.find(({ act, place }) => place && act.line.rank > 0);
  return first?.place ? valueAt(first.act.line, first.place) : null;
}

/** The act that gives the status, others that give the same, then any act in the first lines, all beside a mention. */
function acts(status: Status, scenes: readonly Scene[], early: number): Act[] {
  const all = scenes.filter(({ mentions }) => mentions.length).flatMap(scene => scene.acts.filter(act => !act.negated));
  const same = all.filter(act => statusOfAct(act) === status.value && !act.relative);
  return [
    status.act,
    ...same,
    ...all.filter(act => statusOfAct(act) === status.value),
    ...all.filter(({ line }) => line.rank <= early),
  ];
}

/**
 * The run nearest to the act among those in the same part of its line ("kata Reyl, Rabu" is the day of the saying), with no other kind
 * of act in between ("approved the pact that was signed on 5 May").
 */
function nearest<T extends Run>(act: Act, scenes: readonly Scene[], runs: readonly T[]): T | null {
  const others = scenes.find(({ line }) => line === act.line)?.acts.filter(({ status }) => status !== act.status) ?? [];
  const cut = (run: Run) =>
    others.some(({ first }) => (act.first < first && first < run.first) || (run.first < first && first < act.first));
  const part = partAt(act.line.parts, act.first);
  const distance = (run: Run) => (run.first >= act.last ? run.first - act.last : act.first - run.last);
  const near = runs.filter(
    run => part && run.first >= part.first && run.last <= part.last && distance(run) <= NEAR && !cut(run),
  );
  return near.length ? near.reduce((a, b) => (distance(b) < distance(a) ? b : a)) : null;
}

/** Capitalised names after "di", "in": no days, no months. */
function placesIn(doc: Doc, line: Line): Run[] {
  const { placeAfter } = doc.pack.agreement;
  const { determiners, timeWords } = doc.pack.people;
  const runs: Run[] = [];
  for (let i = line.first; i < line.last; i++) {
    if (!placeAfter.has(line.tokens[i]!.lower)) continue;
    const first = determiners.has(line.tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    let last = first;
    while (last < line.last && line.tokens[last]!.capital && !timeWords.has(line.tokens[last]!.lower)) last++;
    if (last > first) runs.push({ first, last });
  }
  return runs;
}
