import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/engine';
import { plainArticle, type Said, whoSaysWhat } from '../who-says-what';

const sourcesOf = (text: string) =>
  analyse(plainArticle(text, 'id')).sources.map(({ name, role, affiliation, kind }) => [
    name,
    role?.text ?? null,
    affiliation?.text ?? null,
    kind,
  ]);

/** Where a name ends and an office or a town begins. Invented people; provinces and towns as they are. */
const NAMES: [string, string, ReturnType<typeof sourcesOf>][] = [
  [
    'all names behind a town that is known, although the article calls the person by the last of them',
    'Ketua KPU Makassar Andi Yasmir Arafan mengatakan juknis disusun. "Sudah siap," kata Arafan. Kepala Bagian Air Bandung M Anwari menilai air cukup. Menurut Anwari, kolam penuh.',
    [
      ['Andi Yasmir Arafan', 'Ketua', 'KPU Makassar', 'person'],
      ['M Anwari', 'Kepala', 'Bagian Air Bandung', 'person'],
    ],
  ],
  [
    'a Balinese name behind its article',
    'Ketua DPRD Badung I Ketut Suastrika mengatakan pasar dibuka. Menurut Suastrika, warga setuju.',
    [['I Ketut Suastrika', 'Ketua', 'DPRD Badung', 'person']],
  ],
  [
    'a given name that ends a name',
    'Wakil Ketua DPR Sufri Rasko Ahmad mengatakan jalan itu rusak. "Harus diperbaiki," kata Ahmad.',
    [['Sufri Rasko Ahmad', 'Wakil Ketua', 'DPR', 'person']],
  ],
  [
    'words for offices and posts inside a name that the article calls by its first word',
    'Menteri Kelautan Budi Karya Sumardi mengatakan kapal aman. "Aman," kata Budi. Menteri Agama Lukman Hakim Sarudin mengatakan jemaah sehat. "Sehat," kata Lukman.',
    [
      ['Budi Karya Sumardi', 'Menteri Kelautan', null, 'person'],
      ['Lukman Hakim Sarudin', 'Menteri Agama', null, 'person'],
    ],
  ],
  [
    'no preposition at a sentence’s start in a name',
    '"Ini acara heboh," timpal Esti. Bagi Esti Rekwa, acara itu penting. "Kami siap," lanjutnya.',
    [['Esti Rekwa', null, null, 'person']],
  ],
  [
    'a field of office in words that no list holds, before a name',
    'Kabid Promosi Wisata Alam Hendra Nafiar mengatakan jalan itu rusak.\nKepala Divisi Advokasi LBH Rima Sentosa mengatakan warga menang.',
    [
      ['Hendra Nafiar', 'Kabid Promosi Wisata Alam', null, 'person'],
      ['Rima Sentosa', 'Kepala', 'Divisi Advokasi LBH', 'person'],
    ],
  ],
  [
    'a ministry of two fields with the country behind it',
    'Menteri Haji dan Umrah Arab Saudi, Tawan F. Rabi, menyampaikan bahwa semua siap. Kementerian Haji dan Umrah RI menegaskan bahwa jemaah siap.',
    [
      ['Tawan F. Rabi', 'Menteri Haji dan Umrah', 'Arab Saudi', 'person'],
      ['Kementerian Haji dan Umrah RI', null, null, 'organisation'],
    ],
  ],
  [
    'an office of two fields with its short name in brackets',
    'Menurut Dirjen Integrasi Transportasi dan Multimoda (Ditjen Intram) Kemenhub Risal Wasna, tarif angkutan akan turun.',
    [['Risal Wasna', 'Dirjen Integrasi Transportasi dan Multimoda (Ditjen Intram)', 'Kemenhub', 'person']],
  ],
  [
    'an English post before a company with a bracket and a comma',
    'Corporate Secretary PT Energi Raya (Persero), Arya Wi Pramita mengatakan pasar ramai.',
    [['Arya Wi Pramita', 'Corporate Secretary', 'PT Energi Raya (Persero)', 'person']],
  ],
  [
    'a founder and what was founded, which speaks by itself',
    'Pendiri Telaga, Mark Sutan dikabarkan marah. Pada Agustus, Telaga mengatakan, lebih dari 1 miliar orang memakai situs itu.',
    [['Telaga', null, null, 'person']],
  ],
  [
    'a rank that begins the name behind the words of an office',
    'Menurut Divisi Humas Polri Irjen Pol Boy Rafelan, jalan itu akan ditutup. Kasat Lantas Polres Danau AKP I Made Parwata membenarkan dua anggotanya ditangkap.',
    [
      ['Boy Rafelan', null, 'Divisi Humas Polri', 'person'],
      ['I Made Parwata', 'Kasat Lantas Polres Danau', null, 'person'],
    ],
  ],
  [
    'a noun that no list holds before a comma and the name',
    '"Saya tidak menyangka hal ini," ujar seorang lansia, Kolin Hofman (69), kepada AFP saat ia berdemo.',
    [['Kolin Hofman', 'lansia', null, 'person']],
  ],
  [
    'a title in small letters and a degree with its field',
    'Dokter Klinik Melati dr Wismana Aruna SpPD-KEMD mengungkap, gula berbahaya. "Gula itu racun," ujar dr Aruna saat jumpa pers.',
    [['Wismana Aruna', 'Dokter', 'Klinik Melati', 'person']],
  ],
  [
    'a person by the post, although her house is named first',
    'Massa berkumpul di dekat rumah Trunia. Presiden Trunia menolak. Namun Trunia mengatakan dia bukan raja.',
    [['Trunia', 'Presiden', null, 'person']],
  ],
  [
    'nouns for people that no list holds, behind a name',
    '“Jembatan itu lapuk,” kata Goran Listov, peternak lebah. “Kami menunggu,” ujar Ilsa Moren, seorang pemulung. Bruno Alder, pengrajin rotan, mengatakan jalan ditutup. “Kami pulang,” ujar Orm Tarn, pemulung asal Corvin. “Kami tahu,” kata Nora Veit, sehari setelah pemungutan suara.',
    [
      ['Goran Listov', 'peternak lebah', null, 'person'],
      ['Ilsa Moren', 'pemulung', null, 'person'],
      ['Bruno Alder', 'pengrajin rotan', null, 'person'],
      ['Orm Tarn', 'pemulung', null, 'person'],
      ['Nora Veit', null, null, 'person'],
    ],
  ],
  [
    'fields of offices, and the post of nobody in what a paper about another is called',
    '"Kami kecewa," kata Direktur Teknis Asosiasi Wasit Pascal Gardi. "Cukup bukti," kata Jaksa Penuntut Umum KPK Iskan Marwan. Dalam dakwaan Direktur PT Windu Abdul Kair, Andi Taufik Tiru disebut menerima uang. "Saya minta maaf," kata Andi Taufik.',
    [
      ['Pascal Gardi', 'Direktur Teknis', 'Asosiasi Wasit', 'person'],
      ['Iskan Marwan', 'Jaksa Penuntut Umum', 'KPK', 'person'],
      ['Andi Taufik Tiru', null, null, 'person'],
    ],
  ],
];

