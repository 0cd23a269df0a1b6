import type { Span, SpeakerHow } from '../types';
import { apposedPhrases } from './appositions';
import type { Draft } from './draft';
import { Entities, type Entity } from './entities';
import { byNickname, epithetOf, isGuess, isLatest, tellsNickname } from './epithets';
import { type Focus, introduce, noFocus, REACH } from './focus';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { bareCue } from './marks';
import { phrasesIn } from './noun-phrases';
import type { Phrase } from './phrase';

/** A draft with its speaker linked: `null` when nobody can be named. */
export type Resolved = {
  readonly draft: Draft;
  readonly entity: Entity | null;
  readonly also: Entity | null;
  readonly mention: Span | null;
  readonly how: SpeakerHow;
  readonly relay: Entity | null;
  readonly confidence: number;
};

/** A passive without an agent belongs to whoever spoke at most so many frames before, a pronoun to a group as near. */
const NEAR = 2;

/**
 * Links every draft to an entity, reading the article from its start: names by their forms, pronouns, suffixes and uncued quotations by the
 * focus, which is the last speaker or a person introduced since. (Centering in the spirit of Grosz, Joshi and Weinstein 1995, reduced to
 * what news reports do.)
 */
export function resolve(
  frames: readonly Frame[],
  drafts: readonly Draft[],
  text: string,
  lexicon: Lexicon,
): { resolved: Resolved[]; entities: Entities } {
  const entities = new Entities(text, lexicon);
  const focus = noFocus();
  const resolved: Resolved[] = [];
  let next = 0;
  frames.forEach((frame, index) => {
    const first = next;
    while (next < drafts.length && drafts[next]!.frame === index) next++;
    const own = drafts.slice(first, next);
    const phrases = apposedPhrases(frame, phrasesIn(frame, 0, frame.pieces.length, lexicon), lexicon);
    const before = resolved.length;
    for (const draft of own) {
      const previous = resolved.length > before ? resolved.at(-1)! : null;
      if (draft.rule === 'agentless' && index - focus.frame > NEAR) continue;
      const opener = openerBefore(frame, draft, phrases, lexicon);
      if (opener && !previous)
        Object.assign(focus, { introduced: entities.of(opener, index), introducedAt: index, isNew: true });
      const result = link(draft, previous, index, focus, entities, frames, lexicon);
      resolved.push(result);
      if (result.entity) result.entity.spoke = true;
      if (result.entity && result.entity.kind !== 'document' && !isOnlyCited(result, text, lexicon))
        Object.assign(focus, {
          speaker: result.entity,
          frame: index,
          introduced: null,
        });
    }
    // in a headline every word has a capital: its names are not to be trusted
    if (!frame.heading) introduce(phrases, own, index, frame, focus, entities, lexicon);
  });
  return { resolved, entities };
}

/** *Mengutip Sund Sentral, …*: a name without a post behind a word for citing is that of a text, which no pronoun stands for. */
const isOnlyCited = ({ draft, entity }: Resolved, text: string, { pack }: Lexicon): boolean =>
  entity !== null &&
  entity.role === null &&
  draft.cue !== null &&
  pack.speech.citing.has(text.slice(...draft.cue).toLowerCase());

/**
 * *When Ana Roe was new here, she said …*: the person whom a subordinate clause that opens the sentence is about; also one whom it brings in
 * later, when nobody else is in it (*While it did not please Ana Roe, a painter, she said …*).
 */
function openerBefore(frame: Frame, { phrase }: Draft, phrases: readonly Phrase[], { pack }: Lexicon): Phrase | null {
  if (!pack.speech.subordinators.has(frame.pieces[0]!.lower) || phrase?.how !== 'pronoun' || phrase.plural) return null;
  const within = phrases.filter(({ last, how, kind }) => last < phrase.first && how === 'named' && kind === 'person');
  const first = phrases[0]?.first === 1 ? phrases[0] : within.length === 1 && within[0]!.role ? within[0]! : null;
  if (!first || phrase.first <= first.last) return null;
  // "Setelah X ditahan, pihaknya …": the side of whoever speaks
  if (pack.people.sides.has(bareCue(phrase.head, pack))) return null;
  return first.how === 'named' && first.kind === 'person' ? first : null;
}

