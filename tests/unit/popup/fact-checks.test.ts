import { describe, expect, it } from 'vitest';
import { searchesFor, searchWords } from '../../../src/popup/fact-checks';

describe('the words to search for', () => {
  it.each([
    ['the new pier might be finished before the autumn', 'pier might finished before autumn'],
    ['Arvania sent 40 boats to Belmora on 3.5 days', 'Arvania sent 40 boats Belmora 3.5 days'],
    ['kapal pertama diyakini sudah dikirim bulan lalu', 'kapal pertama diyakini sudah dikirim bulan lalu'],
    ['one of it', ''],
    ['half a \ud83d character', 'half character'],
  ])('%s', (claim, expected) => expect(searchWords(claim)).toBe(expected));

  it('are few, with names and numbers before all others', () => {
    const words = searchWords(
      'however ordinary sentences sometimes contain several unimportant descriptions beside Norla and 1911',
    );
    expect(words.split(' ')).toHaveLength(8);
    expect(words).toMatch(/Norla 1911$/);
  });
});

describe('searches', () => {
  const names = (language: string) => searchesFor('Norla 40', language).map(({ name }) => name);

  it('are those of the language of the article', () => {
    expect(names('en')).toEqual(['Google Fact Check']);
    expect(names('id')).toEqual(['Google Fact Check', 'Cekfakta', 'TurnBackHoax']);
  });

  it('stay addresses, whatever the claim holds', () => {
    for (const { address } of searchesFor('“R&D” #40 / javascript:alert(1) ?x=1;hl=de {words}', 'id')) {
      const { protocol, searchParams, hash } = new URL(address);
      expect(protocol).toBe('https:');
      expect(hash).toBe('');
      expect([...searchParams.keys()].length).toBeLessThanOrEqual(1);
    }
  });
});
