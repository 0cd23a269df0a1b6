import type { Doc, DocBlock, Sentence } from '../document';
import type { LanguagePack } from '../languages/pack';
import { isNoiseLine } from '../noise';
import { afterDateline, LAST_DATELINE } from '../text/dateline';
import { closesSentence, endsSentence } from '../text/sentence-ends';
import { type Token, tokenize } from '../text/tokens';
import type { Article, Span } from '../types';
import { unglue } from '../unglue';

/** What of a document is known before its language is. */
export type Words = Omit<Doc, 'pack' | 'sentences'>;

/** Reads an article: tokens, and blocks without the page's noise lines. Never fails on odd input. */
export function readWords(article: Article): Words {
  const tokens: Token[] = [];
  const blocks: DocBlock[] = [];
  for (const { kind, span } of article.blocks) {
    const text = article.text.slice(...span);
    if (isNoiseLine(text) || repeatsTitle(text, article.title)) continue;
    const first = tokens.length;
    for (const token of tokenize(article.text, span)) tokens.push(token);
    if (tokens.length === first) continue;
    blocks.push({ kind, span, first, last: tokens.length });
  }
  return { article, text: article.text, tokens, blocks, title: tokenize(article.title ?? '') };
}

/** Prepares an article for the stages: its words, and its sentences by the language's abbreviations. */
export function prepare(words: Words, pack: LanguagePack): Doc {
  const whole = unglued(words, pack);
  return { ...whole, pack, sentences: whole.blocks.flatMap((_, block) => split(whole, block, pack)) };
}

/** The same with words taken apart that lost the space between them. */
function unglued(words: Words, pack: LanguagePack): Words {
  const tokens: Token[] = [];
  const blocks = words.blocks.map(block => {
    const first = tokens.length;
    for (let i = block.first; i < block.last; i++)
      for (const token of unglue(words.tokens[i]!, pack)) tokens.push(token);
    return { ...block, first, last: tokens.length };
  });
  return { ...words, tokens, blocks };
}

const repeatsTitle = (text: string, title: string | null) => title !== null && text.trim() === title.trim();

function split(words: Words, block: number, pack: LanguagePack): Sentence[] {
  const { first: base, last: end } = words.blocks[block]!;
  // the words of other blocks say nothing of where a sentence ends
  const tokens = words.tokens.slice(base, end);
  const sentences: Sentence[] = [];
  let first = 0;
  const endAt = (last: number) => {
    if (last === first) return;
    const span: Span = [tokens[first]!.start, tokens[last - 1]!.end];
    sentences.push({ span, block, first: base + first, last: base + last });
    first = last;
  };
  // a dateline is a line of its own, wherever the page puts it
  if (block <= LAST_DATELINE) endAt(afterDateline(tokens, 0, pack.people.places));
  for (let i = first; i < tokens.length; i++) {
    if (!endsSentence(tokens, i, pack.abbreviations)) continue;
    let last = i + 1;
    while (last < tokens.length && closesSentence(tokens, last)) last++;
    endAt(last);
    i = last - 1;
  }
  endAt(tokens.length);
  return sentences;
}
