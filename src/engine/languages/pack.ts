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
 * - `call`: names a thing as something; the thing belongs to what is said: *menyebut X sebagai …*, *called it …*
 * - `topic`: takes a clause or a mere topic; counts with a clause or quoted words only: *mengungkapkan*, *announced*
 * - `quoted`: counts beside quoted words only: *menulis*, *joked*
 * - `after`: a noun of saying that stands after (or inside) the words: *kata*, *ujar(nya)*
 * - `according`: a preposition before the speaker: *menurut*, *according to*
 * - `data`: a preposition before data or a document: *berdasarkan*, *based on*
 * - `passive`: says that something is said, its speaker often unnamed: *disebut*, *dinilai*
 * - `relay`: introduces the medium that passed the words on: *dikutip*, *as quoted by*
 */
export type CueClass =
  | 'say'
  | 'tell'
  | 'urge'
  | 'call'
  | 'topic'
  | 'quoted'
  | 'after'
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
  /** Begins an addressee after the cue: *kepada*, *to*. */
  readonly addressee: ReadonlySet<string>;
  /** Whom one tells, without a name: *wartawan*, *reporters*. */
  readonly audience: ReadonlySet<string>;
  /** Joins a second clause or speaker; ends the reach of a cue to its left: *sementara*, *while*, *but*. */
  readonly clauseBreaks: ReadonlySet<string>;
  /** Begins an adjunct of the reporting clause (place, time, occasion): *di*, *dalam*, *saat*, *on*, *during*. */
  readonly adjuncts: ReadonlySet<string>;
  /** Begins a subordinate clause, whose subject may be a speaker: *saat*, *when* (prepositions are none of these). */
  readonly subordinators: ReadonlySet<string>;
  /** Begins a relative clause: *yang*, *who*. */
  readonly relatives: ReadonlySet<string>;
  /** Before a cue, make it a passive, whose subject is told rather than tells: *was*, *were*; the shape of a cue that is none even so (*was saying*). */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  readonly progressiveShape: RegExp | null;
  /** Before the agent of a passive: *oleh*, *by*. */
  readonly agentMarkers: ReadonlySet<string>;
  /** The shape of a common noun, where there is one (*ke…an*): at a sentence's start, such a capital is no name. */
  readonly nounShape: RegExp | null;
  /** The shape of a verb, where the language's verbs have one (*me-*, *di-*); such a word is no modifier of a noun. */
  readonly verbShape: RegExp | null;
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
  /** Degrees after a name: *SH*, *MSi*, *PhD*. */
  readonly degrees: ReadonlySet<string>;
  /** Small words inside names: *bin*, *van*, *al*. */
  readonly particles: ReadonlySet<string>;
  /** Nouns for people without a post: *warga*, *peneliti*, *residents*, *analysts*. */
  readonly groups: ReadonlySet<string>;
  /** Nouns for any person, which stand for somebody known: *pria*, *woman*. */
  readonly persons: ReadonlySet<string>;
  /** Nouns for sources that stay unnamed: *sumber*, *pejabat*, *officials*, *sources*. */
  readonly anonymous: ReadonlySet<string>;
  /** Words that mark a name as that of an organisation: *kementerian*, *universitas*, *Committee*. */
  readonly organisations: ReadonlySet<string>;
  /** Organisations by their own names, which need no word behind them: *Pertamina*, *DPR*. */
  readonly organisationNames: ReadonlySet<string>;
  /** Words that mark a medium: *kantor berita*, *Times*; and well-known media by name. */
  readonly media: ReadonlySet<string>;
  /** Nouns for documents and data: *laporan*, *undang-undang*, *report*. */
  readonly documents: ReadonlySet<string>;
  /** Words that occur in capitals inside posts and organisations and are no personal names: *Keuangan*, *Utara*, *Foreign*. */
  readonly commonCapitals: ReadonlySet<string>;
  /** Places often met in posts (provinces, large towns), beside the countries, which `Intl.DisplayNames` knows. */
  readonly places: ReadonlySet<string>;
  /** Short forms and adjectives of countries: *AS*, *Korut*, *Turkish*. */
  readonly countryWords: ReadonlySet<string>;
  /** Pronouns for one person, for several, and for either. */
  readonly pronouns: {
    readonly singular: ReadonlySet<string>;
    readonly plural: ReadonlySet<string>;
    readonly own: ReadonlySet<string>;
  };
  /** Pronouns by gender, where the language has it; empty sets otherwise. */
  readonly gendered: { readonly male: ReadonlySet<string>; readonly female: ReadonlySet<string> };
  /** Before the name of a place: *di*, *in*; a capital behind one is a place, also one that no list holds. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Articles and the like before a noun: *the*, *para*, *seorang*. */
  readonly determiners: ReadonlySet<string>;
  /** Joins role and organisation, or name and organisation: *of*, *dari*, *pada*. */
  readonly ofWords: ReadonlySet<string>;
  /** After a noun phrase, marks it as known: *itu*, *tersebut*. */
  readonly demonstratives: ReadonlySet<string>;
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
