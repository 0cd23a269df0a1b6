import { describe, expect, it } from 'vitest';
import { findMarked } from '../../../src/engine/attribution/marks';
import { english } from '../../../src/engine/languages/en';
import { prepare, readWords } from '../../../src/engine/stages/sentences';
import { plainArticle } from './who-says-what';

const marked = (text: string) => {
  const doc = prepare(readWords(plainArticle(text)), english);
  return findMarked(doc).map(({ inner }) => text.slice(...inner));
};

const TABLE: [string, string, string[]][] = [
  ['straight marks', 'He said "we go" and "we stay".', ['we go', 'we stay']],
  ['curly marks', 'He said “we go”.', ['we go']],
  ['the same curly mark on both sides', '”Kami siap,” katanya.', ['Kami siap,']],
  ['low and high marks', 'Er sagte: „Wir gehen.“', ['Wir gehen.']],
  ['guillemets', 'Il dit « on y va » hier.', [' on y va ']],
  ['corner brackets', '彼は「行こう」と言った。', ['行こう']],
  ['single marks, but not apostrophes', "The workers' union said 'it is Tom's turn' today.", ["it is Tom's turn"]],
  [
    'marks inside marks as part of the outer ones',
    '“He told me ‘go’ and I went,” she said.',
    ['He told me ‘go’ and I went,'],
  ],
  ['a missing closing mark up to the end of its paragraph', '“We go now\nShe left.', ['We go now']],
  ['no marks of inches or seconds', 'A 5" pipe and a 6" pipe.', []],
  ['tokenised marks', '`` We go , " he said .', ['We go ,']],
];

describe('quotation marks', () => {
  it.each(TABLE)('are paired: %s', (_title, text, expected) => {
    expect(marked(text).map(words => words.trim())).toEqual(expected.map(words => words.trim()));
  });
});
