import type { Doc } from '../../document';
import { matchPhrase } from '../../text/phrase-index';
import type { Run } from '../../text/runs';
import { isAcronym, type Token } from '../../text/tokens';
import type { Source } from '../../types';
import { type Countries, countriesIn, countryAt } from './countries';
import type { Line } from './lines';

export type EntityKind = 'country' | 'person' | 'name' | 'group';

/** Words of a line that name a country, a person, a group or something else with a name of its own. */
export type Entity = Run & {
  readonly kind: EntityKind;
  readonly line: Line;
  /** The same for all names of one country, and for the long and the short form of a name. */
  readonly key: string;
};

/** What has to be known of the whole article before a line can be searched for names. */
type Names = {
  readonly doc: Doc;
  readonly countries: Countries;
  /** Capitalised words met inside of sentences, where a capital means a name. */
  readonly known: ReadonlySet<string>;
  /** Words of the names of people. */
  readonly people: ReadonlySet<string>;
};

/** The names in each line. */
export function findEntities(doc: Doc, lines: readonly Line[], sources: readonly Source[]): Entity[][] {
  const known = new Set(
    lines.flatMap(line =>
      line.rank
        ? line.tokens
            .slice(line.first + 1, line.last)
            .filter(t => t.capital)
            .map(t => t.text)
        : [],
    ),
  );
  const people = new Set(
    sources
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ name }) => [...name.split(/\s+/), ...name.split(/[\s-]+/)]),
  );
  const names: Names = { doc, countries: countriesIn(doc.pack), known, people };
  return merge(lines.map(line => companions(names, entitiesOf(names, line))));
}

function entitiesOf(names: Names, line: Line): Entity[] {
  const { groups, units } = names.doc.pack.agreement;
  const entities: Entity[] = [];
  for (let i = line.first; i < line.last; i++) {
    const group = matchPhrase(groups, line.tokens, i, line.last);
    const isCurrency = i > line.first && units.has(line.tokens[i - 1]!.lower);
    if (isCurrency || isShortForm(line, i)) continue;
    const found = group ? entity(line, 'group', i, i + group) : named(names, line, i);
    if (!found) continue;
    entities.push(found);
    i = found.last - 1;
  }
  return entities;
}

function named(names: Names, line: Line, i: number): Entity | null {
  const country = countryAt(names.countries, line.tokens, i);
  if (country) {
    const next = i + country.length;
    const partOfName = line.rank > 0 && isNameWord(names, line, next) && isOfOrganisation(names, line.tokens[next]!);
    if (!partOfName) return { ...entity(line, 'country', i, next), key: country.code };
  }
  if (!startsName(names, line, i)) return null;
  let last = i + 1;
  const isOffice = isOfOrganisation(names, line.tokens[i]!);
  while (last < line.last && (continues(names, line, last) || (isOffice && isTitleWord(names, line, last)))) last++;
  const first = line.tokens.slice(i, last).findIndex(token => names.people.has(token.text));
  if (first > 0) return entity(line, 'person', i + first, last);
  return entity(line, first === 0 || isPerson(names, line, i, last) ? 'person' : 'name', i, last);
}

/** "African Union (AU)": an acronym in brackets names again what stands before them. */
const isShortForm = ({ tokens, first }: Line, i: number) =>
  i > first && tokens[i - 1]!.text === '(' && tokens[i + 1]?.text === ')' && isAcronym(tokens[i]!);

const entity = (line: Line, kind: EntityKind, first: number, last: number): Entity => ({
  line,
  kind,
  first,
  last,
  key: line.tokens
    .slice(first, last)
    .map(token => token.lower)
    .join(' '),
});

/** A capital inside a sentence means a name; at its start and in a headline the word must be known as one. */
function startsName(names: Names, line: Line, i: number): boolean {
  const token = line.tokens[i]!;
  if (!isNameWord(names, line, i)) return false;
  return (line.rank > 0 && i > line.first) || isKnown(names, token);
}

const isKnown = ({ known, people }: Names, token: Token) =>
  known.has(token.text) || people.has(token.text) || isAcronym(token);

