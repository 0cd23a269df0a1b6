import type { Doc } from '../document';
import type { LanguagePack } from '../languages/pack';
import { countryNames } from '../text/countries';
import { matchPhrase } from '../text/phrase-index';
import { isAcronym, type Token } from '../text/tokens';
import type { Frame, Piece } from './frames';

/**
 * What a word can be inside a noun phrase: Title, Role, role Modifier, Organisation word, Common capital, Place, Acronym, Name-like capital,
 * small Particle inside a name, lower-case word.
 */
export type WordClass = 'T' | 'R' | 'M' | 'O' | 'C' | 'P' | 'A' | 'N' | 'p' | 'l';

/** Looks words up in the pack and in the article itself (a capital that the article also writes small is no name). */
export class Lexicon {
  readonly #small = new Set<string>();
  /** Capitals inside sentences, and the names that stand beside a cue: short forms by which the article calls its people. */
  readonly #capitals = new Set<string>();
  readonly #spoken = new Set<string>();
  /** Capitals behind a preposition of place: places that no list holds. */
  readonly #located = new Set<string>();
  /** The capital that follows a capital; `null` for different ones: "Menteri X Ana …", "Presiden X Budi …". */
  readonly #followers = new Map<string, string | null>();
  readonly #alone = new Set<string>();
  readonly #countries: ReadonlySet<string>;

