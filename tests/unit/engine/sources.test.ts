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
    'a role from an apposition in a sentence without a quotation',
    'id',
    'Wakil Ketua Dewan Kota Corvin, Deni Wicak, menghadiri upacara itu.\n“Pasar akan dibuka besok pagi,” kata Deni.',
    [['Deni Wicak', 'Wakil Ketua', 'Dewan Kota Corvin', 'person']],
  ],
  [
    'a tie to somebody as the role of the name behind it',
    'id',
    'Ratna ditolong suaminya, Kamal Lembang (33), tadi malam.\n“Saya tidak tahu airnya naik,” kata Kamal.',
    [['Kamal Lembang', 'suaminya', null, 'person']],
  ],
  [
    'a district that the article itself names before the name of its head',
    'id',
    'Hujan merendam Kabupaten Agra sejak pagi.\nBupati Agra Benni Lembang menegaskan jalan itu ditutup.',
    [['Benni Lembang', 'Bupati Agra', null, 'person']],
  ],
  [
    'a bracket that abbreviates a post inside the role',
    'id',
    'Direktur Transformasi dan Bisnis (TB) Pertamina Tomas Lembang mengatakan pompa itu selesai.',
    [['Tomas Lembang', 'Direktur Transformasi dan Bisnis (TB)', 'Pertamina', 'person']],
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
  [
    'a newspaper by a foreign word for one',
    'en',
    'Gazeta Orsza reports only half of the shops are open.',
    [['Gazeta Orsza', null, null, 'medium']],
  ],
  [
    'a domain as a medium, and its own source',
    'en',
    'Sund.com further reported its source said the tenant had moved in.',
    [
      ['source', null, null, 'anonymous'],
      ['Sund.com', null, null, 'medium'],
    ],
  ],
  [
    'an Arabic article as part of the name',
    'en',
    'President Abdel el-Orsi said the bridge would be built.',
    [['Abdel el-Orsi', 'President', null, 'person']],
  ],
  [
    'an organisation of several words before a role',
    'en',
    'State Department spokesperson Jeff Marsh said the boats were safe. “Trade grows,” said Arvan Export–Import Bank president Okey Roe.',
    [
      ['Jeff Marsh', 'spokesperson', 'State Department', 'person'],
      ['Okey Roe', 'president', 'Arvan Export–Import Bank', 'person'],
    ],
  ],
  [
    'two fields of one role',
    'en',
    'AU trade and industry commissioner Albert Marsh said trade would grow.',
    [['Albert Marsh', 'trade and industry commissioner', 'AU', 'person']],
  ],
  [
    'two fields of one role behind it',
    'id',
    'Hal itu disampaikan pengamat kebijakan publik dan politik nasional Tomas Putra Kirel.\n“Aturan itu harus dicabut segera,” kata Tomas.',
    [['Tomas Putra Kirel', 'pengamat kebijakan publik dan politik nasional', null, 'person']],
  ],
  [
    'the realm of a post, and a country’s initials before it',
    'en',
    'U.S. Secretary of State Jane Roe said the talks had failed.',
    [['Jane Roe', 'Secretary of State', 'U.S', 'person']],
  ],
  [
    'initials of a name',
    'en',
    'G.K. Marsh, a lawyer, said the bill was dead.',
    [['G.K. Marsh', 'lawyer', null, 'person']],
  ],
  [
    'a name that an acronym in brackets spells out',
    'en',
    '“It must stay a museum,” said the Orsan Commission on Art, Science and Religious Freedom (OCASRF).',
    [['Orsan Commission on Art, Science and Religious Freedom (OCASRF)', null, null, 'organisation']],
  ],
  [
    'a company behind the noun for it',
    'en',
    'Denmark-based retailer Sund Group said it would leave.',
    [['Sund Group', null, null, 'organisation']],
  ],
  [
    'where an office is posted, which is no part of the name',
    'id',
    '"Pinjaman itu penting," kata Duta Besar Republik Korea untuk Indonesia Lee Sun-jin di Jakarta.',
    [['Lee Sun-jin', 'Duta Besar', 'Republik Korea', 'person']],
  ],
  [
    'where an office is posted, which is no part of the name',
    'en',
    'UN special envoy for Sudan Tomas Kirel said the truce was fragile.',
    [['Tomas Kirel', 'special envoy', 'UN', 'person']],
  ],
  [
    'an office named where two sign, before its holder speaks',
    'id',
    'Pakta itu ditandatangani di Ruang Danau antara Duta Besar Jepang untuk Indonesia Sato Mira dan Primo Alui. Sementara itu, Sato mengatakan keuntungan Jepang tidak besar.',
    [['Sato Mira', 'Duta Besar', 'Jepang', 'person']],
  ],
  [
    'a post that no list holds',
    'en',
    '“We trained all winter,” said the cox, Ines Tarbot.',
    [['Ines Tarbot', 'cox', null, 'person']],
  ],
  [
    'an organisation without the word before it',
    'id',
    'Menurut Bank Sentral Arvania (BSA), inflasi turun menjadi dua persen. BSA menambahkan suku bunga tetap.',
    [['Bank Sentral Arvania (BSA)', null, null, 'organisation']],
  ],
  [
    'a nickname in brackets behind the name, and the short name of a post before it',
    'id',
    'Sementara itu, Menteri Koordinator Bidang Pangan (Menko Pangan) Sutan Marwo (Gus Marwo) mengatakan beras aman.',
    [['Sutan Marwo', 'Menteri Koordinator Bidang Pangan (Menko Pangan)', null, 'person']],
  ],
  [
    'initials in brackets by which the article goes on',
    'id',
    'Terbaru, anggota Komisi VII DPR RI Bima Harto Sungkono (BHS) menyoroti jalan di Arvania.\nBHS menyebut jalan itu rusak berat.\n“Banyak truk lewat,” ujar Bima.',
    [['Bima Harto Sungkono', 'anggota', 'Komisi VII DPR RI', 'person']],
  ],
  [
    'somebody who acts for the holder of a post',
    'id',
    '“Laporan dicek dulu,” ucap Pelaksana Tugas Deputi Penindakan dan Eksekusi KPK Andi Tirto Rahmo.',
    [['Andi Tirto Rahmo', 'Pelaksana Tugas Deputi Penindakan dan Eksekusi', 'KPK', 'person']],
  ],
  [
    'a musician',
    'id',
    'Gitaris Satrio Wahyu Tole mengatakan albumnya selesai bulan depan.',
    [['Satrio Wahyu Tole', 'Gitaris', null, 'person']],
  ],
  [
    'a dictionary as a document',
    'id',
    'Menurut Kamus Besar Arvania, aklimatisasi adalah penyesuaian diri dengan cuaca baru.',
    [['Kamus Besar Arvania', null, null, 'document']],
  ],
  [
    'a club as the affiliation of its player',
    'id',
    'Bek Corvin United Dani Yedin mengatakan timnya siap.\n“Kami siap bertanding,” kata Yedin.',
    [['Dani Yedin', 'Bek', 'Corvin United', 'person']],
  ],
  [
    'an organisation by an English word of its name or by the words of its acronym',
    'id',
    'Gazilla Entertainment mengumumkan gim baru untuk telepon genggam.\nAWN (Arvania Waters Now) mengatakan sungai itu tercemar.',
    [
      ['Gazilla Entertainment', null, null, 'organisation'],
      ['AWN (Arvania Waters Now)', null, null, 'organisation'],
    ],
  ],
  [
    'the tie of an apposition that opens the sentence with the speaker alone',
    'id',
    'Rina Sari dilaporkan ke polisi. Pengacara Rina, Jon Boyan, mengatakan kliennya siap diperiksa.\nRina mengaku lelah menghadapi perkara itu.',
    [
      ['Jon Boyan', 'Pengacara Rina', null, 'person'],
      ['Rina Sari', null, null, 'person'],
    ],
  ],
  [
    'the side of somebody',
    'id',
    'Pihak PT Acme membantah kabar penutupan pabrik.\nPihak keluarga mengatakan korban sudah sehat. Pihak kepolisian menyebut perahu itu milik warga.',
    [
      ['PT Acme', null, null, 'organisation'],
      ['Pihak keluarga', null, null, 'group'],
      ['Pihak kepolisian', null, null, 'organisation'],
    ],
  ],
  [
    'a name without the noun that opens its sentence, and a group without its adverbs',
    'id',
    'Kisruh Asmara dengan mantan karyawannya masih berlanjut.\n“Saya sudah melapor,” ujar Asmara. Para nelayan beberapa kali meminta kerugiannya diganti.',
    [
      ['Asmara', null, null, 'person'],
      ['nelayan', null, null, 'group'],
    ],
  ],
  [
    'the field of an office by the shape of its words',
    'id',
    'Kasi Penetapan Hak dan Pendaftaran BPN Kabupaten Corvin, Zimam Nian, mengatakan warga sudah diberi tahu.\nMenteri Koordinator Perekonomian Arlan Hartato menyebut bantuan segera dibagikan.',
    [
      ['Zimam Nian', 'Kasi Penetapan Hak dan Pendaftaran', 'BPN Kabupaten Corvin', 'person'],
      ['Arlan Hartato', 'Menteri Koordinator Perekonomian', null, 'person'],
    ],
  ],
  [
    'the name of the person itself behind the possessive of a tie',
    'id',
    'Sarah datang didampingi kuasa hukumnya Moh Zaki saat melapor.\nMenurut Zaki, laporan itu lengkap dan jelas.',
    [['Moh Zaki', 'kuasa hukumnya', null, 'person']],
  ],
  ['an unnamed source', 'en', 'Officials said three boats were missing.', [['Officials', null, null, 'anonymous']]],
  ['a group', 'en', 'Residents said the water had turned brown.', [['Residents', null, null, 'group']]],
];

