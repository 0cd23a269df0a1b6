import type { Doc } from '../document';
import { endsSentence } from '../text/sentence-ends';
import { isAcronym, type Token } from '../text/tokens';
import type { Span } from '../types';
import type { Draft } from './draft';
import type { Frame } from './frames';

/** A name before a turn has at most so many words. */
const NAME = 3;

/** The words of one speaker in an interview or a debate that is printed word for word; whether they end a sentence. */
type Turn = { readonly name: Span; readonly content: Span; readonly sentence: boolean };

/**
 * The quotations of a transcript, whose speakers stand in capitals before their words: *WALLACE: Who opened the gates? ORME: We did.*
 * Two speakers, of whom one has the floor again, make one; a lone label in capitals ("UPDATE:") does not, nor do the lines of a table
 * ("MS: Ana Roe vs Mia Sund 21-11"), which end no sentence.
 */
export function transcriptDrafts(doc: Doc, frames: readonly Frame[]): Draft[] {
  const turns = doc.blocks.flatMap(({ first, last }) => turnsIn(doc, first, last));
  const names = turns.map(({ name }) => doc.text.slice(...name));
  const speakers = new Set(names);
  if (speakers.size < 2 || speakers.size === names.length) return [];
  if (turns.filter(({ sentence }) => sentence).length * 2 < turns.length) return [];
  let frame = 0;
  return turns.flatMap(turn => {
    while (frame + 1 < frames.length && frames[frame + 1]!.pieces[0]!.start <= turn.name[0]) frame++;
    return turn.content[0] < turn.content[1] ? [draft(turn, frame)] : [];
  });
}

function turnsIn({ tokens, pack }: Doc, first: number, last: number): Turn[] {
  const labels: { from: number; colon: number }[] = [];
  for (let i = first; i < last; i++) {
    const colon = labelEnd(tokens, i, last);
    const opens = i === first || (i === first + 1 && tokens[first]!.kind === 'mark');
    if (colon > 0 && (opens || endsSentence(tokens, i - 1, pack.abbreviations))) labels.push({ from: i, colon });
  }
  return labels.map(({ from, colon }, n) => {
    const to = labels[n + 1]?.from ?? last;
    const name: Span = [tokens[from]!.start, tokens[colon - 1]!.end];
    const final = tokens[to - 1]!.kind === 'mark' && tokens[first]!.kind === 'mark' ? to - 1 : to;
    const content: Span = [tokens[colon + 1]!.start, tokens[final - 1]!.end];
    return { name, content, sentence: endsSentence(tokens, final - 1, pack.abbreviations) };
  });
}

/** Where the colon stands behind the words in capitals that begin at `i`; -1 for none, or for nothing behind it. */
function labelEnd(tokens: readonly Token[], i: number, last: number): number {
  let k = i;
  while (k < last && k - i < NAME && isAcronym(tokens[k]!)) k++;
  return k > i && k + 1 < last && tokens[k]!.text === ':' ? k : -1;
}

const draft = ({ name, content }: Turn, frame: number): Draft => ({
  frame,
  type: 'direct',
  content: [content],
  cue: null,
  phrase: {
    first: 0,
    last: 1,
    how: 'named',
    kind: 'person',
    mention: name,
    name,
    role: null,
    affiliation: null,
    alias: null,
    head: '',
    plural: false,
    definite: true,
    doubtful: false,
    titled: false,
  },
  also: null,
  from: 'phrase',
  relay: null,
  rule: 'transcript',
  confidence: 0.9,
});
