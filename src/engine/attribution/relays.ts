import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import type { Span } from '../types';
import type { Cue } from './cues';
import { contentOf, type Draft, trimRange, wordsIn } from './draft';
import { type Frame, spanOf } from './frames';
import type { Lexicon } from './lexicon';
import { phraseAt } from './noun-phrases';
import type { Phrase } from './phrase';

/** A medium that passed words on, and the words that say so. */
export type Relay = { readonly phrase: Phrase; readonly cue: Cue | null; readonly last: number };

/** The medium named in a frame as the way the words came: *seperti dikutip Tass*, *told the BBC*, *in an interview with Reuters*. */
export function relayIn(frame: Frame, cues: readonly Cue[], lexicon: Lexicon): Relay | null {
  for (const cue of cues) {
    if (cue.kind === 'relay' || cue.kind === 'according') {
      const at = skipOf(frame, cue.last, lexicon);
      const phrase =
        mediumAt(frame, at, lexicon) ?? (saysRelay(frame, cue, lexicon) ? titleAt(frame, at, lexicon) : null);
      if (phrase) return { phrase, cue: cue.kind === 'relay' ? cue : null, last: phrase.last };
    }
    const told = cue.kind === 'tell' ? mediumAt(frame, cue.last, lexicon) : null;
    if (told?.name) return { phrase: told, cue: null, last: told.last };
  }
  return cues.length > 0 ? placeOfWords(frame, lexicon) : null;
}

const skipOf = ({ pieces }: Frame, i: number, { pack: { people, speech } }: Lexicon): number => {
  let k = i;
  while (k < pieces.length && (people.ofWords.has(pieces[k]!.lower) || speech.agentMarkers.has(pieces[k]!.lower))) k++;
  return k;
};

/** A cue of a relay and of nothing else: *dilansir*, *as quoted by* (while one may also cite a person). */
const saysRelay = ({ pieces }: Frame, cue: Cue, { pack: { speech } }: Lexicon) =>
  cue.kind === 'relay' && matchPhrase(speech.cues.according, pieces, cue.first) === 0;

/** *in an interview with X*, *on X*, *in an X report*: words that somebody spoke or wrote there, outside quotation marks. */
function placeOfWords(frame: Frame, lexicon: Lexicon): Relay | null {
  const { pieces } = frame;
  const { relayPlaces } = lexicon.pack.speech;
  for (let i = 0; i < pieces.length; i++) {
    const words = pieces[i]!.marked ? 0 : matchPhrase(relayPlaces, pieces, i);
    const phrase = words ? (mediumAt(frame, i + words, lexicon) ?? reporterAt(frame, i + words, lexicon)) : null;
    if (phrase?.name) return { phrase, cue: null, last: phrase.last };
  }
  return null;
}

/** "a DW report": the medium before the noun of a document. */
function reporterAt({ pieces, ...frame }: Frame, i: number, lexicon: Lexicon): Phrase | null {
  const { people } = lexicon.pack;
  const first = people.determiners.has(pieces[i]?.lower ?? '') ? i + 1 : i;
  const last = first + matchPhrase(people.media, pieces, first);
  if (last === first || !pieces[first]!.capital || !people.documents.has(pieces[last]?.lower ?? '')) return null;
  return phraseAt({ ...frame, pieces: pieces.slice(0, last) }, first, last, lexicon);
}

/** The medium's phrase at `i`; of "kantor berita negara Rusia, Tass" the name behind the comma. */
function mediumAt(frame: Frame, i: number, lexicon: Lexicon): Phrase | null {
  const phrase = phraseAt(frame, i, frame.pieces.length, lexicon);
  if (phrase?.kind !== 'medium') return null;
  if (phrase.name && !phrase.role) return phrase;
  const behind =
    frame.pieces[phrase.last]?.text === ',' ? phraseAt(frame, phrase.last + 1, frame.pieces.length, lexicon) : null;
  return behind?.name ? { ...behind, kind: 'medium', role: phrase.mention } : phrase;
}

/** "as quoted by Greek Reporter": where a medium has to stand, capitals that are nobody known are its title. */
function titleAt(frame: Frame, i: number, lexicon: Lexicon): Phrase | null {
  const { pieces } = frame;
  const phrase = phraseAt(frame, i, pieces.length, lexicon);
  if (phrase?.kind !== 'person' || phrase.how === 'pronoun' || phrase.titled) return null;
  const { first, last } = phrase;
  if (indexWhere(first, last, k => !pieces[k]!.capital || lexicon.isSpokenName(pieces[k]!)) >= 0) return null;
  const name = spanOf(pieces, first, last);
  return { ...phrase, how: 'named', kind: 'medium', mention: name, name, role: null, affiliation: null };
}

/** *Dilansir Harian X, …*: with no other speaker, the medium is the source itself, unless what follows only points (*hal itu disebut X*). */
export function relayAlone(frame: Frame, index: number, relay: Relay, lexicon: Lexicon): Draft | null {
  const { pieces } = frame;
  if (!relay.cue || relay.cue.first > 2 || pieces[relay.last]?.text !== ',') return null;
  const range = trimRange(pieces, [relay.last, pieces.length]);
  if (wordsIn(pieces, range) < 4 || matchPhrase(lexicon.pack.speech.pointers, pieces, ...range) > 0) return null;
  const cue: Span = [pieces[relay.cue.first]!.start, pieces[relay.cue.last - 1]!.end];
  return {
    frame: index,
    ...contentOf(frame, [range]),
    cue,
    phrase: relay.phrase,
    also: null,
    from: 'phrase',
    relay: null,
    rule: 'relay-alone',
    confidence: 0.7,
  };
}
