import type { AgreementStatus, AgreementType } from '../types';

/**
 * A language pack: what the engine has to know of one language, as plain data. No code beyond word lists and small patterns,
 * so that a speaker of the language can write and review one. All words in lower case unless said otherwise; several words
 * are written with single spaces ("according to").
 */
export type LanguagePack = {
  /** BCP 47 code. */
  readonly code: string;
  /** Abbreviations whose full stop does not end a sentence, without it ("dr", "jl", "mr"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Frequent function words by which the language of a text is recognised. */
  readonly functionWords: ReadonlySet<string>;
  /** Words of a neighbouring language that speak against this one (Malay "kerana" against Indonesian). */
  readonly foreignWords: ReadonlySet<string>;
  readonly speech: SpeechWords;
  readonly people: PeopleWords;
  readonly certainty: CertaintyWords;
  readonly agreement: AgreementWords;
  readonly summary: SummaryWords;
};

/**
 * How a word of saying behaves; the boundaries of what is said follow from it.
 * - `say`: a verb with its speaker before it (or after it, once the words stand first) and a clause: *mengatakan*, *said*
 * - `tell`: the same, but the addressee comes between: *told reporters that …*
 * - `urge`: a request; whoever is to act belongs to what is said: *meminta warga untuk …*, *urged X to …*
 * - `push`: asks, and does other things too; counts as a request where a marker of one stands behind it: *mendorong warga untuk …*
 * - `call`: names a thing as something; the thing belongs to what is said: *menyebut X sebagai …*, *called it …*
 * - `topic`: takes a clause or a mere topic; counts with a clause or quoted words only: *mengungkapkan*, *announced*
 * - `quoted`: counts beside quoted words only: *menulis*, *joked*
 * - `after`: a noun of saying that stands after (or inside) the words: *kata*, *ujar(nya)*
 * - `noun`: a noun of saying before a clause, its speaker in the genitive: *klaim X bahwa …*, *X's claim that …*
 * - `according`: a preposition before the speaker: *menurut*, *according to*
 * - `data`: a preposition before data or a document: *berdasarkan*, *based on*
 * - `passive`: says that something is said, its speaker often unnamed: *disebut*, *dinilai*
 * - `relay`: introduces the medium that passed the words on: *dikutip*, *as quoted by*
 */
export type CueClass =
  | 'say'
  | 'tell'
  | 'urge'
  | 'push'
  | 'call'
  | 'topic'
  | 'quoted'
  | 'after'
  | 'noun'
  | 'according'
  | 'data'
  | 'passive'
  | 'relay';

