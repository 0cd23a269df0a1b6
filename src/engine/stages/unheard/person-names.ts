import type { Doc } from '../../document';
import type { LanguagePack } from '../../languages/pack';
import { countryNames } from '../../text/countries';
import { matchPhrase } from '../../text/phrase-index';
import type { Run } from '../../text/runs';
import { isAcronym, type Token } from '../../text/tokens';
import type { Span } from '../../types';

/** A full name has so many words, initials and particles not counted. */
const [FEWEST, MOST] = [2, 4];
/** Higher numbers in brackets are counts far oftener than ages. */
const OLDEST = 99;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’]*-?)+$/u;
const INITIAL = /^\p{Lu}(?:\.\p{Lu})*$/u;
const JOINS = /^[-–/&®™]$/;

/** How the article uses its words elsewhere. */
export type Usage = {
  /** Written small: in a name such a capital is that of a title, a product or a work. */
  readonly small: ReadonlySet<string>;
  /** Capitals that are places, as a preposition before them shows. */
  readonly located: ReadonlySet<string>;
};

export function usageOf({ tokens, pack: { people } }: Doc): Usage {
  const lower = (some: readonly Token[]) => new Set(some.map(token => token.lower));
  return {
    small: lower(tokens.filter(({ kind, capital }) => kind === 'word' && !capital)),
    located: lower(
      tokens.filter(({ capital }, i) => capital && people.placePrepositions.has(tokens[i - 1]?.lower ?? '')),
    ),
  };
}

/** Whether these tokens are a person's full name and nothing else: no part of a place, a house, a law, a building or a work. */
export function isFullName(doc: Doc, name: Run, { small }: Usage): boolean {
  const tokens = doc.tokens.slice(name.first, name.last);
  const { particles } = doc.pack.people;
  const isSmallPart = ({ kind, text, lower, capital }: Token) =>
    kind === 'punctuation' ? text === '.' : INITIAL.test(text) || (particles.has(lower) && !capital);
  const full = tokens.filter(token => !isSmallPart(token));
  if (full.length < FEWEST || full.length > MOST) return false;
  return full.every(token => isNameWord(doc, token, small)) && !namesPlace(doc, name);
}

function isNameWord({ pack }: Doc, token: Token, small: ReadonlySet<string>): boolean {
  const { people, functionWords } = pack;
  const { kind, text, lower } = token;
  if (kind !== 'word' || !NAME_WORD.test(text) || isAcronym(token) || small.has(lower)) return false;
  // "I'm", "we'll"
  if (people.pronouns.own.has(lower.split("'", 1)[0]!) || functionWords.has(lower)) return false;
  const others = [
    people.organisations,
    people.organisationNames,
    people.mediaWords,
    people.documents,
    people.commonCapitals,
    people.roles,
    people.groups,
    people.countryWords,
    people.placeNouns,
    people.timeWords,
  ];
  return !others.some(words => words.has(lower)) && !countryNames(pack.code).has(lower);
}

function namesPlace({ tokens, pack }: Doc, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (matchPhrase(pack.people.places, tokens, i, last)) return true;
  return false;
}

/**
 * Whether the name may be a part of more ("Jalan Ana Wira", "Ana Wira Center") or only the end of it ("Gubernur Ana | Wira Kirel").
 * `post`: that of the person, where it stands before the name.
 */
export function isPartOfMore(
  { tokens, pack }: Doc,
  { first, last }: Run,
  post: Span | null,
  { located }: Usage,
): boolean {
  const { people, speech, functionWords } = pack;
  const [before, after] = [tokens[first - 1], tokens[last]];
  if (after && (JOINS.test(after.text) || (after.capital && !people.timeWords.has(after.lower)))) return true;
  // "the former player of Real Norla": only a thing is known by "that" behind a post and a name
  if (after && people.demonstratives.has(after.lower)) return true;
  if (!before) return false;
  const { lower, text, capital, start } = before;
  if (JOINS.test(text) || people.placePrepositions.has(lower)) return true;
  if (people.titles.has(lower)) return false;
  if (post && post[0] <= start) return capital && !isOfPost(before, pack) && (start < post[1] || !located.has(lower));
  const grammar = [functionWords, speech.adjuncts, speech.connectives].some(words => words.has(lower));
  return people.placeNouns.has(lower) || (capital && !grammar);
}

/** A word that may end a post or an affiliation. */
export function isOfPost(token: Token, { code, people }: LanguagePack): boolean {
  const { lower } = token;
  const lists = [
    people.roles,
    people.roleModifiers,
    people.organisations,
    people.organisationNames,
    people.commonCapitals,
  ];
  return (
    isAcronym(token) ||
    [...lists, people.places, people.countryWords].some(words => words.has(lower)) ||
    countryNames(code).has(lower)
  );
}

/** Whether a form of address stands before the name ("Dr.", "Mr."). */
export function isTitled({ tokens, pack }: Doc, { first }: Run): boolean {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  return tokens[at]?.capital === true && pack.people.titles.has(tokens[at].lower);
}

/** Whether an age stands behind the name: "(41)", ", 41,". */
export function isAged({ tokens }: Doc, { last }: Run): boolean {
  const [open, age, close] = tokens.slice(last, last + 3);
  const marks = `${open?.text}${close?.text}`;
  return (marks === '()' || marks === ',,') && /^\d{1,3}$/.test(age!.text) && Number(age!.text) <= OLDEST;
}

/** Whether the name begins with one that only persons bear. */
export function hasGivenName({ tokens, pack }: Doc, { first }: Run): boolean {
  const { givenNames, genderedNames } = pack.people;
  const { lower } = tokens[first]!;
  return givenNames.has(lower) || genderedNames.male.has(lower) || genderedNames.female.has(lower);
}