  constructor(
    readonly pack: LanguagePack,
    doc: Doc,
  ) {
    this.#countries = countrySet(pack.code);
    const { cues } = pack.speech;
    doc.tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      const previous = doc.tokens[i - 1];
      if (token.capital && pack.people.placePrepositions.has(previous?.lower ?? '') && !doc.tokens[i + 1]?.capital)
        this.#located.add(token.lower);
      const next = doc.tokens[i + 1];
      if (token.capital && next?.capital) this.#follow(token.lower, next.lower);
      else if (token.capital && !previous?.capital) this.#alone.add(token.lower);
      if (!token.capital) this.#small.add(token.lower);
      else if (previous?.kind === 'word' || previous?.text === ',') this.#capitals.add(token.lower);
      const short = token.capital && !previous?.capital && cues.say.has(doc.tokens[i + 1]?.lower ?? '');
      if (short || (token.capital && cues.after.has(previous?.lower ?? ''))) this.#spoken.add(token.lower);
    });
  }

  /** How many pieces at `i` name a country or a well-known place; 0 for none. */
  place(pieces: readonly Token[], i: number, end: number): number {
    if (!pieces[i]?.capital) return 0;
    const { people } = this.pack;
    const country = matchPhrase(this.#countries, pieces, i, end);
    return (
      country ||
      matchPhrase(people.places, pieces, i, end) ||
      (people.countryWords.has(pieces[i]!.lower) || this.isLocated(pieces[i]!) ? 1 : 0)
    );
  }

  /** A country or an abbreviation of one, as a whole ("United States", "AS"): somebody's affiliation, not an adjective. */
  isCountry(pieces: readonly Token[], i: number, end: number): boolean {
    return (
      matchPhrase(this.#countries, pieces, i, end) === end - i ||
      (end === i + 1 && isShortCountry(pieces[i]!, this.pack))
    );
  }

  /** A capital that the article uses for a place, and for no speaker. */
  isLocated(token: Token): boolean {
    return this.#located.has(token.lower) && !this.#spoken.has(token.lower);
  }

  #follow(lower: string, next: string): void {
    const known = this.#followers.get(lower);
    this.#followers.set(lower, known === undefined || known === next ? next : null);
  }

  /** Before a name of two words, a capital that also stands alone or before other names, and never speaks: a country no list holds. */
  isForeignTo(token: Token): boolean {
    const { lower } = token;
    return !this.#spoken.has(lower) && (this.#alone.has(lower) || this.#followers.get(lower) === null);
  }

  classOf(token: Token): WordClass {
    const { people } = this.pack;
    const { lower } = token;
    if (people.particles.has(lower) && !token.capital) return 'p';
    if (people.titles.has(lower) && token.capital)
      return people.roles.has(lower) && !this.pack.people.roleFirst ? 'R' : 'T';
    if (people.roles.has(lower)) return 'R';
    if (people.roleModifiers.has(lower)) return 'M';
    if (people.organisations.has(lower) || people.organisationNames.has(lower)) return 'O';
    if (!token.capital) return 'l';
    if (people.commonCapitals.has(lower) && !this.#spoken.has(lower)) return 'C';
    return isAcronym(token) || /\p{N}/u.test(token.text) ? 'A' : 'N';
  }

  /** A noun that can stand for a source without a name: a role, group, organisation, document, medium or unnamed source. */
  isHeadNoun(token: Token): boolean {
    const { people } = this.pack;
    const { lower } = token;
    return (
      people.roles.has(lower) ||
      people.groups.has(lower) ||
      people.organisations.has(lower) ||
      people.documents.has(lower) ||
      people.organisationNames.has(lower) ||
      people.anonymous.has(lower) ||
      people.media.has(lower)
    );
  }

  /** A word that cannot belong to a noun phrase: function words, cues, connectives. */
  isGrammar(token: Token): boolean {
    const { speech, people, functionWords } = this.pack;
    const { lower } = token;
    return (
      functionWords.has(lower) ||
      speech.adjuncts.has(lower) ||
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

  /** A name by which somebody speaks elsewhere in the article ("kata Benni"). */
  isSpokenName(token: Token): boolean {
    return this.#spoken.has(token.lower);
  }

  /** A capital that proves nothing: the only one of its phrase, at a sentence's start, and nowhere else inside a sentence. */
  isDoubtful(frame: Frame, i: number): boolean {
    const token = frame.pieces[i]!;
    return (
      startsSentence(frame, i) &&
      !this.#capitals.has(token.lower) &&
      !isAcronym(token) &&
      !this.isHeadNoun(token) &&
      this.classOf(token) === 'N'
    );
  }

  /** A common noun in the capital of a sentence's start, before a name: "Kunjungan Putin". */
  opensWithNoun(frame: Frame, i: number): boolean {
    const token = frame.pieces[i];
    const next = frame.pieces[i + 1];
    if (!token?.capital || !next?.capital || !startsSentence(frame, i)) return false;
    return (
      this.pack.speech.nounShape?.test(token.lower) === true &&
      this.classOf(token) === 'N' &&
      !this.#capitals.has(token.lower)
    );
  }

  /** A word that is no name although a title gives it a capital. */
  isOrdinary(token: Token): boolean {
    const { speech, agreement } = this.pack;
    const { lower } = token;
    return (
      this.#small.has(lower) ||
      speech.cues.say.has(lower) ||
      Object.values(agreement.acts).some(acts => acts.has(lower))
    );
  }

  isVerbLike(token: Token): boolean {
    return !token.capital && this.pack.speech.verbShape?.test(token.lower) === true && !this.isHeadNoun(token);
  }

  isTime(token: Token): boolean {
    return this.pack.people.timeWords.has(token.lower) && token.capital;
  }

  /** Whether a capitalised word at `i` may be (part of) a name; at a sentence's start any word has a capital. */
  isNameLike(frame: Frame, i: number): boolean {
    const token = frame.pieces[i]!;
    if (!token.capital || this.isTime(token)) return false;
    const { suffixPronoun } = this.pack.speech;
    if (!startsSentence(frame, i)) return !this.isGrammar(token) || isAcronym(token);
    if (this.isGrammar(token) && !isAcronym(token)) return false;
    if (suffixPronoun && token.lower.endsWith(suffixPronoun)) return false;
    const next: Piece | undefined = frame.pieces[i + 1];
    return (
      !this.#small.has(token.lower) || this.isHeadNoun(token) || (next?.capital === true && this.classOf(token) !== 'l')
    );
  }
}

const isShortCountry = (token: Token, pack: LanguagePack) =>
  pack.people.countryWords.has(token.lower) && isAcronym(token);

/** First in its frame, or behind marks, a dash or a colon. */
function startsSentence(frame: Frame, i: number): boolean {
  const previous = frame.pieces[i - 1];
  return !previous || previous.marked !== undefined || previous.kind === 'mark';
}

const sets = new Map<string, ReadonlySet<string>>();

/** The countries' names as one set for each language, so that their phrase index is made once. */
function countrySet(lang: string): ReadonlySet<string> {
  const set = sets.get(lang) ?? new Set(countryNames(lang).keys());
  sets.set(lang, set);
  return set;
}
