import { indexWhere } from '../text/index-where';
import type { Frame, Piece } from './frames';
import type { Lexicon } from './lexicon';
import type { Parts } from './phrase-parts';
import { roleFirst } from './role-first';
import { roleLast } from './role-last';

/** Where an office is posted, between the office and the name: *duta besar X untuk Y*, *ambassador to Y*. Pieces, half open. */
type Posting = { readonly at: number; readonly end: number };

/** Where the posting that begins at `i` ends; null when none does, or when no office stands before it. */
export function postingEnd(
  pieces: readonly Piece[],
  first: number,
  i: number,
  end: number,
  lexicon: Lexicon,
): number | null {
  if (!lexicon.pack.people.postings.has(pieces[i]!.lower)) return null;
  const at = lexicon.pack.people.determiners.has(pieces[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const place = at < end ? lexicon.place(pieces, at, end) : 0;
  // "spokesman for the US military": whom somebody speaks for
  const next = pieces[at + place];
  if (next && at + place < end && !next.capital && lexicon.isHeadNoun(next)) return null;
  return place && indexWhere(first, i, k => lexicon.classOf(pieces[k]!) === 'R') >= 0 ? at + place : null;
}

export function postingIn(pieces: readonly Piece[], first: number, last: number, lexicon: Lexicon): Posting | null {
  const at = indexWhere(first + 1, last, k => postingEnd(pieces, first, k, last, lexicon) !== null);
  return at < 0 ? null : { at, end: postingEnd(pieces, first, at, last, lexicon)! };
}

/** Office before the posting, name behind it. */
export function postedParts(frame: Frame, first: number, { at, end }: Posting, last: number, lexicon: Lexicon): Parts {
  const office = lexicon.pack.people.roleFirst
    ? roleFirst(frame, first, at, lexicon)
    : roleLast(frame, first, at, false, lexicon);
  const sender = office.affiliation?.[0] ?? office.name?.[0] ?? at;
  const split = lexicon.pack.people.roleFirst && sender < at;
  return {
    ...office,
    role: split ? [first, sender] : office.role,
    affiliation: split ? [sender, at] : office.affiliation,
    name: end < last ? [end, last] : null,
    person: true,
  };
}
