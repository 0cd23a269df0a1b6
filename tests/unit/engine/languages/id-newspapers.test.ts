import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/engine';
import { plainArticle, type Said, whoSaysWhat } from '../who-says-what';

/** Title, text, what is said in it: the ways of newspapers, by class of mistake. Invented people and places. */
const TABLE: [string, string, Said[]][] = [
  [
    'Putri and Putra as names, behind a place that no list holds and alone',
    'Kepala Dinas Kesehatan Banyumulya Putri Lestari mengatakan stok obat aman. Putri menambahkan distribusi dimulai besok. "Stok cukup," kata Camat Arumsari, Rangga Putra, Selasa (3/6). Putra menegaskan warga tidak perlu panik.',
    [
      { who: 'Putri Lestari', what: 'stok obat aman' },
      { who: 'Putri Lestari', what: 'distribusi dimulai besok' },
      { who: 'Rangga Putra', what: 'Stok cukup' },
      { who: 'Rangga Putra', what: 'warga tidak perlu panik' },
    ],
  ],
  [
    'putri and putra as the daughter and the son of somebody',
    'Putri Bupati Sumadi, Dewi Anggraini, mengatakan keluarga ikhlas. Putra almarhum, Bayu Segara, mengatakan pemakaman digelar besok.',
    [
      { who: 'Dewi Anggraini', what: 'keluarga ikhlas' },
      { who: 'Bayu Segara', what: 'pemakaman digelar besok' },
    ],
  ],
  [
    'the first of two names behind an office, although the second speaks alone',
    '"Harga turun," kata Anggota Komisi IV DPR Sri Wening. Wening mengatakan hal itu wajar.',
    [
      { who: 'Sri Wening', what: 'Harga turun' },
      { who: 'Sri Wening', what: 'hal itu wajar' },
    ],
  ],
  [
    'no words in a dateline with an agency, nor in one before a quotation',
    'Arumsari, Kantor Berita Nusa - Jembatan itu ditutup mulai besok, kata Bupati Bima Wiratama.\nARUMSARI, iWarta.id - "Jembatan ditutup," kata Bupati Bima Wiratama.',
    [
      { who: 'Bima Wiratama', what: 'Jembatan itu ditutup mulai besok' },
      { who: 'Bima Wiratama', what: 'Jembatan ditutup' },
    ],
  ],
  [
    'no speech of those whose certainty a sentence is about',
    'Kepastian pemerintah memastikan harga beras stabil membuat pedagang lega.',
    [],
  ],
  [
    'a pronoun for whom the sentence before it is about, rather than for whom he met',
    'Bupati Bima Wiratama bertemu Gubernur Rendra Wijaya. Ia mengatakan jembatan akan dibangun.',
    [{ who: 'Bima Wiratama', what: 'jembatan akan dibangun' }],
  ],
  [
    'an account by its handle, two words of saying in a row, and an office cut short',
    '"Semoga lekas selesai," tulis akun @artono_12. "Kita tidak takut," lanjut tulis Evan Marvin di Instagram. "Ini upaya kami," kata Pjs. Bupati Gatot Liharta saat apel.',
    [
      { who: '@artono_12', what: 'Semoga lekas selesai' },
      { who: 'Evan Marvin', what: 'Kita tidak takut' },
      { who: 'Gatot Liharta', what: 'Ini upaya kami' },
    ],
  ],
  [
    'no speech in a condition, nor in what a headline says that somebody does',
    'Doni Monarto Positif Demam, Imbau Masyarakat Hindari Makan Bersama\nBila jaksa menuntut dengan hukuman maksimal, artinya masih lama mereka bertemu.',
    [],
  ],
  [
    'a name behind an organisation whose noun comes last',
    '"Bagus sekali," kata Presiden Recording Academy Neil Portino. "Joni hebat," kata Portino.',
    [
      { who: 'Neil Portino', what: 'Bagus sekali' },
      { who: 'Neil Portino', what: 'Joni hebat' },
    ],
  ],
  [
    'the end of what is said at the comma of a subordinate clause',
    'Meski Bupati Bima mengatakan bendungan aman, warga tetap mengungsi.',
    [{ who: 'Bima', what: 'bendungan aman' }],
  ],
  [
    'all marked words behind a dateline, though the first opening mark was forgotten',
    'ORVADA, Danau.com - Kami siap berangkat sekarang juga," kata Sari.\n"Ini benar sekali," kata Budi.',
    [
      { who: 'Sari', what: 'Kami siap berangkat sekarang juga', type: 'direct' },
      { who: 'Budi', what: 'Ini benar sekali', type: 'direct' },
    ],
  ],
  [
    'ranks of several words, branches in brackets, small titles and the degrees of doctors',
    '"Masih didalami," kata Kapolsek Arumsari Ajun Komisaris Besar Polisi Rendra Wijaya. Kadiskes Kolabara Letkol Laut (K) dr. Hengki Satria Sp. B, FICS, mengatakan kapal itu bersih. Spesialis mata dari RS Arum, Prof. Dr. Suharti Gondo, Sp. Rad (K) OnkRad menyebut rokok berbahaya. "Saya datang," kata Direktur Badan Air Nusa (BAN) Brigjend Pol Aris Budi.',
    [
      { who: 'Rendra Wijaya', what: 'Masih didalami' },
      { who: 'Hengki Satria', what: 'kapal itu bersih' },
      { who: 'Suharti Gondo', what: 'rokok berbahaya' },
      { who: 'Aris Budi', what: 'Saya datang' },
    ],
  ],
  [
    'the star of a country by the name behind it',
    'Bintang Brasil Joaro mengungkapkan bahwa ia menolak pindah. "Saya betah," kata Joaro.',
    [
      { who: 'Joaro', what: 'ia menolak pindah' },
      { who: 'Joaro', what: 'Saya betah' },
    ],
  ],
  [
    'Bintang as a name',
    '"Program siap," kata Menteri Bintang Puspita. Bintang menegaskan dananya cukup.',
    [
      { who: 'Bintang Puspita', what: 'Program siap' },
      { who: 'Bintang Puspita', what: 'dananya cukup' },
    ],
  ],
  [
    'somebody new by an indefinite noun, although another of that post is known',
    'Juru bicara klub, Leo Brima, mengatakan tiket habis. Seorang juru bicara polisi, seperti dilansir The Guardian, berkata, "Kami menahan dua orang."',
    [
      { who: 'Leo Brima', what: 'tiket habis' },
      { who: 'juru bicara polisi', what: 'Kami menahan dua orang', relay: 'The Guardian' },
    ],
  ],
  [
    'no speech in words that point elsewhere, in the score of a match, nor in the view of the author',
    'Febri Dianto mengatakan hal serupa. Rina mengumumkan hal tersebut di laman miliknya. Ia hanya menjelaskan secara umum. Peluang itu membuat Arumsari FC menyamakan skor pada babak pertama. Walau kami tidak setuju, karena menurut kami hari itu biasa, kami mengerti.',
    [],
  ],
  [
    'what was when, as a part of what is told',
    'Rendra Wijaya menjelaskan, pada 31 Maret lalu, rombongan berangkat dari Arumsari. Menurut data dari Kementerian Air (Kemenair), pada periode 2013 hingga 2024, debit tercatat naik.',
    [
      { who: 'Rendra Wijaya', what: 'pada 31 Maret lalu, rombongan berangkat dari Arumsari' },
      { who: 'Kementerian Air (Kemenair)', what: 'pada periode 2013 hingga 2024, debit tercatat naik' },
    ],
  ],
  [
    'a person behind the town or district of an office',
    '"Jalan ditutup," kata Sekda Kota Arumsari Bima Wiratama. "Stok cukup," kata Kepala Dinas Kesehatan Kabupaten Banyumulya Dewi Anggraini. "Aman," ucap Kepala BPBD Kab. Lirung, Rian Surya, ST., MT.',
    [
      { who: 'Bima Wiratama', what: 'Jalan ditutup' },
      { who: 'Dewi Anggraini', what: 'Stok cukup' },
      { who: 'Rian Surya', what: 'Aman' },
    ],
  ],
  [
    'a person behind the years of a post',
    '"Kita butuh pembaruan," kata Ketua Himpunan Mahasiswa Arumsari periode 2016-2019 Rendra Wijaya. Ketua PMI masa bakti 2020-2024, Sari Dewi, menilai stok cukup.',
    [
      { who: 'Rendra Wijaya', what: 'Kita butuh pembaruan' },
      { who: 'Sari Dewi', what: 'stok cukup' },
    ],
  ],
  [
    'one person by name and nickname',
    '"Saya senang," kata Muhammad Danang Setiadi yang akrab disapa Dani. Dani mengatakan ia siap. Rina Wati (23) atau akrab dipanggil Wawa mengatakan ia ikut. "Ayo," kata Wawa.',
    [
      { who: 'Muhammad Danang Setiadi', what: 'Saya senang' },
      { who: 'Muhammad Danang Setiadi', what: 'ia siap' },
      { who: 'Rina Wati', what: 'ia ikut' },
      { who: 'Rina Wati', what: 'Ayo' },
    ],
  ],
  [
    'a nickname that an epithet tells, of somebody known and of somebody new',
    '"Saya senang," kata Lina Kartika. Perempuan yang akrab disapa Nia ini mengaku ia gugup. "Semoga lancar," ujar Nia.',
    [
      { who: 'Lina Kartika', what: 'Saya senang' },
      { who: 'Lina Kartika', what: 'ia gugup' },
      { who: 'Lina Kartika', what: 'Semoga lancar' },
    ],
  ],
  [
    'somebody new who is called by a nickname alone',
    '"Ayo maju," ujar pria yang akrab disapa Jokar itu. Jokar menegaskan warga siap.',
    [
      { who: 'Jokar', what: 'Ayo maju' },
      { who: 'Jokar', what: 'warga siap' },
    ],
  ],
  [
    'epithets with an age, a part that was played, and a title in marks',
    "Cara Delavin mengatakan bukunya selesai. Model dan aktris 24 tahun itu menambahkan ia membuat klub. Pemeran Enkanta di Suka Cita itu mengaku ia gugup. Bintang sinetron 'Anak Kota' ini mengatakan ia siap.",
    [
      { who: 'Cara Delavin', what: 'bukunya selesai' },
      { who: 'Cara Delavin', what: 'ia membuat klub' },
      { who: 'Cara Delavin', what: 'ia gugup' },
      { who: 'Cara Delavin', what: 'ia siap' },
    ],
  ],
  [
    'a pronoun for whom a passive presented, rather than for whom a later sentence names in passing',
    'Jemaah merayakannya hari ini. Hal ini disampaikan oleh Ketua Bidang Syariah, Lukito Hakim. Aturan itu berpatokan pada kitab karya Habib Umar Bin Akil. Dia juga menyebut, jemaah berpuasa kemarin.',
    [{ who: 'Lukito Hakim', what: 'jemaah berpuasa kemarin' }],
  ],
  ['no speech in the occasion of a confirmation', 'Saat dikonfirmasi terkait hal itu, Rian Surya membenarkan.', []],
  [
    'the whole name behind an office that no town follows, although its second word speaks alone',
    '"Kami minta panja," kata Wakil Ketua Komisi XIII DPR RI Andrio Hagu Parei. Hagu mengatakan ada keluhan. Ketua Panitia Nusa Games 2018 Nirma Dewanti mengatakan alat dikirim. "Sudah siap," kata Dewanti. "Kami datang," ujar Ketua Partai Bumi Ahmad Dalu Kurnia. Dalu mengatakan timnya siap.',
    [
      { who: 'Andrio Hagu Parei', what: 'Kami minta panja' },
      { who: 'Andrio Hagu Parei', what: 'ada keluhan' },
      { who: 'Nirma Dewanti', what: 'alat dikirim' },
      { who: 'Nirma Dewanti', what: 'Sudah siap' },
      { who: 'Ahmad Dalu Kurnia', what: 'Kami datang' },
      { who: 'Ahmad Dalu Kurnia', what: 'timnya siap' },
    ],
  ],
  [
    'the agent of a passive that opens a sentence',
    'Dikatakan Bima Wiratama, jalan itu rusak parah. Diungkapkan Kepala Dinas Perhubungan Rina Dewi, lampu jalan padam sejak lama.',
    [
      { who: 'Bima Wiratama', what: 'jalan itu rusak parah' },
      { who: 'Rina Dewi', what: 'lampu jalan padam sejak lama' },
    ],
  ],
  [
    'the subject behind an opening adjunct, with a connective before it',
    'Sementara itu terkait undangan Setyo Nowan, Adi Kadar pada waktu itu mengatakan, ketua dewan mengawal rancangan itu.',
    [{ who: 'Adi Kadar', what: 'ketua dewan mengawal rancangan itu' }],
  ],
  [
    'a crowd by its number',
    '"Inilah demokrasi!" ujar ribuan orang di alun-alun. Puluhan warga menuntut jalan diperbaiki segera.',
    [
      { who: 'orang', what: 'Inilah demokrasi!' },
      { who: 'warga', what: 'jalan diperbaiki segera' },
    ],
  ],
  [
    'a pronoun for a person heard long before, when only an organisation has been heard since',
    'Arya Saman menyatakan modul ini penting. Menurutnya, pendidikan harus santun. "Perlu penyesuaian," tuturnya. Modul disusun pakar. Modul diuji. Modul dicetak. "Tubuh adalah amanah," tambahnya. Ke depan, Kemenag berharap modul ini dipakai. Ini agenda besar. Generasi muda harus berilmu. "Anak muda harus dibekali," tegasnya.',
    [
      { who: 'Arya Saman', what: 'modul ini penting' },
      { who: 'Arya Saman', what: 'pendidikan harus santun' },
      { who: 'Arya Saman', what: 'Perlu penyesuaian' },
      { who: 'Arya Saman', what: 'Tubuh adalah amanah' },
      { who: 'Kemenag', what: 'modul ini dipakai' },
      { who: 'Arya Saman', what: 'Anak muda harus dibekali' },
    ],
  ],
  [
    'a rank right behind the brackets of an office, a ministry of two fields, and a post in English',
    '"Kuliah itu diapresiasi," kata Dekan Fakultas Pertahanan (FP) Laksda TNI Amarta Oktavio. Oktavio mengatakan mahasiswa antusias. Menteri Hukum dan HAM Yasmina Loli menyatakan putusan ditunggu. "Silakan datang," ujar Business Development Manager International, Erin Mostan saat bertemu wartawan.',
    [
      { who: 'Amarta Oktavio', what: 'Kuliah itu diapresiasi' },
      { who: 'Amarta Oktavio', what: 'mahasiswa antusias' },
      { who: 'Yasmina Loli', what: 'putusan ditunggu' },
      { who: 'Erin Mostan', what: 'Silakan datang' },
    ],
  ],
  [
    'the short form of a post for whoever holds it',
    'Menteri Perhubungan Bima Wirata mengatakan tiket turun. "Sudah turun," ujar Menhub. Kepala Dinas Perhubungan Rina Dewi menilai macet terurai. Kadishub menambahkan lampu dipasang. "Kami periksa dia," kata Kapolres.',
    [
      { who: 'Bima Wirata', what: 'tiket turun' },
      { who: 'Bima Wirata', what: 'Sudah turun' },
      { who: 'Rina Dewi', what: 'macet terurai' },
      { who: 'Rina Dewi', what: 'lampu dipasang' },
      { who: 'Kapolres', what: 'Kami periksa dia' },
    ],
  ],
  [
    'a name behind a role and where it is held',
    'Menurut ahli gizi di New York City, Robin Dacica, tren ini patut dicoba. Dalam laporannya, pelapor PBB di wilayah Palestina, Mikael Lank, menuding Israel melakukan kekerasan.',
    [
      { who: 'Robin Dacica', what: 'tren ini patut dicoba' },
      { who: 'Mikael Lank', what: 'Israel melakukan kekerasan' },
    ],
  ],
  [
    'a noun of saying right behind a connective',
    'Tapi kata Dirmo sampah yang dibakar mengganggu kesehatan.',
    [{ who: 'Dirmo', what: 'sampah yang dibakar mengganggu kesehatan' }],
  ],
  [
    'a rank with its branch, and no names in nouns that open a sentence',
    '"Kami memahami putusan itu," kata Kapuspen TNI Brigjen Marinir Fredi Ardan kepada wartawan. Langkah TNI ini ditanggapi banyak pihak. TNI menyatakan akan menghormati putusan itu. Umar menegaskan, klub akan membahas hal itu. Termasuk mengajak bicara Kole untuk dimintai penjelasan.',
    [
      { who: 'Fredi Ardan', what: 'Kami memahami putusan itu' },
      { who: 'TNI', what: 'akan menghormati putusan itu' },
      { who: 'Umar', what: 'klub akan membahas hal itu' },
    ],
  ],
  [
    'the ministry itself, although an office of it has been heard',
    '"Remisi lima bulan," kata Plt Direktur Jenderal Pemasyarakatan Kemenkumham, Makmur, di Jakarta. Berdasarkan data Kemenkumham, Gani menjalani pidana sampai 2035.',
    [
      { who: 'Makmur', what: 'Remisi lima bulan' },
      { who: 'Kemenkumham', what: 'Gani menjalani pidana sampai 2035' },
    ],
  ],
  [
    'no nickname for whom was heard before another was named',
    '"Saya warga sini," ucap Ryan Utomo. Sementara itu, Bambang Pamuji menilai kota ini rumah semua orang. Ryan mengangguk. Bambang tampil kemarin. Maka, pemain beralias Bepe itu berharap agar kota menjadi contoh.',
    [
      { who: 'Ryan Utomo', what: 'Saya warga sini' },
      { who: 'Bambang Pamuji', what: 'kota ini rumah semua orang' },
      { who: 'Bambang Pamuji', what: 'kota menjadi contoh' },
    ],
  ],
  [
    'one person by an office and the nickname of whoever holds it',
    'Gubernur Nusa Raya Basuki Cahyono akan membongkar rumah itu. "Bulan depan kami mulai," kata Gubernur yang akrab disapa Bado itu. Menurut Bado, kali itu menyempit.',
    [
      { who: 'Basuki Cahyono', what: 'Bulan depan kami mulai' },
      { who: 'Basuki Cahyono', what: 'kali itu menyempit' },
    ],
  ],
  [
    'nouns behind a word that may also open an office',
    '"Kami berduka," kata seorang anggota pemberontak di Arumsari. "Jalan ditutup," kata Pelaksana tugas Kepala Dinas Air, Rian Surya.',
    [
      { who: 'anggota pemberontak', what: 'Kami berduka' },
      { who: 'Rian Surya', what: 'Jalan ditutup' },
    ],
  ],
];

describe('who says what in Indonesian newspapers', () => {
  it.each(TABLE)('finds %s', (_title, text, expected) => {
    expect(whoSaysWhat(text, 'id', expected)).toEqual(expected);
  });
});

it('takes whoever writes under a handle for a person', () => {
  const text = '“Semoga lekas selesai,” tulis akun @artono_12. “Benar sekali,” kata pengguna Instagram @sari_82.';
  expect(analyse(plainArticle(text, 'id')).sources.map(({ name, kind }) => [name, kind])).toEqual([
    ['@artono_12', 'person'],
    ['@sari_82', 'person'],
  ]);
});
