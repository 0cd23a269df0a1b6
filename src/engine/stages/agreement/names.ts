import type { Doc } from '../../document';
import { matchKind, matchPhrase } from '../../text/phrase-index';
import { isAcronym, type Token } from '../../text/tokens';
import type { Source } from '../../types';
import { actsByStatus } from './acts';
import { type Countries, countriesIn } from './countries';
import type { Line } from './lines';
import { nounsByKind } from './mentions';

/** What has to be known of the whole article before a line can be searched for names. */
export type Names = {
  readonly doc: Doc;
  readonly countries: Countries;
  /** Capitalised words where the capital means a name: met inside of sentences, or never in small letters. */
  readonly known: ReadonlySet<string>;
  /** Those among them that stand alone somewhere, without another capital beside them. */
  readonly alone: ReadonlySet<string>;
  /** Words of the names of people. */
  readonly people: ReadonlySet<string>;
};

/** Gathers the names of an article from its lines and its sources. */
export function knownNames(doc: Doc, lines: readonly Line[], sources: readonly Source[]): Names {
  const known = new Set<string>();
  const alone = new Set<string>();
  const small = new Set<string>();
  const body = lines.filter(({ rank }) => rank > 0);
  for (const { tokens, first, last } of body) {
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      if (!token.capital) small.add(token.lower);
      else if (i > first) {
        known.add(token.text);
        if (!tokens[i - 1]!.capital && !tokens[i + 1]?.capital) alone.add(token.text);
      }
    }
  }
  // The first word of a sentence is a name when it is never met in small letters and no common word (Mikheev 2002).
  for (const { tokens, first } of body) {
    const word = tokens[first]!;
    if (word.capital && !small.has(word.lower) && !isCommon(doc, tokens, first)) known.add(word.text);
  }
  return { doc, countries: countriesIn(doc.pack), known, alone, people: peopleIn(doc, sources) };
}

/** A word that the pack knows as no name. */
function isCommon({ pack }: Doc, tokens: readonly Token[], i: number): boolean {
  const { groups, organisations, documents, roles } = pack.people;
  const { beforeParty, and, receiver, placeAfter } = pack.agreement;
  if (
    [groups, organisations, documents, roles, beforeParty, and, receiver, placeAfter].some(list =>
      list.has(tokens[i]!.lower),
    )
  )
    return true;
  return [pack.summary.leaning, pack.speech.connectives].some(list => matchPhrase(list, tokens, i) > 0);
}

/** Words of people's names, without those that stand elsewhere as a place or state ("Belmora" of "Belmora Tomas Kirel"). */
function peopleIn(doc: Doc, sources: readonly Source[]): Set<string> {
  const people = new Set<string>();
  for (const { kind, name } of sources) {
    if (kind === 'person') for (const word of [...name.split(/\s+/), ...name.split(/[\s-]+/)]) people.add(word);
  }
  const { ofWords, organisations } = doc.pack.people;
  const beforeRealm = [ofWords, organisations, doc.pack.agreement.placeAfter];
  doc.tokens.forEach(({ text }, i) => {
    const [before, after] = [doc.tokens[i - 1], doc.tokens[i + 1]];
    if (!people.has(text) || !before || after?.capital) return;
    const joins =
      doc.pack.agreement.and.has(before.lower) && doc.tokens[i - 2]?.capital && !people.has(doc.tokens[i - 2]!.text);
    if (joins || beforeRealm.some(list => list.has(before.lower))) people.delete(text);
  });
  return people;
}

/** A word whose capital is known to mean a name. */
export const isKnown = ({ known, people }: Names, token: Token) =>
  known.has(token.text) || people.has(token.text) || isAcronym(token);

/** A capitalised word that is no role, title, weekday, month, no word of agreeing and no function word. */
export function isNameWord({ doc }: Names, { tokens, last, rank }: Line, i: number): boolean {
  const token = tokens[i];
  if (!token?.capital || i >= last) return false;
  const { people, summary, agreement } = doc.pack;
  if (people.timeWords.has(token.lower) || people.titles.has(token.lower) || isRole(doc, token)) return false;
  if (!isAcronym(token) && (summary.stopWords.has(token.lower) || COMPOUND.test(token.text))) return false;
  if (rank === 0 && !isAcronym(token) && (agreement.nameEnds.has(token.lower) || agreement.worth.has(token.lower)))
    return false;
  return !matchKind(actsByStatus(agreement.acts), tokens, i) && !matchKind(nounsByKind(agreement.nouns), tokens, i);
}

/** "Denmark-based", "Kremlin-backed": an adjective made from a name. */
const COMPOUND = /-\p{Ll}{4,}$/u;

/** "Jenderal" in "Direktorat Jenderal Pajak". */
export const isTitleWord = ({ doc }: Names, { tokens }: Line, i: number) =>
  tokens[i]!.capital && doc.pack.people.titles.has(tokens[i]!.lower);

/** "president", "Presidents". */
export function isRole(doc: Doc, token: Token | undefined): boolean {
  const { roles } = doc.pack.people;
  return token !== undefined && (roles.has(token.lower) || roles.has(token.lower.replace(/s$/, '')));
}

/** A word of the name of an office or a company. */
export const isOfOrganisation = ({ doc }: Names, { lower }: Token) =>
  doc.pack.people.organisations.has(lower) || doc.pack.people.commonCapitals.has(lower);
