import type { Entity } from '../attribution/entities';
import { wordsOf } from '../attribution/names';
import type { Resolved } from '../attribution/resolve';
import type { Doc } from '../document';
import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import { type Run, runOf } from '../text/runs';
import { overlaps } from '../text/spans';
import type { Token } from '../text/tokens';
import type { Span, Unheard, Value } from '../types';
import { maySpeak } from './unheard/may-speak';
import { hasGivenName, isAged, isFullName, isOfPost, isPartOfMore, isTitled, usageOf } from './unheard/person-names';

/** So far behind a name, words may say that its bearer helped to write, or has another name. */
const NEAR = 6;
/** A line that names an author has no more tokens. */
const LONGEST_LINE = 20;
/** More words than these are no post. */
const LONGEST_POST = 6;
/** Shorter parts of a name ("de", "bin") are shared by strangers. */
const SHORTEST = 3;

/** A first name cut short is at least this long ("Risma" for "Rismawati"). */
const NICKNAME = 4;
/** Whom the article introduces speaks at most so many blocks later. */
const SOON = 3;

/** Somebody named in full, with the tokens of that full name. */
type Candidate = {
  readonly entity: Entity;
  readonly mentions: readonly Span[];
  readonly full: Span;
  readonly name: Run;
};

/**
 * The persons whom the article speaks of and does not let speak: full names with a post, a form of address or an age, or a given name
 * that returns. Whom the article may have heard after all is left out, and so is whoever wrote it: a name missing here does less harm
 * than one that is wrong.
 */
export function findUnheard(doc: Doc, entities: readonly Entity[], resolved: readonly Resolved[]): Unheard[] {
  const usage = usageOf(doc);
  const taken = takenWords(doc, resolved);
  const unclear = unclearBlocks(doc, resolved);
  return candidates(doc, entities)
    .filter(({ entity }) => !entity.words.some(word => isTaken(word, taken)))
    .filter(({ mentions }) => !mentions.some(span => unclear.has(span[0]) || maySpeak(doc, span)))
    .filter(
      ({ entity, full, name }) =>
        isFullName(doc, name, usage) && !isPartOfMore(doc, name, postBefore(entity, full), usage),
    )
    .filter(candidate => isKnown(doc, candidate) && !isAuthor(doc, candidate) && !isKnownAs(doc, candidate, taken))
    .filter(candidate => isPublic(doc, candidate) || !speaksNext(doc, candidate, resolved))
    .map(({ entity, full, mentions }) => ({
      name: doc.text.slice(...full),
      ...postOf(doc, entity),
      mentions: [full, ...mentions.filter(span => span !== full)],
    }));
}

function candidates(doc: Doc, entities: readonly Entity[]): Candidate[] {
  const aside = startsIn(doc, ({ kind }) => kind === 'caption' || kind === 'heading');
  return entities.flatMap(entity => {
    if (entity.kind !== 'person' || !entity.named || entity.words.length < 2) return [];
    const mentions = [...new Map(entity.mentions.map(span => [span[0], span])).values()].filter(
      ([start]) => !aside.has(start),
    );
    const full = mentions.find(span => wordsOf(doc.text.slice(...span)).join() === entity.words.join());
    return full ? [{ entity, mentions, full, name: runOf(doc.tokens, full) }] : [];
  });
}

/** Words of the names of those who are heard, and of those who made the article. Relatives share them: they are left out too. */
function takenWords({ article }: Doc, resolved: readonly Resolved[]): ReadonlySet<string> {
  const heard = resolved.flatMap(({ entity, also, relay }) => [entity, also, relay]);
  const names = [...heard.map(entity => entity?.name), article.byline, article.page?.editor?.value];
  return new Set(names.flatMap(name => wordsOf(name ?? '')).filter(word => word.length >= SHORTEST));
}

/** A name that is taken, or the long form of one ("Rismawati", where Risma is heard). */
function isTaken(word: string, taken: ReadonlySet<string>): boolean {
  return indexWhere(NICKNAME, word.length + 1, length => taken.has(word.slice(0, length))) >= 0 || taken.has(word);
}

/** Whether somebody without a name of their own ("kata siswa itu", "ujarnya") speaks shortly behind the place where a person is introduced. */
function speaksNext({ blocks }: Doc, { full }: Candidate, resolved: readonly Resolved[]): boolean {
  const block = blocks.findIndex(({ span }) => full[0] < span[1]);
  const end = blocks[Math.min(block + SOON, blocks.length - 1)]!.span[1];
  return resolved.some(({ how, draft }) => {
    const [[start] = [0]] = draft.content;
    return how !== 'named' && start > full[0] && start < end;
  });
}

