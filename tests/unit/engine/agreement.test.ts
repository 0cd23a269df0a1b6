import { describe, expect, it } from 'vitest';
import { findAgreement } from '../../../src/engine/stages/agreement';
import type { Agreement, Sourced, Value } from '../../../src/engine/types';
import { prepared, type Saying } from './prepared';

/** The card in words: "[who] words" where somebody says them; lists in the order of the card. */
type Card = Partial<Record<keyof Agreement, string | string[] | null>>;

const said = ({ text, source }: Sourced) => (source ? `[${source}] ${text}` : text);
const words = (value: Value | null) => value?.text ?? null;

function card(agreement: Agreement, fields: readonly (keyof Agreement)[]): Card {
  const all: Required<Card> = {
    name: words(agreement.name),
    type: agreement.type?.value ?? null,
    parties: agreement.parties.map(({ text }) => text).sort(),
    signatories: agreement.signatories.map(({ text }) => text),
    date: agreement.date && `${agreement.date.text} = ${agreement.date.iso}`,
    place: words(agreement.place),
    status: agreement.status && `${agreement.status.value}: ${agreement.status.text}`,
    terms: agreement.terms.map(said),
    describedAs: agreement.describedAs.map(said),
    unknown: agreement.unknown.map(said),
    reactions: agreement.reactions.map(said),
  };
  return Object.fromEntries(fields.map(field => [field, all[field]]));
}

type Case = { name: string; lang: string; title?: string; text: string; sayings?: Saying[]; expected: Card };

