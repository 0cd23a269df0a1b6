import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/engine/stages/summary';
import { prepared } from './prepared';

function summary(lang: string, text: string, title: string | null = null, length?: number) {
  const { doc, found } = prepared(lang, text, [], { title });
  return summarise(doc, { ...found, agreement: null }, length).map(span => text.slice(...span));
}

const FLOOD = [
  'Banjir merendam tiga desa di Kabupaten Lembah, Arvania, pada Senin.',
  'Baca juga: Gempa guncang Belmora.',
  'Sedikitnya 200 rumah terendam dan 900 warga Kabupaten Lembah mengungsi.',
  'Dia juga meminta bantuan.',
  'Apakah banjir akan surut pekan ini?',
  '“Air datang sangat cepat. Kami tidak sempat membawa apa pun. Semua hilang.”',
  'Pemerintah Arvania mengirim 40 perahu karet ke desa yang terendam banjir.',
  'Banjir merendam tiga desa di Kabupaten Lembah, Arvania, sejak Senin.',
].join('\n');

describe('summary', () => {
  it('takes whole sentences of running text, in the order of the text', () => {
    expect(summary('id', FLOOD, 'Banjir Rendam Tiga Desa di Arvania')).toEqual([
      'Banjir merendam tiga desa di Kabupaten Lembah, Arvania, pada Senin.',
      'Sedikitnya 200 rumah terendam dan 900 warga Kabupaten Lembah mengungsi.',
      'Pemerintah Arvania mengirim 40 perahu karet ke desa yang terendam banjir.',
    ]);
  });

  it.each([1, 2, 4])('gives %i sentences when so many are asked for', length => {
    expect(summary('id', FLOOD, null, length)).toHaveLength(length);
  });

  it('gives what there is of a brief', () => {
    const text = 'Two ships collided off Sund on Sunday.\nNobody was hurt, the coast guard said.';
    expect(summary('en', text)).toEqual(text.split('\n'));
  });

  it('grows with the article, to five', () => {
    const sentence = (i: number) =>
      `In town ${i} of Belmora mayor M${i} opened school s${i} and a market hall in street h${i} near bridge b${i} this year.`;
    const long = Array.from({ length: 80 }, (_, i) => sentence(i)).join('\n');
    expect(summary('en', long)).toHaveLength(5);
  });

  it('leaves out teasers, what the article says of itself, captions with a credit, and datelines', () => {
    const text = [
      'Warta.com, Jakarta Bulan Juni membawa hujan ke Kabupaten Lembah di Arvania.',
      'Ini dia ramalan hujan untuk Kabupaten Lembah di Arvania secara lengkap.',
      'Ramalan hujan Kabupaten Lembah ini kami rangkum dari berbagai sumber.',
      'Warga Kabupaten Lembah menutup pasar. Foto: Ana Reyl',
      'Sungai di Kabupaten Lembah naik 40 sentimeter pada Senin.',
    ].join('\n');
    expect(summary('id', text)).toEqual([
      'Bulan Juni membawa hujan ke Kabupaten Lembah di Arvania.',
      'Sungai di Kabupaten Lembah naik 40 sentimeter pada Senin.',
    ]);
  });

  it('says nothing twice', () => {
    const line = 'The council of Corvin voted on Monday to close the Sund ferry line in June.';
    expect(summary('en', `${line}\n${line.replace('on Monday', 'this week')}\nNobody was hurt at all.`)).toHaveLength(
      2,
    );
  });

  it('does not trust a beginning that has nothing to do with the headline', () => {
    const text = [
      'Maren said the engines of the older boats were too weak.',
      'She has worked for the shipyard for 20 years.',
      'Her team also studies propellers.',
      'The council of Corvin voted on Monday to close the Sund ferry line in June.',
      'The ferry line carried 90,000 people last year, the council of Corvin said.',
      'A bus will replace the ferry between Corvin and Sund.',
    ].join('\n');
    expect(summary('en', text, 'Corvin votes to close Sund ferry line')).not.toContain(text.split('\n')[0]);
  });

  it('begins with no sentence that leans on another one', () => {
    const text = [
      'He called the vote a mistake and left the hall in Corvin.',
      'The council of Corvin voted to close the Sund ferry line in June.',
      'The Sund ferry line lost 2 million crowns last year.',
      'Passengers of the Sund ferry line protested in Corvin.',
      'A bus will replace the Sund ferry line.',
    ].join('\n');
    expect(summary('en', text, 'Corvin to close Sund ferry line')[0]).not.toMatch(/^He /);
  });

  it.each(['', '\n', '…', 'Heading', '? ? ?'])('is empty for %j', text => {
    expect(summary('en', text)).toEqual([]);
  });
});