/** In a headline a hyphen stands inside a name when what follows is no name of its own ("Jong-Un"). */
function continues(names: Names, line: Line, i: number): boolean {
  const [token, next] = [line.tokens[i]!, line.tokens[i + 1]];
  if (token.text === '-')
    return line.rank === 0 && next !== undefined && !isKnown(names, next) && continues(names, line, i + 1);
  return isNameWord(names, line, i) && !countryAt(names.countries, line.tokens, i);
}

/** A capitalised word that is no role, title, weekday, month, no word of agreeing and no function word. */
function isNameWord({ doc }: Names, { tokens, last }: Line, i: number): boolean {
  const token = tokens[i];
  if (!token?.capital || i >= last) return false;
  const { people, summary, agreement } = doc.pack;
  if (people.timeWords.has(token.lower) || people.titles.has(token.lower) || isRole(doc, token)) return false;
  if (!isAcronym(token) && (summary.stopWords.has(token.lower) || /-\p{Ll}{4,}$/u.test(token.text))) return false;
  const lists = [...Object.values(agreement.acts), ...Object.values(agreement.nouns)];
  return !lists.some(list => matchPhrase(list, tokens, i));
}

/** "Jenderal" in "Direktorat Jenderal Pajak". */
const isTitleWord = ({ doc }: Names, { tokens }: Line, i: number) =>
  tokens[i]!.capital && doc.pack.people.titles.has(tokens[i]!.lower);

/** "president", "Presidents". */
function isRole(doc: Doc, token: Token | undefined): boolean {
  const { roles } = doc.pack.people;
  return token !== undefined && (roles.has(token.lower) || roles.has(token.lower.replace(/s$/, '')));
}

const isOfOrganisation = ({ doc }: Names, { lower }: Token) =>
  doc.pack.people.organisations.has(lower) || doc.pack.people.commonCapitals.has(lower);

/** A person: a role or a title stands right before the name, and it is not the name of an office. */
function isPerson(names: Names, line: Line, first: number, last: number): boolean {
  const before = first > line.first ? line.tokens[first - 1] : undefined;
  if (!before || line.tokens.slice(first, last).some(token => isAcronym(token) || isOfOrganisation(names, token)))
    return false;
  return isRole(names.doc, before) || names.doc.pack.people.titles.has(before.lower);
}

/** Whoever is joined to a person is one, too: "Presidents Ana Reyl (of Arvania) and Tomas Kirel (of Belmora)". */
function companions(names: Names, entities: readonly Entity[]): Entity[] {
  const { and } = names.doc.pack.agreement;
  const { ofWords } = names.doc.pack.people;
  const result: Entity[] = [];
  for (const one of entities) {
    const { tokens } = one.line;
    const before = result.at(-1);
    const ofCountry = before?.kind === 'country' && ofWords.has(tokens[before.first - 1]?.lower ?? '');
    const person = ofCountry ? result.at(-2) : before;
    const words = tokens.slice(one.first, one.last);
    const isNamed = one.kind === 'name' && words.length > 1 && !words.some(token => isOfOrganisation(names, token));
    const isJoined = before !== undefined && one.first - before.last === 1 && and.has(tokens[before.last]!.lower);
    result.push(isNamed && isJoined && person?.kind === 'person' ? { ...one, kind: 'person' } : one);
  }
  return result;
}

/** Gives the short form of a name the key of the long one ("Salling", "Salling Group"; "AU", "African Union"). */
function merge(found: readonly Entity[][]): Entity[][] {
  const long = new Map<string, string>();
  for (const { key, kind } of found.flat()) {
    const words = key.split(' ');
    if (kind === 'country' || kind === 'group' || words.length < 2) continue;
    for (const short of [words[0]!, words.at(-1)!, words.map(word => word[0]).join('')])
      if (!long.has(short)) long.set(short, key);
  }
  return found.map(line =>
    line.map(one => (one.kind === 'country' ? one : { ...one, key: long.get(one.key) ?? one.key })),
  );
}
