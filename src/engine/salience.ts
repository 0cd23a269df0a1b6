import type { Doc, Sentence } from './document';
import { findPhrase } from './text/find-phrases';
import { once } from './text/once';
import { matchPhrase } from './text/phrase-index';
import type { Token } from './text/tokens';

/** What speaks for a sentence as one that tells what the article is about; every figure from 0 to 1. */
export type Salience = {
  /** A whole sentence of running text: no heading, caption, question, list of links. */
  readonly prose: boolean;
  /** How near its words are to those of the whole article. */
  readonly centrality: number;
  /** The same for the headline alone. */
  readonly title: number;
  /** Its topic words, each once. */
  readonly topics: ReadonlySet<string>;
};

const STOPS = new Set(['.', '!', '…', '...', '..', '....', '。', '！']);
/** A closing mark or bracket may follow the stop. */
const ENDING = 3;
/** So many sentences are a lead. */
const LEAD = 3;
/** A headline is no longer than this, in tokens. */
const HEADLINE_LENGTH = 30;
/** The credit of a picture takes so many tokens at most. */
const CREDIT = 10;
/** Fewer words than this make no statement of their own. */
const SHORTEST = 4;

/**
 * The headline's tokens: the page's title, else a first block that ends without a full stop. Their offsets are into
 * `article.title` or into `text`, as `inText` says.
 */
export function headline(doc: Doc): { readonly tokens: readonly Token[]; readonly inText: boolean } {
  if (doc.title.length) return { tokens: doc.title, inText: false };
  const first = doc.blocks[0];
  if (!first || doc.blocks.length < 2 || first.last - first.first > HEADLINE_LENGTH)
    return { tokens: [], inText: true };
  const tokens = doc.tokens.slice(first.first, first.last);
  return { tokens: isStopped(tokens) ? [] : tokens, inText: true };
}

/** Whether a sentence is running text that states something by itself. */
function isProse(doc: Doc, sentence: Sentence): boolean {
  const kind = doc.blocks[sentence.block]!.kind;
  if (kind === 'heading' || kind === 'caption') return false;
  const tokens = doc.tokens.slice(sentence.first, sentence.last);
  if (!isStopped(tokens) || tokens.some(({ text }) => text === '?')) return false;
  const { teasers, selfTalk } = doc.pack.summary;
  if (matchPhrase(teasers, doc.tokens, sentence.first) || findPhrase(selfTalk, doc.tokens, sentence)) return false;
  return tokens.filter(isWord).length >= SHORTEST && !isCredited(doc, sentence);
}

/** In a block that ends with who took its picture: "… menutup pasar. Foto: Ana Roe", "… (ANTARA FOTO/Ana Roe)". */
function isCredited(doc: Doc, { block }: Sentence): boolean {
  const { first, last } = doc.blocks[block]!;
  const { pictureCredits } = doc.pack.summary;
  const from = Math.max(first, last - CREDIT);
  return doc.tokens
    .slice(from, last)
    .some(({ lower }, k) => pictureCredits.has(lower) && /^[:/]$/.test(doc.tokens[from + k + 1]?.text ?? ''));
}

/** Ends with a full stop or its like, as sentences do and headlines do not. */
const isStopped = (tokens: readonly Token[]) => tokens.slice(-ENDING).some(({ text }) => STOPS.has(text));

const isWord = (token: Token) => token.kind === 'word' || token.kind === 'number';

/**
 * Judges every sentence of the article. Centrality is the cosine between the sentence and the article's centroid of tf·isf weights
 * (Radev et al. 2004, MEAD; isf: inverse sentence frequency, since the engine ships no corpus). Linear in the length of the text.
 */
export const salience = once((doc: Doc): Salience[] => {
  const topics = doc.sentences.map(({ first, last }) => topicsOf(doc, doc.tokens.slice(first, last)));
  const title = topicsOf(doc, headline(doc).tokens);
  const centrality = centralityIn(topics);
  return doc.sentences.map((sentence, i) => ({
    prose: isProse(doc, sentence),
    centrality: centrality(topics[i]!),
    title: cosine(title, topics[i]!),
    topics: topics[i]!,
  }));
});

/** The words of some tokens that say what they are about, each once. */
export function topicsOf(doc: Doc, tokens: readonly Token[]): Set<string> {
  const stop = doc.pack.summary.stopWords;
  const topics = new Set<string>();
  for (const token of tokens) {
    if (isWord(token) && token.lower.length > 1 && !stop.has(token.lower)) topics.add(token.lower);
  }
  return topics;
}

/**
 * Whether the place of the first sentences speaks for them. It does not where they share no word with the headline: a repost or an
 * excerpt may begin in the middle of a story.
 */
export function isLeadTrusted(doc: Doc, judged: readonly Salience[]): boolean {
  const lead = judged.filter(({ prose }) => prose).slice(0, LEAD);
  return headline(doc).tokens.length === 0 || lead.some(({ title }) => title > 0);
}

function centralityIn(sentences: readonly ReadonlySet<string>[]): (sentence: ReadonlySet<string>) => number {
  const frequency = new Map<string, number>();
  for (const words of sentences) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const isf = (count: number) => Math.log(1 + sentences.length / count);
  let norm = 0;
  for (const count of frequency.values()) norm += (count * isf(count)) ** 2;
  return words => {
    let product = 0;
    let square = 0;
    for (const word of words) {
      const count = frequency.get(word)!;
      const weight = isf(count) ** 2;
      product += weight * count;
      square += weight;
    }
    return product && product / Math.sqrt(square * norm);
  };
}

/** Nearness of two sets of topic words: the Jaccard index. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = common(a, b);
  return shared && shared / (a.size + b.size - shared);
}

const cosine = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  const shared = common(a, b);
  return shared && shared / Math.sqrt(a.size * b.size);
};

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared;
}
