import { phrases, type SpeechWords, words } from '../pack';

export const speech: SpeechWords = {
  cues: {
    say: words(`
      mengatakan menyatakan menjelaskan menuturkan menyampaikan menambahkan menegaskan menyebutkan mengungkapkan memaparkan
      mengemukakan menerangkan membeberkan mengungkap menceritakan menuturkan mengaku mengakui mengklaim menilai menyimpulkan
      berpendapat berujar berkata bertutur berucap bercerita berdalih berkilah beralasan berargumen berharap berpesan
      menandaskan menuding menduga memprediksi memperkirakan memastikan membantah menampik menepis membenarkan mengonfirmasi
      mengkonfirmasi mengimbuhkan melanjutkan menimpali menggarisbawahi menekankan memperingatkan mengingatkan mewanti-wanti
      menjanjikan berjanji mengumumkan mengabarkan merincikan menguraikan mengisahkan mengeluhkan
      memberitakan bilang ngaku menuturkan mengutarakan menyayangkan menyesalkan meyakini memandang menganggap berkeyakinan menyangkal memproyeksikan
      menyiratkan mengisyaratkan menyinggung menerka menaksir mencontohkan memberitahukan bersumpah mengamini
      menyangsikan mempertanyakan menegur menyahut memaklumkan menjamin menuduh menargetkan`),
    tell: phrases('memberi tahu, memberitahu, menginformasikan kepada'),
    urge: words(`
      meminta minta mengimbau menghimbau mendesak mengajak menyerukan memerintahkan menginstruksikan menyarankan
      merekomendasikan mengusulkan menuntut memohon melarang mengharapkan menyuruh mempersilakan
      menganjurkan menasihati`),
    push: words('mendorong menantang mewajibkan mengarahkan'),
    call: words('menyebut menggambarkan mendeskripsikan menjuluki melabeli mencap'),
    topic: words(
      'menyoroti mengapresiasi menyambut mendukung mengungkit membahas menyindir membocorkan melaporkan menolak merinci mengulas menjawab menemukan mendapati bersaksi memuji mengecam menyanjung mengutuk mengkritik',
    ),
    quoted: words(`
      menulis menuliskan tulis berteriak teriak bercanda tersenyum menyindir bertanya menyapa berseru berbisik menggerutu meratap membalas
      berkelakar berseloroh mencuit menirukan menegur menyambut bunyi`),
    after: words(`
      kata ujar ucap tutur papar ungkap jelas tegas tambah imbuh lanjut sambung terang tandas pungkas beber cetus tukas kilah tanya
      seru sebut cerita urai kisah timpal keluh harap pinta pesan ajak aku sindir canda kelakar seloroh jawab celetuk bantah bunyi
      tulis klaim ungkit dalih imbau saran simpul kenang celoteh cecar sahut ulas kritik demikian lapor curhat
      konfirmasi komentar bongkar tutup rinci nilai desak sergah gumam puji sesal tepis guyon usul tuding tuntut kecam`),
    noun: words(
      'klaim pernyataan tudingan tuduhan peringatan janji pengakuan keterangan penegasan bantahan ucapan seruan',
    ),
    according: phrases('menurut, mengutip, merujuk'),
    data: phrases('berdasarkan, berdasar, merujuk pada, mengacu pada, mengutip data, menurut data, dalam laporannya'),
    passive: words(`
      disebut disebutkan dinilai dikatakan disampaikan diungkapkan dijelaskan ditegaskan dinyatakan diakui diklaim ditambahkan
      diterangkan dituturkan dipaparkan diungkap tertulis tertuang diumumkan diimbau diminta diusulkan`),
    relay: phrases(`
      dikutip, dilansir, melansir, mengutip, dikutip dari, dilansir dari, seperti dikutip, sebagaimana dikutip, seperti dilansir,
      sebagaimana dilansir, dikutip oleh, dilaporkan, seperti dilaporkan, dinukil, dinukil dari, dilansir oleh, menukil,
      seperti diberitakan, diberitakan`),
  },
  suffixPronoun: 'nya',
  complementizers: words('bahwa jika bahwasanya kalau apabila'),
  requestMarkers: words('agar supaya untuk'),
  negations: words(
    'tidak belum tak enggan bukan tanpa jangan ingin akan bakal hendak berniat berminat berencana bisa dapat harus perlu wajib saling untuk yang saat ketika jika bila',
  ),
  betweenSpeakerAndCue: phrases(`
    juga, kemudian, lalu, pun, telah, sudah, sempat, kembali, turut, langsung, lantas, sebelumnya, terus, masih, hanya, cuma, malah,
    justru, bahkan, pernah, selalu, sering, kerap, secara, sendiri, tegas, tetap, menyebut, terlebih, dahulu, baru, akhirnya,
    selanjutnya, lebih, lanjut, lain, sementara, secara tegas, dengan tegas, itu, tersebut, ini, sama-sama, sontak, ikut, pula, tadi,
    tampaknya, rupanya, ternyata, berkali-kali, mungkin, terkadang, kadang, mulai, awalnya, mulanya, kini, memang, biasanya, beberapa, kali, belakangan`),
  connectives: phrases(`
    namun, selain itu, lebih lanjut, lebih jauh, lebih jauh lagi, sementara itu, meski demikian, meski begitu, namun demikian, oleh karena itu, karena itu, padahal,
    seperti diketahui, sebagaimana diketahui, untuk diketahui, perlu diketahui, diketahui, sebagai catatan,
    justru, pasalnya, sebab, tetapi, tapi, dan, lalu, kemudian, selanjutnya, adapun, di sisi lain, sebelumnya, untuk itu, dengan demikian,
    artinya, apalagi, terlebih, bahkan, kendati demikian, walau begitu, akibatnya, tak hanya itu, tidak hanya itu, di samping itu,
    sebaliknya, sebagai informasi, pada kesempatan yang sama, dalam kesempatan yang sama, saat ini, akan tetapi, jadi, sedangkan, hal itu, sehingga, terakhir, begitu pula, demikian pula,
    maka, oleh karenanya, karenanya, oleh sebab itu, walau demikian, walaupun demikian, walaupun begitu, meskipun demikian, meskipun begitu, namun begitu`),
  relayPlaces: words(''),
  citing: phrases('mengutip, yang mengutip, dengan mengutip'),
  based: words(
    'ditentukan ditetapkan dihitung disusun dibuat dipilih dibagi disalurkan diberikan dibagikan dilakukan diambil diputuskan dikelompokkan',
  ),
  addressee: words('kepada pada terhadap ke'),
  audience: words('wartawan media reporter awak jurnalis pers detikcom'),
  durations: words('selama sejak sepanjang'),
  clauseBreaks: words('sementara sedangkan seraya sembari sambil'),
  adjuncts: words(`
    bagi buat di dalam selain termasuk bersama saat ketika usai kepada pada melalui lewat dari seusai setelah sebelum dikutip dilansir sambil seraya sembari melalui
    ditemui dihubungi senin selasa rabu kamis jumat sabtu minggu kemarin hari dengan tentang mengenai soal terkait menanggapi senada
    seperti sebagaimana seperti dan menjelang selepas selama sejak pekan awal akhir pertengahan sepanjang pukul ke oleh usai kala tadi siang malam sore pagi lalu jumat yang`),
  subordinators: words(
    'saat ketika setelah sebelum usai karena jika bila sejak selepas kala meski meskipun kendati walau walaupun apabila sekalipun',
  ),
  relatives: words('yang'),
  fusedRelatives: words(''),
  namers: words(''),
  passiveAuxiliaries: words(''),
  progressiveShape: null,
  participleShape: null,
  finiteVerbs: words(''),
  concessives: words(''),
  premises: words(''),
  nouns: words(''),
  nounMarkers: words(''),
  partsOfDay: words(''),
  absolutes: words(''),
  vehicles: words(''),
  verdicts: words('dinyatakan tertulis tertuang diumumkan diungkap'),
  agentMarkers: words('oleh'),
  presenters: phrases('adalah, ialah, yakni, yaitu, disambut, diterima, datang dari, muncul dari'),
  nounShape:
    /^(?:ke|pe|per)[a-z]{4,}an$|^(?:langkah|sikap|upaya|rencana|isu|nasib|kisruh|polemik|nama|tujuan|sosok|kisah|kasus|aksi|foto|video|momen|potret|drama|skandal|karier|konflik|sidang|usia|posisi|gol|bulan|ambisi|usaha|kostum|gaya)$|^[a-z]{5,}(?<![wm])an$/,
  verbShape:
    /^(?!berita|merah|merek|mesin|media|medis|mental|metro|meja|dinas|digital|dinamis|berat|terminal|teror|termin)(?:me(?:ng|ny|[mnrl])?[a-z]{3,}|di[a-z]{4,}|ber[a-z]{3,}|ter[a-z]{3,})$/,
  pointers: phrases(`
    hal itu, hal ini, hal tersebut, hal serupa, hal senada, hal sama, hal yang sama, hal yang serupa, hal demikian, hal lain, secara umum,
    secara singkat, secara rinci, secara detail, secara terbuka, secara gamblang, secara langsung`),
  anonymity: phrases(`
    enggan disebut namanya, enggan disebutkan namanya, tidak mau disebut namanya, tak mau disebut namanya, tidak bersedia disebut namanya,
    tidak ingin disebutkan namanya, meminta namanya tidak disebut, enggan disebutkan identitasnya, minta namanya dirahasiakan,
    tidak bersedia disebutkan namanya, tidak mau disebutkan namanya, tak ingin disebut namanya, identitasnya dirahasiakan,
    berbicara dengan syarat anonim`),
};
