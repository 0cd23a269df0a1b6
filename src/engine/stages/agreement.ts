import type { Doc } from '../document';
import { findPhrase } from '../text/find-phrases';
import { matchPhrase } from '../text/phrase-index';
import type { Agreement, AgreementType, Source, Value } from '../types';
import { findActs } from './agreement/acts';
import { findDescriptions } from './agreement/described';
import { findEntities } from './agreement/entities';
import { type Found, linesOf, sourceAt, valueAt } from './agreement/lines';
import { findMentions, type Mention } from './agreement/mentions';
import { findParties, type Party, type Scene } from './agreement/parties';
import { findReactions } from './agreement/reactions';
import { findSignatories } from './agreement/signatories';
import { findStatus } from './agreement/status';
import { findContents, findTerms } from './agreement/terms';
import { findUnknown } from './agreement/unknown';
import { findDate, findPlace } from './agreement/when-where';

/** More words than this make a name no fuller. */
const LONGEST = 5;
/** So many lines (of a brief, such a part) speak of an agreement that it is about; where the first ones tell of signing, fewer do. */
const LEAST_LINES = 3;
const LEAST_SHARE = 0.4;
/** Kinds of agreements that are never two words for one. */
const APART: ReadonlySet<AgreementType> = new Set<AgreementType>(['trade', 'loan', 'merger', 'ceasefire']);
/** What a line later a name loses, in words. */
const FADING = 0.3;

/** The card of the agreement that the article is about; null when it is about none, or only mentions one. */
export function findAgreement(doc: Doc, found: Found): Agreement | null {
  const lines = linesOf(doc, found.quotes);
  const mentionsIn = findMentions(doc, lines);
  const told = lines.map((line, i) => ({ line, mentions: mentionsIn[i]!, acts: findActs(doc, line) }));
  if (!isAbout(doc, told)) return null;
  const entities = findEntities(doc, lines, found.sources);
  const kind = mainKind(mentionsIn.flat());
  const scenes = withoutOthers(
    told.map((one, i) => ({ ...one, entities: entities[i]! })),
    kind,
  );
  const mentions = scenes.flatMap(scene => scene.mentions);
  const status = findStatus(scenes);
  const parties = findParties(doc, scenes, status?.value === 'rejected').map(party =>
    withoutLeader(party, found.sources),
  );
  if (!status || parties.length < (kind === 'ceasefire' ? 1 : 2)) return null;
  const signatories = findSignatories(doc, scenes).map(value => withoutCountry(value, found.sources));
  const describedAs = findDescriptions(doc, scenes);
  const announcer = status.act.line.isTitle ? null : sourceAt(status.act.line, status.act.first);
  const unknown = findUnknown(doc, scenes);
  const informants = [announcer, ...unknown.map(({ source }) => source)];
  const reactions = findReactions(doc, found, scenes, {
    parties,
    signatories,
    informants,
    contents: findContents(doc, scenes),
  });
  const named = bestNamed(
    doc,
    mentions.filter(mention => mention.kind === kind),
  );
  const date = findDate(doc, status, scenes);
  const shown = { ...valueAt(status.act.line, status.act), value: status.value };
  return {
    name: named && valueAt(named.line, named.name),
    type: named && { ...valueAt(named.line, named.name), value: kind },
    parties: parties.map(({ value, country }) => ({ ...value, country })),
    signatories,
    date,
    place: findPlace(doc, status, scenes),
    status: shown,
    terms: findTerms(doc, scenes, parties, [...describedAs, ...reactions, shown, ...(date ? [date] : [])]),
    describedAs,
    unknown,
    reactions,
  };
}

/** What an article about an agreement has: it speaks of it early and again, and says early how far it is. */
function isAbout(doc: Doc, scenes: readonly Omit<Scene, 'entities'>[]): boolean {
  const early = scenes.filter(({ line, mentions }) => line.rank <= 2 && mentions.some(one => !isBackground(doc, one)));
  const acted = scenes.some(({ line, mentions, acts }) => line.rank <= 3 && mentions.length && acts.length);
  const signed = early.some(({ acts }) => acts.some(({ status, negated }) => status === 'signed' && !negated));
  const lines = scenes.filter(({ mentions }) => mentions.length).length;
  const enough = Math.min(LEAST_LINES, Math.ceil(scenes.length * LEAST_SHARE));
  return acted && early.length > 0 && (lines >= enough || signed);
}

/** So many words may stand between "di tengah" and the name. */
const NEAR = 3;

/** "Serangan terjadi di tengah gencatan senjata": the article is about the attack. */
const isBackground = ({ pack }: Doc, { line, name }: Mention): boolean =>
  findPhrase(pack.agreement.background, line.tokens, {
    first: Math.max(line.first, name.first - NEAR),
    last: name.first,
  }) !== null;

/** The kind that most mentions have, earlier ones counting more; a mere "deal" says little. */
function mainKind(mentions: readonly Mention[]): AgreementType {
  const sums = new Map<AgreementType, number>();
  for (const { kind, line } of mentions) {
    const weight = (kind === 'other' ? 0.3 : 1) / (1 + 0.2 * line.rank);
    sums.set(kind, (sums.get(kind) ?? 0) + weight);
  }
  return [...sums].reduce((a, b) => (b[1] > a[1] ? b : a), ['other', 0] as [AgreementType, number])[0];
}

/**
 * Without the lines that speak of another agreement alone (a loan, beside the trade deal that the article is about). Only these kinds
 * are told apart: one treaty may be called pact, memorandum and agreement.
 */
function withoutOthers(scenes: readonly Scene[], kind: AgreementType): Scene[] {
  if (!APART.has(kind)) return [...scenes];
  const isOther = (mention: Mention) => APART.has(mention.kind) && mention.kind !== kind;
  return scenes.filter(({ mentions }) => !mentions.length || !mentions.every(isOther));
}

/** The mention with the fullest name: most words, in the body rather than in the headline, early; a verb is no name. */
function bestNamed(doc: Doc, mentions: readonly Mention[]): Mention | null {
  const isVerb = ({ line, first, last }: Mention) =>
    matchPhrase(doc.pack.agreement.transfers, line.tokens, first, last) > 0;
  const fullness = (mention: Mention) =>
    Math.min(LONGEST, mention.name.last - mention.name.first) +
    (mention.line.rank ? 1 : 0) -
    FADING * mention.line.rank -
    (isVerb(mention) ? LONGEST : 0);
  return mentions.length ? mentions.reduce((a, b) => (fullness(b) > fullness(a) ? b : a)) : null;
}

/** "Arvania Ana Reyl", behind a post: the country, where the sources tell it from its minister. */
function withoutLeader(party: Party, sources: readonly Source[]): Party {
  const { text, span } = party.value;
  const leader = sources.find(({ name, affiliation }) => affiliation && text === `${affiliation.text} ${name}`);
  if (!leader?.affiliation || !span) return party;
  const country = leader.affiliation.text;
  return {
    ...party,
    value: { text: country, span: [span[0], span[0] + country.length] },
    names: [...party.names, country],
  };
}

/** The same for who signed: the name. */
function withoutCountry(value: Value, sources: readonly Source[]): Value {
  const signer = sources.find(({ name, affiliation }) => affiliation && value.text === `${affiliation.text} ${name}`);
  return signer && value.span
    ? { text: signer.name, span: [value.span[1] - signer.name.length, value.span[1]] }
    : value;
}
