import type { Doc, DocBlock, Sentence } from '../document';
import type { LanguagePack } from '../languages/pack';
import { isNoiseLine } from '../noise';
import { closesSentence, endsSentence } from '../text/sentence-ends';
import { type Token, tokenize } from '../text/tokens';
import type { Article } from '../types';

/** Prepares an article: tokens, blocks without the page's noise lines, sentences. Never fails on odd input. */
export function prepare(article: Article, pack: LanguagePack): Doc {
  const tokens: Token[] = [];
  const blocks: DocBlock[] = [];
  const sentences: Sentence[] = [];
  const title = tokenize(article.title ?? '');
  for (const { kind, span } of article.blocks) {
    const text = article.text.slice(...span);
    if (isNoiseLine(text) || repeatsTitle(text, article.title)) continue;
    const first = tokens.length;
    for (const token of tokenize(article.text, span)) tokens.push(token);
    if (tokens.length === first) continue;
    blocks.push({ kind, span, first, last: tokens.length });
    sentences.push(...split(tokens, first, blocks.length - 1, pack));
  }
  return { article, text: article.text, pack, tokens, blocks, sentences, title };
}

const repeatsTitle = (text: string, title: string | null) => title !== null && text.trim() === title.trim();

function split(tokens: readonly Token[], from: number, block: number, pack: LanguagePack): Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  for (let i = from; i < tokens.length; i++) {
    if (!endsSentence(tokens, i, pack.abbreviations)) continue;
    let last = i + 1;
    while (last < tokens.length && closesSentence(tokens, last)) last++;
    sentences.push({ span: [tokens[first]!.start, tokens[last - 1]!.end], block, first, last });
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) {
    sentences.push({ span: [tokens[first]!.start, tokens.at(-1)!.end], block, first, last: tokens.length });
  }
  return sentences;
}
