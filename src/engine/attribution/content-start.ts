import { afterAddressee } from './addressee';
import type { Anchor } from './anchor';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { phraseAt } from './noun-phrases';
import { afterOccasion } from './occasions';
import { isPlainNoun } from './plain-nouns';

/** Where the content behind a cue begins, and whether a complementizer or a colon says so. */
export function contentStart(frame: Frame, anchor: Anchor, end: number, lexicon: Lexicon): readonly [number, boolean] {
  const { pieces } = frame;
  const { speech } = lexicon.pack;
  const names = anchor.cue.kind === 'call';
  let i = anchor.to;
  if (anchor.cue.kind === 'tell') i = afterAddressee(frame, i, end, lexicon);
  while (i < end) {
    const piece = pieces[i]!;
    if (piece.text === ',' || (names && i === anchor.to && speech.namers.has(piece.lower))) i++;
    else if (piece.text === ':') return [i + 1, true];
    else if (speech.complementizers.has(piece.lower)) return [isSubject(frame, i, lexicon) ? i : i + 1, true];
    else if (takesRequest(anchor, i) && speech.requestMarkers.has(piece.lower) && !isAddressed(frame, i, end, lexicon))
      return [i + 1, true];
    else if (opensClause(frame, i, anchor, lexicon) || (i === anchor.cue.last && speech.durations.has(piece.lower)))
      return [i, false];
    else if (speech.addressee.has(piece.lower) && anchor.cue.kind !== 'urge')
      i = afterAddressee(frame, i + 1, end, lexicon);
    else if (piece.text === '(') i = afterBracket(frame, i, end);
    else {
      const occasion = afterOccasion(pieces, i, end, lexicon);
      if (occasion === i) break;
      i = occasion;
    }
  }
  const later = i < end && isAdjunct(pieces[i]!.lower, lexicon) ? complementizerAfter(frame, i, end, lexicon) : -1;
  return later >= 0 && !opensBehindComma(frame, i, later, anchor) ? [later, true] : [i, false];
}

/** *menjelaskan, saat ini jalan ditutup, sehingga …*: a comma right behind the cue, and no sign but a comma that the content begins later. */
const opensBehindComma = ({ pieces }: Frame, i: number, later: number, anchor: Anchor): boolean =>
  anchor.side === 'behind' &&
  i === anchor.to + 1 &&
  pieces[anchor.to]!.text === ',' &&
  pieces[later - 1]!.text === ',' &&
  !pieces[later]?.marked;

/** *meminta agar*, *mengingatkan agar*: the marker of a request right behind the cue is no content. */
const takesRequest = (anchor: Anchor, i: number) =>
  anchor.cue.kind === 'urge' || (anchor.cue.kind === 'say' && i === anchor.cue.last);

/** *menjelaskan, pada 5 Mei …*, *menurut data X, selama 2024 …*: behind the comma, when it was what is told of, not when it was told. */
function opensClause({ pieces }: Frame, i: number, { cue }: Anchor, lexicon: Lexicon): boolean {
  const { pack } = lexicon;
  if (!pack.people.roleFirst || pieces[i - 1]?.text !== ',' || !isAdjunct(pieces[i]!.lower, lexicon)) return false;
  const dated = pack.speech.addressee.has(pieces[i]!.lower) && pieces[i + 1]?.kind === 'number';
  return dated || cue.kind === 'data';
}

/** *wrote to the board that …*: no request, but whom the words are for; *vowed to strike back* begins with a verb. */
function isAddressed(frame: Frame, i: number, end: number, lexicon: Lexicon): boolean {
  const next = frame.pieces[i + 1];
  if (!lexicon.pack.speech.addressee.has(frame.pieces[i]!.lower) || !next) return false;
  const verb =
    isPlainNoun(next, lexicon) && !lexicon.isHeadNoun(next) && !lexicon.pack.people.roleModifiers.has(next.lower);
  return !(verb && !lexicon.pack.people.roleFirst) && phraseAt(frame, i + 1, end, lexicon) !== null;
}

const afterBracket = (frame: Frame, i: number, end: number): number => {
  let k = i;
  while (k < end && frame.pieces[k]!.text !== ')') k++;
  return Math.min(k + 1, end);
};

/** *said in a filing to the Commission that …*: behind a long adjunct, the complementizer or the marks show the content. */
function complementizerAfter(frame: Frame, from: number, end: number, lexicon: Lexicon): number {
  for (let i = from + 1; i < Math.min(end, from + 25); i++) {
    const piece = frame.pieces[i]!;
    if (piece.marked && (piece.marked.words > 3 || frame.pieces[i - 1]!.text === ',')) return i;
    if (piece.text === ':' || (lexicon.pack.speech.complementizers.has(piece.lower) && i > from + 1)) return i + 1;
    // ", yang …" goes on with the words before it
    const goesOn = lexicon.pack.speech.relatives.has(frame.pieces[i + 1]?.lower ?? '');
    if (piece.text === ',' && lexicon.pack.people.roleFirst && !goesOn) return i + 1;
    // "told the crowd this morning he would stay if …": the clause has begun
    if (opensBare(frame, i, lexicon)) return i;
  }
  return -1;
}

/** A pronoun and its verb: a clause without a complementizer. */
const opensBare = ({ pieces }: Frame, i: number, { pack: { people, speech } }: Lexicon): boolean =>
  (people.pronouns.singular.has(pieces[i]!.lower) || people.pronouns.plural.has(pieces[i]!.lower)) &&
  speech.finiteVerbs.has(pieces[i + 1]?.lower ?? '');

const isAdjunct = (word: string, lexicon: Lexicon) => lexicon.pack.speech.adjuncts.has(word);

/** *say that isn't likely*, *say that's unlikely*: the word that joins clauses is the subject of a verb, which may be cut short. */
function isSubject({ pieces }: Frame, i: number, { pack }: Lexicon): boolean {
  const next = pieces[i + 1];
  return next !== undefined && (pack.speech.finiteVerbs.has(next.lower) || /^['’]\p{L}/u.test(next.text));
}
