import { findAnchors } from '../attribution/anchors';
import { contentsOf } from '../attribution/contents';
import { type Cue, findCues } from '../attribution/cues';
import type { Draft } from '../attribution/draft';
import type { Entity } from '../attribution/entities';
import { type Frame, makeFrames, type Piece } from '../attribution/frames';
import { introduceSpeakers } from '../attribution/introduced';
import { Lexicon } from '../attribution/lexicon';
import type { Marked } from '../attribution/marks';
import { phrasesIn } from '../attribution/noun-phrases';
import { relayAlone, relayIn } from '../attribution/relays';
import { type Resolved, resolve } from '../attribution/resolve';
import { transcriptDrafts } from '../attribution/transcript';
import { colonDraft, ledInDraft, signedDraft, uncuedDrafts } from '../attribution/uncued';
import type { Doc } from '../document';
import { matchPhrase } from '../text/phrase-index';
import { overlaps } from '../text/spans';
import { tokenize } from '../text/tokens';

/** What the attribution found: quotations linked to entities, in order of the text. */
export type Attribution = { readonly resolved: readonly Resolved[]; readonly entities: readonly Entity[] };

/** Who says what in a document: cues, contents and speakers of every frame, then the speakers linked through the whole article. */
export function attribute(doc: Doc, marked: readonly Marked[]): Attribution {
  const lexicon = new Lexicon(doc.pack, doc);
  const frames = makeFrames(doc, marked);
  const found = frames.map((frame, index) => draftsOf(frame, index, doc.text, lexicon));
  const cued = joinParagraphs(doc, marked, introduceSpeakers(frames, found, lexicon));
  const drafts = withTurns(cued, transcriptDrafts(doc, frames));
  const { resolved, entities } = resolve(frames, drafts, doc.text, lexicon);
  for (const { name, sure } of titleNames(doc, lexicon)) entities.lengthen(name, sure);
  return { resolved, entities: entities.all };
}

/** Within a turn of a transcript nobody else is heard. */
function withTurns(drafts: readonly Draft[], turns: readonly Draft[]): Draft[] {
  if (turns.length === 0) return [...drafts];
  const outside = drafts.filter(
    ({ content }) => !content.some(span => turns.some(turn => overlaps(span, turn.content[0]!))),
  );
  return [...outside, ...turns].sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** A quotation over several paragraphs, each opened anew and only the last one closed, is one. */
function joinParagraphs(doc: Doc, marked: readonly Marked[], drafts: readonly Draft[]): Draft[] {
  const goesOn = new Map<number, number>();
  marked.forEach((next, i) => {
    const open = marked[i - 1];
    if (open?.unclosed && open.block === next.block - 1 && doc.blocks[next.block]!.first === next.first)
      goesOn.set(next.inner[0], open.inner[1]);
  });
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const same = before !== undefined && goesOn.get(draft.content[0]![0]) === before.content.at(-1)![1];
    if (!same || (before.phrase && draft.phrase)) joined.push(draft);
    else {
      // whoever is named at either end speaks all of it
      const named = before.from === 'context' ? draft : before;
      joined[joined.length - 1] = { ...named, frame: before.frame, content: [...before.content, ...draft.content] };
    }
  }
  return joined;
}

function draftsOf(frame: Frame, index: number, text: string, lexicon: Lexicon): Draft[] {
  // a heading that asks ("What has Marsh said about the lake?") reports nothing
  const asks = frame.heading && frame.pieces.at(-1)!.text === '?';
  const cues = asks ? [] : findCues(frame, lexicon);
  const cued = cues.length > 0 ? cuedDrafts(frame, index, cues, lexicon) : [];
  const colon = cued.length === 0 ? (colonDraft(frame, index, lexicon) ?? signedDraft(frame, index, lexicon)) : null;
  // "the question that owners ask: “…”": a cue of another
  const ledIn = cues.length === 0 && !colon ? ledInDraft(frame, index, lexicon) : null;
  const alone = colon ?? ledIn;
  const drafts = alone ? [alone] : cued;
  return [
    ...drafts.map(draft => unnamed(frame, draft, lexicon)),
    ...uncuedDrafts(frame, index, drafts, text, lexicon),
  ].sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** "a diplomat who asked not to be named": a speaker without a name beside words that say why. */
function unnamed(frame: Frame, draft: Draft, lexicon: Lexicon): Draft {
  const { phrase } = draft;
  if (phrase?.how !== 'role' || (phrase.kind !== 'person' && phrase.kind !== 'group')) return draft;
  const { anonymity } = lexicon.pack.speech;
  const said = frame.pieces.some((_, i) => matchPhrase(anonymity, frame.pieces, i) > 0);
  return said ? { ...draft, phrase: { ...phrase, kind: 'anonymous' } } : draft;
}

function cuedDrafts(frame: Frame, index: number, cues: readonly Cue[], lexicon: Lexicon): Draft[] {
  const drafts = contentsOf(frame, index, findAnchors(frame, cues, lexicon), lexicon);
  const relay = relayIn(frame, cues, lexicon);
  if (!relay) return drafts;
  // "said shares in Harlan Media fell": part of what is said
  const said = drafts.some(draft => draft.content.some(span => overlaps(span, relay.phrase.mention)));
  if (said && !relay.cue) return drafts;
  const alone = drafts.length === 0 ? relayAlone(frame, index, relay, lexicon) : null;
  return alone ? [alone] : drafts.map(draft => ({ ...draft, relay: draft.relay ?? relay.phrase }));
}

/**
 * Names of the title; names joined by a hyphen there ("Putin-Kim Jong Un") are two. A title may write all its words with capitals: there a name
 * has to begin the title or follow a sign, and ends at a verb of saying or agreeing, or at a word that the article also writes small.
 */
function titleNames(doc: Doc, lexicon: Lexicon): { name: string; sure: boolean }[] {
  const title = (doc.article.title ?? '').replace(/(?<=\p{L})[-–](?=\p{Lu})/gu, ',');
  const tokens = tokenize(title);
  const pieces = tokens.map(token => (lexicon.isOrdinary(token) ? { ...token, capital: false } : token));
  const frame: Frame = { block: -1, pieces, heading: true };
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const sure = long.filter(({ capital }) => capital).length <= long.length / 2;
  const ends = (piece: Piece | undefined) => piece !== undefined && !piece.capital;
  return phrasesIn(frame, 0, pieces.length, lexicon).flatMap(phrase => {
    const apart = pieces[phrase.first - 1]?.kind !== 'word' && ends(pieces[phrase.last]);
    return phrase.name && (sure || apart) ? [{ name: title.slice(...phrase.name), sure }] : [];
  });
}