/** The starts of all tokens in blocks with a quotation of which nobody knows who speaks. */
function unclearBlocks(doc: Doc, resolved: readonly Resolved[]): ReadonlySet<number> {
  const contents = resolved.filter(({ entity }) => !entity).flatMap(({ draft }) => draft.content);
  let next = 0;
  const sorted = contents.sort((a, b) => a[0] - b[0]);
  return startsIn(doc, ({ span }) => {
    while (next < sorted.length && sorted[next]![1] <= span[0]) next++;
    return next < sorted.length && overlaps(sorted[next]!, span);
  });
}

function startsIn(doc: Doc, test: (block: Doc['blocks'][number]) => boolean): ReadonlySet<number> {
  return new Set(
    doc.blocks.filter(test).flatMap(({ first, last }) => doc.tokens.slice(first, last).map(({ start }) => start)),
  );
}

/** The post of a person, if it stands before the name. */
function postBefore({ role }: Entity, full: Span): Span | null {
  return role?.span && role.span[1] <= full[0] ? role.span : null;
}

/** What shows that this is a person, and one whom the article is about. */
function isKnown(doc: Doc, candidate: Candidate): boolean {
  const { mentions, name } = candidate;
  return isPublic(doc, candidate) || isAged(doc, name) || (mentions.length > 1 && hasGivenName(doc, name));
}

/** Whom a post or a form of address names; others are introduced by the article itself, often to speak. */
function isPublic(doc: Doc, candidate: Candidate): boolean {
  return isTitled(doc, candidate.name) || hasPost(doc, candidate);
}

/** A post tells a person, but for papers, and for those that are often the post of what is named behind them ("pemilik Kedai Ana"). */
function hasPost({ text, pack: { people } }: Doc, { entity, full }: Candidate): boolean {
  const words = wordsIn(entity.role);
  if (!words.some(word => people.roles.has(word)) || words.some(word => people.documents.has(word))) return false;
  const post = postBefore(entity, full);
  const isRightBefore = post !== null && !/\p{L}/u.test(text.slice(post[1], full[0]));
  return !(words.some(word => people.rolesOfThings.has(word)) && (isRightBefore || !entity.affiliation));
}

/** Whoever is thanked for having helped to write, or is named only at the end, where authors are: in a line of its own, or as one who writes. */
function isAuthor({ blocks, tokens, pack: { people } }: Doc, { entity, mentions }: Candidate): boolean {
  const helped = mentions.some(span => {
    const { last } = runOf(tokens, span);
    return indexWhere(last, last + NEAR, i => matchPhrase(people.authorship, tokens, i) > 0) >= 0;
  });
  const end = blocks.at(-1)!;
  const isLine = end.last - end.first <= LONGEST_LINE && tokens[end.last - 1]?.text !== '.';
  const writes = isLine || wordsIn(entity.role).some(word => people.writers.has(word));
  return helped || (writes && mentions.every(([start]) => start >= end.span[0]));
}

/** "Ana Wira, known as Tirta", where Tirta is heard. */
function isKnownAs({ tokens, pack: { people } }: Doc, { name }: Candidate, taken: ReadonlySet<string>): boolean {
  const known = indexWhere(name.last, name.last + NEAR, i => people.aliases.has(tokens[i]?.lower ?? ''));
  return (
    known >= 0 &&
    wordsOf(
      tokens
        .slice(known, known + NEAR)
        .map(({ text }) => text)
        .join(' '),
    ).some(word => taken.has(word))
  );
}

/** Post and affiliation, unless something else of the sentence got among the words of the post. */
function postOf({ tokens, pack }: Doc, { role, affiliation }: Entity): Pick<Unheard, 'role' | 'affiliation'> {
  const { people } = pack;
  const { first, last } = role?.span ? runOf(tokens, role.span) : { first: 0, last: 0 };
  const post = tokens.slice(first, last);
  const belongs = ({ lower }: Token) =>
    [people.roles, people.roleModifiers, people.ofWords, people.and].some(words => words.has(lower));
  const isClean = post.every((token, i) =>
    token.capital ? isOfPost(token, pack) : belongs(token) || !post.slice(i).some(({ capital }) => capital),
  );
  if (!isClean || post.length > LONGEST_POST) return { role: null, affiliation: null };
  const isOthers = wordsIn(affiliation).some(word => people.roles.has(word));
  return { role, affiliation: isOthers ? null : affiliation };
}

const wordsIn = (value: Value | null): string[] => value?.text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
