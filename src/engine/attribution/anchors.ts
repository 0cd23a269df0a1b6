import type { Cue } from './cues';
import type { Range } from './draft';
import { wordsIn } from './draft';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { type Phrase, phraseAt } from './noun-phrases';
import { speakerAt, subjectBefore } from './subjects';

/**
 * A cue with its speaker, and where what is said stands: behind it, before it, or around it (`either`: whatever is there).
 * `from`–`to` are the pieces that belong to the reporter: speaker, cue and what lies between.
 */
export type Anchor = {
  readonly cue: Cue;
  readonly side: 'behind' | 'before' | 'either';
  readonly phrase: Phrase | null;
  readonly also: Phrase | null;
  readonly source: 'phrase' | 'suffix' | 'coordinated';
  /** A medium that itself reports somebody's words (*Z reported its source said …*). */
  readonly relay: Phrase | null;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly confidence: number;
};

/** The cues of a frame that do introduce speech, each with its speaker. */
export function findAnchors(frame: Frame, cues: readonly Cue[], lexicon: Lexicon): Anchor[] {
  const anchors: Anchor[] = [];
  for (const cue of cues) {
    const anchor = anchorOf(frame, cue, anchors.at(-1), lexicon);
    if (!anchor) continue;
    const outer = anchors.at(-1);
    if (!isNested(frame, anchor, outer, lexicon)) anchors.push(anchor);
    else if (
      outer?.phrase?.kind === 'medium' &&
      anchor.source === 'phrase' &&
      anchor.phrase?.how !== 'pronoun' &&
      anchor.from - outer.to <= 3
    ) {
      anchors[anchors.length - 1] = { ...anchor, relay: outer.phrase, from: outer.from, rule: 'reported-by-medium' };
    }
  }
  return anchors;
}

function anchorOf(frame: Frame, cue: Cue, previous: Anchor | undefined, lexicon: Lexicon): Anchor | null {
  switch (cue.kind) {
    case 'after':
      return afterNoun(frame, cue, lexicon);
    case 'according':
    case 'data':
      return according(frame, cue, lexicon);
    case 'passive':
    case 'relay':
      return null;
    case 'topic':
    case 'quoted':
      return hasReport(frame, cue, lexicon) ? verb(frame, cue, previous, lexicon) : null;
    default:
      return verb(frame, cue, previous, lexicon);
  }
}

/** A topic is no report: quoted words, or a complementizer right behind the cue, make it one. */
function hasReport(frame: Frame, cue: Cue, lexicon: Lexicon): boolean {
  const explicit = frame.pieces
    .slice(cue.last, cue.last + 3)
    .some(piece => lexicon.pack.speech.complementizers.has(piece.lower));
  return explicit || frame.pieces.some(piece => piece.marked);
}

/** *…, kata X* and *…, ujarnya*: the noun follows the words (a mark, a comma) or opens the sentence. */
function afterNoun(frame: Frame, cue: Cue, lexicon: Lexicon): Anchor | null {
  const { pieces } = frame;
  const before = pieces[cue.first - 1];
  const attached =
    !before ||
    before.marked ||
    before.text === ',' ||
    before.text === '—' ||
    before.text === '–' ||
    before.kind === 'mark';
  if (!attached) return null;
  if (cue.suffix)
    return {
      cue,
      side: 'either',
      phrase: null,
      also: null,
      source: 'suffix',
      relay: null,
      from: cue.first,
      to: cue.last,
      rule: 'cue-suffix',
      confidence: 0.9,
    };
  const start = skipAdverbs(frame, cue.last, lexicon);
  const phrase = speakerAt(frame, start, pieces.length, lexicon);
  if (!phrase) return null;
  return {
    cue,
    side: 'either',
    phrase,
    also: null,
    source: 'phrase',
    relay: null,
    from: cue.first,
    to: phrase.last,
    rule: 'cue-speaker',
    confidence: 0.95,
  };
}

