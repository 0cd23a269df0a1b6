import type { Doc } from '../document';
import type { LanguagePack } from '../languages/pack';
import { countrySet } from '../text/countries';
import { indexWhere } from '../text/index-where';
import { matchPhrase } from '../text/phrase-index';
import { isAcronym, isDomain, type Token } from '../text/tokens';
import { ArticleWords } from './article-words';

/**
 * What a word can be inside a noun phrase: Title, Role, role Modifier, Organisation word, Common capital, Place, Acronym, Name-like capital,
 * small Particle inside a name, lower-case word.
 */
export type WordClass = 'T' | 'R' | 'M' | 'O' | 'C' | 'P' | 'A' | 'N' | 'p' | 'l';

/** Looks words up in the pack and in the article itself (a capital that the article also writes small is no name). */
export class Lexicon {
  /** What the article itself shows of its words. */
  readonly words: ArticleWords;
  readonly #countries: ReadonlySet<string>;

  constructor(
    readonly pack: LanguagePack,
    doc: Doc,
  ) {
    this.#countries = countrySet(pack.code);
    this.words = new ArticleWords(pack, doc);
  }

  /** How many pieces at `i` name a country or a well-known place; 0 for none. */
  place(pieces: readonly Token[], i: number, end: number): number {
    if (!pieces[i]?.capital) return 0;
    const { people } = this.pack;
    const country = matchPhrase(this.#countries, pieces, i, end);
    // "Republik Korea": the short name is a country's word ("Korea" alone may be either)
    if (people.countryHeads.has(pieces[i]!.lower) && i + 1 < end && pieces[i + 1]!.capital)
      return 1 + (matchPhrase(this.#countries, pieces, i + 1, end) || 1);
    return (
      country ||
      matchPhrase(people.places, pieces, i, end) ||
      (people.countryWords.has(pieces[i]!.lower) || this.isLocated(pieces[i]!) ? 1 : 0)
    );
  }

  /** A whole name, in lower case, that is a country's or a well-known place's. */
  isPlaceName(name: string): boolean {
    const { places, countryWords } = this.pack.people;
    return this.#countries.has(name) || places.has(name) || countryWords.has(name);
  }

  /** A country or an abbreviation of one, as a whole ("United States", "AS"): somebody's affiliation, not an adjective. */
  isCountry(pieces: readonly Token[], i: number, end: number): boolean {
    return (
      this.pack.people.countryHeads.has(pieces[i]!.lower) ||
      matchPhrase(this.#countries, pieces, i, end) === end - i ||
      (end === i + 1 && isShortCountry(pieces[i]!, this.pack))
    );
  }

  /** A capital that the article uses for a place, and for no speaker. */
  isLocated(token: Token): boolean {
    return this.words.located.has(token.lower) && !this.words.spoken.has(token.lower);
  }

  /** Inside a name that an acronym in brackets spells out: "and" and commas join its words. */
  isSpelledOut(token: Token): boolean {
    return this.words.spelledOut.has(token.start);
  }

  /** Before a name of two words, a capital that also stands alone or before other names, and never speaks: a country no list holds. */
  isForeignTo(token: Token): boolean {
    const { lower } = token;
    return (
      !this.words.spoken.has(lower) &&
      !this.pack.people.givenNames.has(lower) &&
      (this.words.alone.has(lower) || this.words.followers.get(lower) === null)
    );
  }

  classOf(token: Token): WordClass {
    const { people } = this.pack;
    const { lower } = token;
    if (people.particles.has(lower) && !token.capital) return 'p';
    if (people.titles.has(lower) && token.capital)
      return people.roles.has(lower) && !this.pack.people.roleFirst ? 'R' : 'T';
    if (this.roleNoun(token)) return 'R';
    if (people.roleModifiers.has(lower)) return 'M';
    if (people.organisations.has(lower) || people.organisationNames.has(lower)) return 'O';
    if (!token.capital) return 'l';
    if (people.commonCapitals.has(lower) && !this.words.spoken.has(lower)) return 'C';
    return isAcronym(token) || /\p{N}/u.test(token.text) ? 'A' : 'N';
  }

  /** Behind a post: a word for its field, which no speaker is called by. */
  namesField({ capital, lower }: Token): boolean {
    return capital && this.pack.people.officeShape?.test(lower) === true && !this.words.spoken.has(lower);
  }

  /** A role by a tie to somebody ("istri X"): the name behind it is another's. */
  isRelation(token: Token): boolean {
    return !token.capital && this.pack.people.relations.has(this.roleNoun(token) ?? '');
  }

  /** The noun of a role; "suami" also of "suaminya". */
  roleNoun({ lower, capital }: Token): string | null {
    const { people, speech } = this.pack;
    if (capital && this.words.names.has(lower)) return null;
    if (people.roles.has(lower)) return lower;
    const bare =
      speech.suffixPronoun && lower.endsWith(speech.suffixPronoun) ? lower.slice(0, -speech.suffixPronoun.length) : '';
    return people.relations.has(bare) ? bare : null;
  }

  /** A noun that can stand for a source without a name: a role, group, organisation, document, medium or unnamed source. */
  isHeadNoun(token: Token): boolean {
    const { people, agreement } = this.pack;
    const { lower } = token;
    // "antara X dan Y" is no news agency
    if (!token.capital && agreement.beforeParty.has(lower)) return false;
    return (
      this.roleNoun(token) !== null ||
      people.groups.has(lower) ||
      people.organisations.has(lower) ||
      people.documents.has(lower) ||
      people.organisationNames.has(lower) ||
      people.anonymous.has(lower) ||
      people.media.has(lower)
    );
  }

  /** A name that shows itself to be a medium's: by one of its words, or as a domain. */
  namesMedium(pieces: readonly Token[], first: number, last: number): boolean {
    const { media, mediaWords } = this.pack.people;
    const shows = (k: number) => pieces[k]!.capital && (mediaWords.has(pieces[k]!.lower) || isDomain(pieces[k]!));
    return matchPhrase(media, pieces, first, last) === last - first || indexWhere(first, last, shows) >= 0;
  }

  /** A word that cannot belong to a noun phrase: function words, cues, connectives. */
  isGrammar(token: Token): boolean {
    const { speech, people, functionWords } = this.pack;
    const { lower } = token;
    return (
      functionWords.has(lower) ||
      speech.adjuncts.has(lower) ||
      speech.subordinators.has(lower) ||
      speech.betweenSpeakerAndCue.has(lower) ||
      speech.negations.has(lower) ||
      speech.complementizers.has(lower) ||
      speech.connectives.has(lower) ||
      speech.clauseBreaks.has(lower) ||
      people.demonstratives.has(lower) ||
      people.pronouns.singular.has(lower) ||
      people.pronouns.plural.has(lower)
    );
  }

  /** A given name that is in the lists. */
  isGivenName({ lower, capital }: Token): boolean {
    const { givenNames, genderedNames } = this.pack.people;
    return capital && (givenNames.has(lower) || genderedNames.male.has(lower) || genderedNames.female.has(lower));
  }

  /** A name by which somebody speaks elsewhere in the article ("kata Benni"). */
  isSpokenName(token: Token): boolean {
    return this.words.spoken.has(token.lower);
  }

  /** A word that is no name although a title gives it a capital. */
  isOrdinary(token: Token): boolean {
    const { speech, agreement } = this.pack;
    const { lower } = token;
    return (
      this.words.small.has(lower) ||
      speech.cues.say.has(lower) ||
      Object.values(agreement.acts).some(acts => acts.has(lower))
    );
  }

  isVerbLike(token: Token): boolean {
    return !token.capital && this.pack.speech.verbShape?.test(token.lower) === true && !this.isHeadNoun(token);
  }

  /** The ending that makes a possessor of the word before it: the 's of "Marsh's". */
  isPossessive(token: Token | undefined): boolean {
    return token !== undefined && this.pack.people.possessives.has(token.lower);
  }

  /** The same behind a word that ends like it, where the ending is left out: the mark of "the farmers'". */
  isBarePossessive({ text, start }: Token, previous: Token): boolean {
    const { barePossessive } = this.pack.people;
    return previous.end === start && barePossessive?.test(previous.text + text) === true;
  }

  /** Whether the piece at `i` ends a possessor, either way. */
  endsPossessor(pieces: readonly Token[], i: number): boolean {
    const [token, previous] = [pieces[i], pieces[i - 1]];
    return this.isPossessive(token) || (!!token && !!previous && this.isBarePossessive(token, previous));
  }

  isTime(token: Token): boolean {
    return this.pack.people.timeWords.has(token.lower) && token.capital;
  }
}

const isShortCountry = (token: Token, pack: LanguagePack) =>
  pack.people.countryWords.has(token.lower) && isAcronym(token);
