import { type PeopleWords, phrases, words } from '../pack';

export const people: PeopleWords = {
  roles: words(`
    president minister premier chancellor governor mayor senator congressman congresswoman representative secretary director chairman chairwoman
    chair chairperson chief commissioner commander general admiral colonel captain lieutenant sergeant officer spokesman spokeswoman spokesperson
    ambassador envoy diplomat judge justice prosecutor attorney lawyer barrister solicitor professor lecturer researcher scientist analyst economist
    expert historian author writer journalist reporter editor columnist correspondent producer actor actress singer musician artist coach manager
    player striker goalkeeper midfielder defender quarterback trainer doctor physician nurse surgeon psychologist psychiatrist teacher principal
    headmaster dean chancellor rector student activist campaigner organizer organiser volunteer founder co-founder owner ceo cfo coo executive
    businessman businesswoman entrepreneur investor banker trader farmer fisherman worker driver pilot engineer architect designer developer
    consultant strategist adviser advisor aide official deputy leader head boss candidate nominee frontrunner contender politician lawmaker
    legislator councillor councilman councilwoman mp mep king queen prince princess emperor pope bishop archbishop cardinal priest pastor imam rabbi
    reverend sheriff detective inspector constable superintendent marshal witness victim suspect survivor resident neighbor neighbour father mother
    husband wife son daughter brother sister uncle aunt cousin friend colleague man woman boy girl veteran speaker whip treasurer comptroller auditor
    clerk coordinator administrator superintendent trustee member negotiator mediator critic commentator pundit blogger host anchor presenter comedian
    philosopher biologist chemist physicist meteorologist geologist climatologist epidemiologist virologist ecologist astronomer pollster
    statistician demographer sociologist archaeologist secretary-general vice-president chef restaurateur publisher moderator tycoon mogul billionaire
    millionaire parent narrator lobbyist director-general forecaster seismologist curator composer conductor rapper model athlete champion medalist back half
    counsel novelist poet playwright screenwriter illustrator co-author co-owner editor-in-chief commander-in-chief villager boyfriend girlfriend landlord delegate`),
  roleModifiers: words(`
    deputy vice former acting assistant senior junior prime foreign chief interim incoming outgoing ex-president ex late co associate managing general
    executive minority majority first second lead top presumptive republican democratic retired longtime fellow veteran honorary national state local
    special press attorney defense defence finance health interior home energy trade education labour labor environment justice then-`),
  realmRoles: words(''),
  relations: words(''),
  tiesAsNames: words(''),
  givenNames: words(''),
  titles: words(`
    mr mrs ms miss dr prof professor sir dame lord lady sen rep gov gen col lt sgt capt cpt maj cmdr adm pvt rev fr hon st pres sens reps messrs mx
    justice judge president senator congressman representative representatives governor mayor king queen prince princess pope sheikh ayatollah sultan`),
  closers: words(''),
  terms: words(''),
  describers: words(''),
  rankWords: words(''),
  degrees: words('phd md jd esq jr sr ii iii iv mbe obe cbe mp mep qc kc dds rn ph.d m.d'),
  particles: words('van von de der den del della di da dos al bin ibn el la le du ter ben abu'),
  groups: words(`
    residents analysts experts scientists researchers critics supporters activists campaigners protesters demonstrators witnesses victims survivors
    families relatives neighbours neighbors students teachers doctors nurses workers farmers voters investors economists observers historians lawyers
    prosecutors investigators lawmakers legislators senators members democrats republicans conservatives liberals opponents proponents advocates
    engineers officers soldiers rebels militants people locals fans players employees executives diplomats ministers leaders journalists reporters
    parents children women men users customers consumers passengers drivers authors organizers organisers fishermen scholars academics some many most
    others several few americans muslims christians jews conservationists environmentalists commentators pollsters respondents rescuers firefighters
    percent majority majorities three-quarters two-thirds police authorities detectives judges jurors tories unionists negotiators governors mayors delegates strategists meteorologists doctors medics villagers allies
    personnel staff staffers neighbours tenants landlords visitors tourists shoppers traders owners commuters refugees migrants
    campaigners mothers fathers friends colleagues rivals partners novelists sailors reformers`),
  officeShape: null,
  sides: words(''),
  rolesOfThings: words('owner champion champions parent operator publisher carrier member members'),
  writers: words(
    'journalist reporter correspondent writer editor columnist contributor author analyst fellow professor lecturer',
  ),
  authorship: phrases(
    'contributed to this, contributed reporting, contributed, reported from, writes for, is a writer',
  ),
  aliases: words('aka alias known nicknamed called'),
  persons: words('man woman'),
  epithets: words('star singer actor actress comedian rapper footballer entertainer native fan expert insider'),
  anonymous: phrases(`
    source, sources, official, officials, anonymous source, anonymous sources, insiders, insider, aides, a source, person familiar, people familiar, reports`),
  organisations: words(`
    ministry department agency office committee commission council court congress senate house parliament government administration party union
    federation association organization organisation institute institution university college school academy bank company corporation corp inc ltd llc plc
    group holdings partners fund foundation trust center centre society club league team police army navy force forces guard bureau board authority
    service services embassy campaign cabinet palace white nations sec hospital laboratory labs museum church network coalition alliance movement front brigade syndicate chamber exchange airlines airways
    motors motor energy industries technologies systems international watch project initiative program programme task treasury fed reserve
    firm charity regulator watchdog supermarket carrier airline manufacturer automaker retailer studio studios records prosecutors embassy
    presidency coastguard secretariat opposition judiciary legislature military junta ngo nonprofit think-tank consortium conglomerate startup militia `),
  organisationNames: words(
    `nato eu un who unesco unicef imf fbi cia nsa doj epa fda cdc nasa irs icc pentagon kremlin hamas hezbollah taliban google facebook apple microsoft amazon`,
  ),
  media: phrases(`
    times, post, journal, herald, tribune, gazette, news, daily, press, guardian, telegraph, independent, mirror, sun, observer, chronicle, globe, standard,
    mail, express, reuters, afp, ap, associated press, bbc, cnn, nbc, abc, cbs, fox, fox news, msnbc, npr, pbs, tass, ria, interfax, xinhua, kyodo, yonhap,
    kcna, al jazeera, bloomberg, politico, axios, breitbart, vox, buzzfeed, huffpost, huffington post, wsj, nyt, the verge, verge, wired, magazine, newspaper,
    broadcaster, radio, television, tv, website, channel, twitter, facebook, instagram, youtube, tiktok, telegram, sky news, itv, dpa, efe, ansa, anadolu,
    sputnik, wikinews, newsweek, time magazine, the atlantic, the economist, economist, der spiegel, spiegel, le monde, el país, haaretz, variety, deadline,
    agence france-presse, france-presse, deutsche welle, dw, zdf, ard, nhk, cbc, sbs, rfi, voa, voice of america, radio free europe, rt, euronews, france 24, channel 4`),
  smallNames: words(''),
  mediaWords: words(`
    news times daily tribune gazette newspaper newspapers journal television tv radio broadcaster broadcasting magazine newswire weekly
    gazeta zeitung tageszeitung rundfunk nachrichten welle agence agencia agenzia presse nyheter tidning dagblad dagbladet tageblatt
    corriere giornale diario jornal periódico shimbun ilbo novosti izvestia pravda hürriyet hurriyet vestnik`),
  documents: words(`
    report study survey poll statement document documents filing letter memo paper article book law act bill treaty agreement ruling verdict
    indictment complaint lawsuit affidavit transcript footage video data figures statistics records analysis findings research release email emails
    tweet post blog editorial op-ed constitution charter manifesto page framework review audit notice sign headline reports studies polls papers letters memos filings emails transcripts surveys lawsuits tally tallies`),
  postings: words('to for'),
  countryHeads: words(''),
  documentParts: words('no number'),
  commonCapitals: words(`
    united states kingdom north south east west northern southern eastern western central american british english french german russian chinese
    foreign affairs defense defence finance treasury health education labor labour justice interior homeland security energy agriculture commerce
    transportation environment trade housing veterans state national federal international general deputy assistant attorney secretary supreme
    high senate house republican democratic conservative liberal democrat democrats republicans tory labour minority majority whip vice prime first lady
    public internal revenue human rights civil economic political science research medical city county district regional provincial royal
    economy transport tourism culture climate technology development planning emergency emergencies situations religious freedom world global european asian african arab latin pacific atlantic chief executive`),
  places: phrases(`
    washington, new york, london, paris, berlin, moscow, beijing, tokyo, texas, california, florida, ohio, oklahoma, utah, michigan, georgia, alabama,
    arizona, colorado, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, minnesota, mississippi, missouri, montana,
    nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, oregon, pennsylvania, rhode island, south carolina,
    south dakota, tennessee, vermont, virginia, west virginia, wisconsin, wyoming, delaware, connecticut, arkansas, alaska, hawaii, idaho, chicago,
    boston, los angeles, san francisco, houston, dallas, philadelphia, atlanta, seattle, denver, detroit, scotland, wales, england, northern ireland,
    sydney, melbourne, queensland, new south wales, victoria, ontario, quebec, toronto, montreal, brussels, geneva, vienna, rome, madrid, athens, ankara,
    istanbul, jerusalem, tel aviv, gaza, west bank, baghdad, tehran, kabul, islamabad, delhi, new delhi, mumbai, dhaka, jakarta, manila, bangkok, hanoi,
    seoul, pyongyang, taipei, hong kong, shanghai, crimea, europe, asia, africa, america, middle east`),
  countryWords: words(`
    us u.s uk u.k usa american americans british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian
    polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian swedish norwegian danish finnish icelandic estonian
    latvian lithuanian serbian croatian bosnian albanian israeli palestinian lebanese syrian iraqi iranian saudi yemeni emirati qatari kuwaiti
    egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan nigerian ghanaian african south north chinese japanese korean indian
    pakistani bangladeshi afghan nepalese thai vietnamese malaysian indonesian filipino philippine australian canadian mexican brazilian argentine
    chilean colombian venezuelan cuban peruvian bolivian european asian arab zealand britain russia england scotland wales`),
  pronouns: { singular: words('he she'), plural: words('they'), own: words('i we'), things: words('it') },
  personShape:
    /^(?!(?:answer|banner|barrier|border|cancer|center|chapter|corner|counter|danger|disaster|disorder|encounter|error|factor|favor|fee|hunger|letter|matter|mirror|murder|number|offer|order|paper|power|quarter|remainder|reminder|river|sector|shower|summer|terror|tower|trigger|water|winter|committee|coffee|degree|guarantee|grant|plant|restaurant|warrant|list|mist|twist|specimen|regimen)$).*(?:[eo]r|ist|ian|ant|ee|..m[ae]n)$/,
  gendered: {
    male: words(`he him his himself mr sir lord king prince man boy spokesman chairman congressman councilman
      businessman fisherman husband father son brother uncle actor emperor`),
    female:
      words(`she her hers herself mrs ms miss lady queen princess dame woman girl spokeswoman chairwoman congresswoman
      councilwoman businesswoman wife mother daughter sister aunt actress`),
  },
  genderedNames: {
    male: words(`
      aaron adam adrian alan albert alexander alfred allan allen andrew andy anthony antonio arnold arthur barry ben benjamin bernard bernie bill
      billy bob bobby boris brad bradley brandon brent brett brian bruce bryan calvin carl carlos charles charlie christopher chuck clarence clark
      clifford colin craig curtis dale dan daniel danny darren dave david dean dennis derek dick dominic don donald doug douglas dwight earl eddie
      edgar edmund edward edwin eli elliott emmanuel eric ernest ethan eugene felix fernando floyd francisco frank franklin fred frederick gary
      gavin geoffrey george gerald gerard gilbert glenn gordon graham greg gregory guy harold harry harvey hector henry herbert howard hugh hugo
      ian isaac ivan jack jacob jake james jamie jared jason jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon
      jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin kurt kyle larry laurence lawrence leo leon leonard
      lewis liam lloyd louis lucas luis luke malcolm manuel marc marcus mario mark martin marvin matt matthew maurice max michael miguel mike
      mitch mitt mohamed mohammed nathan neil nicholas nick nigel noah norman oliver omar oscar otto patrick paul pedro pete peter phil philip
      phillip pierre rafael ralph randy raymond reginald rex ricardo richard rick rob robert roberto rodney roger roland ron ronald ross roy rudy
      rupert russell ryan salvador sam samuel scott sean sebastian sergei seth sidney simon stanley stephen steve steven stuart ted terence
      theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler vernon victor vincent vladimir walter warren wayne wilfred
      william zachary`),
    female: words(`
      abigail adele agnes alexandra alice alicia alison amanda amber amelia amy ana andrea angela angelina anita ann anna anne annie april
      audrey barbara beatrice becky bernice beth bethany betty beverly bonnie brenda brigitte caitlin camilla carla carmen carol carole caroline
      carolyn catherine cathy cecilia charlotte cheryl chloe christina christine cindy claire clara claudia colleen connie courtney cristina
      cynthia daisy danielle dawn deborah debbie debra denise diana diane donna doris dorothy edith eileen elaine eleanor elena elisabeth
      elizabeth ella ellen emily emma erica erin esther ethel eva evelyn fiona florence frances gabriela gail georgia gina gladys gloria grace
      hannah harriet hazel heather heidi helen helena hillary holly ida ingrid irene isabel isabella jacqueline jane janet janice jasmine jean
      jeanne jen jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy julia julie kamala karen kate katherine kathleen
      kathryn kathy katie kayla kelly kimberly kirsten kristen kristin laura lauren leah lena linda lisa liz lois lorraine louise lucia lucy
      lydia madeleine maggie marcia margaret maria marianne marie marilyn marion marjorie marsha martha mary maureen megan melanie melissa
      michelle mildred miriam molly monica nadia nancy naomi natalia natalie nicole nikki nina nora norma olga olivia pamela patricia patty paula
      peggy penelope phyllis priscilla rachel rebecca renee rita roberta rosa rose rosemary ruth sally samantha sandra sara sarah sharon sheila
      shirley sofia sonia sophia sophie stephanie sue susan susanna suzanne sylvia tamara tammy tanya tara teresa theresa tiffany tina ursula
      valerie vanessa vera veronica victoria virginia vivian wendy yolanda yvonne zoe`),
  },
  placePrepositions: words('in'),
  placeNouns: words(''),
  determiners: words(
    'the a an some several many both two three other another his her their its our my this these those any one most all each every',
  ),
  indefinites: words('a an some several many two three another any'),
  partitives: words('of'),
  possessives: words("'s"),
  barePossessive: /s['’]$/,
  ofWords: words('of for at from with'),
  demonstratives: words('there'),
  ages: words('year-old'),
  praises: words('veteran longtime long-time long-serving retired embattled outspoken popular young'),
  and: words('and'),
  roleFirst: false,
  timeWords: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    christmas easter ramadan gmt est edt utc pm am`),
};