/** The words of saying. */
export type SpeechWords = {
  /** Cues by class, in every form in which they occur ("said", "says", "saying"); several words with single spaces. */
  readonly cues: Readonly<Record<CueClass, ReadonlySet<string>>>;
  /** A pronoun glued to a cue ("-nya" in "katanya"), or null. The cue lists hold the bare forms. */
  readonly suffixPronoun: string | null;
  /** Begins the clause that is said and is no part of it: *bahwa*, *that*. */
  readonly complementizers: ReadonlySet<string>;
  /** May follow a request cue and is no part of what is asked: *agar*, *untuk*, *to*. */
  readonly requestMarkers: ReadonlySet<string>;
  /** Makes the cue no speech: *tidak*, *belum*, *would*, *if*. */
  readonly negations: ReadonlySet<string>;
  /** May stand between speaker and cue: auxiliaries, adverbs (*juga*, *kemudian*, *has*, *also*). */
  readonly betweenSpeakerAndCue: ReadonlySet<string>;
  /** Connectives of the reporter at a sentence's start, no part of what is said: *namun*, *selain itu*, *however*. */
  readonly connectives: ReadonlySet<string>;
  /** Before a medium, tell where somebody spoke or wrote what another medium reports: *in an interview with*, *on*. */
  readonly relayPlaces: ReadonlySet<string>;
  /** Behind a medium, name whom it quotes: *mengutip*, *citing*. */
  readonly citing: ReadonlySet<string>;
  /** Before a word for data, verbs of what is done by them rather than told in them: *ditentukan (berdasarkan)*, *calculated (based on)*. */
  readonly based: ReadonlySet<string>;
  /** Begins an addressee after the cue: *kepada*, *to*. */
  readonly addressee: ReadonlySet<string>;
  /** Whom one tells, without a name: *wartawan*, *reporters*. */
  readonly audience: ReadonlySet<string>;
  /** Adjuncts right behind a verb of saying that tell when what is said was so, not when it was said: *selama*, *sejak*. */
  readonly durations: ReadonlySet<string>;
  /** Joins a second clause or speaker; ends the reach of a cue to its left: *sementara*, *while*, *but*. */
  readonly clauseBreaks: ReadonlySet<string>;
  /** Begins an adjunct of the reporting clause (place, time, occasion): *di*, *dalam*, *saat*, *on*, *during*. */
  readonly adjuncts: ReadonlySet<string>;
  /** Begins a subordinate clause, whose subject may be a speaker: *saat*, *when* (prepositions are none of these). */
  readonly subordinators: ReadonlySet<string>;
  /** Begins a relative clause: *yang*, *who*. */
  readonly relatives: ReadonlySet<string>;
  /** Relatives that hold their noun: *what X called “…”* names a thing inside another's clause. */
  readonly fusedRelatives: ReadonlySet<string>;
  /** Between a cue of naming and the name, no part of it: *as*. */
  readonly namers: ReadonlySet<string>;
  /** Before a cue, make it a passive, whose subject is told rather than tells: *was*, *were*; the shape of a cue that is none even so (*was saying*). */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  readonly progressiveShape: RegExp | null;
  /** The form of a past participle, in a language where it may stand without its auxiliary ("people accused of …"). */
  readonly participleShape: RegExp | null;
  /** Verbs that a clause has and a mere object has not, where the language tells them apart: *was*, *will*; empty otherwise. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Begin a contrast that may be the reporter's: *despite*. */
  readonly concessives: ReadonlySet<string>;
  /** Cues that are more often nouns: *states*, *reports*. */
  readonly nouns: ReadonlySet<string>;
  /** Opens a condition or a reason that quoted words may go on from: *if*, *although*; not where and when they were said. */
  readonly premises: ReadonlySet<string>;
  /** Right before a word that looks like a cue, show that it is a noun: *the*, *its*; empty where nothing does. */
  readonly nounMarkers: ReadonlySet<string>;
  /** Behind a day, tell more closely when: *(Monday) morning*; empty where they need not be told from what is said. */
  readonly partsOfDay: ReadonlySet<string>;
  /** Gives a participle a subject of its own: *with Marsh saying …*. */
  readonly absolutes: ReadonlySet<string>;
  /** What somebody puts out to speak through it: *issued a statement saying …* is said by whoever issued it. */
  readonly vehicles: ReadonlySet<string>;
  /** Passives that tell how a thing stands, unless it is named who says so: *dinyatakan (sehat)*, *(aturan) tertulis*. */
  readonly verdicts: ReadonlySet<string>;
  /** Before the agent of a passive: *oleh*, *by*. */
  readonly agentMarkers: ReadonlySet<string>;
  /** Before somebody whom the sentence presents, and whom the next ones are about: *adalah*, *yakni*, *disambut*, *datang dari*. */
  readonly presenters: ReadonlySet<string>;
  /** The shape of a common noun, where there is one (*ke…an*): at a sentence's start, such a capital is no name. */
  readonly nounShape: RegExp | null;
  /** The shape of a verb, where the language's verbs have one (*me-*, *di-*); such a word is no modifier of a noun. */
  readonly verbShape: RegExp | null;
  /** Stand where a clause would and say nothing: *hal itu*, *hal senada*, *secara rinci*. */
  readonly pointers: ReadonlySet<string>;
  /** Says that the speaker stays unnamed: *enggan disebut namanya*, *on condition of anonymity*. */
  readonly anonymity: ReadonlySet<string>;
};

