import type { Doc } from '../../document';
import { clauseAt, partAt } from '../../parts';
import { bare } from '../../text/bare';
import { findPhrase, findPhrases } from '../../text/find-phrases';
import { matchPhrase } from '../../text/phrase-index';
import { type Run, spanOf } from '../../text/runs';
import { overlaps } from '../../text/spans';
import type { Sourced, Value } from '../../types';
import { type Line, sourceAt, valueAt } from './lines';
import type { Party, Scene } from './parties';

const MOST = 8;
/** So many lines after one that speaks of the agreement may go on about it. */
const FOLLOWING = 3;
/** So many words may stand between an agreement and the verb that says what is in it. */
const NEAR = 10;
/** So many words may stand between "senilai" or "price" and the amount. */
const NEAR_AMOUNT = 9;
/** An article before the name of the agreement, a "tersebut" behind it. */
const ASIDE = 1;

/**
 * What was agreed: contents, undertakings, amounts, periods and conditions, with the source that says so. `others` are words that the card
 * shows elsewhere (reactions, descriptions): they are no terms.
 */
export function findTerms(
  doc: Doc,
  scenes: readonly Scene[],
  parties: readonly Party[],
  others: readonly Value[],
): Sourced[] {
  const terms: Sourced[] = [];
  const near = linesOnAgreement(scenes);
  for (const scene of scenes) {
    const { line, mentions } = scene;
    if (line.rank === 0 || !near.has(line.rank)) continue;
    const runs = [
      ...(mentions.length
        ? [...contents(doc, scene), ...underIt(doc, scene), ...conditions(doc, line), ...periods(doc, scene)]
        : []),
      ...undertakings(doc, scene, new Set(parties.map(({ key }) => key))),
      ...pledges(doc, scene),
      ...(mentions.length || hasKindWord(doc, line) ? amounts(doc, line) : []),
    ];
    for (const run of runs) {
      const kept = bare(line.tokens, run);
      if (!kept || kept.last - kept.first < 3) continue;
      const span = spanOf(line.tokens, kept);
      if ([...others, ...terms].some(other => other.span && overlaps(other.span, span))) continue;
      terms.push({ ...valueAt(line, kept), source: sourceAt(line, kept.first) });
    }
  }
  return terms.slice(0, MOST);
}

/** What the article or a source says is in the agreement ("Pakta itu mencakup …"). */
export function findContents(doc: Doc, scenes: readonly Scene[]): Value[] {
  return scenes.flatMap(scene =>
    (scene.line.rank ? contents(doc, scene) : []).flatMap(run => {
      const kept = bare(scene.line.tokens, run);
      return kept ? [valueAt(scene.line, kept)] : [];
    }),
  );
}

/** Lines that speak of the agreement, and the few after each of them. */
function linesOnAgreement(scenes: readonly Scene[]): ReadonlySet<number> {
  const ranks = scenes.filter(({ mentions }) => mentions.length).map(({ line }) => line.rank);
  return new Set(ranks.flatMap(rank => Array.from({ length: FOLLOWING + 1 }, (_, k) => rank + k)));
}

/** "Pakta itu mencakup …": what follows a verb of containing after the agreement; a verb like "menghapus" belongs to it. */
function contents(doc: Doc, { line, mentions }: Scene): Run[] {
  const { contents: verbs, provisions, relatives } = doc.pack.agreement;
  return mentions.flatMap(({ first, name }) => {
    const part = partAt(line.parts, first);
    if (!part) return [];
    const reach = { first: name.last, last: Math.min(part.last, name.last + NEAR) };
    const [verb, provision] = [verbs, provisions].map(list => findPhrase(list, line.tokens, reach));
    const found = verb ?? provision;
    if (!found || relatives.has(line.tokens[found.first - 1]!.lower)) return [];
    const from = verb ? afterAside(line, verb.last, part.last) : found.first;
    return [{ first: from, last: untilBreak(doc, line, part, from) }];
  });
}

/** "Under the terms of the agreement, …", "Dalam pakta itu, …": the clause behind such an opening. */
function underIt(doc: Doc, { line, mentions }: Scene): Run[] {
  const opening = line.first + matchPhrase(doc.pack.agreement.under, line.tokens, line.first);
  if (opening === line.first) return [];
  return mentions.flatMap(({ name }) => {
    const comma = line.tokens.findIndex(({ text }, i) => i >= name.last && text === ',');
    const part = partAt(line.parts, comma + 1);
    if (name.first - opening > ASIDE || comma < 0 || comma - name.last > ASIDE || !part) return [];
    return [{ first: comma + 1, last: untilBreak(doc, line, part, comma + 1) }];
  });
}

/** "memberikan, antara lain, bantuan": steps over a short aside between commas. */
function afterAside({ tokens }: Line, from: number, end: number): number {
  if (tokens[from]?.text !== ',') return from;
  for (let i = from + 1; i < Math.min(end, from + 5); i++) if (tokens[i]!.text === ',') return i + 1;
  return from;
}