const skipAdverbs = (frame: Frame, i: number, lexicon: Lexicon): number => {
  let k = i;
  while (k < frame.pieces.length && lexicon.pack.speech.betweenSpeakerAndCue.has(frame.pieces[k]!.lower)) k++;
  return k;
};

/** *menurut X, …* and *…, according to X*. */
function according(frame: Frame, cue: Cue, lexicon: Lexicon): Anchor | null {
  const { pieces } = frame;
  if (cue.suffix)
    return {
      cue,
      side: 'either',
      phrase: null,
      also: null,
      source: 'suffix',
      relay: null,
      from: cue.first,
      to: cue.last,
      rule: 'according-suffix',
      confidence: 0.85,
    };
  const phrase = holderOf(frame, speakerAt(frame, cue.last, pieces.length, lexicon), lexicon);
  if (!phrase || (phrase.how === 'role' && phrase.kind === 'person' && cue.kind === 'data')) return null;
  return {
    cue,
    side: 'either',
    phrase,
    also: null,
    source: 'phrase',
    relay: null,
    from: cue.first,
    to: possessed(frame, phrase.last),
    rule: 'according-to',
    confidence: phrase.how === 'role' ? 0.75 : 0.85,
  };
}

/** Data or reports of somebody have that somebody as their source: "menurut laporan BPS". */
function holderOf(frame: Frame, phrase: Phrase | null, lexicon: Lexicon): Phrase | null {
  if (phrase?.kind !== 'document' || phrase.name) return phrase;
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const holder = frame.pieces[i]!.capital ? phraseAt(frame, i, phrase.last, lexicon) : null;
    if (holder) return frame.pieces[phrase.first]!.capital ? phrase : { ...holder, last: phrase.last };
  }
  return phrase;
}

