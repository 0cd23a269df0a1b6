import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine';
import { plainArticle } from './who-says-what';

const unheardIn = (text: string, lang: string, more: { byline?: string } = {}) =>
  analyse({ ...plainArticle(text, lang), ...more }).unheard.map(({ name, role, affiliation }) =>
    [name, role?.text, affiliation?.text].filter(Boolean).join(' | '),
  );

/** Somebody is heard in each of them: an article without any quotation would prove less. */
const ID = '“Jembatan itu dibuka bulan depan,” kata Deni Wicak kepada wartawan.';
const EN = '“The bridge will open next month,” Jane Roe told reporters on Monday.';

describe('talked about, not heard', () => {
  it.each([
    [
      'a post before the name',
      'id',
      `${ID}\nRencana itu dibahas bersama Menteri Perhubungan Ratna Lembang di Bandung.`,
      'Ratna Lembang | Menteri Perhubungan',
    ],
    [
      'a post behind the name',
      'id',
      `${ID}\nRapat itu dipimpin Ratna Lembang, direktur Institut Corvin, pada hari Selasa.`,
      'Ratna Lembang | direktur | Institut Corvin',
    ],
    [
      'a form of address',
      'en',
      `${EN}\nThe plan goes back to Dr. Helga Marsh and to a small office in Corvin.`,
      'Helga Marsh',
    ],
    [
      'an age behind the name',
      'id',
      `${ID}\nPengemudi truk itu, Kamal Lembang (33), dibawa ke rumah sakit.`,
      'Kamal Lembang',
    ],
    [
      'a given name that returns',
      'en',
      `${EN}\nThe bridge was drawn by Helen Marsh in her first year in Corvin.\nMarsh left the city before it was built.`,
      'Helen Marsh',
    ],
    [
      'a president',
      'en',
      `${EN}\nThe money comes from a fund that President Tomas Kirel set up in spring.`,
      'Tomas Kirel | President',
    ],
  ])('knows a person by %s', (_, lang, text, expected) => {
    expect(unheardIn(text, lang)).toEqual([expected]);
  });

  it('gives every mention, the full name first', () => {
    const text = `${EN}\nMarsh left early.\nThe bridge was drawn by chief engineer Helen Marsh in Corvin.\nLater Marsh moved to the coast.`;
    const [marsh] = analyse(plainArticle(text, 'en')).unheard;
    expect(marsh!.mentions.map(span => text.slice(...span))).toEqual(['Helen Marsh', 'Marsh', 'Marsh']);
  });
});

describe('nobody is called unheard', () => {
  it.each([
    ['who is quoted word for word', 'id', ID],
    ['who is quoted indirectly', 'id', `${ID}\nMenteri Perhubungan Ratna Lembang mengatakan biayanya naik dua kali.`],
    [
      'who may have spoken: a word of saying stands close',
      'en',
      `${EN}\nIt was late, explained engineer Helen Marsh, of the office in Corvin.`,
    ],
    [
      'who is the agent of a word of saying',
      'id',
      `${ID}\nRencana itu juga disampaikan oleh Menteri Perhubungan Ratna Lembang di Bandung.`,
    ],
    [
      'who bears the name of somebody heard',
      'en',
      `${EN}\nShe was with her brother, the engineer Richard Roe, all day.`,
    ],
    ['who is named once and nothing else', 'en', `${EN}\nThe bridge was named for Helen Marsh in the autumn.`],
    [
      'of whom only a surname is given',
      'en',
      `${EN}\nThe money comes from a fund that President Kirel set up in spring.`,
    ],
    [
      'who stands in a quotation alone',
      'en',
      '“I thank President Tomas Kirel for the bridge,” Jane Roe told reporters on Monday.',
    ],
    ['after whom a street is named', 'id', `${ID}\nKemacetan terjadi di Jalan Jenderal Ratna Lembang sejak pagi.`],
    [
      'after whom a building is named',
      'en',
      `${EN}\nThe crowd met at the Helen Marsh Center.\nThe Helen Marsh Center was full.`,
    ],
    [
      'because a club is behind a post',
      'id',
      `${ID}\nBantuan datang dari mantan pemain Kijang Perkasa yang tinggal di Bandung.`,
    ],
    [
      'because a thing is named twice',
      'en',
      `${EN}\nThe Nordal Clipper left at noon. Everybody waved at Nordal Clipper from the shore.`,
    ],
    [
      'because a law is named twice',
      'id',
      `${ID}\nPemerintah menyiapkan Pajak Penghasilan baru. Tarif Pajak Penghasilan itu naik.`,
    ],
  ])('%s', (_, lang, text) => {
    expect(unheardIn(text, lang)).toEqual([]);
  });

  it('who wrote the article', () => {
    const text = `${EN}\nThe bridge was first drawn by engineer Helen Marsh in these pages.`;
    expect(unheardIn(text, 'en')).toEqual(['Helen Marsh | engineer']);
    expect(unheardIn(text, 'en', { byline: 'Helen Marsh' })).toEqual([]);
  });

  it('who is heard under another name', () => {
    const text =
      '“Jalan itu dibuka besok,” kata Tirta.\nMenteri Ratna Lembang, yang akrab disapa Tirta, tiba di Bandung.';
    expect(unheardIn(text, 'id')).toEqual([]);
  });

  it('who is heard by a first name cut short', () => {
    const text = '“Jalan itu dibuka besok,” kata Rima.\nWali Kota Bandung Rimawati Lembang tiba pada hari Selasa.';
    expect(unheardIn(text, 'id')).toEqual([]);
  });

  it('who is introduced to speak without being named again', () => {
    const text = `${ID}\nSeorang siswa meminjam buku itu, yakni Kamal Lembang (18).\n“Buku saya rusak,” kata siswa kelas dua itu.`;
    expect(unheardIn(text, 'id')).toEqual([]);
  });

  it('who signs the last line', () => {
    expect(unheardIn(`${ID}\nDr. Ratna Lembang, Wakil Ketua Dewan Corvin`, 'id')).toEqual([]);
  });

  it('who is named at the end as one who writes', () => {
    expect(unheardIn(`${EN}\nHelen Marsh and Nora Kirel contributed to this article.`, 'en')).toEqual([]);
    expect(unheardIn(`${ID}\nRatna Lembang, dosen Universitas Corvin.`, 'id')).toEqual([]);
  });
});

it('is empty for a language that no pack knows', () => {
  expect(unheardIn('Der Präsident Tomas Kirel kam nach Corvin. „Das ist gut“, sagte Jana Roe.', 'de')).toEqual([]);
});
