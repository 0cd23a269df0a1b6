import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';

/**
 * *Moderator and author Ana Roe*, *Author and one of the organisers, Ana Roe,*: two roles of one person, the first of them without an article.
 * The last phrases found are made one where they are that.
 */
export function joinRoles({ pieces }: Frame, found: Phrase[], { pack: { people } }: Lexicon): void {
  const name = found.at(-1)!;
  if (name.how !== 'named' || name.kind !== 'person') return;
  const second = name.role ? name : found.at(-2);
  const first = found.at(name.role ? -2 : -3);
  if (!first || !second || first.how !== 'role' || first.kind !== 'person' || first.definite || first.plural) return;
  if (first.last + 1 !== second.first || !people.and.has(pieces[first.last]!.lower)) return;
  const apposed = second.last + 1 === name.first && pieces[second.last]?.text === ',' && second.how === 'role';
  if (second !== name && !apposed) return;
  const last = name.role ?? second.mention;
  found.splice(second === name ? -2 : -3, 3, { ...name, first: first.first, role: [first.mention[0], last[1]] });
}
