import { type CertaintyWords, phrases } from '../pack';

export const certainty: CertaintyWords = {
  hedged: phrases(`
    mungkin, kemungkinan, bisa jadi, barangkali, boleh jadi, dapat, bisa, berpotensi, berpeluang, berisiko, cenderung
    diperkirakan, diprediksi, diproyeksikan, diharapkan, diprakirakan, memperkirakan, memprediksi, memproyeksikan
    tampaknya, sepertinya, rupanya, kelihatannya, agaknya, terlihat seperti, seolah-olah, dikhawatirkan, terancam
    tidak mengesampingkan, tidak akan mengesampingkan, tidak menutup kemungkinan, tak menutup kemungkinan
    belum tentu, sekiranya, mempertimbangkan, dipertimbangkan, berharap
  `),
  conditions: phrases(
    `jika, jikalau, apabila, bila, kalau, asalkan, seandainya, andaikan, kecuali jika, dengan syarat, selama itu`,
  ),
  unconfirmed: phrases(`
    diyakini, diduga, dikabarkan, disebut-sebut, kabarnya, konon, dilaporkan, dituduh, dituding, ditengarai, disinyalir
    dicurigai, dispekulasikan, dirumorkan, digosipkan, menurut kabar, menurut rumor, beredar kabar, dugaan, diisukan
    belum terkonfirmasi, belum dikonfirmasi, belum terverifikasi, belum dapat diverifikasi, tidak dapat diverifikasi
    tidak bisa diverifikasi, belum bisa diverifikasi
  `),
  unknown: phrases(`
    belum jelas, tidak jelas, tak jelas, belum diketahui, tidak diketahui, tak diketahui, belum ada kejelasan
    belum ada kepastian, belum dapat dipastikan, belum bisa dipastikan, belum pasti, masih menjadi pertanyaan, belum ada informasi
    belum ada keterangan, belum terungkap, masih misteri, masih belum jelas, tidak ada yang tahu
  `),
  denied: phrases(`
    membantah, bantah, dibantah, membantahnya, menyangkal, menampik, menepis, menolak tuduhan, menolak tudingan, tidak benar bahwa
    menyanggah, menafikan
  `),
  plain: phrases(`
    tidak mungkin, tak mungkin, mustahil, tidak bisa, tak bisa, tidak dapat, tak dapat, belum bisa, belum dapat, sedapat mungkin
    secepat mungkin, sebisa mungkin, semaksimal mungkin, sebanyak mungkin, sebaik mungkin, bila perlu, jika perlu, dapat dilihat, bisa dilihat
    meski jika, sedikit mungkin, dapat diakses, bisa diakses, kapan saja bisa, tidak hanya bisa
  `),
  abilityAfter: phrases('yang, juga, sehingga, biar, cara, syarat'),
  purposes: phrases('agar, supaya, guna, untuk, demi'),
};
