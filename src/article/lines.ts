import type { Line } from './walk';

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

/** A paragraph of running text. */
export function isProse(line: Line): boolean {
  if (line.kind === 'caption' || line.kind === 'heading' || line.linked > line.text.length * 0.5) return false;
  const length = line.text.length * (DENSE_SCRIPT.test(line.text) ? DENSITY : 1);
  return length >= PARAGRAPH_LENGTH || (length >= SENTENCE_LENGTH && SENTENCE_END.test(line.text));
}

/** A sentence or more, be it set as a paragraph or as a heading (as standfirsts often are). */
export function isSentence(line: Line): boolean {
  const { text, linked } = line;
  return text.length >= SENTENCE_LENGTH && linked < text.length * 0.5 && SENTENCE_END.test(text);
}

/** The characters of running text in a line, links not counted. */
export const proseOf = (line: Line): number => (isProse(line) ? line.text.length - line.linked : 0);

/** A line that is a link and nothing else, a punctuation mark or a few words aside. */
export const isLinked = (line: Line): boolean => line.linked > line.text.length * 0.8;

/** A link that is long enough to be the title of another article. */
export const isTitleLink = (line: Line): boolean => line.text.length >= TITLE_LENGTH && isLinked(line);

/** The page's headline, not a heading of the body. */
export const isHeadline = (line: Line): boolean => line.box.element.tagName.toUpperCase() === 'H1';