/** Roles, titles, pronouns, organisations. */
export type PeopleWords = {
  /** Nouns for a post, a profession or a part in events, which can stand before or for a name. */
  readonly roles: ReadonlySet<string>;
  /** Words that belong to a role and stand before its noun: *wakil*, *mantan*, *deputy*, *former*. */
  readonly roleModifiers: ReadonlySet<string>;
  /** Roles that keep the name of their realm (*Gubernur Jawa Timur*): no affiliation is split off. */
  readonly realmRoles: ReadonlySet<string>;
  /** Titles, ranks and forms of address, no part of a name: *Dr*, *Kombes*, *Mr*. */
  readonly titles: ReadonlySet<string>;
  /** End the name of an office: no town follows, but the person's name: *(Komisi X DPR) RI*. */
  readonly closers: ReadonlySet<string>;
  /** Before the years of a post, which stand between it and the name: *(Ketua X) periode (2016-2019 Nama)*. */
  readonly terms: ReadonlySet<string>;
  /** Between a noun for somebody known and its demonstrative, beside numbers, capitals and titles: *(penyanyi) berusia (24) tahun (itu)*. */
  readonly describers: ReadonlySet<string>;
  /** Behind a title, go on with a rank of several words: *(Ajun Komisaris) Besar Polisi*; empty where a rank has one. */
  readonly rankWords: ReadonlySet<string>;
  /** Degrees after a name: *SH*, *MSi*, *PhD*. */
  readonly degrees: ReadonlySet<string>;
  /** Small words inside names: *bin*, *van*, *al*. */
  readonly particles: ReadonlySet<string>;
  /** Roles by a tie to somebody, whose name follows: *istri X*, *kuasa hukum X*; that name is not the speaker's. */
  readonly relations: ReadonlySet<string>;
  /** Such ties that are names as well (*putra*): a capital inside a sentence, or one that speaks alone, is a name. */
  readonly tiesAsNames: ReadonlySet<string>;
  /** Words that begin a personal name and nothing else: *Muhammad*, *Siti*. */
  readonly givenNames: ReadonlySet<string>;
  /** Nouns for people without a post: *warga*, *peneliti*, *residents*, *analysts*. */
  readonly groups: ReadonlySet<string>;
  /** The shape of nouns that name the field of an office and never a person: *Perekonomian*, *Penetapan*. */
  readonly officeShape: RegExp | null;
  /** Nouns that stand before whom they speak for: *pihak kepolisian*, which is the police. */
  readonly sides: ReadonlySet<string>;
  /** Roles behind which the name of a thing stands as often as that of a person: *pemilik X*, *the owner, X*. */
  readonly rolesOfThings: ReadonlySet<string>;
  /** Roles of those who write articles and opinion pieces: *wartawan*, *dosen*, *columnist*. */
  readonly writers: ReadonlySet<string>;
  /** Behind a name, say that its bearer helped to make the article: *contributed to this*. */
  readonly authorship: ReadonlySet<string>;
  /** Behind a name, begin another one of the same person: *alias*, *known (as)*. */
  readonly aliases: ReadonlySet<string>;
  /** Nouns for any person, which stand for somebody known: *pria*, *woman*. */
  readonly persons: ReadonlySet<string>;
  /**
   * Nouns that describe somebody known, where a noun alone otherwise brings in somebody new: *the star said* behind a singer's name; empty where
   * any role does (*pemimpin itu*).
   */
  readonly epithets: ReadonlySet<string>;
  /** Nouns for sources that stay unnamed: *sumber*, *pejabat*, *officials*, *sources*. */
  readonly anonymous: ReadonlySet<string>;
  /** Words that mark a name as that of an organisation: *kementerian*, *universitas*, *Committee*. */
  readonly organisations: ReadonlySet<string>;
  /** Organisations by their own names, which need no word behind them: *Pertamina*, *DPR*. */
  readonly organisationNames: ReadonlySet<string>;
  /** Words that mark a medium: *kantor berita*, *Times*; and well-known media by name. */
  readonly media: ReadonlySet<string>;
  /** Names that begin with a small letter: *detikcom*. */
  readonly smallNames: ReadonlySet<string>;
  /** Words that make a name that of a medium wherever they stand in it: *News*, *Gazeta*, *harian*. */
  readonly mediaWords: ReadonlySet<string>;
  /** Nouns for documents and data: *laporan*, *undang-undang*, *report*. */
  readonly documents: ReadonlySet<string>;
  /** Between an office and where it is posted: *untuk*, *to*. */
  readonly postings: ReadonlySet<string>;
  /** Begin the long name of a country, right before its short one: *Republik*. */
  readonly countryHeads: ReadonlySet<string>;
  /** Small words inside the name of a document: *nomor*, *tentang*. */
  readonly documentParts: ReadonlySet<string>;
  /** Words that occur in capitals inside posts and organisations and are no personal names: *Keuangan*, *Utara*, *Foreign*. */
  readonly commonCapitals: ReadonlySet<string>;
  /** Places often met in posts (provinces, large towns), beside the countries, which `Intl.DisplayNames` knows. */
  readonly places: ReadonlySet<string>;
  /** Short forms and adjectives of countries: *AS*, *Korut*, *Turkish*. */
  readonly countryWords: ReadonlySet<string>;
  /** Pronouns for one person, for several, and for whoever writes. */
  readonly pronouns: {
    readonly singular: ReadonlySet<string>;
    readonly plural: ReadonlySet<string>;
    readonly own: ReadonlySet<string>;
    /** For a thing or an organisation, where that is another word: *it*. */
    readonly things: ReadonlySet<string>;
  };
  /** The shape of nouns for persons, where there is one (*announcer*, *violinist*): tells what a noun is that no list holds. */
  readonly personShape: RegExp | null;
  /** Pronouns by gender, where the language has it; empty sets otherwise. */
  readonly gendered: { readonly male: ReadonlySet<string>; readonly female: ReadonlySet<string> };
  /** Given names by the gender that they nearly always have; those of both are in neither. */
  readonly genderedNames: { readonly male: ReadonlySet<string>; readonly female: ReadonlySet<string> };
  /** Before the name of a place: *di*, *in*; a capital behind one is a place, also one that no list holds. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Nouns before the name of a place: *kabupaten*, *desa*. */
  readonly placeNouns: ReadonlySet<string>;
  /** Articles and the like before a noun: *the*, *para*, *seorang*. */
  readonly determiners: ReadonlySet<string>;
  /** Those of them that bring in somebody new: *seorang*. */
  readonly indefinites: ReadonlySet<string>;
  /** Between a number and those of whom it tells how many: *one of the sailors*; empty where nothing stands there. */
  readonly partitives: ReadonlySet<string>;
  /** Endings that make a possessor of the word before them, and what such a word looks like where the ending is cut short: *Ana's*, *farmers'*. */
  readonly possessives: ReadonlySet<string>;
  readonly barePossessive: RegExp | null;
  /** Joins role and organisation, or name and organisation: *of*, *dari*, *pada*. */
  readonly ofWords: ReadonlySet<string>;
  /** After a noun phrase, marks it as known: *itu*, *tersebut*. */
  readonly demonstratives: ReadonlySet<string>;
  /** Behind a number and a hyphen, make a noun for somebody by age: *the 54-year-old*; empty where an age stands otherwise. */
  readonly ages: ReadonlySet<string>;
  /** Modifiers that tell more of whoever has a role, and make no other role of it: *veteran (senator)*, which *deputy* does. */
  readonly praises: ReadonlySet<string>;
  /** *and*: joins two speakers. */
  readonly and: ReadonlySet<string>;
  /** Where a role stands to its modifiers: Indonesian roles come first (*direktur X*), English ones last (*X director*). */
  readonly roleFirst: boolean;
  /** Names of weekdays, months and the like: capitalised, but nobody. */
  readonly timeWords: ReadonlySet<string>;
};