const CASES: Case[] = [
  {
    name: 'a pact that is planned',
    lang: 'id',
    title: 'Arvania-Belmora Akan Teken Pakta Pertahanan',
    text: `Pemerintah Arvania dan Belmora akan menandatangani pakta pertahanan di Corvin pada 12 April 2026, kata Menteri Luar Negeri Arvania, Ana Reyl, Selasa.
Pakta pertahanan itu mencakup latihan bersama dua kali setahun dan pertukaran data radar.
Presiden Belmora Tomas Kirel menyebut pakta itu sebagai “perisai bersama”.
Besaran anggaran pakta tersebut belum diumumkan. Belum jelas pula kapan parlemen kedua negara akan memberi persetujuan.
Juru bicara Norla, Ilan Sorev, mengatakan pakta ini mungkin memicu perlombaan senjata.`,
    sayings: [
      {
        who: 'Ana Reyl',
        what: 'Pemerintah Arvania dan Belmora akan menandatangani pakta pertahanan di Corvin pada 12 April 2026',
        affiliation: 'Arvania',
      },
      { who: 'Tomas Kirel', what: 'pakta itu sebagai “perisai bersama”', cue: 'menyebut', affiliation: 'Belmora' },
      {
        who: 'Ilan Sorev',
        what: 'pakta ini mungkin memicu perlombaan senjata',
        cue: 'mengatakan',
        affiliation: 'Norla',
      },
    ],
    expected: {
      name: 'pakta pertahanan',
      type: 'pact',
      parties: ['Arvania', 'Belmora'],
      date: '12 April 2026 = 2026-04-12',
      place: 'Corvin',
      describedAs: ['[Tomas Kirel] perisai bersama'],
      unknown: [
        'Besaran anggaran pakta tersebut belum diumumkan',
        'Belum jelas pula kapan parlemen kedua negara akan memberi persetujuan',
      ],
      reactions: ['[Ilan Sorev] pakta ini mungkin memicu perlombaan senjata'],
    },
  },
  {
    name: 'the signatories that only the headline names',
    lang: 'id',
    title: 'Kirel-Ana Reyl Teken Traktat Perbatasan',
    text: `Baik Arvania maupun Belmora tidak mempublikasikan teks traktat perbatasan itu.
Traktat itu memuat larangan menempatkan meriam di Lembah Sorn, kata Kirel.
Reyl memuji traktat tersebut sebagai “jalan damai”.`,
    sayings: [
      { who: 'Kirel', what: 'Traktat itu memuat larangan menempatkan meriam di Lembah Sorn', cue: 'kata' },
      { who: 'Reyl', what: 'traktat tersebut sebagai “jalan damai”', cue: 'memuji' },
    ],
    expected: {
      parties: ['Arvania', 'Belmora'],
      signatories: ['Kirel', 'Ana Reyl'],
      status: 'signed: Teken',
      terms: ['[Kirel] larangan menempatkan meriam di Lembah Sorn'],
      describedAs: ['[Reyl] jalan damai'],
      unknown: ['Baik Arvania maupun Belmora tidak mempublikasikan teks traktat perbatasan itu'],
    },
  },
  {
    name: 'trade talks',
    lang: 'id',
    text: `Indonesia dan Uni Eropa melanjutkan perundingan perjanjian dagang komprehensif di Brussel, Kamis (12/3/2026).
Perundingan membahas penurunan tarif atas minyak sawit dan produk susu.
Masih ada tiga bab yang belum disepakati. Menurut Raka, perjanjian tersebut akan menghapus bea masuk untuk 80 persen produk.`,
    sayings: [
      {
        who: 'Raka',
        what: 'perjanjian tersebut akan menghapus bea masuk untuk 80 persen produk',
        cue: 'Menurut',
      },
    ],
    expected: {
      type: 'trade',
      parties: ['Indonesia', 'Uni Eropa'],
      signatories: [],
      status: 'negotiating: perundingan',
      date: 'Kamis (12/3/2026) = 2026-03-12',
      place: 'Brussel',
      terms: ['[Raka] menghapus bea masuk untuk 80 persen produk'],
      unknown: ['Masih ada tiga bab yang belum disepakati'],
    },
  },
  {
    name: 'a loan with amounts and a period',
    lang: 'id',
    text: `Jepang memberi pinjaman lunak kepada Filipina senilai 40 juta dolar AS.
Perjanjian pinjaman itu ditandatangani hari ini di Gedung Laras antara Duta Besar Jepang Kenta Mori dan Direktur Jenderal Anggaran Luis Abad.
Pinjaman lunak tersebut berjangka waktu 25 tahun.`,
    sayings: [
      { who: 'Kenta Mori', what: 'Jepang' },
      { who: 'Luis Abad', what: 'Filipina' },
    ],
    expected: {
      type: 'loan',
      parties: ['Filipina', 'Jepang'],
      signatories: ['Kenta Mori', 'Luis Abad'],
      status: 'signed: ditandatangani',
      date: 'hari ini = 2026-03-18',
      place: 'Gedung Laras',
    },
  },
  {
    name: 'the purchase of a company',
    lang: 'en',
    title: 'Halden to buy rival Brightwater for $2.4 billion',
    text: `Halden Foods agreed to acquire rival Brightwater in a deal worth $2.4 billion, the companies announced on Wednesday.
Halden will pay $31 in cash for each Brightwater share. The takeover still needs approval from regulators.
Halden chief executive Ruth Calder described the deal as “a perfect fit”.
A union of Brightwater workers said the merger would put 3,000 jobs at risk.`,
    sayings: [
      { who: 'Ruth Calder', what: 'the deal as “a perfect fit”', cue: 'described', affiliation: 'Halden' },
      {
        who: 'A union of Brightwater workers',
        what: 'the merger would put 3,000 jobs at risk',
        cue: 'said',
        kind: 'group',
      },
    ],
    expected: {
      type: 'merger',
      parties: ['Brightwater', 'Halden Foods'],
      signatories: [],
      status: 'agreed: agreed',
      date: 'Wednesday = 2026-03-18',
      describedAs: ['[Ruth Calder] a perfect fit'],
      unknown: ['The takeover still needs approval from regulators'],
    },
  },
  {
    name: 'a treaty that is ratified',
    lang: 'en',
    title: 'Belmora ratifies border treaty with Arvania',
    text: `Belmora's parliament on Tuesday ratified a border treaty with Arvania, ending a dispute of 40 years.
The treaty sets the frontier along the Sorn river and requires both sides to withdraw troops.
Opposition leader Mara Denz called the treaty “a surrender”. It is not clear how many villages will change hands.`,
    sayings: [{ who: 'Mara Denz', what: 'the treaty “a surrender”', cue: 'called' }],
    expected: {
      name: 'border treaty',
      type: 'treaty',
      parties: ['Arvania', 'Belmora'],
      status: 'ratified: ratifies',
      date: 'Tuesday = 2026-03-17',
      terms: ['sets the frontier along the Sorn river and requires both sides to withdraw troops'],
      describedAs: ['[Mara Denz] a surrender'],
      unknown: ['It is not clear how many villages will change hands'],
    },
  },
  {
    name: 'a truce that is suspended, signed by two people earlier',
    lang: 'en',
    text: `Kordavia suspended its truce with Tavira on Monday after an attack killed 12 soldiers.
The truce was signed in January in Corvin by President Hadir Noman and commander Salim Deko.
Terms of the original truce were not made public. Tavira denied that its fighters carried out the attack.`,
    sayings: [
      {
        who: 'Tavira',
        what: 'its fighters carried out the attack',
        cue: 'denied',
        kind: 'organisation',
      },
    ],
    expected: {
      type: 'ceasefire',
      parties: ['Kordavia', 'Tavira'],
      signatories: ['Hadir Noman', 'Salim Deko'],
      status: 'suspended: suspended',
      date: 'Monday = 2026-03-16',
      unknown: ['Terms of the original truce were not made public'],
      reactions: [],
    },
  },
  {
    name: 'a ceasefire that the other side rejects',
    lang: 'id',
    text: `Front Selatan menolak usulan gencatan senjata 30 hari yang diajukan pemerintah Kordavia, Rabu.
Presiden Kordavia Hadir Noman menyetujui gencatan senjata itu pekan lalu.
“Gencatan senjata tanpa penarikan pasukan tidak ada artinya,” kata juru bicara Front Selatan, Salim Deko.`,
    sayings: [
      {
        who: 'Salim Deko',
        what: 'Gencatan senjata tanpa penarikan pasukan tidak ada artinya',
        cue: 'kata',
        affiliation: 'Front Selatan',
      },
      { who: 'Hadir Noman', what: 'menyetujui gencatan senjata itu', affiliation: 'Kordavia' },
    ],
    expected: {
      name: 'gencatan senjata 30 hari',
      type: 'ceasefire',
      parties: ['Front Selatan', 'Kordavia'],
      status: 'rejected: menolak',
      reactions: [],
    },
  },
];

