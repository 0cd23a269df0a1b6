import { indexWhere, lastIndexWhere } from '../text/index-where';
import type { Frame, Piece } from './frames';
import type { Lexicon } from './lexicon';
import { classify, nameRange, type Parts, type Range, standsForPeople, type WordClassOrNone } from './phrase-parts';

/** Affiliation, modifiers, role, name, in this order: "Acme chief executive Jane Roe". */
export function roleLast(frame: Frame, first: number, last: number, determined: boolean, lexicon: Lexicon): Parts {
  const { pieces } = frame;
  const classes = classify(frame, first, last, lexicon);
  const at = (k: number) => classes[k - first]!;
  const named = indexWhere(first, last, k => organisationOf(pieces, k, last, lexicon) === last);
  if (named > 0) return { name: [first, last], role: null, affiliation: null, headAt: named - 1, person: false };
  let headAt = -1;
  for (let k = last - 1; k >= first; k--) {
    if (at(k) === 'R' && !(k === last - 1 && isSurname(pieces, k, first, lexicon))) {
      headAt = k;
      break;
    }
  }
  // "the mayor's office", "King's Counsel": somebody's, and nobody
  if (lexicon.isPossessive(pieces[headAt + 1]) && headAt + 2 < last) headAt = -1;
  if (headAt < 0) return englishName(frame, first, last, determined, at, lexicon);
  let roleStart = first;
  const possessive = indexWhere(first, headAt, k => lexicon.endsPossessor(pieces, k));
  const organisation = organisationBefore(pieces, first, headAt, at, lexicon);
  if (possessive >= 0) roleStart = possessive + 1;
  else if (organisation >= 0) roleStart = organisation + 1;
  else
    while (roleStart < headAt && isAffiliationWord(pieces, roleStart, headAt, at, lexicon))
      roleStart += Math.max(1, lexicon.place(pieces, roleStart, headAt));
  const affiliation: Range | null = roleStart > first ? [first, possessive >= 0 ? possessive : roleStart] : null;
  const roleEnd = realmEnd(pieces, headAt + 1, last, lexicon) ?? headAt + 1;
  const name: Range | null = hasName(roleEnd, last, at) ? nameRange(pieces, roleEnd, last, lexicon) : null;
  return { name, role: [roleStart, roleEnd], affiliation, headAt, person: true };
}

/** "Ana Bishop", "Tessan King": the noun of a role in capitals behind a given name, or behind a name by which somebody speaks here. */
function isSurname(pieces: readonly Piece[], k: number, first: number, lexicon: Lexicon): boolean {
  const before = pieces[k - 1];
  if (k <= first || !pieces[k]!.capital || !before?.capital) return false;
  return lexicon.isGivenName(before) || (lexicon.isSpokenName(before) && lexicon.place(pieces, k - 1, k) === 0);
}

/** "Secretary of State", "Minister of Foreign Affairs": where the common capitals behind the "of" of a role end, if all of it is that or a name follows. */
export function realmEnd(pieces: readonly Piece[], of: number, last: number, lexicon: Lexicon): number | null {
  const { ofWords, roles } = lexicon.pack.people;
  if (of >= last || !ofWords.has(pieces[of]!.lower) || !roles.has(pieces[of - 1]?.lower ?? '')) return null;
  let k = of + 1;
  while (k < last && pieces[k]!.capital && /[CM]/.test(lexicon.classOf(pieces[k]!)) && !lexicon.place(pieces, k, last))
    k++;
  return k > of + 1 && (k === last || (pieces[k]!.capital && lexicon.classOf(pieces[k]!) !== 'O')) ? k : null;
}

/** "Department of Justice", "Centre for Lake Studies": where the capitals behind the "of" of an organisation's name end; or null. */
export function organisationOf(pieces: readonly Piece[], of: number, last: number, lexicon: Lexicon): number | null {
  const { ofWords, determiners } = lexicon.pack.people;
  const before = pieces[of - 1];
  if (!before?.capital || lexicon.classOf(before) !== 'O' || !ofWords.has(pieces[of]!.lower)) return null;
  let name = of + 1;
  while (name < last && determiners.has(pieces[name]!.lower)) name++;
  let k = name;
  while (k < last && pieces[k]!.capital) k++;
  return k > name ? k : null;
}

const hasName = (from: number, last: number, at: (k: number) => WordClassOrNone) =>
  indexWhere(from, last, k => at(k) === 'N' || at(k) === 'A' || at(k) === 'C') >= 0;

