import type { Doc, Sentence } from '../document';
import { type Salience, salience, similarity } from '../salience';
import { matchPhrase } from '../text/phrase-index';
import { overlaps } from '../text/spans';
import type { Agreement, Quote, Source, Span } from '../types';

/** What the summary rests on. */
export type Found = {
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly agreement: Agreement | null;
};

/** A sentence with the part of its words that stand in quotation marks. */
type Judged = Salience & { readonly marked: number };

type Candidate = {
  readonly index: number;
  readonly score: number;
  readonly topics: ReadonlySet<string>;
  /** Begins with a word that points back ("dia", "however"). */
  readonly leans: boolean;
};

/** Set by hand: position where a lead can be trusted, the headline's words next, then what the whole text is about. */
const WEIGHT = { position: 1.5, title: 1, centrality: 0.8, agreement: 0.5, leaning: -0.3, marked: -0.5, fragment: -0.8, length: 0, redundancy: -0.5 };
/** How fast the first sentences lose their advantage. */
const FADING = 0.3;
/** A sentence of so many words says enough. */
const FULL_LENGTH = 20;
/** A sentence with a greater part of its words in quotation marks stands there without its speaker. */
const WHOLE = 0.95;
const OPENING = new Set(['“', '«', '„', '``']);
const CLOSING = new Set(['”', '»', "''"]);
const WORDS_PER_SENTENCE = 120;

/**
 * Three to five of the article's sentences (`length` fixes the number), in the order of the text: spans of whole sentences, unchanged.
 * Fewer when the article has no more that could stand in a summary.
 */
export function summarise(doc: Doc, found: Found, length = fittingLength(doc)): Span[] {
  const judged = salience(doc);
  const indices = judged.flatMap(({ prose }, index) => (prose ? [index] : []));
  const marked = sharesInMarks(doc);
  const candidates = indices.map((index, rank) => candidate(doc, found, { ...judged[index]!, marked: marked[index]! }, index, rank));
  return choose(candidates, length)
    .sort((a, b) => a.index - b.index)
    .map(({ index }) => doc.sentences[index]!.span);
}

/** One sentence for so many words, between three and five. */
function fittingLength(doc: Doc): number {
  return Math.max(3, Math.min(5, Math.round(doc.tokens.length / WORDS_PER_SENTENCE)));
}

function candidate(doc: Doc, found: Found, judged: Judged, index: number, rank: number): Candidate {
  const sentence = doc.sentences[index]!;
  const { centrality, title, length, topics, marked } = judged;
  const score =
    WEIGHT.position / (1 + rank) ** FADING +
    WEIGHT.title * title +
    WEIGHT.centrality * centrality +
    WEIGHT.length * Math.min(1, length / FULL_LENGTH) +
    (onAgreement(found, sentence) ? WEIGHT.agreement : 0) +
    (marked > WHOLE ? WEIGHT.fragment : marked > 0 ? WEIGHT.marked : 0);
  return { index, topics, score, leans: matchPhrase(doc.pack.summary.leaning, doc.tokens, sentence.first) > 0 };
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

function onAgreement({ agreement }: Found, { span }: Sentence): boolean {
  if (!agreement) return false;
  return [...agreement.terms, ...agreement.unknown, agreement.status].some(value => value?.span && overlaps(value.span, span));
}

/**
 * Takes the best sentence again and again, each time holding against the others what they repeat, and against those that lean on the
 * sentence before them that this one is missing.
 */
function choose(candidates: readonly Candidate[], length: number): Candidate[] {
  const chosen: Candidate[] = [];
  const left = [...candidates];
  const gain = (one: Candidate) => {
    const repeats = Math.max(0, ...chosen.map(({ topics }) => similarity(one.topics, topics)));
    const dangles = one.leans && !chosen.some(({ index }) => index === one.index - 1);
    return one.score + WEIGHT.redundancy * repeats + (dangles ? WEIGHT.leaning : 0);
  };
  while (chosen.length < length && left.length) {
    const best = left.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    chosen.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return chosen;
}
