import type { Span } from '../types';
import type { Cue } from './cues';
import { contentOf, type Draft, trimRange, wordsIn } from './draft';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { type Phrase, phraseAt } from './noun-phrases';

/** A medium that passed words on, and the words that say so. */
export type Relay = { readonly phrase: Phrase; readonly cue: Cue | null; readonly last: number };

/** The medium named in a frame as the way the words came: *seperti dikutip Tass*, *told the BBC*, *kepada Reuters*. */
export function relayIn(frame: Frame, cues: readonly Cue[], lexicon: Lexicon): Relay | null {
  for (const cue of cues) {
    if (cue.kind === 'relay' || cue.kind === 'according') {
      const phrase = mediumAt(frame, skipOf(frame, cue.last, lexicon), lexicon);
      if (phrase) return { phrase, cue: cue.kind === 'relay' ? cue : null, last: phrase.last };
    }
    if (cue.kind === 'tell' || cue.kind === 'say' || cue.kind === 'after') {
      const phrase = addressedMedium(frame, cue, lexicon);
      if (phrase) return { phrase, cue: null, last: phrase.last };
    }
  }
  return null;
}

const skipOf = (frame: Frame, i: number, lexicon: Lexicon): number => {
  let k = i;
  while (
    k < frame.pieces.length &&
    (lexicon.pack.people.ofWords.has(frame.pieces[k]!.lower) || frame.pieces[k]!.lower === 'oleh')
  )
    k++;
  return k;
};

/** *told TASS*, *kata X kepada Reuters*: the addressee within a few words is a medium. */
function addressedMedium(frame: Frame, cue: Cue, lexicon: Lexicon): Phrase | null {
  const { pieces } = frame;
  if (cue.kind === 'tell') return named(mediumAt(frame, cue.last, lexicon));
  for (let i = cue.last; i < Math.min(pieces.length, cue.last + 12); i++) {
    if (pieces[i]!.text === '.' || pieces[i]!.marked) return null;
    if (lexicon.pack.speech.addressee.has(pieces[i]!.lower)) {
      const phrase = named(mediumAt(frame, i + 1, lexicon));
      if (phrase) return phrase;
    }
  }
  return null;
}

const named = (phrase: Phrase | null) => (phrase?.name ? phrase : null);

/** The medium's phrase at `i`; of "kantor berita negara Rusia, Tass" the name behind the comma. */
function mediumAt(frame: Frame, i: number, lexicon: Lexicon): Phrase | null {
  const phrase = phraseAt(frame, i, frame.pieces.length, lexicon);
  if (phrase?.kind !== 'medium') return null;
  if (phrase.name && frame.pieces[phrase.first]!.capital) return phrase;
  const behind =
    frame.pieces[phrase.last]?.text === ',' ? phraseAt(frame, phrase.last + 1, frame.pieces.length, lexicon) : null;
  return behind?.name ? { ...behind, kind: 'medium', role: phrase.mention } : phrase;
}

/** *Dilansir Harian X, …*: with no other speaker, the medium is the source itself. */
export function relayAlone(frame: Frame, index: number, relay: Relay): Draft | null {
  const { pieces } = frame;
  if (!relay.cue || relay.cue.first > 2 || pieces[relay.last]?.text !== ',') return null;
  const range = trimRange(pieces, [relay.last, pieces.length]);
  if (wordsIn(pieces, range) < 4) return null;
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
