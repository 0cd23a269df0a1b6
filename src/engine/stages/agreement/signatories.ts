import type { Doc } from '../../document';
import { matchPhrase } from '../../text/phrase-index';
import type { Value } from '../../types';
import type { Entity } from './entities';
import { valueAt } from './lines';
import type { Scene } from './parties';

/** So many words may stand between a signatory and the verb of signing. */
const NEAR = 4;
const NEAR_AFTER = 30;
/** So many words may stand between one signatory and the next: role and realm. */
const NEAR_NEXT = 7;

/** Who signed (or is to sign): the people named as doing so in the first line that names any. */
export function findSignatories(doc: Doc, scenes: readonly Scene[]): Value[] {
  for (const scene of scenes) {
    const people = signing(doc, scene);
    if (people.length) return people.map(person => fullName(person, scenes));
  }
  return [];
}

function signing(doc: Doc, { line, acts, entities }: Scene): Entity[] {
  const people = entities.filter(({ kind }) => kind === 'person');
  for (const act of acts) {
    if (act.status !== 'signed' || act.negated) continue;
    const before = people.filter(({ last, first }) => last <= act.first && first >= line.first);
    const nearest = before.at(-1);
    const isNoun = matchPhrase(doc.pack.agreement.signings, line.tokens, act.first) > 0;
    if (nearest && !isNoun && act.first - nearest.last <= NEAR) return chain(before.reverse(), entities);
    const after = people.filter(({ first }) => first >= act.last && first - act.last <= NEAR_AFTER);
    const { beforeParty } = doc.pack.agreement;
    const introduced = line.tokens
      .slice(act.last, after[0]?.first ?? act.last)
      .some(token => beforeParty.has(token.lower));
    if (after.length && introduced) return after;
  }
  return [];
}

/** The people before a verb, from the nearest back, as far as they follow one another closely. */
function chain(backwards: readonly Entity[], entities: readonly Entity[]): Entity[] {
  const found: Entity[] = [];
  for (const person of backwards) {
    const next = found.at(-1);
    if (next) {
      const between = entities.filter(({ first, last }) => first >= person.last && last <= next.first);
      const gap = next.first - person.last - between.reduce((sum, { first, last }) => sum + last - first, 0);
      if (gap > NEAR_NEXT) break;
    }
    found.push(person);
  }
  return found.reverse();
}

/** The longest form of the name in the article, in the body if it stands there. */
function fullName(person: Entity, scenes: readonly Scene[]): Value {
  const forms = scenes.flatMap(({ entities }) =>
    entities.filter(({ kind, key }) => kind === 'person' && key === person.key),
  );
  const values = forms.map(form => valueAt(form.line, form));
  const longest = values.reduce((a, b) =>
    b.text.length > a.text.length || (b.text === a.text && !a.span && b.span) ? b : a,
  );
  return longest;
}