describe('sources', () => {
  it.each(TABLE)('have name, role, affiliation and kind: %s', (_title, lang, text, expected) => {
    expect(sourcesOf(text, lang)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'Speaking to Agence France-Presse, the minister Jamel Orsa said the boats were ours.',
      'Agence France-Presse',
    ],
    ['en', 'In an interview with Sund News, Corvin also said the change would need approval.', 'Sund News'],
    ['en', 'In a DW report in March, Dave Marsh, CEO of Acme, stated they did not intend to leave.', 'DW'],
    ['en', '“It belongs to us all,” Marsh said, as quoted by Corvin Reporter.', 'Corvin Reporter'],
    ['en', 'On Friday Marsh said — as reported by Harlan Daily News — “It will be a mosque”.', 'Harlan Daily News'],
    ['en', '“The boats were ours,” Marsh wrote on Twitter.', 'Twitter'],
    ['en', 'Marsh said shares in Harlan News fell.', null],
    ['id', '“Kapal itu milik kami,” kata Tomas Kirel, dikutip dari Harian Sund.', 'Harian Sund'],
    ['id', 'DilansirdetikFinance, Kirel mengatakan bahwa batas itu tidak bisa dinaikkan.', 'detikFinance'],
    ['id', '“Peraturan itu penting,” kata Siti Rahma, dilansirAntara,Selasa (21/10/2025).', 'Antara'],
    ['id', '“Kapal itu milik kami,” kata Tomas Kirel kepada detikcom.', null],
  ])('relay the words of others (%s): %s', (lang, text, relay) => {
    const { quotes, sources } = analyse(plainArticle(text, lang));
    expect(sources.find(({ id }) => id === quotes[0]!.relay)?.name ?? null).toBe(relay);
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
