import type { Doc } from '../../document';
import { matchPhrase } from '../../text/phrase-index';
import type { Run } from '../../text/runs';
import { isAcronym } from '../../text/tokens';
import type { Source } from '../../types';
import { countryAt } from './countries';
import type { Line } from './lines';
import { isKnown, isNameWord, isOfOrganisation, isRole, isTitleWord, knownNames, type Names } from './names';

export type EntityKind = 'country' | 'person' | 'name' | 'group';

/** Words of a line that name a country, a person, a group or something else with a name of its own. */
export type Entity = Run & {
  readonly kind: EntityKind;
  readonly line: Line;
  /** The same for all names of one country, and for the long and the short form of a name. */
  readonly key: string;
};

/** The names in each line. */
export function findEntities(doc: Doc, lines: readonly Line[], sources: readonly Source[]): Entity[][] {
  const names = knownNames(doc, lines, sources);
  return merge(lines.map(line => companions(names, entitiesOf(names, line))));
}

/** Short forms of a name are no longer than this, in words. */
const LONGEST_FORM = 5;

function entitiesOf(names: Names, line: Line): Entity[] {
  const { groups, units } = names.doc.pack.agreement;
  const entities: Entity[] = [];
  for (let i = line.first; i < line.last; i++) {
    const group = matchPhrase(groups, line.tokens, i, line.last);
    const isCurrency = units.has(line.tokens[i]!.lower) || (i > line.first && units.has(line.tokens[i - 1]!.lower));
    if (isCurrency || isShortForm(line, i)) continue;
    const found = group ? entity(line, 'group', i, i + group) : named(names, line, i);
    if (!found) continue;
    // "kelompok pemberontak Front Selatan": the name is enough
    if (entities.at(-1)?.kind === 'group' && entities.at(-1)!.last === found.first) entities.pop();
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
  const spelled = spelledEnd(names, line, i);
  if (spelled) return entity(line, 'name', i, spelled);
  const isOffice = isOfOrganisation(names, line.tokens[i]!);
  while (last < line.last && (continues(names, line, last) || (isOffice && isTitleWord(names, line, last)))) last++;
  const realm = realmLength(names, line, i, last);
  if (realm) return entity(line, 'name', i, i + realm);
  const run = line.tokens.slice(i, last);
  const first = run.findIndex(token => names.people.has(token.text));
  // "Afrika Deplu Primo Alui": the name of an office before a person's; "Donald" before "Trump" stays
  const office = run.slice(0, Math.max(0, first)).some(token => isOfOrganisation(names, token));
  return entity(line, first >= 0 || isPerson(names, line, i, last) ? 'person' : 'name', office ? i + first : i, last);
}

/** "Palang Merah Arvania (PMA)": behind the name that an acronym in brackets spells out, a country's included; 0 for none. */
function spelledEnd({ countries }: Names, { tokens, last }: Line, from: number): number {
  let end = from;
  while (end < last && tokens[end]!.capital) end++;
  const country = countryAt(countries, tokens, end - 1);
  const [open, short, close] = tokens.slice(end, end + 3);
  if (!country || end - from < 3 || open?.text !== '(' || close?.text !== ')' || !isAcronym(short!)) return 0;
  const initials = tokens.slice(from, end).map(({ text }) => text[0]);
  return initials.join('') === short!.text ? end : 0;
}

/** How many words of "Belmora Tomas Kirel", after a role, name the realm: those that stand alone elsewhere. */
function realmLength({ doc, alone, people }: Names, { tokens, first }: Line, from: number, last: number): number {
  if (from === first || !isRole(doc, tokens[from - 1]) || last - from < 2) return 0;
  const word = tokens[from]!.text;
  return alone.has(word) && !people.has(word) ? 1 : 0;
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

/** A capital inside a sentence means a name; at its start and in a headline the word must be known as one, or follow a hyphen. */
function startsName(names: Names, line: Line, i: number): boolean {
  const token = line.tokens[i]!;
  if (!isNameWord(names, line, i)) return false;
  if (isKnown(names, token) || (line.rank > 0 && i > line.first)) return true;
  return line.rank === 0 && line.tokens[i - 1]?.text === '-';
}

/** In a headline a hyphen stands inside a name when one unknown word follows ("Jong-Un"), else between two names. */
function continues(names: Names, line: Line, i: number): boolean {
  const isWord = (k: number) => isNameWord(names, line, k) && !countryAt(names.countries, line.tokens, k);
  if (line.tokens[i]!.text !== '-') return isWord(i);
  return line.rank === 0 && isWord(i + 1) && !isKnown(names, line.tokens[i + 1]!) && !isWord(i + 2);
}

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
    // "Presiden Belmora Tomas Kirel"
    const ofRealm = before?.last === one.first && isRole(names.doc, tokens[before.first - 1]);
    const isJoined = before !== undefined && one.first - before.last === 1 && and.has(tokens[before.last]!.lower);
    result.push(isNamed && (ofRealm || (isJoined && person?.kind === 'person')) ? { ...one, kind: 'person' } : one);
  }
  return result;
}

/** Gives the short form of a name the key of the long one ("Sentana Karya", "PT Sentana Karya Tbk"; "AU", "African Union"). */
function merge(found: readonly Entity[][]): Entity[][] {
  const long = new Map<string, string>();
  for (const { key, kind } of found.flat()) {
    if (kind === 'country') continue;
    for (const short of shortForms(key.split(' '), kind === 'name')) if (!long.has(short)) long.set(short, key);
  }
  const keyOf = (one: Entity) => (one.kind === 'country' ? one.key : (long.get(one.key) ?? one.key));
  return found.map(line => line.map(one => ({ ...one, key: keyOf(one) })));
}

/** First, second and last word, initials, and all runs of two words or more inside ("PT Sentana Karya Tbk"). */
function shortForms(words: readonly string[], hasInitials: boolean): string[] {
  if (words.length < 2) return [];
  const forms = [words[0]!, words[1]!, words.at(-1)!];
  if (hasInitials) forms.push(words.map(word => word[0]).join(''));
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= Math.min(words.length, from + LONGEST_FORM); to++)
      if (to - from < words.length) forms.push(words.slice(from, to).join(' '));
  return forms;
}