/** Before the role: a country's noun, an acronym or a name is the affiliation; an adjective stays in the role (*Greek prime minister*). */
function isAffiliationWord(
  pieces: readonly Piece[],
  k: number,
  end: number,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): boolean {
  const place = lexicon.place(pieces, k, end);
  if (place) return lexicon.isCountry(pieces, k, k + place);
  return at(k) === 'A' || at(k) === 'N' || (k > 0 && pieces[k]!.text === '.');
}

/**
 * "State Department spokesperson", "Hamas spokesman": where the organisation before a role ends, or -1. One word of an organisation alone
 * belongs to the post ("Senate Majority Leader").
 */
function organisationBefore(
  pieces: readonly Piece[],
  first: number,
  headAt: number,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): number {
  const { people } = lexicon.pack;
  // "Party of Arvania leader", "Department of Health information officer"
  const of = indexWhere(first, headAt, k => organisationOf(pieces, k, headAt, lexicon) !== null);
  if (of > 0) return organisationOf(pieces, of, headAt, lexicon)! - 1;
  const small = indexWhere(first, headAt, k => pieces[k]!.kind === 'word' && !pieces[k]!.capital);
  const last = lastIndexWhere(first, small < 0 ? headAt : small, k => at(k) === 'O');
  return last > first || (last === first && people.organisationNames.has(pieces[last]!.lower)) ? last : -1;
}

/** An English run without a role: a person, unless an organisation's word, an article or an acronym speaks against it. */
function englishName(
  frame: Frame,
  first: number,
  last: number,
  determined: boolean,
  at: (k: number) => WordClassOrNone,
  lexicon: Lexicon,
): Parts {
  const { pieces } = frame;
  const { people } = lexicon.pack;
  const organisation = indexWhere(first, last, k => at(k) === 'O');
  const end = last - 1;
  const lowerHead = !pieces[end]!.capital && (lexicon.isHeadNoun(pieces[end]!) || at(end) === 'l');
  if (lowerHead) {
    const capitalised = pieces[first]!.capital && at(end) === 'O';
    return {
      name: capitalised ? [first, last] : null,
      role: [first, last],
      affiliation: null,
      headAt: end,
      person: people.groups.has(pieces[end]!.lower),
    };
  }
  // "the state news agency Oska", "live television Erdogan": small words before a name are its role or none of it
  const small = lastIndexWhere(
    first,
    end,
    k => at(k) !== 'T' && at(k) !== 'p' && pieces[k]!.kind === 'word' && !pieces[k]!.capital,
  );
  const named = small >= 0 && lexicon.isHeadNoun(pieces[small]!) && pieces[small + 1]!.capital;
  // "Ms Roe's book entitled Some Silent Thing": a name of the paper
  const paper = indexWhere(first, small + 1, k => !pieces[k]!.capital && people.documents.has(pieces[k]!.lower));
  if (paper >= 0) return { name: null, role: [first, last], affiliation: null, headAt: paper, person: false };
  // "the Potter's Times": a possessor inside the name of a paper
  const owns = small >= 0 && lexicon.isPossessive(pieces[small]) && lexicon.namesMedium(pieces, small + 1, last);
  if (small >= 0 && !owns && (at(end) === 'N' || named)) {
    return {
      name:
        indexWhere(small + 1, last, k => at(k) === 'O') > 0
          ? [small + 1, last]
          : nameRange(pieces, small + 1, last, lexicon),
      role: organisation >= 0 ? [first, small + 1] : null,
      affiliation: null,
      headAt: end,
      person: organisation < 0,
    };
  }
  if (last === first + 1 && standsForPeople(pieces[first]!, lexicon))
    return { name: null, role: [first, last], affiliation: null, headAt: first, person: true };
  const noName = indexWhere(first, last, k => at(k) === 'N') < 0;
  const place = lexicon.place(pieces, first, last) === last - first;
  const medium = lexicon.namesMedium(pieces, first, last);
  if (at(first) !== 'T' && (organisation >= 0 || determined || noName || place || medium)) {
    return { name: [first, last], role: null, affiliation: null, headAt: Math.max(organisation, first), person: false };
  }
  // "Indiana Gov. Eric Holm": what stands before a short title is where it is held
  const title = lastIndexWhere(first + 1, last - 2, k => at(k) === 'T' && pieces[k + 1]!.text === '.');
  const start = title > 0 ? title + 2 : first;
  // "Lt. Col.", "Republican Gov.": no place
  const held = title > 0 && indexWhere(first, title, k => !/[NPA]/.test(at(k) ?? '')) < 0;
  return {
    name: nameRange(pieces, start, last, lexicon),
    role: null,
    affiliation: held ? [first, title] : null,
    headAt: first,
    person: true,
  };
}
