import type { Doc, Sentence } from '../document';
import { isLeadTrusted, type Salience, salience, similarity } from '../salience';
import { matchPhrase } from '../text/phrase-index';
import { type Run, spanOf } from '../text/runs';
import { overlaps } from '../text/spans';
import type { Agreement, Quote, Source, Span, Value } from '../types';

/** What the summary rests on. */
export type Found = {
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly agreement: Agreement | null;
};

/** A sentence with the part of its words that stand in quotation marks, and how far its place can be trusted. */
type Judged = Salience & { readonly marked: number; readonly trust: number };

type Candidate = {
  readonly index: number;
  readonly score: number;
  readonly topics: ReadonlySet<string>;
  readonly sides: readonly (keyof Agreement)[];
  /** Begins with a word that points back ("dia", "however"). */
  readonly leans: boolean;
};

/** Set by hand: position where a lead can be trusted, the headline's words next, then what the whole text is about. */
const WEIGHT = {
  position: 1.5,
  title: 1.5,
  centrality: 1.2,
  agreement: 0.6,
  leaning: -0.3,
  marked: -0.5,
  fragment: -0.8,
  redundancy: -0.5,
};
/** How fast the first sentences lose their advantage. */
const FADING = 0.3;
/** A sentence with a greater part of its words in quotation marks stands there without its speaker. */
const WHOLE = 0.95;
const OPENING = new Set(['“', '«', '„', '``']);
const CLOSING = new Set(['”', '»', "''"]);
const MARKS = new Set(['"', ...OPENING, ...CLOSING]);
/** Sentences that share so much of their topic words (Jaccard index) say the same. */
const SAME = 0.6;
const SIDES = ['status', 'date', 'terms', 'describedAs', 'unknown'] as const;
/** So many words are the beginning of a sentence. */
const BEGINNING = 3;
const WORDS_PER_SENTENCE = 120;

/**
 * Three to five of the article's sentences (`length` fixes the number), in the order of the text: spans of whole sentences, unchanged.
 * Fewer when the article has no more that could stand in a summary.
 */
export function summarise(doc: Doc, found: Found, length = fittingLength(doc)): Span[] {
  const judged = salience(doc);
  const indices = judged.flatMap(({ prose }, index) => (prose ? [index] : []));
  const marked = sharesInMarks(doc);
  const trust = isLeadTrusted(doc, judged) ? 1 : 0;
  const candidates = indices.map((index, rank) =>
    candidate(doc, found, { ...judged[index]!, marked: marked[index]!, trust }, index, rank),
  );
  return choose(candidates, length)
    .sort((a, b) => a.index - b.index)
    .map(({ index }) => spanOf(doc.tokens, withoutLooseMark(doc, doc.sentences[index]!)));
}

/** One sentence for so many words, between three and five. */
function fittingLength(doc: Doc): number {
  return Math.max(3, Math.min(5, Math.round(doc.tokens.length / WORDS_PER_SENTENCE)));
}

function candidate(doc: Doc, found: Found, judged: Judged, index: number, rank: number): Candidate {
  const sentence = doc.sentences[index]!;
  const { centrality, title, topics, marked } = judged;
  const score =
    (judged.trust * WEIGHT.position) / (1 + rank) ** FADING +
    WEIGHT.title * title +
    WEIGHT.centrality * centrality +
    (marked > WHOLE ? WEIGHT.fragment : marked > 0 ? WEIGHT.marked : 0);
  return { index, topics, score, sides: sidesOf(found, sentence), leans: leans(doc, sentence) };
}

/** For each sentence the part of its words between quotation marks, with marks opened before it in its block. */
function sharesInMarks(doc: Doc): number[] {
  let depth = 0;
  return doc.sentences.map(({ first, last, block }, i) => {
    if (doc.sentences[i - 1]?.block !== block) depth = 0;
    let [inside, words] = [0, 0];
    for (const { kind, text } of doc.tokens.slice(first, last)) {
      if (text === '"') depth = 1 - depth;
      else if (OPENING.has(text)) depth = 1;
      else if (CLOSING.has(text)) depth = 0;
      else if (kind === 'word' || kind === 'number') {
        words++;
        inside += depth;
      }
    }
    return words ? inside / words : 0;
  });
}

/** A sentence from inside a longer quotation: without the one mark that opens before its first word, or closes behind its last. */
function withoutLooseMark({ tokens }: Doc, { first, last }: Sentence): Run {
  const isMark = (i: number) => MARKS.has(tokens[i]!.text);
  const marks = tokens.slice(first, last).filter((_, k) => isMark(first + k)).length;
  if (marks !== 1) return { first, last };
  return isMark(first) ? { first: first + 1, last } : isMark(last - 1) ? { first, last: last - 1 } : { first, last };
}

/** Begins with "dia", "however", or with a thing that is known already ("Pakta tersebut"). */
function leans(doc: Doc, { first }: Sentence): boolean {
  if (matchPhrase(doc.pack.summary.leaning, doc.tokens, first)) return true;
  const { demonstratives } = doc.pack.people;
  return doc.tokens.slice(first, first + BEGINNING).some(({ lower }) => demonstratives.has(lower));
}

/** Which sides of the agreement a sentence tells of. */
function sidesOf({ agreement }: Found, { span }: Sentence): readonly (keyof Agreement)[] {
  if (!agreement) return [];
  const holds = (value: Value | null) => value?.span && overlaps(value.span, span);
  return SIDES.filter(side => [agreement[side]].flat().some(holds));
}

/**
 * Takes the best sentence again and again, each time holding against the others what they repeat, and against those that lean on the
 * sentence before them that this one is missing. Each side of the agreement speaks for one sentence.
 */
function choose(candidates: readonly Candidate[], length: number): Candidate[] {
  const chosen: Candidate[] = [];
  const gain = (one: Candidate) => {
    const repeats = Math.max(0, ...chosen.map(({ topics }) => similarity(one.topics, topics)));
    const dangles = one.leans && !chosen.some(({ index }) => index === one.index - 1);
    const added = one.sides.filter(side => !chosen.some(({ sides }) => sides.includes(side)));
    return (
      one.score + (added.length ? WEIGHT.agreement : 0) + WEIGHT.redundancy * repeats + (dangles ? WEIGHT.leaning : 0)
    );
  };
  const isNew = (one: Candidate) => chosen.every(({ topics }) => similarity(one.topics, topics) < SAME);
  while (chosen.length < length) {
    const open = candidates.filter(one => !chosen.includes(one) && isNew(one));
    if (!open.length) break;
    chosen.push(open.reduce((a, b) => (gain(b) > gain(a) ? b : a)));
  }
  return chosen;
}
