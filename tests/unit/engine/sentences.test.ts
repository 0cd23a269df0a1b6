import { describe, expect, it } from 'vitest';
import { english } from '../../../src/engine/languages/en';
import { indonesian } from '../../../src/engine/languages/id';
import type { LanguagePack } from '../../../src/engine/languages/pack';
import { prepare, readWords } from '../../../src/engine/stages/sentences';
import { plainArticle } from './who-says-what';

const TABLE: [string, LanguagePack, string[]][] = [
  ['titles and initials', indonesian, ['Dr. H. M. Prasetyo datang ke Corvin.', 'Ia membawa peta.']],
  ['an abbreviation before a name', english, ['Mr. Kirel met Gen. Orme.', 'They talked for an hour.']],
  ['a mark that belongs to the sentence', english, ['“We are ready.”', 'Kirel left.']],
  ['numbers with full stops', indonesian, ['Harganya Rp 1.700 per kilogram.', 'Kemarin 2,5 persen lebih murah.']],
  ['a question inside a sentence', english, ['“Who pays?” asked Marsh.', 'Nobody answered.']],
  ['a stray full stop at the start', english, ['. Marsh paid on Monday.', 'Nobody thanked her.']],
  ['an initialism in a name', english, ['The U.S. Senate voted on Monday.', 'It failed.']],
];

describe('sentences', () => {
  it.each(TABLE)('are told apart beside %s', (_title, pack, sentences) => {
    const doc = prepare(readWords(plainArticle(sentences.join(' '))), pack);
    expect(doc.sentences.map(({ span }) => doc.text.slice(...span))).toEqual(sentences);
  });

  it('leave out the lines of the page and the repeated title', () => {
    const text =
      'Pakta Danau diteken\nArvania dan Belmora sepakat.\nBaca juga: Harga ikan turun\nADVERTISEMENT\nTeksnya rahasia.';
    const doc = prepare(readWords(plainArticle(text, 'id', 'Pakta Danau diteken')), indonesian);
    expect(doc.sentences.map(({ span }) => text.slice(...span))).toEqual([
      'Arvania dan Belmora sepakat.',
      'Teksnya rahasia.',
    ]);
  });
});
