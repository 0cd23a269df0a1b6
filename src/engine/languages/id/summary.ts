import { phrases, type SummaryWords, words } from '../pack';

export const summary: SummaryWords = {
  stopWords: words(`
    yang dan di ke dari untuk pada dengan dalam adalah ini itu tersebut akan telah sudah juga oleh sebagai atau karena tidak bukan tak
    ada saat para bisa dapat harus masih lebih serta lalu kata ujar ucap tutur jelas tegas menurut mengatakan menyebut menyatakan
    menjelaskan menambahkan mengungkapkan bahwa agar kepada terhadap antara seperti hingga sampai secara tetapi namun hanya saja pun
    lagi kami kita saya dia ia mereka anda kamu nya bagi atas bila jika kalau maka sehingga yakni yaitu sementara selain setelah
    sebelum ketika sejak selama melalui tentang hal belum sangat dulu kini banyak beberapa semua setiap satu dua tiga menjadi merupakan
    memiliki punya tadi nanti sekarang mana apa siapa bagaimana mengapa kenapa kapan adapun bahkan pula lain sama sendiri hari tahun
    senin selasa rabu kamis jumat sabtu minggu wib januari februari maret april mei juni juli agustus september oktober november desember
    kedua ketiga para seorang sebuah suatu tak usai pihak terkait lanjutnya katanya ujarnya tuturnya imbuhnya
  `),
  leaning: phrases(`
    dia, ia, mereka, beliau, hal itu, hal ini, hal tersebut, itu, ini, namun, tetapi, tapi, selain itu, sementara itu, sebab, karena itu
    oleh karena itu, oleh sebab itu, akibatnya, bahkan, padahal, meski demikian, meski begitu, walau demikian, kendati demikian
    kendati begitu, dengan demikian, lalu, kemudian, selanjutnya, sedangkan, sebaliknya, begitu juga, begitu pula, di sisi lain, di sini
    di situ, di sana, di antaranya, misalnya, contohnya, artinya, sebagai imbalannya, akan tetapi, adapun, lebih lanjut, tak hanya itu
    tidak hanya itu, untuk itu, termasuk, apalagi, keduanya, ketiganya, saya, kami, kita, menurutnya, katanya, setelah itu, sebelum itu
    maka, sehingga, jadi, makanya, dari situ, di samping itu, demikian, pasalnya, terlebih, hanya saja, serta, dan, atau
  `),
  teasers: phrases(`
    baca juga, simak juga, simak, lihat juga, tonton juga, saksikan, baca selengkapnya, selengkapnya, artikel selanjutnya, baca artikel
    klik, ikuti berita, ikuti kami, dapatkan, unduh, gabung, berlangganan, scroll, gambas, foto, video, ilustrasi, jangan lupa
    yuk, ini dia, itu dia, inilah dia, itulah tadi, demikianlah, berikut, berikut ini, sumber, editor, reporter, penulis, pewarta, copyright
  `),
  selfTalk: phrases(`
    dari berbagai sumber, dari beragam sumber, dari beberapa sumber, kami telah merangkum, telah kami rangkum, kami rangkum, rangkumannya
    pandangan redaksi, opini pribadi penulis, tanggung jawab penulis, artikel ini telah naik, artikel ini telah tayang, artikel ini sudah tayang, hingga artikel ini, sampai berita ini, hingga berita ini
    ulasan selengkapnya, penjelasan selengkapnya, informasi selengkapnya, bisa dibaca selengkapnya, baca selengkapnya, simak ulasan
    simak selengkapnya, simak penjelasan, berikut ulasannya, berikut penjelasannya, berikut daftarnya, berikut rangkuman, berikut ini adalah
  `),
  wishes: phrases(`
    semoga, mudah-mudahan, moga-moga, mari, marilah, ayo, yuk, selamat, terima kasih, makasih, silakan, silahkan, tolong, mohon, jangan
    alhamdulillah, insyaallah, insya allah, puji syukur, wah, salam
  `),
  predicates: words(
    'adalah ialah ada akan sudah telah sedang bisa dapat harus wajib perlu tidak tak belum bukan masih mau ingin jadi punya lebih naik turun masuk ikut tetap hanya sangat cukup juga',
  ),
  pictureCredits: words('foto dok dokumentasi ilustrasi'),
  opinion: phrases(`
    harus, sebaiknya, seharusnya, semestinya, mudah-mudahan, semoga, luar biasa, menurut saya, saya kira, saya rasa, saya harap, saya pikir
    marilah, mari, ayo, bersyukur, terima kasih, alhamdulillah, insyaallah, insya allah, bangga, senang, sedih, hebat, penting, mohon
    sangat, paling, kita semua, komitmen, berkomitmen, semangat, indah, terbaik, buruk, percaya, yakin, optimistis, optimis, perlu
  `),
};
