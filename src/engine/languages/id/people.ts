import { type PeopleWords, phrases, words } from '../pack';

export const people: PeopleWords = {
  roles: words(`
    presiden menteri gubernur bupati walikota wali ketua kepala direktur dirut dirjen sekretaris sekjen sekda rektor dekan dosen guru
    profesor peneliti pengamat analis pakar ahli akademisi pengajar juru jubir kapolres kapolda kapolri kapolsek kapolresta kapolrestabes
    kasat kabid kasubdit kabag kabidhumas kasi kasie kadis kadiv kasatreskrim kanit wakapolres wakapolda panglima pangdam danrem dandim
    komandan jaksa kajari kajati hakim pengacara advokat kuasa koordinator manajer manager ceo cfo coo komisaris anggota staf
    pejabat camat lurah pjs plh kades dukuh aktivis relawan korban saksi tersangka terdakwa pelaku pelapor keluarga orangtua ayah ibu
    suami istri anak kakak adik paman bibi kerabat pemilik pendiri pengusaha pedagang petani nelayan buruh sopir pengemudi
    pelatih pemain kapten kiper striker bek gelandang atlet pemimpin pendeta ustaz ustad kiai pastor uskup dokter perawat
    psikolog psikiater bidan apoteker ekonom sosiolog sejarawan antropolog kriminolog mahasiswa siswa pelajar santri warga
    penyanyi aktor aktris artis musisi sutradara penulis wartawan jurnalis editor pembawa duta dubes konsul utusan diplomat
    perdana raja ratu pangeran sultan kanselir senator legislator politisi politikus kader mantan plt pj penjabat deputi asisten
    inspektur bendahara penasihat penasehat utusan bos pimpinan pengurus pengelola penyidik penyelenggara perwakilan wakil
    vice chairman founder co-founder head general menkeu menko menlu menhan mendagri menkes mendikbud mendag menag mensos menpora
    menhub mentan menkumham menkominfo wamen wamenkeu wapres caleg cawapres capres cagub kabais kabareskrim kadivhumas kakanwil
    personel karyawan karyawati petugas satpam penjaga teknisi mekanik fotografer desainer presenter komedian youtuber selebgram influencer produser
    promotor wasit pengasuh nakhoda masinis keponakan cucu mertua menantu sepupu pacar kekasih putra putri rekan teman sahabat tetangga pegawai
    kasatresnarkoba kadisdik kadinkes kadishub kasudin wadirut wakasek wakajati aspidsus kasipidsus kasipenkum wadir kapendam panit
    pangkostrad ksad ksal ksau wamenlu wamentan wamendagri wakabareskrim kadiskominfo ibunda ayahanda
    pria wanita perempuan lelaki laki-laki ibu-ibu pemuda remaja tokoh penggagas inisiator pembina ketum waketum sekum presdir
    komisioner kasubag kasubbag kabiro karo kapuspen kapuspenkum kadispen humas panitera notaris arsitek insinyur kurator
    konselor kasubid kasubbid kasubsi kaur vokalis gitaris drummer pemusik pelantun pedangdut rapper pesinetron pebalap pembalap petenis
    pebulutangkis petinju perenang pesepakbola penyerang winger punggawa penggawa ilustrator koreografer komposer sineas penyair novelis
    budayawan filsuf astronom fisikawan rohaniwan mubaligh dai spesialis
    gadis bocah pemudi bintang megabintang superstar pemeran model legenda bomber rider pramugari kadiskes kadispar kadisparbud kadisdikbud kadispora kadispenad
    kadispenal kadispenau kadinsos kadistan kalapas karutan kasdam kasrem danlanal danlanud danyon danlantamal danramil babinsa
    bhabinkamtibmas kapuskes kasubdin kabagops kabagpenum karopenmas kasatpol kasatpolair kapolpos wakapolri
    kontributor koresponden ofisial wasekjen wabup wagub wawali waka kabagwassidik perwira kabidpropam kapolsubsektor dirreskrimsus dirresnarkoba ditreskrimum secretary officer director
    pengacaranya kuasanya mendiktisaintek mendikdasmen menpan menaker menteri-menteri kepsek sesmen irjen dirreskrimum dirlantas kasatlantas`),
  roleModifiers: words(
    'wakil mantan eks bekas plt plh pj pjs calon asisten deputi sang salah penjabat pelaksana staf anggota para',
  ),
  realmRoles: words(`
    gubernur bupati walikota wali sekda kapolres kapolda kapolsek kapolresta kapolrestabes camat lurah kades kajari kajati pangdam danrem dandim
    kasat kapolri menteri menko wakapolres wakapolda sultan raja ratu wamen kasatreskrim kakanwil`),
  relations: words(`
    suami istri anak kakak adik paman bibi kerabat keluarga keponakan cucu mertua menantu sepupu pacar kekasih putra putri ayah kuasa rekan teman
    sahabat tetangga orangtua pengacara ibunda ayahanda`),
  tiesAsNames: words('putra putri bintang gadis'),
  givenNames: words(
    'ahmad achmad akhmad abdul tengku gusti sri raden muhammad mohammad mohamad muhamad mochammad mochamad moch moh muh siti teuku andi ni wayan made nyoman ketut putu gede komang kadek lalu',
  ),
  titles: words(`
    dato datuk datin dr drs dra ir prof h hj kh tgh rm ra ki nyi tn ny jenderal jend letjen letnan mayjen mayor brigjen kolonel letkol kapten lettu letda
    sersan serka serma peltu pelda kopral komjen irjen brigjenpol kombes kombespol akbp akp kompol iptu ipda aiptu aipda bripka brigjend letjend mayjend irjend komjend brigadir
    briptu bripda pol tni laksamana marsekal laksda laksma marsda marsma inspektur komisaris ajun purn bapak pak bu bpk sdr sdri mr mrs
    ms kyai kiai ustaz ustad habib haji hajah tuan nyonya romo eng apt ns`),
  closers: words('ri dpr mpr kpk ojk bpk polri tni golkar gerindra nasdem demokrat pks pkb pan ppp psi hanura perindo'),
  terms: words('periode masa bakti jabatan'),
  describers: words('berusia tahun kelahiran bernomor punggung di asal'),
  rankWords: words('besar polisi satu dua pertama madya muda utama kepala tni laut darat udara marinir'),
  degrees: words(`
    sppd spjp spp sps spb spkj spkk span spu spot sprad sptht spbs spgk spm
    sh mh se mm mt st msi mhum spd mpd sip sos ssos skom mkom phd mba msc mkes skm skep spog spa spd dea sik mag sag sthi sst mtr han
    s.h m.h s.e m.m m.t s.t m.si m.hum s.pd m.pd s.ip s.sos s.kom m.kom ph.d m.sc m.kes s.i.k m.ag s.ag sp.pd sp.og sp.b sp.jp sp.p sp.s sp.m sp.kk sp.kj sp.u sp.an sp.n sp.ot sp.rad sp.tht sp.onk lc ma m.a s.si sp spk sp.a llm`),
  particles: words('bin binti van der de al el ar ibn ibnu von of for and the on'),
  groups: words(`
    warga penduduk masyarakat pengamat analis pakar ahli peneliti ilmuwan netizen warganet pedagang petani nelayan buruh pekerja
    mahasiswa siswa pengguna penumpang korban saksi keluarga tetangga pengunjung demonstran relawan aktivis pengemudi sopir ekonom
    ofisial pendukung suporter pengunjuk jemaah jamaah massa penggemar fans investor pengusaha orang pejabat diplomat polisi tentara dokter guru wartawan jurnalis ulama politisi anggota kelompok`),
  officeShape: /^(?:ke|pe|per)[a-z]{5,}(?<!w)an$|^[a-z]{4,}(?:[aou]si|ogi)$/,
  sides: words('pihak'),
  rolesOfThings: words(
    'pemilik pemain pencipta pendiri pengelola arsitek pembuat penggemar promotor anggota pengurus pedagang warga wakil asisten tokoh karakter juara',
  ),
  writers: words(
    'wartawan jurnalis reporter pewarta penulis redaktur kontributor fotografer editor kolumnis analis dosen peneliti',
  ),
  authorship: phrases('berkontribusi dalam, turut melaporkan, ikut melaporkan, berkontribusi untuk'),
  aliases: words('alias beralias berjuluk berjulukan disapa dipanggil panggilan dikenal atau'),
  epithets: words(''),
  persons: words(
    'sosok gadis bocah pemudi pelaku pria wanita perempuan lelaki laki-laki ibu bapak pemuda mantan alumnus alumni',
  ),
  anonymous: phrases(`
    sumber, seorang sumber, pejabat, seorang pejabat, para pejabat, sejumlah pejabat, seorang diplomat, seorang pejabat senior,
    sumber internal, beberapa sumber, sejumlah sumber`),
  organisations: words(`
    sdn smpn sman smkn smp sma smk     kementerian kementrian dinas badan lembaga komisi komite dewan otoritas bank universitas institut sekolah politeknik akademi partai fraksi asosiasi
    perkumpulan persatuan perhimpunan himpunan ikatan federasi konfederasi serikat organisasi yayasan pt cv tbk ud bumn bumd perusahaan
    pemerintah pemprov pemkot pemkab pemda polda polres polresta polrestabes polsek polri kepolisian kejaksaan kejagung kejari kejati
    pengadilan mahkamah mabes kodam korem kodim satpol satgas tim kantor balai pusat rumah rs rsud rsup puskesmas dprd
    ombudsman komnas direktorat ditjen biro bagian bidang subdit divisi unit satuan fakultas jurusan prodi
    departemen klub fc grup group holding center centre foundation institute university academy council association federation ministry setda polisi istana gedung senat parlemen
    kongres majelis kedutaan kedubes konsulat otorita perum perumda koperasi paguyuban forum
    panitia aliansi koalisi gerakan front laskar majelis ormas lsm ngo tentara militer angkatan pasukan kelompok pemkab pemerintahan kecamatan kelurahan
    desa rt rw inspektorat sekretariat mall hotel restoran stasiun bandara pelabuhan terminal laboratorium studio galeri museum perpustakaan`),
  organisationNames: words(`
    bnpb bpbd basarnas bmkg bps bpk bpom bpjs bi ojk kpk kpu bawaslu dkpp kpai ylki mui nu muhammadiyah pbnu pssi koni pgri idi dpr dpd mpr tni
    kemendikbud kemendikbudristek kemenparekraf kemenkumham kemenkominfo komdigi kemenpora bkn bin bnn bnpt bpip brin lipi
    kemlu kemhan kemenperin kemenpar kemenkop kemenimipas kemenbud kemenhut kemenhaj kemendes kemendikdasmen kemenekraf bappenas kbri kadin hipmi apindo organda baznas telkomsel paspampres
    administration organization school bulog pertamina pln telkom pelindo kai garuda kemenkeu kemenkes kemenag kemendag kemenlu kemendagri kemenhub kemensos kemnaker
    kementan kemenpan kemenko pbb nato asean who unesco unicef imf wto google meta microsoft apple gojek grab tokopedia shopee bca bri bni
    united city association society entertainment company corporation corp inc ltd agency council committee network alliance studios pictures
    records airlines motors mandiri freeport adaro astra indofood unilever danone undip ugm ui itb ipb unair unpad its unhas unud uny uns ub upi`),
  media: phrases(`
    kantor berita, media, harian, surat kabar, koran, majalah, tabloid, radio, televisi, tv, stasiun televisi, situs, laman, portal, kanal,
    detikcom, detiknews, detiksulsel, detiksumbagsel, detikkalimantan, detikhikmah, detikproperti, detikpop, detikfood, detikpagi, detiksore, detikfinance, detiksumut, detikjatim, detikjateng, detikjabar, detikbali, detikoto, detikinet, detikedu, detikhealth, detiktravel, detiksport, kompas, kompas.com, tempo, tempo.co, antara, liputan6, liputan6.com, republika, tribunnews, tribun, okezone, merdeka,
    cnn, cnbc, bbc, reuters, afp, ap, tass, xinhua, kyodo, yonhap, kcna, aljazeera, al jazeera, bloomberg, sputnik, interfax, kumparan, tirto,
    viva, suara, inews, metro tv, tvone, kompastv, rri, tvri, instagram, twitter, facebook, tiktok, youtube, the guardian, guardian,
    new york times, washington post, wall street journal, associated press, financial times, haaretz, anadolu, dpa, channel`),
  smallNames: words(`
    detikcom detiknews detikfinance detiksumut detikjatim detikjateng detikjabar detikbali detikoto detikinet detikedu detikhealth detiktravel
    detiksport detiksulsel detiksumbagsel detikkalimantan detikhikmah detikproperti detikpop detikfood detikhot`),
  mediaWords: words(
    'situs laman portal journal magazine reporter herald chronicle harian koran tabloid majalah radio tv televisi news times daily post pos tribun gazette tribune television',
  ),
  documents: words(`
    laporan undang-undang uu pasal ayat perpres peraturan permen perda surat dokumen data deskripsi postingan cuitan spanduk keterangan pernyataan siaran rilis unggahan
    temuan penilaian konstitusi penelitian studi survei riset jurnal buku putusan dakwaan keputusan kitab naskah teks rekaman video catatan jadwal beleid
    statistik kajian kamus ensiklopedia kabar rumor akun pengumuman maklumat permenkes permendikbud pp perppu kuhp inpres keppres berkas perwali perbup pergub analisis analisa`),
  postings: words('untuk'),
  countryHeads: words('republik kerajaan'),
  documentParts: words('nomor no tentang'),
  commonCapitals: words(`
    keuangan kesehatan pendidikan kebudayaan pertahanan luar negeri dalam agama sosial perdagangan perindustrian pertanian kehutanan
    lingkungan hidup energi sumber daya mineral jasa komisioner direksi utama umum jenderal nasional daerah provinsi kota kabupaten
    timur barat utara selatan tengah tenggara barat daya ri indonesia republik pusat wilayah bidang hukum humas keamanan hak asasi manusia
    ham pembangunan perencanaan ekonomi kreatif pariwisata pemuda olahraga perhubungan pekerjaan perumahan rakyat tenaga kerja komunikasi
    informasi informatika digital riset teknologi inovasi investasi perikanan kelautan desa tertinggal transmigrasi pemberdayaan
    perempuan perlindungan anak aparatur reformasi birokrasi sekretaris negara kabinet staf kepresidenan koordinator kemaritiman politik
    eksekutif operasi operasional pemasaran penjualan produksi sdm logistik layanan pelayanan publik lanjutan masyarakat dasar menengah
    tinggi guru besar penelitian pengembangan kemahasiswaan akademik penindakan pencegahan narkoba reserse kriminal khusus lalu lintas
    intelijen siber tindak pidana korupsi ketertiban perbankan asuransi pasar modal moneter fiskal pajak bea cukai anggaran
    kebijakan strategis internasional regional asia pasifik afrika eropa amerika dunia global nusantara jaya raya agung muda madya
    komisi fraksi ketua wakil anggota dewan perwakilan direktur kepala penyehatan pengawasan pengendalian kebakaran penanggulangan
    bencana geologi meteorologi klimatologi geofisika vulkanologi gempa tsunami perizinan penanaman terpadu satu pintu kependudukan
    catatan sipil administrasi pemerintahan umat islam kristen katolik hindu buddha konghucu pengadilan tata usaha
    kesejahteraan koperasi usaha kecil industri perkebunan peternakan pangan gizi obat makanan konsumen persaingan
    bisnis korporasi keselamatan penerbangan maritim darat laut udara kereta api tol jalan jembatan air minum sanitasi tambang
    batubara minyak gas bumi listrik nuklir antariksa penerangan pemilihan pengawas penyelenggara metro metropolitan pelayaran
    partai demokrasi perjuangan golkar gerindra nasdem demokrat pks pkb pan ppp psi hanura perindo buruh gelora karya kebangkitan bangsa
    transformasi keberlanjutan perubahan iklim corporate communication secretary marketing officer chief executive operating financial public
    relations affairs human capital digitalisasi penyiaran kerukunan pertanahan tata ruang agraria percepatan pengentasan kemiskinan
    kemitraan hubungan kelembagaan organisasi kepegawaian kepatuhan audit risiko manajemen perbendaharaan kekayaan persandian
    bicara president officer tetap hortikultura kamar dagang otonomi lalu lintas kehakiman kearsipan kepolisian kejaksaan perpajakan kepabeanan mitigasi adaptasi vokasi kejuruan kedokteran ilmu sastra teknik
    lantas haji umrah promosi wisata alam multimoda country managing niaga nomor hak sampah infrastruktur tugas eksekusi monitoring penyuluhan kehumasan massa amanat persatuan keadilan sejahtera solidaritas indonesia gerakan raya berkarya
    teknis penuntut reskrim reskrimsus reskrimum resnarkoba karantina hewan ikan tumbuhan`),
  places: phrases(`
    raja ampat,
    aceh, sumatera utara, sumatera barat, riau, kepulauan riau, jambi, bengkulu, sumatera selatan, bangka belitung, lampung, banten,
    jakarta, dki jakarta, jawa barat, jawa tengah, jawa timur, yogyakarta, daerah istimewa yogyakarta, diy, bali, nusa tenggara barat,
    nusa tenggara timur, ntb, ntt, kalimantan barat, kalimantan tengah, kalimantan selatan, kalimantan timur, kalimantan utara,
    sulawesi utara, gorontalo, sulawesi tengah, sulawesi barat, sulawesi selatan, sulawesi tenggara, maluku, maluku utara, papua,
    papua barat, papua selatan, papua tengah, papua pegunungan, jabar, jateng, jatim, sumut, sumbar, sumsel, kaltim, kalsel, kalbar,
    kalteng, sulsel, sulut, sulteng, sultra, bandung, surabaya, semarang, medan, makassar, palembang, depok, bekasi, tangerang,
    tangerang selatan, bogor, cirebon, solo, surakarta, malang, kediri, madiun, magetan, jember, banyuwangi, sidoarjo, gresik, mojokerto,
    jombang, blitar, tulungagung, probolinggo, pasuruan, lumajang, bondowoso, situbondo, bojonegoro, lamongan, tuban, ngawi, ponorogo,
    pacitan, trenggalek, nganjuk, sampang, pamekasan, sumenep, bangkalan, batu, sleman, bantul, kulon progo, gunungkidul, klaten, boyolali,
    sragen, karanganyar, wonogiri, sukoharjo, kudus, jepara, pati, rembang, blora, grobogan, demak, kendal, batang, pekalongan, pemalang,
    tegal, brebes, banyumas, purwokerto, cilacap, purbalingga, banjarnegara, kebumen, purworejo, wonosobo, magelang, temanggung, salatiga,
    garut, tasikmalaya, ciamis, banjar, kuningan, majalengka, indramayu, subang, purwakarta, karawang, sukabumi, cianjur, cimahi, sumedang,
    pangandaran, serang, cilegon, pandeglang, lebak, denpasar, badung, gianyar, buleleng, tabanan, mataram, lombok, kupang, pontianak,
    banjarmasin, balikpapan, samarinda, manado, palu, kendari, ambon, ternate, jayapura, sorong, manokwari, merauke, padang, pekanbaru,
    dumai, batam, tanjungpinang, pangkalpinang, banda aceh, lhokseumawe, binjai, pematangsiantar, bukittinggi, lubuklinggau, bontang, tarakan`),
  countryWords: words(`
    as korut korsel inggris rusia tiongkok china cina belanda jepang prancis perancis jerman italia spanyol yunani turki mesir arab saudi
    suriah irak iran israel palestina kremlin amerika serikat eropa uni belgia swiss swedia norwegia ceko selandia`),
  pronouns: {
    singular: words('dia ia beliau dirinya pihaknya'),
    plural: words('mereka'),
    own: words('saya aku kami kita'),
    things: words(''),
  },
  personShape:
    /^pe(?!nting|ngaruh|ndapat|tunjuk|rintah|rkara|sawat|rtama|rcaya|ristiwa|rnah|rlu|rsis)(?:ng?|ny|[mlr])?[a-z]{4,}(?<!an)$/,
  gendered: { male: words(''), female: words('') },
  genderedNames: { male: words(''), female: words('') },
  placePrepositions: words('di ke sekitar'),
  placeNouns: words(
    'kab kec kabupaten kota kecamatan provinsi desa kelurahan pulau gunung jalan dusun distrik nagari kampung sungai pantai pelabuhan bandara',
  ),
  determiners: words(
    'ribuan ratusan puluhan para sang si seorang sejumlah beberapa salah satu sebuah kedua ketiga semua seluruh banyak dua tiga empat lima enam tujuh delapan sembilan sepuluh',
  ),
  indefinites: words('ribuan ratusan puluhan seorang sejumlah beberapa sebuah satu banyak'),
  partitives: words(''),
  possessives: words("'s"),
  barePossessive: /s['’]$/,
  ofWords: words('dari pada'),
  demonstratives: words('itu tersebut ini tadi'),
  ages: words(''),
  praises: words(''),
  and: words('dan serta maupun'),
  roleFirst: true,
  timeWords: words(`
    senin selasa rabu kamis jumat jum'at sabtu minggu januari februari maret april mei juni juli agustus september oktober november
    desember wib wita wit idul fitri adha natal ramadan lebaran`),
};