/** Words that make a statement less than asserted. */
export type CertaintyWords = {
  /** Leave open whether it is or will be so ("mungkin", "might", "is expected to"). A plan ("akan") does not. */
  readonly hedged: ReadonlySet<string>;
  /** Open a condition ("jika", "if"); what follows hedges the whole statement. */
  readonly conditions: ReadonlySet<string>;
  /** Report it as belief or rumour ("diyakini", "reportedly"). */
  readonly unconfirmed: ReadonlySet<string>;
  /** Say that it is not known ("belum jelas", "it is not clear"). */
  readonly unknown: ReadonlySet<string>;
  /** Words of saying by which the speaker says that it is not so ("membantah", "denied"). */
  readonly denied: ReadonlySet<string>;
  /** Phrases that hold a word of the lists above and are none of them ("tidak mungkin", "even if"). */
  readonly plain: ReadonlySet<string>;
  /** Words right after which a hedge speaks of ability ("yang dapat", "that could"). */
  readonly abilityAfter: ReadonlySet<string>;
  /** Words shortly after which a hedge speaks of a purpose ("agar warga bisa"). */
  readonly purposes: ReadonlySet<string>;
};

/** Words of agreements: kinds, statuses, parties. */
export type AgreementWords = {
  /** Nouns that name an agreement, by its kind; under `other` those that leave the kind open ("kesepakatan", "deal"). */
  readonly nouns: Readonly<Record<AgreementType, ReadonlySet<string>>>;
  /** Nouns that are an agreement only where a word of signing stands in the same sentence ("kerja sama", "contract"). */
  readonly signedNouns: ReadonlySet<string>;
  /** Words beside such a noun that tell its kind ("pertahanan" → pact, "tariff" → trade). */
  readonly kindWords: Readonly<Partial<Record<AgreementType, ReadonlySet<string>>>>;
  /** Phrases that hold such a noun and are no agreement ("a good deal of", "pinjaman online"). */
  readonly otherSenses: ReadonlySet<string>;
  /** Whether what tells an agreement apart follows its noun ("perjanjian keamanan") or comes before it ("security treaty"). */
  readonly headFirst: boolean;
  /** Begin a clause about the noun before them: "yang", "which". */
  readonly relatives: ReadonlySet<string>;
  /** Words that are no part of an agreement's name and end it. */
  readonly nameEnds: ReadonlySet<string>;
  /** The same by form, where the language tells verbs by their form ("disaksikan"); null where it does not. */
  readonly nameEndForm: RegExp | null;
  /** Verbs and nouns that say how far an agreement is, by status. */
  readonly acts: Readonly<Record<AgreementStatus, ReadonlySet<string>>>;
  /** Open a sentence that tells what is in an agreement: "under the terms of", "dalam". */
  readonly under: ReadonlySet<string>;
  /** Those among the words of signing that are nouns: who stands before them ("kata Reyl seusai penandatanganan") need not have signed. */
  readonly signings: ReadonlySet<string>;
  /** Before a mention, make the agreement the time or the background of something else: "di tengah", "amid". */
  readonly background: ReadonlySet<string>;
  /** Before an act, put it into the future ("akan", "will"). */
  readonly future: ReadonlySet<string>;
  /** Before an act, say that it did not happen ("belum", "not"). */
  readonly negations: ReadonlySet<string>;
  /** Other names and adjectives of countries, as written, by ISO 3166 code ("Korut" → KP, "Russian" → RU). */
  readonly countries: Readonly<Record<string, string>>;
  /** Nouns of parties without a name of their own ("kelompok pemberontak", "rebels"). */
  readonly groups: ReadonlySet<string>;
  /** Joins two parties: "dan", "and", "maupun". */
  readonly and: ReadonlySet<string>;
  /** Stand before a party: "antara", "between", "dengan", "with", "baik", "both". */
  readonly beforeParty: ReadonlySet<string>;
  /** Stand before the receiving party of a loan, gift or sale: "kepada", "to". */
  readonly receiver: ReadonlySet<string>;
  /** Stand before a place: "di", "in". */
  readonly placeAfter: ReadonlySet<string>;
  /** Words for a day seen from today, with the distance in days: "hari ini" 0, "yesterday" -1. */
  readonly days: readonly { readonly words: ReadonlySet<string>; readonly offset: number }[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  /** Verbs between an agreement and what is in it: "mencakup", "provides for". */
  readonly contents: ReadonlySet<string>;
  /** The same for verbs that belong to the term itself: "menghapus (bea masuk)", "requires". */
  readonly provisions: ReadonlySet<string>;
  /** Verbs between a buyer, lender or giver and the other party: "mengakuisisi", "to acquire". */
  readonly transfers: ReadonlySet<string>;
  /** Verbs between the parties and what they agree to: "sepakat untuk", "agreed to". */
  readonly undertakings: ReadonlySet<string>;
  /** Say of a quoted statement about the agreement that it tells what will be done: "akan", "will". */
  readonly promised: ReadonlySet<string>;
  /** Stand before an amount or a price: "senilai", "worth". */
  readonly worth: ReadonlySet<string>;
  /** Currencies and other units of terms: "dolar", "persen", "years". */
  readonly units: ReadonlySet<string>;
  /** Verbs by which somebody names an agreement as something: "menyebut", "described". */
  readonly describing: ReadonlySet<string>;
  /** Stands between the thing and its description: "sebagai", "as". */
  readonly as: ReadonlySet<string>;
  /** Joins a thing and what it is: "adalah", "is". */
  readonly copulas: ReadonlySet<string>;
  /** Say that something of an agreement is not published, settled or approved: "tidak mempublikasikan", "has to approve". */
  readonly open: ReadonlySet<string>;
  /** Verbs by which outsiders take a stand or act: "mengecam", "welcomed". */
  readonly reacting: ReadonlySet<string>;
};

/** Words that weigh in the choice of summary sentences and in the ranking of claims. */
export type SummaryWords = {
  /** Words without a topic of their own; they do not count for what a text is about. */
  readonly stopWords: ReadonlySet<string>;
  /** A sentence that begins with one of these leans on the one before ("dia", "hal itu", "he", "however"). */
  readonly leaning: ReadonlySet<string>;
  /** A sentence that begins with one of these points to something outside of the article ("baca juga", "watch"). */
  readonly teasers: ReadonlySet<string>;
  /** Anywhere in a sentence, say that the article speaks of itself ("dirangkum dari berbagai sumber", "in this article"). */
  readonly selfTalk: ReadonlySet<string>;
  /** A statement that begins with one of these wishes, greets, thanks or invites, and states nothing ("semoga", "mari", "let's"). */
  readonly wishes: ReadonlySet<string>;
  /** Words by which a clause shows that it has a verb, beside those that the form of its verbs tells (`verbShape`): *ada*, *akan*. */
  readonly predicates: ReadonlySet<string>;
  /** Before a colon or a stroke at a block's end, who took its picture: such a block is a caption ("foto", "photo"). */
  readonly pictureCredits: ReadonlySet<string>;
  /** Words of a judgement, a wish or rhetoric: such a sentence is less checkable ("harus", "luar biasa", "should"). */
  readonly opinion: ReadonlySet<string>;
};

/** A set of the words of a text: easier to read and review than a list of strings. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A set of the lines or comma-separated phrases of a text. */
export const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map(phrase => phrase.trim())
      .filter(Boolean),
  );
