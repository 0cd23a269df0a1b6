import { type AgreementWords, phrases } from '../pack';

export const agreement: AgreementWords = {
  nouns: {
    treaty: phrases('perjanjian, perjanjiannya, traktat, traktatnya, naskah pengaturan'),
    pact: phrases('pakta, paktanya, aliansi militer, aliansi pertahanan, perjanjian pertahanan, perjanjian keamanan'),
    ceasefire: phrases(`
      gencatan senjata, penghentian permusuhan, penghentian pertempuran, perjanjian damai, perjanjian perdamaian, kesepakatan damai
      kesepakatan perdamaian, jeda kemanusiaan, perundingan damai
    `),
    trade: phrases(`
      perjanjian dagang, perjanjian perdagangan, kesepakatan dagang, kesepakatan perdagangan, kesepakatan tarif, perdagangan bebas
      negosiasi tarif, fta, cepa, perundingan tarif
    `),
    loan: phrases(
      'pinjaman lunak, perjanjian pinjaman, perjanjian kredit, perjanjian utang, perjanjian hibah, fasilitas pinjaman, bantuan keuangan',
    ),
    merger: phrases(
      'merger, akuisisi, mengakuisisi, diakuisisi, pengambilalihan, penggabungan usaha, pengambilalihan saham',
    ),
    memorandum: phrases(`
      nota kesepahaman, nota kesepakatan, memorandum kesepahaman, memorandum saling pengertian, memorandum of understanding, mou
      deklarasi bersama, letter of intent, perjanjian kerja sama, perjanjian kerjasama
    `),
    other: phrases('kesepakatan, kesepakatannya'),
  },
  signedNouns: phrases(
    'kerja sama, kerjasama, kontrak, kontrak kerja sama, kemitraan, naskah kerja sama, dokumen kerja sama, komitmen bersama',
  ),
  kindWords: {
    treaty: phrases('kemitraan, perbatasan, ekstradisi, persahabatan, iklim'),
    pact: phrases('pertahanan, keamanan, militer, aliansi'),
    ceasefire: phrases('damai, perdamaian, gencatan, sandera'),
    trade: phrases('dagang, perdagangan, tarif, ekspor, impor, bea'),
    loan: phrases('pinjaman, kredit, hibah, utang, pendanaan, pembiayaan'),
    merger: phrases('akuisisi, saham, merger, pembelian, penjualan'),
    memorandum: phrases('kesepahaman'),
  },
  otherSenses: phrases(`
    perjanjian lama, perjanjian baru, perjanjian kerja bersama, perjanjian perkawinan, perjanjian pranikah, perjanjian sewa
    perjanjian kerja waktu tertentu, pinjaman online, kesepakatan umum
  `),
  headFirst: true,
  relatives: phrases('yang'),
  nameEnds: phrases(`
    yang, tersebut, ini, itu, dengan, antara, di, pada, ke, dari, untuk, adalah, ialah, akan, telah, sudah, kepada, dan, serta, atau, oleh
    dalam, bagi, agar, bahwa, melalui, sebagai, terhadap, antar, tentang, mengenai, soal, terkait, tidak, belum, juga, hari, pekan
    minggu, bulan, tahun, setelah, sebelum, saat, ketika, bila, jika, guna, demi, namun, tetapi, sementara, senilai, sebesar, selama
    merupakan, sebuah, tanpa, lalu, kemarin, mereka, kami, kita, kedua, dua, secara, masih, bisa, dapat, harus, sesuai, nya, berdasarkan, atas
    menjadi, memiliki, memberikan, mencakup, meliputi, dicapai, diteken, ditandatangani, berlaku, karena, sehingga, hingga, sampai
  `),
  nameEndForm: /^di\p{L}{3,}kan$/u,
  acts: {
    signed: phrases(`
      menandatangani, ditandatangani, tandatangani, penandatanganan, meneken, diteken, teken, tanda tangan, tanda tangani
      menandatanganinya, bertanda tangan
    `),
    agreed: phrases(`
      sepakat, menyepakati, disepakati, sepakati, bersepakat, menyetujui, disetujui, setuju, mencapai, dicapai, tercapai, mengumumkan
      umumkan, diumumkan, memberi, memberikan, menjalin, dijalin, menggandeng, gandeng, mengakuisisi, akuisisi, mengambil alih
      menerima, bergabung, gabung
    `),
    negotiating: phrases(`
      merundingkan, dirundingkan, perundingan, berunding, negosiasi, bernegosiasi, menegosiasikan, dinegosiasikan, pembicaraan
      membahas, dibahas, bahas, menjajaki, jajaki
    `),
    planned: phrases(
      'berencana, merencanakan, direncanakan, dijadwalkan, rencana, hendak, bakal, bersiap, mengusulkan, diusulkan',
    ),
    ratified: phrases('meratifikasi, diratifikasi, ratifikasi, mengesahkan, disahkan, pengesahan'),
    'in-force': phrases(
      'mulai berlaku, berlaku, diberlakukan, mulai efektif, berlaku efektif, dimulai, mematuhi, melanggar, dilanggar',
    ),
    suspended: phrases('menangguhkan, ditangguhkan, penangguhan, membekukan, dibekukan, menunda, ditunda, tunda'),
    ended: phrases(`
      mengakhiri, berakhir, membatalkan, dibatalkan, batalkan, mencabut, dicabut, keluar dari, mundur dari, menarik diri, runtuh, buyar
    `),
    rejected: phrases('menolak, ditolak, penolakan, tolak, gagal, menepis'),
  },
  under: phrases('berdasarkan, sesuai, dalam, melalui, lewat'),
  signings: phrases('penandatanganan'),
  future: phrases('akan, bakal, segera, hendak, berencana, dijadwalkan, siap, ingin, rencana, berharap'),
  negations: phrases('tidak, tak, belum, batal, bukan, tanpa'),
  countries: {
    AS: 'US',
    Amerika: 'US',
    'Amerika Serikat': 'US',
    Korut: 'KP',
    Korsel: 'KR',
    'Republik Korea': 'KR',
    Korea: 'KR',
    RI: 'ID',
    Inggris: 'GB',
    RRT: 'CN',
    Tiongkok: 'CN',
    Cina: 'CN',
    China: 'CN',
    Belanda: 'NL',
    UEA: 'AE',
    'Uni Emirat Arab': 'AE',
    Arab: 'SA',
    Saudi: 'SA',
    'Arab Saudi': 'SA',
    Turki: 'TR',
    Rusia: 'RU',
    Palestina: 'PS',
    Vatikan: 'VA',
    Suriah: 'SY',
    Ceko: 'CZ',
    Myanmar: 'MM',
    Taiwan: 'TW',
    'Timor Leste': 'TL',
    Kamboja: 'KH',
    'Selandia Baru': 'NZ',
    'Papua Nugini': 'PG',
    Kongo: 'CD',
    'Pantai Gading': 'CI',
    Makedonia: 'MK',
    'Korea Utara': 'KP',
    'Korea Selatan': 'KR',
    Hongkong: 'HK',
  },
  groups: phrases(`
    kelompok-kelompok pemberontak, kelompok pemberontak, pemberontak, kelompok bersenjata, kelompok oposisi, kelompok separatis
    negara-negara anggota, pemerintah daerah, pemerintah pusat, pemda, serikat pekerja, serikat buruh, milisi
  `),
  background: phrases('di tengah, di tengah-tengah, sejak, semenjak'),
  and: phrases('dan, maupun, serta, bersama'),
  beforeParty: phrases('antara, dengan, baik, bersama'),
  receiver: phrases('kepada, ke, bagi'),
  placeAfter: phrases('di'),
  days: [
    { words: phrases('hari ini'), offset: 0 },
    { words: phrases('kemarin'), offset: -1 },
    { words: phrases('besok'), offset: 1 },
  ],
  weekdays: ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'],
  months: [
    'januari',
    'februari',
    'maret',
    'april',
    'mei',
    'juni',
    'juli',
    'agustus',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  contents: phrases(`
    mencakup, meliputi, memuat, mengatur, berisi, memberikan, menyediakan, mengarah pada, akan mengarah pada, bertujuan, bertujuan untuk
    berjangka waktu, berlaku selama, menyebutkan bahwa, menyatakan bahwa, terdiri dari, terdiri atas, menyangkut, melingkupi
  `),
  provisions: phrases(`
    menetapkan, mewajibkan, mengharuskan, menjamin, memungkinkan, menghapus, menurunkan, memangkas, menaikkan, menyerukan, membuka
    mengikat, melarang, membatasi, mensyaratkan, mengakhiri, membentuk, membebaskan, menghentikan
  `),
  transfers: phrases('mengakuisisi, akuisisi, mengambil alih, membeli, beli, memberi pinjaman, memberikan pinjaman'),
  undertakings: phrases(`
    sepakat untuk, sepakat bahwa, setuju untuk, setuju bahwa, bersedia untuk, berjanji untuk, berkomitmen untuk, wajib, berjanji akan
    akan berinvestasi, akan membayar, akan menerima, akan menyerahkan, akan menarik, akan menghentikan, akan membebaskan, akan mengirim
  `),
  promised: phrases('akan'),
  worth: phrases('senilai, sebesar, seharga, harga, bernilai, dengan nilai, sejumlah'),
  units: phrases(`
    dolar, dollar, rupiah, euro, yen, yuan, won, ringgit, poundsterling, rp, us$, usd, persen, tahun, bulan, hari, minggu, pekan, miliar, juta
    triliun, ton, barel, unit, lembar
  `),
  describing: phrases(`
    menyebut, menyebutnya, disebut, sebut, menggambarkan, digambarkan, memuji, mengecam, menilai, dinilai, menganggap, dianggap
    memandang, dipandang, melabeli, menjuluki
  `),
  as: phrases('sebagai, adalah, merupakan'),
  copulas: phrases('adalah, merupakan, ialah, bersifat, menjadi'),
  open: phrases(`
    tidak mempublikasikan, tak mempublikasikan, belum mempublikasikan, tidak dipublikasikan, belum dipublikasikan, tidak mengungkapkan
    tidak mengungkap, belum mengungkapkan, enggan mengungkapkan, tidak diungkapkan, belum diungkapkan, tidak dirinci, tidak merinci
    belum merinci, tak merinci, hanya sedikit rincian, sedikit rincian, belum memberikan detail, tidak memberikan detail
    belum memberikan rincian, tidak memberikan rincian, tidak disebutkan, tidak menyebutkan, tak menyebutkan, belum disepakati, belum sepakat
    masih harus disetujui, perlu persetujuan, menunggu persetujuan, masih dirundingkan, belum ditentukan, belum diputuskan, belum diumumkan
    tidak diumumkan, dirahasiakan, merahasiakan, belum final, masih dibahas, belum ada tanggapan, belum memberikan tanggapan, masih digodok
    belum diteken, belum ditandatangani, tidak dijelaskan
  `),
  reacting: phrases(`
    mengecam, dikecam, menyambut, disambut, menyambut baik, mengkritik, dikritik, memprotes, diprotes, mendesak, memperingatkan
    mengkhawatirkan, khawatir, diawasi, mengawasi, menyesalkan, memuji, mendukung, menentang, ditentang, menyerukan, prihatin, menyayangkan
  `),
};
