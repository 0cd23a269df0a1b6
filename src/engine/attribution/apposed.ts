import type { Phrase } from './phrase';

/** One is a role without a name, the other a name: the same person. */
export const isApposed = (a: Phrase, b: Phrase): boolean =>
  (a.how === 'role' && b.how === 'named' && isPersonal(a) && b.kind === 'person') ||
  isLongPost(a, b) ||
  isNamedThing(a, b) ||
  (a.how === 'named' && b.how === 'role' && a.kind === 'person' && isPersonal(b));

/** "Menteri Perubahan Iklim X, Nama,": capitals of a post that were taken for a name, and the name itself behind the comma. */
export const isLongPost = (a: Phrase, b: Phrase) =>
  a.how === 'named' && a.role !== null && b.how === 'named' && b.role === null && b.kind === 'person';

/** "One news site, Znak.com,": a kind of medium or organisation, and its name. */
const isNamedThing = (a: Phrase, b: Phrase) =>
  a.how === 'role' && (a.kind === 'medium' || a.kind === 'organisation') && b.how === 'named';

const isPersonal = (phrase: Phrase) =>
  phrase.kind === 'person' || phrase.kind === 'anonymous' || phrase.kind === 'group';

/** One phrase of a name and a role that stand in apposition. */
export function merge(a: Phrase, b: Phrase): Phrase {
  if (isNamedThing(a, b)) return { ...b, first: a.first, kind: a.kind };
  if (isLongPost(a, b) && a.affiliation)
    return { ...b, first: a.first, role: a.role, affiliation: [a.affiliation[0], a.mention[1]], head: a.head };
  if (isLongPost(a, b))
    return { ...b, first: a.first, role: [a.role![0], a.mention[1]], affiliation: a.affiliation, head: a.head };
  const [name, role] = a.name ? [a, b] : [b, a];
  return {
    ...name,
    first: a.first,
    last: b.last,
    role: name.role ?? role.role ?? (role.kind !== 'person' || role.role ? role.role : role.mention),
    affiliation: name.affiliation ?? role.affiliation,
    head: role.head,
    kind: 'person',
  };
}

/** *Model dan aktris itu*: two nouns for one known person. */
export const isBothOf = (a: Phrase, b: Phrase): boolean =>
  a.how === 'role' && b.how === 'role' && a.kind === 'person' && b.kind === 'person' && b.definite && !a.definite;
