import type { Span } from '../types';
import { nameBehindPlace } from './beyond-place';
import type { Draft } from './draft';
import type { Entities, Entity } from './entities';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';

/** A pronoun or an uncued quotation reaches back at most so many frames. */
export const REACH = 8;

/** Whom a sentence was about stays in focus for so many frames, whoever is named in passing. */
const NEAR = 2;

/** Whom the next pronoun is for: the last speaker, or a person introduced since. */
export type Focus = {
  speaker: Entity | null;
  frame: number;
  introduced: Entity | null;
  introducedAt: number;
  /** Whether the sentence was about the person in focus, rather than naming it in passing. */
  presented: boolean;
  /** Whether the person in focus was first named there, or by a post. */
  isNew: boolean;
  /** The group or organisation that a sentence was about last: *they*, *it*. */
  group: Phrase | null;
  groupAt: number;
};

export const noFocus = (): Focus => ({
  speaker: null,
  frame: -REACH,
  introduced: null,
  introducedAt: -REACH,
  presented: false,
  isNew: false,
  group: null,
  groupAt: -REACH,
});

/** Registers the names of a frame that are no speakers; a person named there for the first time comes into focus. */
export function introduce(
  phrases: readonly Phrase[],
  own: readonly Draft[],
  index: number,
  frame: Frame,
  focus: Focus,
  entities: Entities,
  lexicon: Lexicon,
): void {
  for (const read of phrases) {
    const before = frame.pieces[read.first - 1]?.lower ?? '';
    const placed = lexicon.pack.people.ofWords.has(before) || lexicon.pack.people.placePrepositions.has(before);
    const phrase = (placed && nameBehindPlace(frame, read, lexicon)) || read;
    if ((phrase.kind === 'group' || phrase.kind === 'organisation') && isPresented(frame, phrases, phrase, lexicon))
      Object.assign(focus, { group: phrase, groupAt: index });
    if (
      !(phrase.name || isNumbered(frame, phrase)) ||
      phrase.doubtful ||
      own.some(draft => draft.phrase && touches(draft.phrase.mention, phrase.mention))
    )
      continue;
    // "di Raja Ampat": a place, whatever its words
    if (phrase === read && phrase.kind === 'person' && lexicon.pack.people.placePrepositions.has(before)) continue;
    const known = entities.all.length;
    const entity = entities.of(phrase, index);
    if (own.length > 0 || entity.kind !== 'person') continue;
    const isNew = entities.all.length > known;
    const speaks = frame.pieces
      .slice(phrase.first, phrase.last)
      .some(piece => piece.capital && lexicon.isSpokenName(piece));
    const heard = focus.speaker !== null && index - focus.frame <= REACH;
    // "Mr Kirel sold the lease": a title alone brings nobody back who never speaks
    const titled = phrase.titled && (isNew || !heard);
    if (
      !(
        phrase.role ||
        titled ||
        isAged(frame, phrase) ||
        speaks ||
        entity.spoke ||
        lexicon.pack.speech.cues.passive.has(before)
      )
    )
      continue;
    const presented = isPresented(frame, phrases, phrase, lexicon);
    const held = focus.introduced !== null && focus.presented && index - focus.introducedAt <= NEAR;
    if (presented || (isNew && !heard && !held && focus.introducedAt !== index))
      Object.assign(focus, {
        introduced: entity,
        introducedAt: index,
        presented,
        isNew: isNew || phrase.role !== null,
      });
  }
}

/** *Ana Roe, 44, agreed*: an age shows that somebody is brought in. */
const isAged = ({ pieces }: Frame, { last, kind }: Phrase) =>
  kind === 'person' &&
  pieces[last]?.text === ',' &&
  /^\d{1,2}$/.test(pieces[last + 1]?.text ?? '') &&
  pieces[last + 2]?.text === ',';

/** A document by its number, which is its name: "Peraturan Daerah Nomor 4 Tahun 2021". */
const isNumbered = ({ pieces }: Frame, { kind, first, last }: Phrase) =>
  kind === 'document' && pieces[first]!.capital && pieces.slice(first, last).some(piece => piece.kind === 'number');

/**
 * The subject of a sentence, also behind an opening adjunct ("Secara terpisah, X …") or another of its subjects, and whom a passive of saying
 * or a copula presents ("hal itu disampaikan X"): whom the next sentences are about. Whom a sentence names in passing is none of these.
 */
function isPresented(frame: Frame, phrases: readonly Phrase[], phrase: Phrase, { pack }: Lexicon): boolean {
  const { pieces } = frame;
  const { cues, agentMarkers, presenters } = pack.speech;
  let i = phrase.first - 1;
  for (let k = phrases.indexOf(phrase) - 1; i >= 0; ) {
    if (k >= 0 && phrases[k]!.last > i) i = phrases[k--]!.first - 1;
    else if (pieces[i]!.text === ',' || pack.people.and.has(pieces[i]!.lower)) i--;
    else break;
  }
  if (i < 0) return true;
  const { lower } = pieces[i]!;
  if (cues.passive.has(lower) || agentMarkers.has(lower) || presenters.has(lower)) return true;
  if (presenters.has(`${pieces[i - 1]?.lower} ${lower}`)) return true;
  return pieces[i + 1]!.text === ',' && i + 2 === phrase.first && !pieces.slice(0, i).some(piece => piece.text === ',');
}

const touches = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];
