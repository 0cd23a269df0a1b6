import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine';
import { plainArticle } from './who-says-what';

const sourcesOf = (text: string, lang: string) =>
  analyse(plainArticle(text, lang)).sources.map(({ name, role, affiliation, kind }) => [
    name,
    role?.text ?? null,
    affiliation?.text ?? null,
    kind,
  ]);

const TABLE: [string, string, string, ReturnType<typeof sourcesOf>][] = [
  [
    'a role and its organisation before the name',
    'id',
    'Kepala Dinas Pengairan Arvania Tomas Kirel mengatakan air akan surut. Hujan reda di Arvania.',
    [['Tomas Kirel', 'Kepala', 'Dinas Pengairan Arvania', 'person']],
  ],
  [
    'a role and its organisation behind the name',
    'id',
    'Lena Marsh, peneliti Institut Corvin, mengatakan bantuan itu mungkin mencakup kapal selam.',
    [['Lena Marsh', 'peneliti', 'Institut Corvin', 'person']],
  ],
  [
    'a post that names its realm whole',
    'id',
    'Gubernur Jawa Timur Ratna Dewi mengatakan jalan itu ditutup.',
    [['Ratna Dewi', 'Gubernur Jawa Timur', null, 'person']],
  ],
  [
    'a minister of a country',
    'id',
    'Menteri Luar Negeri Belanda, Ana Reyl, mengatakan perundingan berjalan lancar.',
    [['Ana Reyl', 'Menteri Luar Negeri', 'Belanda', 'person']],
  ],
  [
    'ranks, titles and degrees as no part of a name',
    'id',
    '“Pelaku sudah ditangkap semalam,” kata Kapolres Danau AKBP Dr. Agus Lembang, S.H., Senin.',
    [['Agus Lembang', 'Kapolres Danau', null, 'person']],
  ],
  [
    'a company before a role',
    'en',
    'Acme chief executive Jane Roe said the plant would close.',
    [['Jane Roe', 'chief executive', 'Acme', 'person']],
  ],
  [
    'a country’s adjective inside the role',
    'en',
    'Greek prime minister Nikos Leris said talks had failed.',
    [['Nikos Leris', 'Greek prime minister', null, 'person']],
  ],
  [
    'an organisation as speaker',
    'en',
    'The Fisheries Ministry said catches fell by half.',
    [['Fisheries Ministry', null, null, 'organisation']],
  ],
  ['an unnamed source', 'en', 'Officials said three boats were missing.', [['Officials', null, null, 'anonymous']]],
  ['a group', 'en', 'Residents said the water had turned brown.', [['Residents', null, null, 'group']]],
];

describe('sources', () => {
  it.each(TABLE)('have name, role, affiliation and kind: %s', (_title, lang, text, expected) => {
    expect(sourcesOf(text, lang)).toEqual(expected);
  });

  it('share the quoted words', () => {
    const { sources } = analyse(
      plainArticle(
        '“Satu dua tiga,” kata Budi Santoso. “Empat lima enam tujuh delapan sembilan,” kata Sari Wulan.',
        'id',
      ),
    );
    expect(sources.map(({ name, share, quotes }) => [name, share, quotes.length])).toEqual([
      ['Budi Santoso', 0.333, 1],
      ['Sari Wulan', 0.667, 1],
    ]);
  });
});
