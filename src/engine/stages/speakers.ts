import { findAnchors } from '../attribution/anchors';
import { contentsOf } from '../attribution/contents';
import { type Cue, findCues } from '../attribution/cues';
import type { Draft } from '../attribution/draft';
import type { Entity } from '../attribution/entities';
import { type Frame, makeFrames } from '../attribution/frames';
import { Lexicon } from '../attribution/lexicon';
import type { Marked } from '../attribution/marks';
import { phrasesIn } from '../attribution/noun-phrases';
import { relayAlone, relayIn } from '../attribution/relays';
import { type Resolved, resolve } from '../attribution/resolve';
import { colonDraft, signedDraft, uncuedDrafts } from '../attribution/uncued';
import type { Doc } from '../document';
import { matchPhrase } from '../text/phrase-index';
import { tokenize } from '../text/tokens';

/** What the attribution found: quotations linked to entities, in order of the text. */
export type Attribution = { readonly resolved: readonly Resolved[]; readonly entities: readonly Entity[] };

/** Who says what in a document: cues, contents and speakers of every frame, then the speakers linked through the whole article. */
export function attribute(doc: Doc, marked: readonly Marked[]): Attribution {
  const lexicon = new Lexicon(doc.pack, doc);
  const frames = makeFrames(doc, marked);
  const drafts = frames.flatMap((frame, index) => draftsOf(frame, index, lexicon));
  const { resolved, entities } = resolve(frames, drafts, doc.text, lexicon);
  for (const name of titleNames(doc, lexicon)) entities.lengthen(name);
  return { resolved, entities: entities.all };
}

function draftsOf(frame: Frame, index: number, lexicon: Lexicon): Draft[] {
  const cues = findCues(frame, lexicon);
  const cued = cues.length > 0 ? cuedDrafts(frame, index, cues, lexicon) : [];
  const colon = cued.length === 0 ? (colonDraft(frame, index, lexicon) ?? signedDraft(frame, index, lexicon)) : null;
  const drafts = colon ? [colon] : cued;
  return [...drafts.map(draft => unnamed(frame, draft, lexicon)), ...uncuedDrafts(frame, index, drafts)].sort(
    (a, b) => a.content[0]![0] - b.content[0]![0],
  );
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
  const alone = drafts.length === 0 ? relayAlone(frame, index, relay) : null;
  return alone ? [alone] : drafts.map(draft => ({ ...draft, relay: draft.relay ?? relay.phrase }));
}

/**
 * Names of the title; names joined by a hyphen there ("Putin-Kim Jong Un") are two. A title may write all its words with capitals: a name ends
 * at a verb of saying or agreeing, or at a word that the article also writes small.
 */
function titleNames(doc: Doc, lexicon: Lexicon): string[] {
  const title = (doc.article.title ?? '').replace(/(?<=\p{L})[-–](?=\p{Lu})/gu, ',');
  const pieces = tokenize(title).map(token => (lexicon.isOrdinary(token) ? { ...token, capital: false } : token));
  const frame: Frame = { block: -1, pieces, heading: true };
  return phrasesIn(frame, 0, frame.pieces.length, lexicon).flatMap(phrase =>
    phrase.name ? [title.slice(...phrase.name)] : [],
  );
}
