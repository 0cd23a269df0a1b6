import type { Doc } from '../document';
import type { LanguagePack } from '../languages/pack';
import { proseStart } from '../text/dateline';
import type { Token } from '../text/tokens';
import type { Span } from '../types';

/** Words in quotation marks. `first` and `last` are tokens (half open), the marks included; `inner` is the text between them. */
export type Marked = {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly inner: Span;
  readonly words: number;
  /** A quotation over several paragraphs: each but the last lacks its closing mark and the next opens anew. */
  readonly unclosed: boolean;
  /** Begins with a small letter: it goes on from the words before it. */
  readonly goesOn: boolean;
};

type Family = 'double' | 'single' | 'angle' | 'corner';

const FAMILY: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '``': 'double',
  "''": 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle',
  '›': 'angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
};
const ONLY_OPENS = new Set(['„', '‚', '``', '「', '『']);
const ONLY_CLOSES = new Set(['」', '』']);
/** A quotation longer than this without its closing mark is taken for a stray mark (characters; long speeches stay under it). */
const LONGEST = 6000;
/** A paragraph with a closing mark and no opening one is a quotation from so many tokens on. */
const LEAST_UNOPENED = 5;

/**
 * The quotations by their marks, in order, never nested: what stands in marks inside others belongs to the outer ones. Straight marks, and
 * curly ones used on the wrong side as in Indonesian print (”…”), open or close by what stands beside them. A missing closing mark ends with
 * its paragraph.
 */
export function findMarked(doc: Doc): Marked[] {
  const found: Marked[] = [];
  doc.blocks.forEach((block, index) => {
    let i = block.first;
    while (i < block.last) {
      const end = opens(doc, i, block.first) ? closingOf(doc, i, block.last) : null;
      if (end === null) {
        const last = found.at(-1);
        if (last?.block !== index && closesParagraph(doc, i, block))
          found.push(unopened(doc, index, proseStart(doc.tokens, index, block, doc.pack.people.places), i + 1));
        i++;
        continue;
      }
      const marked = makeMarked(doc, index, i, end, block.last);
      if (marked) found.push(marked);
      i = Math.max(end, i + 1);
    }
  });
  return found;
}

function makeMarked(doc: Doc, block: number, first: number, last: number, blockLast: number): Marked | null {
  const closer = doc.tokens[last - 1]!;
  const unclosed = last === blockLast && !(closer.kind === 'mark' && last - 1 > first);
  const start = doc.tokens[first]!.end;
  const end = unclosed ? closer.end : closer.start;
  let count = 0;
  for (let i = first; i < last; i++) if (isWord(doc.tokens[i]!)) count++;
  const next = doc.tokens[first + 1];
  const goesOn = next?.kind === 'word' && !next.capital;
  return count > 0 && end > start ? { block, first, last, inner: [start, end], words: count, unclosed, goesOn } : null;
}

/** A paragraph whose first mark closes, before a word of saying (*Kami siap," kata Sari.*): its opening mark was forgotten. */
function closesParagraph(doc: Doc, i: number, { first, last }: Doc['blocks'][number]): boolean {
  const { tokens, pack } = doc;
  const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (token.kind !== 'mark' || FAMILY[token.text] !== 'double' || ONLY_OPENS.has(token.text)) return false;
  if (!before || !next || i - first < LEAST_UNOPENED || i + 1 >= last) return false;
  if (token.end - tokens[first]!.start > LONGEST || !/^[,.!?…]$/.test(before.text)) return false;
  const { after } = pack.speech.cues;
  return after.has(bareCue(next.lower, pack)) && tokens.slice(first, i).every(({ kind }) => kind !== 'mark');
}

const unopened = (doc: Doc, block: number, first: number, last: number): Marked => ({
  block,
  first,
  last,
  inner: [doc.tokens[first]!.start, doc.tokens[last - 1]!.start],
  words: doc.tokens.slice(first, last).filter(isWord).length,
  unclosed: false,
  goesOn: false,
});

/** Whether the mark at `i` begins a quotation: space (or a bracket, a dash) before it and none after it. */
function opens(doc: Doc, i: number, blockFirst: number): boolean {
  const token = doc.tokens[i]!;
  if (token.kind !== 'mark' || ONLY_CLOSES.has(token.text)) return false;
  if (ONLY_OPENS.has(token.text)) return true;
  const next = doc.tokens[i + 1];
  if (!next) return false;
  const previous = i > blockFirst ? doc.tokens[i - 1] : undefined;
  const spaceBefore =
    !previous || previous.end < token.start || (previous.kind === 'punctuation' && !/[.,!?…]/.test(previous.text));
  const spaceAfter = next.start > token.end;
  if (FAMILY[token.text] === 'single') return spaceBefore && !spaceAfter && next.kind === 'word' && token.text !== '’';
  // the opening curly mark may lack its space; a free-standing mark (tokenised text) opens when nothing is open
  return token.text === '“' || token.text === '«' || spaceBefore || !spaceAfter;
}

/** Index after the mark that closes the one at `open`; the block's end when it is missing; null when there is no quotation at all. */
function closingOf(doc: Doc, open: number, blockLast: number): number | null {
  const { tokens } = doc;
  const family = FAMILY[tokens[open]!.text]!;
  const start = tokens[open]!.end;
  for (let i = open + 1; i < blockLast; i++) {
    const token = tokens[i]!;
    if (token.end - start > LONGEST) return null;
    if (token.kind === 'mark' && FAMILY[token.text] === family && closes(tokens, i, blockLast)) return i + 1;
  }
  return family === 'single' || !unclosedPlausible(tokens, open) ? null : blockLast;
}

function closes(tokens: readonly Token[], i: number, blockLast: number): boolean {
  const token = tokens[i]!;
  if (ONLY_OPENS.has(token.text)) return false;
  if (ONLY_CLOSES.has(token.text)) return true;
  const previous = tokens[i - 1]!;
  const next = i + 1 < blockLast ? tokens[i + 1] : undefined;
  const attached = previous.end === token.start;
  if (FAMILY[token.text] === 'single')
    return attached && (!next || next.start > token.end || next.kind === 'punctuation');
  return attached || !next || next.start > token.end || next.kind === 'punctuation';
}

/** A paragraph that goes on in the next one, or a forgotten closing mark: only where the mark begins a sentence. */
const unclosedPlausible = (tokens: readonly Token[], open: number) => {
  const previous = tokens[open - 1];
  return !previous || /[.:,?!]/.test(previous.text) || previous.end < tokens[open]!.start;
};

/** A cue without the pronoun glued to it ("katanya" → "kata"). */
export const bareCue = (word: string, { speech: { suffixPronoun } }: LanguagePack): string =>
  suffixPronoun && word.endsWith(suffixPronoun) ? word.slice(0, -suffixPronoun.length) : word;

export const isWord = (token: Token): boolean => token.kind === 'word' || token.kind === 'number';
