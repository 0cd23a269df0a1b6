import type { SourceKind, Span, Value } from '../types';
import type { Lexicon } from './lexicon';
import { compatible, NICKNAME, related, unitsOf, wordsOf } from './names';
import type { Phrase } from './phrase';
import { isShortFor } from './short-roles';

/** Somebody (or something) the article speaks of, with all the words that stand for it. */
export type Entity = {
  kind: SourceKind;
  name: string;
  /** Lower-case words of the longest name. */
  words: string[];
  /** Every form in which it was named, as lower-case words. */
  readonly forms: Set<string>;
  role: Value | null;
  affiliation: Value | null;
  readonly mentions: Span[];
  gender: 'male' | 'female' | null;
  /** Has a name of its own, rather than only a role or a group noun. */
  readonly named: boolean;
  /** The frame in which it was last spoken of. */
  lastSeen: number;
  spoke: boolean;
};

/** So many entities are remembered as lately seen. */
const RECENT = 40;

/** All entities of an article; merges the mentions of one. Look-ups are by word, so that thousands of names stay cheap. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #byForm = new Map<string, Entity>();
  readonly #byWord = new Map<string, Entity[]>();
  readonly #byRoleWord = new Map<string, Entity[]>();
  #recent: Entity[] = [];

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** The entity a phrase (no pronoun) stands for; made when it is new. `at`: the frame, for recency; `speaks`: whether it does so there. */
  of(phrase: Phrase, at: number, speaks = false): Entity {
    const form = this.#formOf(phrase.mention);
    // of two ministries "the ministry" is the one last seen, whichever went by that word before
    const known =
      this.#byNoun(phrase, form) ??
      this.#byForm.get(form) ??
      (phrase.name ? this.#byName(phrase, form) : this.#byRole(phrase, form));
    const entity = known ?? this.#make(phrase);
    this.#enrich(entity, phrase, form, speaks);
    entity.lastSeen = at;
    this.#recent = [...this.#recent.filter(other => other !== entity), entity].slice(-RECENT);
    return entity;
  }

  /** Adds an epithet of somebody known, with the nickname that it may tell. */
  call(entity: Entity, { mention, alias }: Phrase): void {
    entity.mentions.push(mention);
    this.#alsoCalled(entity, alias);
  }

  /** Entities by when they were last seen, the latest first. */
  recent(): Entity[] {
    return this.#recent.toReversed();
  }

  /** Whether a role noun is that of somebody, other than `entity`. */
  roleOfAnother(noun: string, entity: Entity | null): boolean {
    return (this.#byRoleWord.get(noun) ?? []).some(other => other !== entity);
  }

  /**
   * A name from the title only lengthens a shorter one of the text ("Kim" → "Kim Jong Un"). `sure`: capitals mean names there; where they do
   * not, "Kim Panik" would be as good, so only a name of three words for one of one word counts.
   */
  lengthen(name: string, sure: boolean): void {
    const words = wordsOf(name);
    const shorter = words.flatMap(word => this.#byWord.get(word) ?? []);
    const entity = shorter.find(
      other =>
        other.kind === 'person' && other.words.length < words.length && other.words.every(word => words.includes(word)),
    );
    if (!entity) return;
    const added = words.filter(word => !entity.words.includes(word));
    const plausible = words.length === 3 && added.length === 2 && !added.some(word => this.#byWord.has(word));
    if (sure || plausible) Object.assign(entity, { name, words });
  }

  readonly #formOf = (span: Span): string => wordsOf(this.text.slice(...span)).join(' ');

  #byName(phrase: Phrase, form: string): Entity | null {
    const words = form.split(' ');
    const keys =
      words.length === 1 && words[0]!.length > 1
        ? [...words, `acronym ${form}`, `prefix ${form.slice(0, NICKNAME)}`]
        : words;
    let best: Entity | null = null;
    for (const entity of keys.flatMap(key => this.#byWord.get(key) ?? [])) {
      if (!compatible(entity, phrase) || !related(entity, words, phrase.kind === 'person')) continue;
      if (this.#isPlaceIn(entity, phrase)) continue;
      if (!best || entity.lastSeen > best.lastSeen) best = entity;
    }
    return best;
  }

  /**
   * The shorter of two names is no short form of the longer when it says where that one is: a country, or a word that goes on with an
   * apostrophe or a hyphen, or stands behind a preposition ("Arvania" in "Arvania’s embassy", "Arvania-led coalition", "Bank of Arvania").
   * People may be called like a country.
   */
  #isPlaceIn(entity: Entity, phrase: Phrase): boolean {
    const names = [entity.name, this.text.slice(...phrase.mention)].map(unitsOf);
    const [short, long] = names.sort((a, b) => a.length - b.length) as [string[], string[]];
    if (short.length === long.length) return false;
    if (this.lexicon.pack.people.ofWords.has(long[long.indexOf(short[0]!) - 1] ?? '')) return true;
    if (entity.kind === 'person' && phrase.kind === 'person') return false;
    const isPlace = entity.kind !== 'person' && phrase.kind !== 'person' && this.lexicon.isPlaceName(short.join(' '));
    return isPlace || (short[0] !== long[0] && wordsOf(long[0]!).includes(short[0]!));
  }

  /** An epithet or a bare role: the known person whose role has the same noun and no other words against it, most recent first. */
  #byRole(phrase: Phrase, form: string): Entity | null {
    if (phrase.kind === 'anonymous' && phrase.definite)
      return this.recent().find(entity => entity.kind === 'anonymous' && entity.words.includes(phrase.head)) ?? null;
    if (phrase.kind !== 'person' || phrase.plural) return null;
    const words = form.split(' ');
    let best: Entity | null = null;
    for (const entity of this.#byRoleWord.get(phrase.head) ?? []) {
      const known = wordsOf(`${entity.role?.text} ${entity.affiliation?.text ?? ''}`);
      if (words.some(word => !known.includes(word) && !this.lexicon.pack.people.praises.has(word))) continue;
      if (!best || entity.lastSeen > best.lastSeen) best = entity;
    }
    const isMeant = ({ role, affiliation }: Entity) =>
      role !== null && isShortFor(form, wordsOf(`${role.text} ${affiliation?.text ?? ''}`));
    return best ?? this.recent().find(isMeant) ?? null;
  }

  /** *the ministry* behind "the Health Ministry of Arvania": the organisation whose name has this noun for its head. */
  #byNoun({ kind, definite }: Phrase, form: string): Entity | null {
    const { ofWords, organisations } = this.lexicon.pack.people;
    if (kind !== 'organisation' || !definite || !organisations.has(form)) return null;
    const isHead = (name: string) => {
      const words = name.split(' (')[0]!.split(' ');
      const at = words.findIndex(word => word.toLowerCase() === form);
      // "Corvin-based company" describes it, and is no name
      if (words[at] === form && /-\p{Ll}/u.test(name)) return false;
      return at === 0 || (at > 0 && (at === words.length - 1 || ofWords.has(words[at + 1]!.toLowerCase())));
    };
    return this.recent().find(({ kind, named, name }) => kind === 'organisation' && named && isHead(name)) ?? null;
  }

  #make(phrase: Phrase): Entity {
    const entity: Entity = {
      kind: phrase.kind,
      name: '',
      words: [],
      forms: new Set(),
      role: null,
      affiliation: null,
      mentions: [],
      gender: null,
      named: phrase.name !== null,
      lastSeen: -1,
      spoke: false,
    };
    this.all.push(entity);
    return entity;
  }

  #enrich(entity: Entity, phrase: Phrase, form: string, speaks: boolean): void {
    const value = (span: Span | null): Value | null => (span ? { text: this.text.slice(...span), span } : null);
    const words = form.split(' ');
    if (!this.#byForm.has(form)) this.#remember(entity, form);
    this.#alsoCalled(entity, phrase.alias);
    const longer =
      phrase.name && words.length > entity.words.length && (speaks || this.#isFuller(entity, phrase, words));
    if (entity.words.length === 0 || longer) {
      entity.name = this.text.slice(...phrase.mention);
      entity.words = words;
    }
    if (!entity.role && phrase.role && phrase.kind === 'person')
      for (const word of wordsOf(this.text.slice(...phrase.role))) push(this.#byRoleWord, word, entity);
    if (phrase.kind === 'person' || phrase.kind === 'medium') {
      entity.role ??= value(phrase.role);
      entity.affiliation ??= value(phrase.affiliation);
    }
    entity.mentions.push(phrase.mention);
    entity.gender ??= this.#genderOf(phrase);
  }

  /**
   * What is named in passing may carry the one name by which somebody has spoken and be something else ("Camp Orvo" for "Orvo said"): only a
   * name that goes on from the first one, or that a role, a title or a given name shows to be a person's, takes its place.
   */
  #isFuller({ spoke, words: known }: Entity, phrase: Phrase, words: readonly string[]): boolean {
    const { male, female } = this.lexicon.pack.people.genderedNames;
    if (!spoke || known.length > 1 || phrase.role || phrase.titled) return true;
    if (male.has(words[0]!) || female.has(words[0]!)) return true;
    return words[0] === known[0] && phrase.kind === 'person';
  }

  #alsoCalled(entity: Entity, alias: Span | null): void {
    if (alias && !this.#byForm.has(this.#formOf(alias))) this.#remember(entity, this.#formOf(alias));
  }

  #remember(entity: Entity, form: string): void {
    entity.forms.add(form);
    this.#byForm.set(form, entity);
    if (!entity.named) return;
    const words = form.split(' ');
    for (const word of words) push(this.#byWord, word, entity);
    if (words.length > 1) push(this.#byWord, `acronym ${words.map(word => word[0]).join('')}`, entity);
    if (entity.kind === 'person' && words[0]!.length > NICKNAME)
      push(this.#byWord, `prefix ${words[0]!.slice(0, NICKNAME)}`, entity);
  }

  #genderOf(phrase: Phrase): Entity['gender'] {
    const { gendered, genderedNames } = this.lexicon.pack.people;
    if (gendered.male.has(phrase.head)) return 'male';
    if (gendered.female.has(phrase.head)) return 'female';
    const words = phrase.name && phrase.kind === 'person' ? wordsOf(this.text.slice(...phrase.name)) : [];
    if (words.length < 2) return null;
    return genderedNames.male.has(words[0]!) ? 'male' : genderedNames.female.has(words[0]!) ? 'female' : null;
  }
}

/** Lists stay short: a word that hundreds of names share tells none of them apart. */
const SHARED = 60;

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.length < SHARED && !list.includes(entity)) list.push(entity);
}
