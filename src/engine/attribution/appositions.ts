import { isApposed, isLongPost, merge } from './apposed';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';

/** The phrases of a frame, those in apposition made one: "wakil ketua dewan, Nama", "Nama (41), pemilik warung". */
export function apposedPhrases(frame: Frame, phrases: readonly Phrase[], lexicon: Lexicon): Phrase[] {
  const found: Phrase[] = [];
  for (const phrase of phrases) {
    const before = found.at(-1);
    if (before && isApposition(frame, before, phrase, lexicon)) found[found.length - 1] = merge(before, phrase);
    else found.push(phrase);
  }
  return found;
}

function isApposition(frame: Frame, a: Phrase, b: Phrase, lexicon: Lexicon): boolean {
  const { pieces } = frame;
  if (b.first - a.last !== 1 || pieces[a.last]!.text !== ',' || !isApposed(a, b)) return false;
  if (goesOnAsList(frame, b.last, lexicon)) return false;
  const known = pieces.slice(a.first, a.last).some(piece => piece.capital && lexicon.isSpokenName(piece));
  // "pendiri Telaga, Nama": whose founder he is may speak as well
  if (isLongPost(a, b)) return !known || lexicon.pack.people.rolesOfThings.has(a.head);
  if (b.how === 'named') return true;
  const close = pieces[b.last];
  return !close || close.text === ',' || close.text === '.' || close.text === ';';
}

/** ", and X" or ", X" behind a name: one more in a list rather than the end of an apposition. */
function goesOnAsList({ pieces }: Frame, i: number, { pack }: Lexicon): boolean {
  const and = (k: number) => pack.people.and.has(pieces[k]?.lower ?? '');
  return and(i) || (pieces[i]?.text === ',' && (and(i + 1) || pieces[i + 1]?.capital === true));
}