/** "according to WHO's statistics": the possessed noun belongs to the speaker. */
function possessed(frame: Frame, i: number): number {
  return /^['’]s$/.test(frame.pieces[i]?.text ?? '') && frame.pieces[i + 1]?.kind === 'word' ? i + 2 : i;
}

/** A verb of saying: *X said …*, *…, X said*, *…, said X*, *…, adding …*. */
function verb(frame: Frame, cue: Cue, previous: Anchor | undefined, lexicon: Lexicon): Anchor | null {
  const { pieces } = frame;
  const from = previous ? previous.to : 0;
  const before = pieces[cue.first - 1];
  const subject = subjectBefore(frame, from, cue.first, lexicon);
  if (subject.negated) return null;
  if (subject.passive && !lexicon.pack.speech.progressiveShape?.test(pieces[cue.last - 1]!.lower))
    return byAgent(frame, cue, subject.at, lexicon);
  const behindWords = before !== undefined && (before.marked !== undefined || (before.text === ',' && cue.first > 1));
  if (behindWords && !subject.adjacent) {
    const phrase = speakerAt(frame, skipAdverbs(frame, cue.last, lexicon), pieces.length, lexicon);
    const participle = previous !== undefined && !before.marked;
    if (phrase && !participle && (before.marked || !subject.phrase)) {
      return {
        cue,
        side: 'before',
        phrase,
        also: null,
        source: 'phrase',
        relay: null,
        from: cue.first,
        to: phrase.last,
        rule: 'cue-speaker',
        confidence: 0.95,
      };
    }
  }
  if (!subject.phrase || (previous && !subject.adjacent))
    return coordinated(frame, cue, subject.edge, previous, lexicon);
  const side = sideOf(frame, [from, subject.at], [cue.last, pieces.length], cue, lexicon);
  return {
    cue,
    side,
    phrase: subject.phrase,
    also: subject.also,
    source: 'phrase',
    relay: null,
    from: subject.at,
    to: cue.last,
    rule: 'speaker-cue',
    confidence: (subject.adjacent ? 0.92 : 0.8) - (subject.phrase.how === 'role' ? 0.07 : 0),
  };
}

/** *he was told by X that …*: the agent speaks; a passive without one names nobody. */
function byAgent(frame: Frame, cue: Cue, from: number, lexicon: Lexicon): Anchor | null {
  if (!lexicon.pack.speech.agentMarkers.has(frame.pieces[cue.last]?.lower ?? '')) return null;
  const phrase = speakerAt(frame, cue.last + 1, frame.pieces.length, lexicon);
  if (!phrase) return null;
  return {
    cue,
    side: 'behind',
    phrase,
    also: null,
    source: 'phrase',
    relay: null,
    from,
    to: phrase.last,
    rule: 'passive-agent',
    confidence: 0.8,
  };
}

function coordinated(
  frame: Frame,
  cue: Cue,
  at: number,
  previous: Anchor | undefined,
  lexicon: Lexicon,
): Anchor | null {
  if (!previous) return null;
  const { speech, people } = lexicon.pack;
  const joint = frame.pieces[at - 1];
  const joins =
    joint &&
    (joint.text === ',' ||
      people.and.has(joint.lower) ||
      speech.clauseBreaks.has(joint.lower) ||
      speech.connectives.has(joint.lower));
  if (!joins) return null;
  return {
    cue,
    side: 'behind',
    phrase: previous.phrase,
    also: null,
    source: 'coordinated',
    relay: null,
    from: at,
    to: cue.last,
    rule: 'coordinated',
    confidence: previous.confidence - 0.1,
  };
}

/** Before the speaker or behind the cue: *“…,” X said on Friday* against *On Friday, X said …*. */
function sideOf(frame: Frame, ahead: Range, behind: Range, cue: Cue, lexicon: Lexicon): 'behind' | 'before' | 'either' {
  const { pieces } = frame;
  const last = ahead[1] - 1;
  const neighbour = pieces[last]?.text === ',' ? pieces[last - 1] : pieces[last];
  const follows = pieces[behind[0]];
  const markedAhead = last >= ahead[0] && neighbour?.marked !== undefined;
  if (markedAhead && neighbour.marked!.words > 1) {
    const goesOn = pieces.slice(behind[0]).some(piece => piece.marked !== undefined);
    return goesOn ? 'either' : 'before';
  }
  if (cue.kind !== 'say' && cue.kind !== 'tell') return 'behind';
  const nothingBehind =
    !follows ||
    wordsIn(pieces, behind) === 0 ||
    (isAdjunct(follows.lower, lexicon) && !clauseFollows(frame, behind, lexicon));
  const clauseAhead =
    pieces[last]?.text === ',' && wordsIn(pieces, ahead) >= 4 && !isAdjunct(pieces[ahead[0]]!.lower, lexicon);
  return nothingBehind && clauseAhead ? 'before' : 'behind';
}

const isAdjunct = (word: string, lexicon: Lexicon) =>
  lexicon.pack.speech.adjuncts.has(word) || lexicon.pack.speech.addressee.has(word);

/** A complementizer, a comma or marks somewhere behind an adjunct: the clause comes after it. */
const clauseFollows = (frame: Frame, [first, last]: Range, lexicon: Lexicon) =>
  frame.pieces
    .slice(first, last)
    .some(
      piece =>
        piece.marked ||
        lexicon.pack.speech.complementizers.has(piece.lower) ||
        lexicon.pack.people.pronouns.singular.has(piece.lower),
    ) || last - first > 10;

/** Inside what the anchor before it reports ("X said that Y had said …"): the outer one stands, contents never overlap. */
function isNested(frame: Frame, anchor: Anchor, previous: Anchor | undefined, lexicon: Lexicon): boolean {
  if (previous?.side !== 'behind' || anchor.source === 'coordinated') return false;
  const joint = frame.pieces[anchor.from - 1];
  if (!joint || anchor.from === previous.to) return true;
  const { speech, people } = lexicon.pack;
  if (speech.relatives.has(joint.lower) && frame.pieces[anchor.from - 2]?.text === ',') return false;
  if (joint.marked || joint.text === ';' || speech.clauseBreaks.has(joint.lower)) return false;
  if (people.and.has(joint.lower) || speech.connectives.has(joint.lower))
    return frame.pieces[anchor.from - 2]?.text !== ',' && !anchor.phrase;
  return joint.text !== ',' || anchor.side === 'behind';
}