describe('Indonesian names', () => {
  it.each(NAMES)('keep %s', (_title, text, expected) => {
    expect(sourcesOf(text)).toEqual(expected);
  });
});

const SAID: [string, string, Said[]][] = [
  [
    'the words behind a comma that begin with their own time or circumstance',
    'Rina menjelaskan, saat ini jalan ditutup, sehingga warga memutar. Ia menuturkan, di tengah hujan, pasar itu tetap ramai.',
    [
      { who: 'Rina', what: 'saat ini jalan ditutup, sehingga warga memutar' },
      { who: 'Rina', what: 'di tengah hujan, pasar itu tetap ramai' },
    ],
  ],
  [
    'no part of the way the words came before an inserted source',
    'Dikutip dari Harian Sund, menurut Joni Boy, pengacara Lisna, kliennya tidak gentar.',
    [{ who: 'Joni Boy', what: 'kliennya tidak gentar', relay: 'Harian Sund' }],
  ],
  [
    'the side of the last speaker behind a clause about another',
    'Kuasa hukum Rudi, Muslim Jaya, mengatakan kliennya benar. Setelah Lisna Ratri ditahan, pihaknya memastikan akan mengawal kasus itu. "Kami kawal," ujarnya.',
    [
      { who: 'Muslim Jaya', what: 'kliennya benar' },
      { who: 'Muslim Jaya', what: 'akan mengawal kasus itu' },
      { who: 'Muslim Jaya', what: 'Kami kawal' },
    ],
  ],
  [
    'whoever is told by a tie to another, whose name follows',
    'Jonas Wira mengatakan programnya jelas. "Ini pasar," tandas cucu pendiri Tambakan, KH Muktar Muti ini.',
    [
      { who: 'Jonas Wira', what: 'programnya jelas' },
      { who: 'Jonas Wira', what: 'Ini pasar' },
    ],
  ],
  [
    'a speaker by a noun for persons that no list holds',
    '"Bawa lampu itu ke sini," kata perekam suara dalam video tersebut.',
    [{ who: 'perekam suara', what: 'Bawa lampu itu ke sini' }],
  ],
  [
    'nothing in a passive that tells how a thing stands',
    'Doni Marda mengatakan tesnya lancar. Doni Marda dinyatakan positif flu pagi ini. Selama ada aturan tertulis maupun tidak, warga harus patuh.',
    [{ who: 'Doni Marda', what: 'tesnya lancar' }],
  ],
  [
    'nobody’s testimony in what happens beside it',
    'Namun tidak sampai selesai Angga bersaksi, Broto sudah keluar ruang sidang. Angga bersaksi bahwa uang itu dibagi.',
    [{ who: 'Angga', what: 'uang itu dibagi' }],
  ],
  [
    'words behind what an organisation said',
    'KBRI Tunis mengatakan ada 97 warga yang kabur. "Kami kawal terus kasus ini," ucapnya.',
    [
      { who: 'KBRI Tunis', what: 'ada 97 warga yang kabur' },
      { who: 'KBRI Tunis', what: 'Kami kawal terus kasus ini' },
    ],
  ],
  [
    'nothing behind a medium in what only points to the words of another',
    'Dikutip dari Harian Sund, hal itu disebut Kepala Otorita Danau, Basuki Hadi dalam acara di kota itu.',
    [],
  ],
  [
    'one speaker of a request inside what is said',
    'Menurut Rudi, asosiasi pasar sudah ia imbau untuk memberi penjelasan secara benar.',
    [{ who: 'Rudi', what: 'asosiasi pasar sudah ia imbau untuk memberi penjelasan secara benar' }],
  ],
  [
    'a source by its address',
    'Seperti dikutip dari situs www.menara.go.id, rencana itu sejalan dengan kebijakan pemerintah pusat.',
    [{ who: 'situs www.menara.go.id', what: 'rencana itu sejalan dengan kebijakan pemerintah pusat' }],
  ],
  [
    'no words in a dateline without a dash, nor in one with a dash that touches',
    'Warta.com, Jakarta Bupati Bima Wira mengatakan pasar ramai.\nJAKARTA, Warta.net-Bupati Bima Wira mengatakan jalan rusak.\nJakarta, 12 Maret 2031 Bupati Bima Wira mengatakan air surut.',
    [
      { who: 'Bima Wira', what: 'pasar ramai' },
      { who: 'Bima Wira', what: 'jalan rusak' },
      { who: 'Bima Wira', what: 'air surut' },
    ],
  ],
  [
    'a nickname in marks inside a name',
    '"Pasar ramai," kata Wali Kota Arumsari Munandar \'Ardi\' Wiratama. "Pasar sepi," imbuh Ardi.',
    [
      { who: "Munandar 'Ardi' Wiratama", what: 'Pasar ramai' },
      { who: "Munandar 'Ardi' Wiratama", what: 'Pasar sepi' },
    ],
  ],
  [
    'a given name that is a small word elsewhere',
    '"Semua aman," kata Direktur Perlindungan Kemlu, Lalu Ikram Sadewa. Ikram mengatakan kapal berangkat.',
    [
      { who: 'Lalu Ikram Sadewa', what: 'Semua aman' },
      { who: 'Lalu Ikram Sadewa', what: 'kapal berangkat' },
    ],
  ],
  [
    'a name behind an office whose fields make a list, and behind the short form of an organisation',
    '"Siap," kata Kepala Balai Karantina Hewan, Ikan, dan Tumbuhan Jawa Tengah Willi Indra Yunan. "Mobil laku," imbuh PTKLM Herold Donna. Herold menambahkan stok habis.',
    [
      { who: 'Willi Indra Yunan', what: 'Siap' },
      { who: 'Herold Donna', what: 'Mobil laku' },
      { who: 'Herold Donna', what: 'stok habis' },
    ],
  ],
  [
    'whoever was heard before, rather than a text that is only cited',
    'Sari Melati mengaku senang sekali dengan piala itu. Mengutip Oddi Sentral, kontes itu butuh persiapan. "Saya menang," ucapnya.',
    [
      { who: 'Sari Melati', what: 'senang sekali dengan piala itu' },
      { who: 'Oddi Sentral', what: 'kontes itu butuh persiapan' },
      { who: 'Sari Melati', what: 'Saya menang' },
    ],
  ],
  [
    'a pronoun for whoever is received, and not for a known person to whom something is done',
    'Aktivis Karim Anwar ditahan polisi. "Ia ditangkap pagi itu," kata Wiliton. Karim lalu dibawa ke mobil. "Ini jadi pertanyaan," katanya. Rombongan itu disambut Duta Besar Jan Marek. "Kami senang," ujarnya.',
    [
      { who: 'Wiliton', what: 'Ia ditangkap pagi itu' },
      { who: 'Wiliton', what: 'Ini jadi pertanyaan' },
      { who: 'Jan Marek', what: 'Kami senang' },
    ],
  ],
  [
    'a clause around a speaker without commas, and one around a passive with the ending of a pronoun',
    'Efektif tidaknya program itu menurut Bupati Bima Wira kembali kepada warga desa. Jembatan itu dinilainya terlalu sempit untuk truk. Hal itu disampaikannya saat rapat.',
    [
      { who: 'Bima Wira', what: ['Efektif tidaknya program itu', 'kembali kepada warga desa'] },
      { who: 'Bima Wira', what: ['Jembatan itu', 'terlalu sempit untuk truk'] },
    ],
  ],
  [
    'a clause around an ending without commas, and no connective of the reporter before a speaker',
    'Bupati Bima Wira mengatakan pasar itu sepi. Ijazah itu menurutnya menjadi dokumen milik publik. Sehingga menurut Bima, pembentukan dinas itu sudah tepat.',
    [
      { who: 'Bima Wira', what: 'pasar itu sepi' },
      { who: 'Bima Wira', what: ['Ijazah itu', 'menjadi dokumen milik publik'] },
      { who: 'Bima Wira', what: 'pembentukan dinas itu sudah tepat' },
    ],
  ],
  [
    'how long it was so as a part of what is said',
    'Bupati Bima Wira menuturkan selama dua bulan program berjalan, pelayanan cukup baik. Lebih jauh lagi, kata Bima, jembatan itu runtuh kemarin.',
    [
      { who: 'Bima Wira', what: 'selama dua bulan program berjalan, pelayanan cukup baik' },
      { who: 'Bima Wira', what: 'jembatan itu runtuh kemarin' },
    ],
  ],
  [
    'a report behind the comma of a verb that else takes an object, and none in a list of acts or a plan',
    'Menara Post melaporkan, film itu batal tayang. Polisi menolak, melaporkan, dan menyita barang. Sari Melati bakal menyebut nama lain dan berminat mengajak warga.',
    [{ who: 'Menara Post', what: 'film itu batal tayang' }],
  ],
  [
    'no words in the lines of a table',
    'Hasil babak kesatu:\nMD: Ana/Budi vs Jon/Mia 17-21, 17-21\nXD: Rudi/Sari vs Tom/Ida 22-20, 21-16\nMD: Joko/Edo vs Kim/Lee 21-12, 21-19',
    [],
  ],
];

describe('who says what beside such names', () => {
  it.each(SAID)('finds %s', (_title, text, expected) => {
    expect(whoSaysWhat(text, 'id', expected)).toEqual(expected);
  });
});
