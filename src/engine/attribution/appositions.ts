import { indexWhere } from '../text/index-where';
import { isApposed, isLongPost, merge } from './apposed';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';
import { plainRoleAt } from './plain-nouns';

/** The phrases of a frame, those in apposition made one: "wakil ketua dewan, Nama", "Nama (41), pemilik warung". */
export function apposedPhrases(frame: Frame, phrases: readonly Phrase[], lexicon: Lexicon): Phrase[] {
  const found: Phrase[] = [];
  for (const phrase of phrases) {
    const before = found.at(-1);
    if (before && isApposition(frame, before, phrase, lexicon)) found[found.length - 1] = merge(before, phrase);
    else found.push(withPlainRole(frame, phrase, lexicon));
  }
  return found;
}

/** *Goran Listov, a welder,*: with the noun behind the name that no list holds. */
export function withPlainRole(frame: Frame, name: Phrase, lexicon: Lexicon): Phrase {
  if (name.how !== 'named' || name.kind !== 'person' || name.role || frame.pieces[name.last]?.text !== ',') return name;
  const role = plainRoleAt(frame, name.last + 1, frame.pieces.length, lexicon);
  return role && isClosed(frame, moreEnd(frame, role, lexicon)) && !goesOnAsList(frame, role.last, lexicon)
    ? merge(name, role)
    : name;
}

/** What ends an apposition. */
const END = /^[,.;]$/;
/** So many pieces may tell more of somebody. */
const MORE = 12;

/** Behind *from Corvin*, *who lives there*: what tells more of somebody, up to its comma. */
function moreEnd({ pieces }: Frame, { last }: Phrase, { pack: { people, speech } }: Lexicon): number {
  const { lower } = pieces[last] ?? { lower: '' };
  if (![speech.relatives, speech.adjuncts, people.describers].some(words => words.has(lower))) return last;
  return indexWhere(last, Math.min(pieces.length, last + MORE), k => END.test(pieces[k]!.text));
}

const isClosed = ({ pieces }: Frame, end: number): boolean => end >= 0 && END.test(pieces[end]?.text ?? '.');

function isApposition(frame: Frame, a: Phrase, b: Phrase, lexicon: Lexicon): boolean {
  const { pieces } = frame;
  if (b.first - a.last !== 1 || pieces[a.last]!.text !== ',' || !isApposed(a, b)) return false;
  if (goesOnAsList(frame, b.last, lexicon)) return false;
  const known = pieces.slice(a.first, a.last).some(piece => piece.capital && lexicon.isSpokenName(piece));
  // "pendiri Telaga, Nama": whose founder he is may speak as well
  if (isLongPost(a, b)) return !known || lexicon.pack.people.rolesOfThings.has(a.head);
  return b.how === 'named' || isClosed(frame, b.last);
}

/** ", and X" or ", X" behind a name: one more in a list rather than the end of an apposition. */
function goesOnAsList({ pieces }: Frame, i: number, { pack }: Lexicon): boolean {
  const and = (k: number) => pack.people.and.has(pieces[k]?.lower ?? '');
  return and(i) || (pieces[i]?.text === ',' && (and(i + 1) || pieces[i + 1]?.capital === true));
}
