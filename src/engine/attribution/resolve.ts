import type { Span, SpeakerHow } from '../types';
import type { Draft } from './draft';
import { Entities, type Entity } from './entities';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { type Phrase, phrasesIn } from './noun-phrases';

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

/** A pronoun or an uncued quotation reaches back at most so many frames. */
const REACH = 8;

type Focus = { speaker: Entity | null; frame: number; introduced: Entity | null; introducedAt: number };

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
  const focus: Focus = { speaker: null, frame: -REACH, introduced: null, introducedAt: -REACH };
  const resolved: Resolved[] = [];
  let next = 0;
  frames.forEach((frame, index) => {
    const first = next;
    while (next < drafts.length && drafts[next]!.frame === index) next++;
    const own = drafts.slice(first, next);
    const phrases = phrasesIn(frame, 0, frame.pieces.length, lexicon);
    const before = resolved.length;
    for (const draft of own) {
      const previous = resolved.length > before ? resolved.at(-1)! : null;
      const result = link(draft, previous, index, focus, entities, frames, lexicon);
      resolved.push(result);
      if (result.entity) result.entity.spoke = true;
      if (result.entity && result.entity.kind !== 'document')
        Object.assign(focus, { speaker: result.entity, frame: index, introduced: null });
    }
    // in a headline every word has a capital: its names are not to be trusted
    if (!frame.heading) introduce(phrases, own, index, frame, focus, entities, lexicon);
  });
  return { resolved, entities };
}

/** Registers the names of a frame that are no speakers; a person named there for the first time comes into focus. */
function introduce(
  phrases: readonly Phrase[],
  own: readonly Draft[],
  index: number,
  frame: Frame,
  focus: Focus,
  entities: Entities,
  lexicon: Lexicon,
): void {
  for (const phrase of phrases) {
    if (
      !phrase.name ||
      phrase.doubtful ||
      own.some(draft => draft.phrase && touches(draft.phrase.mention, phrase.mention))
    )
      continue;
    const known = entities.all.length;
    const entity = entities.of(phrase, index);
    if (own.length > 0 || entity.kind !== 'person') continue;
    const isNew = entities.all.length > known;
    const speaks = frame.pieces
      .slice(phrase.first, phrase.last)
      .some(piece => piece.capital && lexicon.isSpokenName(piece));
    if ((isNew || phrase.first === 0) && (phrase.role || phrase.titled || speaks))
      Object.assign(focus, { introduced: entity, introducedAt: index });
  }
}

const touches = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

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
  const base = { draft, also: draft.also ? entities.of(draft.also, index) : null, relay };
  const { phrase } = draft;
  if (phrase && phrase.how !== 'pronoun' && draft.from !== 'context') {
    const epithet = phrase.how === 'role' ? epithetOf(phrase, focus, index, entities, lexicon) : null;
    const entity = epithet ?? entities.of(phrase, index);
    if (epithet) epithet.mentions.push(phrase.mention);
    return { ...base, entity, mention: phrase.mention, how: phrase.how, confidence: draft.confidence };
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
  if (entity && mention) entity.mentions.push(mention);
  if (entity && phrase) entity.gender ??= genderOf(phrase.head, lexicon);
  return {
    ...base,
    entity,
    mention,
    how,
    confidence: entity ? draft.confidence - 0.08 : Math.min(draft.confidence, 0.5),
  };
}

const genderOf = (word: string, lexicon: Lexicon): Entity['gender'] => {
  const { male, female } = lexicon.pack.people.gendered;
  return male.has(word) ? 'male' : female.has(word) ? 'female' : null;
};

/** "pemimpin itu", "the senator": a known phrase without a name stands for the person in focus, unless its role is another's. */
function epithetOf(phrase: Phrase, focus: Focus, index: number, entities: Entities, lexicon: Lexicon): Entity | null {
  const known = phrase.definite || lexicon.pack.people.persons.has(phrase.head);
  if (!known || phrase.plural || phrase.kind !== 'person' || !lexicon.pack.people.roleFirst) return null;
  const candidate = focus.introduced ?? focus.speaker;
  if (candidate?.kind !== 'person' || index - Math.max(focus.frame, focus.introducedAt) > REACH) return null;
  return entities.roleOfAnother(phrase.head, candidate) ? null : candidate;
}

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
  const plural = phrase?.plural === true;
  const gender = phrase ? genderOf(phrase.head, lexicon) : null;
  const personal = phrase !== null || draft.from === 'suffix';
  const fits = (entity: Entity | null): entity is Entity =>
    entity !== null &&
    (!gender || !entity.gender || entity.gender === gender) &&
    (!personal ||
      (plural
        ? entity.kind !== 'person'
        : entity.kind === 'person' || entity.kind === 'anonymous' || entity.kind === 'group'));
  if (previous && fits(previous.entity)) return previous.entity;
  if (draft.from === 'context' && frames[draft.frame]!.block - (frames[focus.frame]?.block ?? -9) > 2) return null;
  if (personal && fits(focus.introduced) && index - focus.introducedAt <= REACH) return focus.introduced;
  if (fits(focus.speaker) && index - focus.frame <= REACH) return focus.speaker;
  if (!personal) return null;
  const known = (entity: Entity) =>
    entity.named && (entity.role !== null || entity.spoke) && index - entity.lastSeen <= REACH;
  return entities.recent().find(entity => fits(entity) && known(entity)) ?? null;
}
