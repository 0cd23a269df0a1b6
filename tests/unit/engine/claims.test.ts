import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine';
import { findClaims } from '../../../src/engine/stages/claims';
import { prepared, type Saying } from './prepared';
import { plainArticle } from './who-says-what';

/** The claims of a text, best first: claimant, words, certainty. */
function claims(lang: string, text: string, sayings: readonly Saying[] = []) {
  const { doc, found } = prepared(lang, text, sayings);
  return findClaims(doc, found).map(({ claimant, span, certainty }) => [claimant, text.slice(...span), certainty]);
}

describe('claims', () => {
  it('leaves out the words of saying and the marks, and names the claimant', () => {
    const text = '“Pelabuhan Sund menampung 40 kapal,” kata Ana Reyl.';
    const said = [{ who: 'Ana Reyl', what: 'Pelabuhan Sund menampung 40 kapal', cue: 'kata' }];
    expect(claims('id', text, said)).toEqual([['Ana Reyl', 'Pelabuhan Sund menampung 40 kapal', 'asserted']]);
  });

  it('takes a long quotation sentence by sentence', () => {
    const what = 'The harbour holds 40 ships. It may grow next year.';
    const text = `Ana Reyl said: “${what}”`;
    const found = claims('en', text, [{ who: 'Ana Reyl', what, cue: 'said' }]);
    expect(found).toContainEqual(['Ana Reyl', 'The harbour holds 40 ships', 'asserted']);
    expect(found).toContainEqual(['Ana Reyl', 'It may grow next year', 'hedged']);
  });

  it('keeps words in marks whole inside an indirect quotation', () => {
    const what = 'the port is “the pride of Belmora”';
    const text = `Tomas Kirel said ${what}.`;
    expect(claims('en', text, [{ who: 'Tomas Kirel', what, cue: 'said' }])[0]![1]).toBe(what);
  });

  it('marks what a source denies', () => {
    const text = 'Kirel membantah pabrik itu mencemari Sungai Sorn.';
    const said = [{ who: 'Kirel', what: 'pabrik itu mencemari Sungai Sorn', cue: 'membantah' }];
    expect(claims('id', text, said)).toEqual([['Kirel', 'pabrik itu mencemari Sungai Sorn', 'denied']]);
  });

  it.each([
    [
      'id',
      'Belum jelas siapa yang membiayai jembatan itu, dan hanya sedikit rincian kontrak yang dibuka.',
      ['Belum jelas siapa yang membiayai jembatan itu', 'hanya sedikit rincian kontrak yang dibuka'],
    ],
    [
      'en',
      'Arvania exported 300 tonnes of fish last year, while Belmora sold only 20 tonnes abroad.',
      ['Arvania exported 300 tonnes of fish last year', 'Belmora sold only 20 tonnes abroad'],
    ],
    [
      'en',
      'The plan covers roads, bridges, and schools in the north.',
      ['The plan covers roads, bridges, and schools in the north'],
    ],
  ])('in %s parts two statements and keeps a list: %s', (lang, text, expected) => {
    expect(
      claims(lang, text)
        .map(([, words]) => words)
        .sort(),
    ).toEqual([...expected].sort());
  });

  it('drops the connective at the beginning', () => {
    expect(claims('id', 'Namun, ekspor ikan Belmora turun 12 persen.')[0]![1]).toBe(
      'ekspor ikan Belmora turun 12 persen',
    );
  });

  it('asks no questions and takes no headings', () => {
    const text = 'Harga ikan naik\nApakah harga ikan akan turun tahun ini?\nHarga ikan di Corvin naik 8 persen.';
    expect(claims('id', text).map(([, words]) => words)).toEqual(['Harga ikan di Corvin naik 8 persen']);
  });

  it.each([
    ['a wish', 'id', 'Semoga pelabuhan Sund lekas dibuka tahun ini.'],
    ['an invitation', 'en', 'Let us open the harbour of Sund this year.'],
    ['who said it, and not what', 'id', 'Hal itu disampaikan Kirel seusai rapat di Corvin, Senin.'],
    ['what the article says of itself', 'id', 'Daftar kapal itu kami rangkum dari berbagai sumber di Sund.'],
    ['what only leads to the next lines', 'id', 'Berikut daftar kapal yang singgah di pelabuhan Sund.'],
  ])('is none in %s (%s)', (_, lang, text) => {
    expect(claims(lang, text)).toEqual([]);
  });

  it('is none in what somebody is asked to do', () => {
    const { claims: found } = analyse(
      plainArticle(
        'Kirel meminta warga Sund membersihkan pelabuhan. Kirel mengatakan pelabuhan Sund sangat kotor.',
        'id',
      ),
    );
    expect(found.map(({ certainty }) => certainty)).toEqual(['asserted']);
  });

  it.each([
    'Pasar itu mendukung tujuan kota Corvin, termasuk ekonomi rakyat, dan memperkuat ketahanan pangan, air, serta energi.',
    'Aturan itu sesuai dengan Telegram Panglima Nomor 42 Tahun 2025, dan Surat Telegram Komandan Nomor 119 Tahun 2025.',
  ])('parts no clause without a verb or a subject of its own from the one before it: %s', text => {
    expect(claims('id', text).map(([, words]) => words)).toEqual([text.slice(0, -1)]);
  });

  it('is one where the page repeats the words, as a pull-quote or under a picture', () => {
    const text = 'The harbour holds 40 ships. A ferry sails to Corvin at noon. The harbour holds 40 ships.';
    expect(
      claims('en', text)
        .map(([, words]) => words)
        .sort(),
    ).toEqual(['A ferry sails to Corvin at noon', 'The harbour holds 40 ships']);
  });

  it('shows figures and names before opinion', () => {
    const text = [
      'The ferry between Corvin and Sund carried 90,000 people in 2025.',
      'It is a wonderful and important thing for everybody here.',
      'The ferry company of Corvin lost 2 million crowns on the line.',
    ].join('\n');
    expect(claims('en', text).at(-1)![1]).toMatch(/wonderful/);
  });

  it('returns at most twenty, scores falling', () => {
    const text = Array.from({ length: 60 }, (_, i) => `Town ${i} of Belmora built ${i + 2} schools last year.`).join(
      '\n',
    );
    const { doc, found } = prepared('en', text);
    const scores = findClaims(doc, found).map(({ score }) => score);
    expect(scores).toHaveLength(20);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it.each(['', '\n', '“', 'a', '…', '💥💥'])('finds nothing in %j', text => {
    expect(claims('en', text)).toEqual([]);
  });
});
