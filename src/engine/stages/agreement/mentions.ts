import type { Doc } from '../../document';
import { findPhrase } from '../../text/find-phrases';
import { indexByKind, matchKind, matchPhrase } from '../../text/phrase-index';
import type { Run } from '../../text/runs';
import type { Token } from '../../text/tokens';
import type { AgreementType } from '../../types';
import { actsByStatus } from './acts';
import type { Line } from './lines';

/** A place where a line speaks of an agreement. */
export type Mention = Run & {
  readonly line: Line;
  /** The whole name: the noun with what tells it apart ("perjanjian kemitraan komprehensif"). */
  readonly name: Run;
  readonly kind: AgreementType;
};

/** Special kinds first: a "perjanjian dagang" is a trade agreement before it is a treaty. */
const KINDS: readonly AgreementType[] = [
  'ceasefire',
  'trade',
  'loan',
  'merger',
  'memorandum',
  'pact',
  'treaty',
  'other',
];
/** The nouns of a pack by the kind of agreement. */
export const nounsByKind = indexByKind(KINDS);
/** Words of a name on the far side of its noun. */
const LONGEST_NAME = 6;
/** So many words after a name may tell its kind ("agreement over selling …"). */
const BEYOND = 3;

/** The mentions of agreements in the lines, in order; an acronym that a name gives in brackets counts as a mention, too. */
export function findMentions(doc: Doc, lines: readonly Line[]): Mention[][] {
  const named = lines.map(line => mentionsIn(doc, line));
  const acronyms = new Map<string, AgreementType>();
  for (const { line, name, kind } of named.flat()) {
    const inside = line.tokens.slice(name.first, name.last);
    const acronym = inside.find((token, i) => inside[i - 1]?.text === '(' && isAcronymLike(token));
    if (acronym) acronyms.set(acronym.text, kind);
  }
  if (!acronyms.size) return named;
  return lines.map((line, k) =>
    [...named[k]!, ...acronymsIn(line, named[k]!, acronyms)].sort((a, b) => a.first - b.first),
  );
}

const isAcronymLike = ({ text }: Token) => /^\p{Lu}[\p{L}\p{N}]*\p{Lu}/u.test(text);

function acronymsIn(line: Line, taken: readonly Mention[], acronyms: ReadonlyMap<string, AgreementType>): Mention[] {
  const found: Mention[] = [];
  for (let i = line.first; i < line.last; i++) {
    const kind = acronyms.get(line.tokens[i]!.text);
    const run = { first: i, last: i + 1 };
    if (kind && !taken.some(({ name }) => name.first <= i && i < name.last))
      found.push({ ...run, line, name: run, kind });
  }
  return found;
}

function mentionsIn(doc: Doc, line: Line): Mention[] {
  const { nouns, otherSenses, signedNouns, acts } = doc.pack.agreement;
  const mentions: Mention[] = [];
  const isSigned = findPhrase(acts.signed, line.tokens, line) !== null;
  for (let i = line.first; i < line.last; i++) {
    const other = matchPhrase(otherSenses, line.tokens, i, line.last);
    const found = matchKind(nounsByKind(nouns), line.tokens, i, line.last);
    const signed = isSigned ? matchPhrase(signedNouns, line.tokens, i, line.last) : 0;
    const length = Math.max(found?.words.length ?? 0, signed);
    if (length > other) {
      const noun = { first: i, last: i + length };
      const name = nameAround(doc, line, noun);
      const kind = found?.words.length === length ? found.kind : 'other';
      mentions.push({ ...noun, line, name, kind: kindOf(doc, line, name, kind) });
      i = (doc.pack.agreement.headFirst ? name.last : noun.last) - 1;
    } else i += Math.max(0, other - 1);
  }
  return mentions;
}

/** From the noun on (or back to) to the first word that cannot belong to a name. */
function nameAround(doc: Doc, line: Line, { first, last }: Run): Run {
  const { headFirst, nameEnds, nameEndForm, nouns, acts, units } = doc.pack.agreement;
  const isPeriod = (i: number) => line.tokens[i]?.kind === 'number' && units.has(line.tokens[i + 1]?.lower ?? '');
  const belongs = (i: number) => {
    const token = line.tokens[i];
    if (!token || i < line.first || i >= line.last) return false;
    if (headFirst && (isPeriod(i) || isPeriod(i - 1))) return true;
    if (token.kind !== 'word' || nameEnds.has(token.lower) || nameEndForm?.test(token.lower)) return false;
    const isNoun = matchKind(nounsByKind(nouns), line.tokens, i) !== null;
    return isNoun || !matchKind(actsByStatus(acts), line.tokens, i);
  };
  let [from, to] = [first, last];
  if (headFirst) while (to - last < LONGEST_NAME && belongs(to)) to++;
  else while (first - from < LONGEST_NAME && (belongs(from - 1) || isBracket(line, from - 1))) from--;
  while (from < first && line.tokens[from]!.kind !== 'word') from++;
  return { first: from, last: to };
}

/** An acronym in brackets inside the name: "Lake Trade Area (LTA) agreement". */
function isBracket({ tokens, first }: Line, i: number): boolean {
  if (i <= first) return false;
  return tokens[i]!.text === ')' ? tokens[i - 2]?.text === '(' : tokens[i]!.text === '(' && tokens[i + 2]?.text === ')';
}

function kindOf(doc: Doc, line: Line, name: Run, kind: AgreementType): AgreementType {
  if (kind !== 'other' && kind !== 'treaty') return kind;
  const { kindWords } = doc.pack.agreement;
  const [from, to] = [Math.max(line.first, name.first), Math.min(line.last, name.last + BEYOND)];
  const told = KINDS.find(
    other => kindWords[other] && findPhrase(kindWords[other], line.tokens, { first: from, last: to }),
  );
  return told ?? kind;
}
