import { isNameLike } from './capitals';
import type { Frame, Piece } from './frames';
import { isPaired, joint } from './joints';
import type { Lexicon } from './lexicon';
import { isBoundary, isCueWord, leadsToHead } from './run-words';

/** Lower-case modifiers on one side of a head noun. */
const MODIFIERS = 5;
/** Where the run of words of a noun phrase that begins at `first` ends (at most at `end`); null when none begins here. */
export function runEnd(frame: Frame, first: number, end: number, lexicon: Lexicon): number | null {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  let i = first;
  let head = false;
  let small = 0;
  let document = false;
  while (i < end) {
    const token = pieces[i]!;
    if (token.marked) break;
    if (i > first && lexicon.isSpelledOut(token)) {
      head ||= token.capital;
      i++;
      continue;
    }
    if (token.kind === 'word' && !isBoundary(token, lexicon)) {
      const isHead = lexicon.isHeadNoun(token);
      if (
        isNameLike(frame, i, lexicon) ||
        isHead ||
        (i > first && lexicon.isTime(token) && lexicon.classOf(pieces[i - 1]!) === 'N')
      ) {
        head = true;
        if (isHead) small = 0;
        document ||= people.documents.has(token.lower);
      } else if (token.capital && i > first && !lexicon.isTime(token)) {
        head = true;
      } else if (people.roleModifiers.has(token.lower) || people.particles.has(token.lower)) {
        if (i === first && !leadsToHead(frame, i + 1, end, lexicon)) return null;
      } else if (!mayModify(frame, i, first, end, head, ++small, lexicon)) break;
      i++;
      continue;
    }
    const next = joint(frame, i, first, end, head, document, lexicon);
    if (next === null) break;
    i = next;
  }
  while (i > first && !isContent(pieces[i - 1]!, lexicon)) i--;
  return head && i > first ? i : null;
}

/** May end a phrase; "first" in "the officer first called" is an adverb behind its noun, where modifiers come first. */
const isContent = ({ kind, text, lower, capital }: Piece, { pack: { people } }: Lexicon) =>
  (kind === 'word' || kind === 'number' || text === ')') &&
  !people.ofWords.has(lower) &&
  (people.roleFirst || capital || !people.roleModifiers.has(lower) || people.roles.has(lower));

/** A lower-case word may modify: behind the head where roles come first, before it where they come last. */
function mayModify(
  frame: Frame,
  i: number,
  first: number,
  end: number,
  head: boolean,
  small: number,
  lexicon: Lexicon,
): boolean {
  const token = frame.pieces[i]!;
  if (small > MODIFIERS || isCueWord(token, lexicon) || lexicon.isVerbLike(token) || lexicon.isTime(token))
    return false;
  const { people } = lexicon.pack;
  if (!people.roleFirst)
    return (
      !isPredicate(frame, i, lexicon) &&
      (leadsToHead(frame, i + 1, end, lexicon) || (i > first && isPaired(frame, i + 1, end, lexicon)))
    );
  const before = frame.pieces[i - 1]!;
  // "Pelaksana tugas Kepala X", "Letkol Laut (K) dr. Ana Roe"
  if (i > first && people.roleModifiers.has(before.lower) && leadsToHead(frame, i + 1, end, lexicon)) return true;
  if (head && people.titles.has(token.lower) && opensName(frame, i + 1)) return true;
  // "Ketua Himpunan X periode 2016-2019 Ana Roe"
  if (head && people.terms.has(token.lower)) return frame.pieces.slice(i, i + 3).some(({ kind }) => kind === 'number');
  return (
    head &&
    i > first &&
    before.kind === 'word' &&
    (!before.capital || people.roles.has(before.lower) || people.groups.has(before.lower))
  );
}

/** *one analyst catches Corvin executive Ana Roe*: between a role, which is last in its phrase, and a capital, the verb. */
const isPredicate = ({ pieces }: Frame, i: number, { pack: { people } }: Lexicon): boolean => {
  const before = pieces[i - 1];
  if (!before || before.capital || pieces[i + 1]?.capital !== true) return false;
  return people.roles.has(before.lower) && !people.roleModifiers.has(before.lower);
};

/** Behind a title in small letters, its full stop passed over: a capital. */
const opensName = ({ pieces }: Frame, i: number): boolean =>
  pieces[pieces[i]?.text === '.' ? i + 1 : i]?.capital === true;

/** What describes somebody known takes at most so many pieces, a title in it so many words. */
const DESCRIBED = 7;
const TITLE = 6;

/** *penyanyi berusia 24 tahun itu*, *bintang film “X” ini*: where the demonstrative stands behind a noun that ends at `last`; else `last`. */
export function knownEnd(frame: Frame, last: number, end: number, { pack: { people } }: Lexicon): number {
  for (let k = last; k < Math.min(end, last + DESCRIBED); k++) {
    const { kind, lower, capital, marked } = frame.pieces[k]!;
    if (people.demonstratives.has(lower)) return k;
    if (!(marked ? marked.words <= TITLE : kind === 'number' || capital || people.describers.has(lower))) break;
  }
  return last;
}

/** *bintang film “X” ini*: a title in marks, which belongs to the noun before it. */
export const isTitleOf = ({ pieces }: Frame, i: number, { pack: { people } }: Lexicon): boolean =>
  people.describers.size > 0 && pieces[i - 1]?.kind === 'word' && people.demonstratives.has(pieces[i + 1]?.lower ?? '');