describe('the agreement card', () => {
  it.each(CASES)('shows $name ($lang)', ({ lang, title, text, sayings, expected }) => {
    const { doc, found } = prepared(lang, text, sayings, { title: title ?? null, publishedAt: '2026-03-18T09:00:00Z' });
    const agreement = findAgreement(doc, found);
    expect(agreement).not.toBeNull();
    expect(card(agreement!, Object.keys(expected) as (keyof Agreement)[])).toEqual(expected);
  });

  it.each(CASES)('shows nothing but words of the article: $name ($lang)', ({ lang, title, text, sayings }) => {
    const { doc, found } = prepared(lang, text, sayings, { title: title ?? null });
    for (const value of Object.values(findAgreement(doc, found)!).flat()) {
      if (value?.span) expect(value.text).toBe(text.slice(...value.span));
      else if (value) expect(title).toContain(value.text);
    }
  });

  it('tells countries by their code, whatever the article calls them, and nobody else', () => {
    const codes = (name: string) => {
      const { lang, text, sayings } = CASES.find(each => each.name === name)!;
      const { doc, found } = prepared(lang, text, sayings);
      return findAgreement(doc, found)!
        .parties.map(({ text, country }) => `${text} ${country}`)
        .sort();
    };
    expect(codes('trade talks')).toEqual(['Indonesia ID', 'Uni Eropa EU']);
    expect(codes('a loan with amounts and a period')).toEqual(['Filipina PH', 'Jepang JP']);
    expect(codes('a ceasefire that the other side rejects')).toEqual(['Front Selatan null', 'Kordavia null']);
  });

  it.each([
    [
      'mentioned in passing',
      'en',
      `A school in Lowdale won a national prize for its garden on Friday.
The garden was built by 40 pupils over two years.
Under an agreement with the town, the school sells vegetables at the market.
The prize money will pay for a greenhouse.`,
    ],
    [
      'a word of agreeing without an agreement',
      'id',
      `Banjir merendam tiga desa di Kabupaten Lembah pada Senin.
Warga sepakat mengungsi ke balai desa. Bantuan makanan mulai datang pada Selasa.`,
    ],
    [
      'a pact that the only source denies',
      'en',
      `Arvania denied on Friday that it had signed a secret defence pact with Norla.
There is no such pact and there never was, the ministry said. Norla did not comment.`,
    ],
    [
      'the background of what happens',
      'id',
      `Presiden Norla Hadir Noman memuji Arvania, Rabu, di tengah gencatan senjata di Kordavia yang berlaku sejak Mei.
Arvania akan mengirim 400 perawat ke Kordavia.
Serangan di Kordavia terjadi lagi meski pihak selatan menyepakati gencatan senjata.
Menurut Norla, gencatan senjata itu rapuh.`,
    ],
    ['an empty text', 'en', ''],
    ['a mark', 'id', '“'],
    ['a word', 'id', 'Perjanjian'],
  ])('is missing for %s (%s)', (_, lang, text) => {
    const { doc, found } = prepared(lang, text);
    expect(findAgreement(doc, found)).toBeNull();
  });
});
