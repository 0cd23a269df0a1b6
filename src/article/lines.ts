import type { BlockKind } from '../engine/types';
import type { Line } from './page';

/** What a line is by its length, its links and its end: the judgements that everything about the body rests on. */

/** Scripts that say in two characters what others say in five. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSITY = 2.5;
const SENTENCE_END = /[.!?…。！？:;,]["'”’»)\]」]*$/;

/** A line of this many characters is a paragraph if it ends like a sentence … */
const SENTENCE_LENGTH = 50;
/** … and one of this many whatever its end. */
const PARAGRAPH_LENGTH = 140;
/** Shorter links are words of a menu or a button; longer ones are titles (characters). */
const TITLE_LENGTH = 15;

/** How many characters of a line are running text: all but its links when it is a paragraph, else none. */
export function proseLength(kind: BlockKind, text: string, linked: number): number {
  if (kind === 'caption' || kind === 'heading' || linked > text.length * 0.5) return 0;
  const length = text.length * (DENSE_SCRIPT.test(text) ? DENSITY : 1);
  const isParagraph = length >= PARAGRAPH_LENGTH || (length >= SENTENCE_LENGTH && SENTENCE_END.test(text));
  return isParagraph ? text.length - linked : 0;
}

/** A paragraph of running text. */
export const isProse = (line: Line): boolean => line.prose > 0;

/** A sentence or more, be it set as a paragraph or as a heading (as standfirsts often are). */
export function isSentence(line: Line): boolean {
  const { text, linked } = line;
  return text.length >= SENTENCE_LENGTH && linked < text.length * 0.5 && SENTENCE_END.test(text);
}

/** A line that is a link and nothing else, a punctuation mark or a few words aside. */
export const isLinked = (line: Line): boolean => line.linked > line.text.length * 0.8;

/** A link that is long enough to be the title of another article. */
export const isTitleLink = (line: Line): boolean => line.text.length >= TITLE_LENGTH && isLinked(line);

/** The page's headline, not a heading of the body. */
export const isHeadline = (line: Line): boolean => line.box.tag === 'H1';
