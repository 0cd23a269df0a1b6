import type { Entities, Entity } from './entities';
import { type Focus, REACH } from './focus';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';

/**
 * "pemimpin itu", "the senator": a known phrase without a name stands for the person in focus, unless its role is another's; "beleid
 * tersebut" for the document that the article spoke of last.
 */
export function epithetOf(
  phrase: Phrase,
  focus: Focus,
  index: number,
  entities: Entities,
  lexicon: Lexicon,
): Entity | null {
  const { people } = lexicon.pack;
  const aged = people.ages.has(phrase.head);
  const describes = people.epithets.has(phrase.head);
  if (phrase.plural || !(people.roleFirst || aged || describes)) return null;
  const near = (entity: Entity) => index - entity.lastSeen <= REACH;
  if (phrase.kind === 'document')
    return (phrase.definite && entities.recent().find(entity => entity.kind === 'document' && near(entity))) || null;
  if (phrase.kind !== 'person' || !(phrase.definite || people.persons.has(phrase.head))) return null;
  const candidate = focus.introduced ?? focus.speaker;
  if (candidate?.kind !== 'person' || index - Math.max(focus.frame, focus.introducedAt) > REACH) {
    if (!aged && !people.persons.has(phrase.head)) return null;
    const isMeant = (entity: Entity) => entity.kind === 'person' && (aged ? entity.named : entity.spoke);
    return entities.recent().find(entity => isMeant(entity) && near(entity)) ?? null;
  }
  if (describes && !candidate.named) return null;
  return entities.roleOfAnother(phrase.head, candidate) ? null : candidate;
}

/** *pria yang akrab disapa Jo*: an epithet that tells a nickname behind it. */
export const tellsNickname = ({ how, kind, alias, mention }: Phrase): boolean =>
  how === 'role' && kind === 'person' && alias !== null && alias[0] >= mention[1];

/** Somebody new, whose role nobody known has, is called by the nickname. */
export const byNickname = (phrase: Phrase, entities: Entities): Phrase =>
  tellsNickname(phrase) && !entities.roleOfAnother(phrase.head, null)
    ? { ...phrase, how: 'named', name: phrase.alias, mention: phrase.alias! }
    : phrase;

/** A nickname is given to nobody while another person has been named since. */
export const isLatest = (entity: Entity, entities: Entities): boolean =>
  entities.recent().find(({ kind }) => kind === 'person') === entity;

/** An age or an epithet says little of whom it stands for: with two people near it may be either's. */
export const isGuess = (
  { head }: Phrase,
  index: number,
  entities: Entities,
  { pack: { people } }: Lexicon,
): boolean => {
  const near = (entity: Entity) => entity.kind === 'person' && entity.named && index - entity.lastSeen <= REACH;
  return (people.ages.has(head) || people.epithets.has(head)) && entities.recent().filter(near).length > 1;
};