function link(
  draft: Draft,
  previous: Resolved | null,
  index: number,
  focus: Focus,
  entities: Entities,
  frames: readonly Frame[],
  lexicon: Lexicon,
): Resolved {
  const relay = draft.relay ? entities.of(draft.relay, index) : null;
  if (relay) relay.kind = 'medium';
  const base = {
    draft,
    also: draft.also ? entities.of(draft.also, index) : null,
    relay,
  };
  const { phrase } = draft;
  if (phrase && phrase.how !== 'pronoun' && draft.from !== 'context') {
    const known = phrase.how === 'role' ? epithetOf(phrase, focus, index, entities, lexicon) : null;
    const epithet = known && tellsNickname(phrase) && !isLatest(known, entities) ? null : known;
    const entity = epithet ?? entities.of(byNickname(phrase, entities), index, true);
    if (epithet) entities.call(epithet, phrase);
    return {
      ...base,
      entity,
      mention: phrase.mention,
      how: phrase.how,
      confidence: draft.confidence - (epithet && isGuess(phrase, index, entities, lexicon) ? RIVALLED : 0),
    };
  }
  if (draft.from === 'coordinated' && previous) {
    return {
      ...base,
      entity: previous.entity,
      mention: previous.mention,
      how: previous.how,
      confidence: Math.min(draft.confidence, previous.confidence),
    };
  }
  const entity = inFocus(draft, phrase, previous, index, focus, entities, frames, lexicon);
  const how: SpeakerHow = draft.from === 'context' ? 'implicit' : 'pronoun';
  const mention = phrase?.mention ?? null;
  const rivalled = entity !== null && isRivalled(focus, entity, index, entities, lexicon);
  if (entity && mention) entity.mentions.push(mention);
  if (entity) entity.lastSeen = index;
  if (entity && phrase) entity.gender ??= genderOf(phrase.head, lexicon);
  return {
    ...base,
    entity,
    mention,
    how,
    confidence: entity ? draft.confidence - (rivalled ? RIVALLED : 0.08) : Math.min(draft.confidence, 0.5),
  };
}

/** So much less sure is a pronoun that may be for another; it makes the tag say "probably". */
const RIVALLED = 0.25;

/** A pronoun for somebody the story came back to, while another has just been heard, may be either’s; one who was only named is a guess. */
const isRivalled = (focus: Focus, entity: Entity, index: number, entities: Entities, lexicon: Lexicon) =>
  entity === focus.introduced
    ? !focus.isNew && entity !== focus.speaker && index - focus.frame <= REACH
    : entity !== focus.speaker &&
      (lexicon.pack.people.gendered.male.size > 0
        ? entity.kind === 'person' && !entity.spoke && !entity.role && !entity.gender
        : isPassedOver(entity, index, entities));

/** Nobody is in focus, and the article has lately spoken more of another person; asked where pronouns tell no gender. */
const isPassedOver = (entity: Entity, index: number, entities: Entities) =>
  entities
    .recent()
    .some(
      ({ kind, named, lastSeen, mentions }) =>
        kind === 'person' && named && index - lastSeen <= REACH && mentions.length > entity.mentions.length,
    );

const genderOf = (word: string, lexicon: Lexicon): Entity['gender'] => {
  const { male, female } = lexicon.pack.people.gendered;
  return male.has(word) ? 'male' : female.has(word) ? 'female' : null;
};

function inFocus(
  draft: Draft,
  phrase: Phrase | null,
  previous: Resolved | null,
  index: number,
  focus: Focus,
  entities: Entities,
  frames: readonly Frame[],
  lexicon: Lexicon,
): Entity | null {
  // the author, who has no name in the text
  if (phrase && lexicon.pack.people.pronouns.own.has(phrase.head)) return null;
  const plural = phrase?.plural === true;
  const gender = phrase ? genderOf(phrase.head, lexicon) : null;
  const personal = phrase !== null || draft.from === 'suffix';
  const fits = (entity: Entity | null): entity is Entity =>
    entity !== null &&
    (!gender || !entity.gender || entity.gender === gender) &&
    (!personal ||
      (plural || phrase?.kind === 'organisation'
        ? entity.kind !== 'person'
        : // a pronoun that tells the gender is for one person
          entity.kind === 'person' || entity.kind === 'anonymous' || (entity.kind === 'group' && !gender)));
  if (previous && fits(previous.entity)) return previous.entity;
  // a heading quotes what is to come
  if (draft.from === 'context' && frames[draft.frame]!.heading) return null;
  if (draft.from === 'context' && frames[draft.frame]!.block - (frames[focus.frame]?.block ?? -9) > 2) return null;
  if (personal && fits(focus.introduced) && index - focus.introducedAt <= REACH) return focus.introduced;
  const group = phrase && lastGroup(phrase, index, focus);
  if (group) return entities.of(group, focus.groupAt);
  if (fits(focus.speaker) && index - focus.frame <= REACH) return focus.speaker;
  if (!personal) return null;
  const known = (entity: Entity) =>
    entity.named &&
    (entity.role !== null || entity.spoke || (gender !== null && entity.gender === gender)) &&
    index - entity.lastSeen <= REACH;
  const near = (entity: Entity) => gender !== null && entity.named && index - entity.lastSeen <= NEAR;
  const among = entities.recent().filter(fits);
  const heard = (entity: Entity) => gender !== null && entity.spoke && known(entity);
  const person = among.find(heard) ?? among.find(known) ?? among.find(near);
  // "…," ucapnya, behind what an organisation said: whoever speaks for it
  const lately = focus.speaker?.kind === 'organisation' && index - focus.frame <= NEAR;
  return person ?? (draft.from === 'suffix' && lately ? focus.speaker : null);
}

/** Whom *they* or *it* stands for when a group has been spoken of since somebody was heard. */
function lastGroup(pronoun: Phrase, index: number, { group, groupAt, frame }: Focus): Phrase | null {
  if (!group || groupAt <= frame || index - groupAt > NEAR) return null;
  return pronoun.plural || (pronoun.kind === 'organisation' && group.kind === 'organisation') ? group : null;
}