/** The end of the statement: of its part, or where a comma and a word that turns to another matter stand. */
function untilBreak(doc: Doc, { tokens }: Line, part: Run, from: number): number {
  for (let i = from; i < part.last; i++) {
    const { text } = tokens[i]!;
    if (text === ';' || text === ':' || text === '—' || text === '–') return i;
    if (text === ',' && matchPhrase(doc.pack.speech.clauseBreaks, tokens, i + 1)) return i;
  }
  return part.last;
}

/** "sepakat untuk …", "will take over …": the clause of a verb by which a party binds itself; said by somebody, anyone's. */
function undertakings(doc: Doc, { line, entities }: Scene, parties: ReadonlySet<string>): Run[] {
  const { undertakings: verbs, negations } = doc.pack.agreement;
  return findPhrases(verbs, line.tokens, line).flatMap(verb => {
    const part = partAt(line.parts, verb.first);
    const isNegated = line.tokens
      .slice(Math.max(line.first, verb.first - 3), verb.first)
      .some(({ lower }) => negations.has(lower));
    if (!part || isNegated) return [];
    const run = clauseAt(line.tokens, part, verb.first);
    const binds = entities.some(({ key, first, last }) => parties.has(key) && first >= run.first && last <= verb.first);
    return binds || part.quote !== null ? [run] : [];
  });
}

/** What somebody says, in a statement about the agreement, that will be done. */
function pledges(doc: Doc, { line, mentions }: Scene): Run[] {
  return line.parts.filter(
    part =>
      part.quote !== null &&
      mentions.some(({ first }) => part.first <= first && first < part.last) &&
      findPhrase(doc.pack.agreement.promised, line.tokens, part),
  );
}

/** "jika …", "on condition that …". */
function conditions(doc: Doc, line: Line): Run[] {
  return findPhrases(doc.pack.certainty.conditions, line.tokens, line).flatMap(word => {
    const part = partAt(line.parts, word.first);
    return part ? [{ first: word.first, last: clauseAt(line.tokens, part, word.first).last }] : [];
  });
}

/** "gencatan senjata 60 hari": a name that ends with a period. */
function periods(doc: Doc, { line, mentions }: Scene): Run[] {
  return mentions
    .map(({ name }) => name)
    .filter(
      ({ first, last }) =>
        isUnit(doc, line, last - 1) && line.tokens.slice(first, last).some(({ kind }) => kind === 'number'),
    );
}

/** "proyek jalan senilai 21 juta dolar": an amount after a word of worth, with the name before that word. */
function amounts(doc: Doc, line: Line): Run[] {
  return findPhrases(doc.pack.agreement.worth, line.tokens, line).flatMap(word => {
    const part = partAt(line.parts, word.first);
    const last = part && amountEnd(doc, line, word.last, Math.min(part.last, word.last + NEAR_AMOUNT));
    if (!last) return [];
    let first = word.first;
    while (first > part.first && line.tokens[first - 1]!.capital) first--;
    return [{ first, last }];
  });
}

/** Where the first amount between two tokens ends, with its multiples and units; null when there is none. */
function amountEnd(doc: Doc, line: Line, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (line.tokens[i]!.kind !== 'number') continue;
    let last = i + 1;
    while (last < line.last && (isUnit(doc, line, last) || line.tokens[last]!.capital)) last++;
    if (last > i + 1 && isUnitName(doc, line, last)) last++;
    const sign = line.tokens[i - 1]!;
    if (last === i + 1 && !/^\p{Sc}$/u.test(sign.text) && !isUnit(doc, line, i - 1)) continue;
    return bracketEnd(line, last) ?? last;
  }
  return null;
}

/** Where a short bracket that opens at token `i` ends ("900 million crowns (181 million pounds)"); null when none does. */
function bracketEnd({ tokens, last }: Line, i: number): number | null {
  if (tokens[i]?.text !== '(') return null;
  for (let k = i + 1; k < Math.min(last, i + NEAR_AMOUNT); k++) if (tokens[k]!.text === ')') return k + 1;
  return null;
}

/** The word after a multiple ("900 million crowns") is a unit that no list has to know. */
function isUnitName({ pack }: Doc, { tokens, last }: Line, i: number): boolean {
  const token = tokens[i];
  return i < last && token?.kind === 'word' && !token.capital && !pack.summary.stopWords.has(token.lower);
}

/** Whether a word of some kind of agreement stands in the line ("sale", "pinjaman"). */
function hasKindWord(doc: Doc, { tokens, first, last }: Line): boolean {
  return Object.values(doc.pack.agreement.kindWords).some(words => findPhrase(words, tokens, { first, last }));
}

const isUnit = (doc: Doc, line: Line, i: number) =>
  i < line.last && doc.pack.agreement.units.has(line.tokens[i]!.lower);
