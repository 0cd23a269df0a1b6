import { describe, expect, it } from 'vitest';
import { certaintyOf, isDenial } from '../../../src/engine/certainty';
import { prepared } from './prepared';

/** How surely a whole text is said, with the words that tell. */
function judge(lang: string, text: string) {
  const { doc } = prepared(lang, text);
  const { certainty, cue } = certaintyOf(doc, { first: 0, last: doc.tokens.length });
  return [certainty, cue && text.slice(...cue)];
}

const CASES: Record<string, [string, string, string | null][]> = {
  id: [
    ['Harga beras di Belmora turun 5 persen.', 'asserted', null],
    ['Harga beras tidak turun tahun ini.', 'asserted', null],
    ['Pemerintah Arvania akan membangun tiga pelabuhan.', 'asserted', null],
    ['Harga beras mungkin turun bulan depan.', 'hedged', 'mungkin'],
    ['Tarif itu diperkirakan naik 10 persen.', 'hedged', 'diperkirakan'],
    ['Kebijakan itu dapat memicu kenaikan harga.', 'hedged', 'dapat'],
    ['Arvania tidak menutup kemungkinan keluar dari blok itu.', 'hedged', 'tidak menutup kemungkinan'],
    ['Belmora mengirim pasukan jika perbatasan diserang.', 'hedged', 'jika'],
    ['Kapal itu diduga membawa senjata.', 'unconfirmed', 'diduga'],
    ['Reyl diyakini telah bertemu Kirel di Corvin.', 'unconfirmed', 'diyakini'],
    ['Jumlah korban belum dapat diverifikasi.', 'unconfirmed', 'belum dapat diverifikasi'],
    ['Belum jelas berapa kapal yang tenggelam.', 'unknown', 'Belum jelas'],
    ['Penyebab kebakaran belum diketahui.', 'unknown', 'belum diketahui'],
    // ability and purpose, no doubt
    ['Norla membeli kapal yang dapat memuat 200 orang.', 'asserted', null],
    ['Bantuan dikirim agar warga bisa pulang.', 'asserted', null],
    ['Perdamaian harus dicapai secepat mungkin.', 'asserted', null],
    ['Warga tidak bisa pulang ke desa mereka.', 'asserted', null],
  ],
  en: [
    ['Prices in Belmora fell by 5 per cent.', 'asserted', null],
    ['Prices did not fall this year.', 'asserted', null],
    ['Arvania will build three ports.', 'asserted', null],
    ['Prices may fall next month.', 'hedged', 'may'],
    ['The ferry line might close in winter.', 'hedged', 'might'],
    ['The talks are expected to end on Friday.', 'hedged', 'are expected'],
    ['Belmora would send troops if the border were attacked.', 'hedged', 'if'],
    ['The ship was reportedly carrying weapons.', 'unconfirmed', 'reportedly'],
    ['Reyl is believed to have met Kirel in Corvin.', 'unconfirmed', 'is believed'],
    ['It is not clear how many ships sank.', 'unknown', 'not clear'],
    ['The cause of the fire is unknown.', 'unknown', 'unknown'],
    // a month, a relative clause, a set phrase
    ['The two sides met in May.', 'asserted', null],
    ['Norla bought a ship that could carry 200 people.', 'asserted', null],
    ['The work has to end as soon as possible.', 'asserted', null],
  ],
};

describe.each(Object.keys(CASES))('certainty in %s', lang => {
  it.each(CASES[lang]!)('%s: %s', (text, certainty, cue) => {
    expect(judge(lang, text)).toEqual([certainty, cue]);
  });
});

describe('denial', () => {
  it.each([
    ['id', 'membantah', true],
    ['id', 'mengatakan', false],
    ['en', 'has denied', true],
    ['en', 'said', false],
  ])('in %s: %s is one: %s', (lang, cue, expected) => {
    const { doc } = prepared(lang, cue);
    expect(isDenial(doc, { first: 0, last: doc.tokens.length })).toBe(expected);
  });
});
