import { describe, expect, it } from 'vitest';
import { type Said, whoSaysWhat } from '../who-says-what';

/** Title, text, what is said in it. Invented people and places; a line for every mistake found. */
const TABLE: [string, string, Said[]][] = [
  [
    'a quotation before its cue and speaker',
    '“Air danau sudah naik dua meter sejak kemarin,” kata Sari Wulan di Corvin.',
    [{ who: 'Sari Wulan', what: 'Air danau sudah naik dua meter sejak kemarin', type: 'direct', cue: 'kata' }],
  ],
  [
    'a role, its organisation and the name behind the cue',
    '"Bendungan itu aman dan terus dipantau petugas," ujar Kepala Dinas Pengairan Arvania Tomas Kirel, Senin (3/3/2025).',
    [{ who: 'Tomas Kirel', what: 'Bendungan itu aman dan terus dipantau petugas', cue: 'ujar' }],
  ],
  [
    'a suffix that stands for the last speaker',
    'Menteri Perikanan Lena Marsh mengatakan kuota ikan akan dikurangi tahun depan.\n"Nelayan kecil tidak akan terkena dampaknya," tuturnya.',
    [
      { who: 'Lena Marsh', what: 'kuota ikan akan dikurangi tahun depan', type: 'indirect', cue: 'mengatakan' },
      { who: 'Lena Marsh', what: 'Nelayan kecil tidak akan terkena dampaknya', type: 'direct', cue: 'tuturnya' },
    ],
  ],
  [
    'the print habit of the same mark on both sides',
    '”Kami sudah menutup pintu air sejak pagi,” kata Budi Santoso.',
    [{ who: 'Budi Santoso', what: 'Kami sudah menutup pintu air sejak pagi', type: 'direct' }],
  ],
  [
    'a quotation split around its speaker as one',
    '"Airnya naik," kata Sari, "lalu kami pindah ke bukit."',
    [{ who: 'Sari', what: ['Airnya naik', 'lalu kami pindah ke bukit'], type: 'direct' }],
  ],
  [
    'a second quotation without a cue, by the same speaker',
    '"Airnya naik sejak subuh," kata Sari. "Kami pindah ke bukit."',
    [
      { who: 'Sari', what: 'Airnya naik sejak subuh' },
      { who: 'Sari', what: 'Kami pindah ke bukit', cue: null },
    ],
  ],
  [
    'a statement behind "menurut"',
    'Menurut Bupati Norla Ratna Dewi, jembatan itu akan selesai sebelum musim hujan. Ada tiga jembatan di Norla.',
    [{ who: 'Ratna Dewi', what: 'jembatan itu akan selesai sebelum musim hujan', type: 'indirect', cue: 'Menurut' }],
  ],
  [
    'a concession before an inserted cue as content, a connective not',
    'Meski mahal, kata Sari Wulan, alat itu awet dan mudah dirawat. Namun, kata dia, stoknya sangat tipis.',
    [
      { who: 'Sari Wulan', what: ['Meski mahal', 'alat itu awet dan mudah dirawat'] },
      { who: 'Sari Wulan', what: 'stoknya sangat tipis' },
    ],
  ],
  [
    'the clause without "bahwa" and with quoted words inside as mixed',
    'Wali Kota Corvin Agus Lembang menyatakan bahwa pasar lama akan “dibuka bertahap” mulai Juni. Hanya itu pasar di Corvin.',
    [{ who: 'Agus Lembang', what: 'pasar lama akan “dibuka bertahap” mulai Juni', type: 'mixed' }],
  ],
  [
    'two requests in one sentence',
    'Budi Santoso meminta dinas untuk mengecek pompa dan mengingatkan agar warga tidak panik.',
    [
      { who: 'Budi Santoso', what: 'dinas untuk mengecek pompa' },
      { who: 'Budi Santoso', what: 'warga tidak panik' },
    ],
  ],
  [
    'a name between an apposition and a place',
    'Di Corvin, Menteri Luar Negeri Belmora, Ana Reyl, mengatakan perundingan berjalan lancar.',
    [{ who: 'Ana Reyl', what: 'perundingan berjalan lancar' }],
  ],
  [
    'the speaker before a participial phrase',
    'Kirel, berbicara setelah upacara itu, menyebut perjanjian tersebut sebagai “tonggak baru”.',
    [{ who: 'Kirel', what: 'perjanjian tersebut sebagai “tonggak baru”', type: 'mixed' }],
  ],
  [
    'the medium that passed the words on',
    '“Kapal kami tidak pernah masuk ke perairan mereka,” kata Kirel seperti dikutip kantor berita negara Arvania, Sund.',
    [{ who: 'Kirel', what: 'Kapal kami tidak pernah masuk ke perairan mereka', relay: 'Sund' }],
  ],
  [
    'an epithet for the person in focus',
    'Deni Wicak menilai tambang itu harus ditutup sementara waktu. Politisi Partai Danau itu menambahkan, izin usahanya sudah lama habis.',
    [
      { who: 'Deni Wicak', what: 'tambang itu harus ditutup sementara waktu' },
      { who: 'Deni Wicak', what: 'izin usahanya sudah lama habis' },
    ],
  ],
  [
    'a speaker who stays unnamed',
    '“Dokumennya belum selesai dibahas,” kata seorang pejabat yang enggan disebut namanya.',
    [{ who: 'pejabat', what: 'Dokumennya belum selesai dibahas' }],
  ],
  [
    'a document as the source',
    'Undang-Undang Nomor 12 Tahun 2021 tentang Danau menyebutkan larangan menangkap ikan pada malam hari.',
    [{ who: 'Undang-Undang Nomor 12 Tahun 2021 tentang Danau', what: 'larangan menangkap ikan pada malam hari' }],
  ],
  [
    'whose data it is behind "berdasarkan"',
    'Berdasarkan data Dinas Pengairan, debit sungai naik tiga kali lipat dalam sepekan.',
    [{ who: 'Dinas Pengairan', what: 'debit sungai naik tiga kali lipat dalam sepekan' }],
  ],
  ['no speech in a slogan', 'Ia memakai kaus bertuliskan “Danau Milik Kita” saat berjalan ke pelabuhan.', []],
  [
    'no speech in a denied cue',
    'Sampai berita ini ditulis, Kirel belum mengatakan apa pun tentang nasib kapal itu.',
    [],
  ],
  [
    'a short name as its full form, two people of one surname as two',
    [
      'Presiden Arvania Tomas Kirel mengatakan pakta itu mulai berlaku besok.',
      'Adiknya, Mira Kirel, menilai pakta itu merugikan nelayan.',
      '“Saya tidak akan menandatanganinya,” ujar Mira.',
      '“Kita akan menang,” ujar Tomas.',
      'Pemilu di Arvania digelar bulan depan.',
    ].join('\n'),
    [
      { who: 'Tomas Kirel', what: 'pakta itu mulai berlaku besok' },
      { who: 'Mira Kirel', what: 'pakta itu merugikan nelayan' },
      { who: 'Mira Kirel', what: 'Saya tidak akan menandatanganinya' },
      { who: 'Tomas Kirel', what: 'Kita akan menang' },
    ],
  ],
];

describe('who says what in Indonesian', () => {
  it.each(TABLE)('finds %s', (_title, text, expected) => {
    expect(whoSaysWhat(text, 'id', expected)).toEqual(expected);
  });

  it('takes the fullest name from the title', () => {
    const expected: Said[] = [{ who: 'Lena Mar Su', what: 'perundingan itu gagal total' }];
    expect(
      whoSaysWhat(
        'Lena mengatakan perundingan itu gagal total.',
        'id',
        expected,
        'Kirel-Lena Mar Su bertemu di Corvin',
      ),
    ).toEqual(expected);
  });
});
