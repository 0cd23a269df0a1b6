import { type Anchor, anchor } from './anchor';
import type { Cue } from './cues';
import { wordsIn } from './draft';
import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import { phraseAt, phrasesIn } from './noun-phrases';
import type { Phrase } from './phrase';
import { speakerAt } from './speaker-after';
import { subjectBefore } from './subjects';

/** A passive of saying, where no other cue governs the frame. */
export function passive(frame: Frame, cue: Cue, lexicon: Lexicon): Anchor | null {
  const behindWords = agentOf(frame, cue, lexicon);
  const agent = behindWords ?? openingAgent(frame, cue, lexicon);
  if (agent)
    return anchor({
      cue,
      side: behindWords ? 'before' : 'behind',
      phrase: agent,
      source: 'phrase',
      to: agent.last,
      rule: 'passive-agent',
      confidence: 0.85,
    });
  const document = documentHolding(frame, cue.first, lexicon);
  if (document)
    return anchor({
      cue,
      side: 'behind',
      phrase: document,
      source: 'phrase',
      from: document.first,
      rule: 'in-document',
      confidence: 0.65,
    });
  if (!isAgentless(frame, cue, lexicon)) return null;
  // "Pasar itu dinilainya sepi": by whoever the ending stands for
  if (cue.suffix)
    return anchor({ cue, side: 'around', phrase: null, source: 'suffix', rule: 'passive-agent', confidence: 0.75 });
  return anchor({ cue, side: 'around', phrase: null, source: 'context', rule: 'agentless', confidence: 0.6 });
}

/** The agent behind a passive that follows words in marks: *“…,” ditambahkan X*, *“…,” demikian disampaikan oleh X*. */
function agentOf(frame: Frame, cue: Cue, lexicon: Lexicon): Phrase | null {
  const { pieces } = frame;
  const before = pieces[cue.first - 1];
  const behindWords = before?.marked ?? (before?.text === ',' && pieces[cue.first - 2]?.marked);
  return behindWords ? speakerAt(frame, afterMarker(frame, cue, lexicon), pieces.length, lexicon) : null;
}

/** *Ditambahkan X, jalan itu rusak*: the agent behind a passive that opens the sentence. */
function openingAgent(frame: Frame, cue: Cue, lexicon: Lexicon): Phrase | null {
  if (cue.first > 0 || frame.heading) return null;
  const agent = speakerAt(frame, afterMarker(frame, cue, lexicon), frame.pieces.length, lexicon);
  const next = frame.pieces[agent?.last ?? 0];
  const opens = next?.text === ',' || lexicon.pack.speech.complementizers.has(next?.lower ?? '');
  return opens && agent?.how === 'named' ? agent : null;
}

const afterMarker = (frame: Frame, cue: Cue, lexicon: Lexicon): number =>
  lexicon.pack.speech.agentMarkers.has(frame.pieces[cue.last]?.lower ?? '') ? cue.last + 1 : cue.last;

/** The document whose phrase ends at piece `at`, a closing "itu" left out. */
export function documentBefore(frame: Frame, at: number, lexicon: Lexicon): Phrase | null {
  const { demonstratives } = lexicon.pack.people;
  const phrase = phrasesIn(frame, 0, at, lexicon).at(-1);
  if (phrase?.kind !== 'document') return null;
  const rest = frame.pieces.slice(phrase.last, at);
  return rest.every(
    ({ lower, text }) =>
      demonstratives.has(lower) || text === ',' || lexicon.pack.speech.betweenSpeakerAndCue.has(lower),
  )
    ? phrase
    : null;
}

/** *Alat itu dinilai sudah tua*: a clause around a passive without an agent, which whoever spoke before may have said. */
function isAgentless(frame: Frame, cue: Cue, lexicon: Lexicon): boolean {
  const { pieces } = frame;
  const next = pieces[cue.last];
  if (lexicon.pack.speech.verdicts.has(pieces[cue.first]!.lower)) return false;
  if (frame.heading || !next || next.capital || next.kind !== 'word') return false;
  if (pieces.some(piece => piece.marked)) return false;
  if (lexicon.pack.speech.agentMarkers.has(next.lower) || lexicon.pack.speech.adjuncts.has(next.lower)) return false;
  const { negated, edge } = subjectBefore(frame, 0, cue.first, lexicon);
  if (negated || phraseAt(frame, cue.last, pieces.length, lexicon)) return false;
  return wordsIn(pieces, [0, edge]) > 0 && wordsIn(pieces, [cue.last, pieces.length]) > 2;
}

/** *dalam aturan itu disebutkan bahwa …*: the document in which something is said. */
function documentHolding(frame: Frame, at: number, lexicon: Lexicon): Phrase | null {
  const phrase = documentBefore(frame, at, lexicon);
  const before = phrase && frame.pieces[phrase.first - 1];
  return before && lexicon.pack.speech.adjuncts.has(before.lower) ? phrase : null;
}
