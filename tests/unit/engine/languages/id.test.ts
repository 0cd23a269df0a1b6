import { describe, expect, it } from 'vitest';
import { analyse, PROBABLY } from '../../../../src/engine';
import { plainArticle, type Said, whoSaysWhat } from '../who-says-what';

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
    'a quotation whose opening mark was forgotten',
    'Sidang itu digelar di Corvin.\nKami tidak pernah menerima surat dari dinas, dan kami tetap melaut," kata Darsa Wulan.',
    [
      {
        who: 'Darsa Wulan',
        what: 'Kami tidak pernah menerima surat dari dinas, dan kami tetap melaut',
        type: 'direct',
      },
    ],
  ],
  [
    'no speech in the title of a meeting',
    "Hal itu dibahas dalam seminar bertajuk 'Masa Depan Danau dan Nelayan Arvania Menuju Abad Baru', Senin lalu.",
    [],
  ],
  [
    'a request behind a word that pushes, and no speech without one',
    'Dewi Larasati mendorong polisi dan pengelola pelabuhan untuk memeriksa semua kapal. Program itu mendorong pertumbuhan ekonomi desa.',
    [
      {
        who: 'Dewi Larasati',
        what: 'polisi dan pengelola pelabuhan untuk memeriksa semua kapal',
        type: 'indirect',
        cue: 'mendorong',
      },
    ],
  ],
  [
    'whom a medium quotes, and the medium as the relay',
    'Menurut kantor berita Sund, mengutip Kementerian Pertahanan Arvania, dua kapal perang sudah meninggalkan pelabuhan.',
    [{ who: 'Kementerian Pertahanan Arvania', what: 'dua kapal perang sudah meninggalkan pelabuhan', relay: 'Sund' }],
  ],
  [
    'a passive whose speaker stands in the sentence before',
    'Kepala Dinas Pengairan Tomas Kirel mengatakan bendungan itu aman. Pintu air disebut sudah diperbaiki sejak Januari.',
    [
      { who: 'Tomas Kirel', what: 'bendungan itu aman' },
      { who: 'Tomas Kirel', what: ['Pintu air', 'sudah diperbaiki sejak Januari'], cue: 'disebut' },
    ],
  ],
  [
    'the pronoun of a person presented since the last speaker',
    'Menteri Perikanan Lena Marsh mengatakan kuota ikan dikurangi.\nKetua Serikat Nelayan Budi Santoso menolak rencana itu.\n"Kami akan berunjuk rasa besok pagi," katanya.',
    [
      { who: 'Lena Marsh', what: 'kuota ikan dikurangi' },
      { who: 'Budi Santoso', what: 'Kami akan berunjuk rasa besok pagi', cue: 'katanya' },
    ],
  ],
  [
    'an inserted cue with content on both sides',
    'Meski mahal, kata Budi Santoso, alat itu awet dan mudah diperbaiki.',
    [{ who: 'Budi Santoso', what: ['Meski mahal', 'alat itu awet dan mudah diperbaiki'], type: 'indirect' }],
  ],
  [
    'the author before the title of a work, and none in the title',
    'Badan Energi Arvania dalam laporannya The Role of Lakes in Clean Water (2021) memperkirakan bahwa kebutuhan air naik dua kali lipat. Pemerintah belum menanggapi angka itu dan tidak akan menaikkan harga air tahun ini.',
    [{ who: 'Badan Energi Arvania', what: 'kebutuhan air naik dua kali lipat', cue: 'memperkirakan' }],
  ],
  [
    'whoever released the data',
    'Di tahun 2024, menurut data yang dirilis Badan Pangan Arvania, angka kemiskinan naik menjadi 12 persen.',
    [{ who: 'Badan Pangan Arvania', what: ['Di tahun 2024', 'angka kemiskinan naik menjadi 12 persen'] }],
  ],
  [
    'no speech in what something is decided by',
    'Sasaran program ditentukan berdasarkan data Dinas Pengairan Corvin.',
    [],
  ],
  [
    'no speech of those who are asked',
    'Untuk itu, warga diminta mengecek atap rumah dan memastikan pintu air tertutup saat hujan.',
    [],
  ],
  [
    'a document that was named before behind its epithet',
    'Aturan itu tertuang dalam Peraturan Daerah Nomor 4 Tahun 2021.\n"Kapal wajib berlabuh sebelum malam," bunyi beleid tersebut.',
    [{ who: 'Peraturan Daerah Nomor 4 Tahun 2021', what: 'Kapal wajib berlabuh sebelum malam', cue: 'bunyi' }],
  ],
  [
    'a suspect behind the word for one',
    'Perahu itu dibakar Rudi Halvar (33). Pelaku mengaku kesal kepada pemilik kapal.\n"Saya menyesal sekali," kata Rudi.',
    [
      { who: 'Rudi Halvar', what: 'kesal kepada pemilik kapal' },
      { who: 'Rudi Halvar', what: 'Saya menyesal sekali' },
    ],
  ],
  [
    'a noun of saying with its speaker behind it',
    'Warga meragukan pernyataan Menteri Tomas Kirel bahwa bendungan itu aman.',
    [{ who: 'Tomas Kirel', what: 'bendungan itu aman', type: 'indirect', cue: 'pernyataan' }],
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
  [
    'a finding only where it is a statement',
    'Polisi menemukan dua perahu tanpa nama di sungai.\nPeneliti Ana Reyl menemukan bahwa ikan di danau itu makin kecil.',
    [{ who: 'Ana Reyl', what: 'ikan di danau itu makin kecil' }],
  ],
  [
    'the speaker behind a role of a group or a work',
    'Rudi Tole tampil di Corvin. “Kami sangat senang,” kata Rudi.\nVokalis grup Sagara itu mengaku lelah setelah perjalanan panjang. Menurut pelantun Bulan Sabit itu juga, penonton sangat ramah.',
    [
      { who: 'Rudi Tole', what: 'Kami sangat senang' },
      { who: 'Rudi Tole', what: 'lelah setelah perjalanan panjang' },
      { who: 'Rudi Tole', what: 'penonton sangat ramah' },
    ],
  ],
  [
    'the statement without the adjunct of the reporter before "X mengatakan,"',
    'Senada dengan Tomas, anggota dewan Lena Marsh juga menyatakan, pajak perahu perlu diturunkan.\nMenanggapi hal itu, Tomas Kirel mengatakan, tarif lama masih berlaku.',
    [
      { who: 'Lena Marsh', what: 'pajak perahu perlu diturunkan' },
      { who: 'Tomas Kirel', what: 'tarif lama masih berlaku' },
    ],
  ],
  [
    'the statement without the connective before "kata dia"',
    'Tomas Kirel mengatakan air akan surut.\nOleh karenanya, kata Tomas, pintu air dibuka lagi. Walau demikian, kata dia, warga tetap diminta waspada.',
    [
      { who: 'Tomas Kirel', what: 'air akan surut' },
      { who: 'Tomas Kirel', what: 'pintu air dibuka lagi' },
      { who: 'Tomas Kirel', what: 'warga tetap diminta waspada' },
    ],
  ],
  [
    'the speaker behind "dirinya"',
    'Tomas Kirel datang ke Corvin. Tomas mengatakan air akan surut.\nDirinya menjelaskan sungai itu sudah dikeruk.',
    [
      { who: 'Tomas Kirel', what: 'air akan surut' },
      { who: 'Tomas Kirel', what: 'sungai itu sudah dikeruk' },
    ],
  ],
  [
    'the speaker whom a passive presents without a post',
    'Tomas Kirel mengatakan air akan surut.\nHal senada disampaikan Rina Wati.\n“Sungai itu sudah dikeruk,” ujarnya.',
    [
      { who: 'Tomas Kirel', what: 'air akan surut' },
      { who: 'Rina Wati', what: 'Sungai itu sudah dikeruk' },
    ],
  ],
];

describe('who says what in Indonesian', () => {
  it.each(TABLE)('finds %s', (_title, text, expected) => {
    expect(whoSaysWhat(text, 'id', expected)).toEqual(expected);
  });

  it('is less than certain of a pronoun when the story came back to one person and another has just been heard', () => {
    const text = [
      '"Saya tidak bersalah," kata Rudi Halvar.',
      'Kepala Polisi Corvin Agus Merano mengatakan Rudi kabur dengan perahu.',
      'Rudi akhirnya ditangkap di sebuah gudang tua.',
      '"Kami sudah menunggunya sejak malam," ujarnya.',
    ].join('\n');
    const [pronoun] = analyse(plainArticle(text, 'id')).quotes.slice(-1);
    expect(pronoun!.evidence.rule).toBe('cue-suffix');
    expect(pronoun!.confidence).toBeLessThan(PROBABLY);
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
