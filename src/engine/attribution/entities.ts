import type { SourceKind, Span, Value } from '../types';
import type { Lexicon } from './lexicon';
import type { Phrase } from './noun-phrases';

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

/** A first name cut short is at least this long ("Bima" for "Bimastyaji"). */
const NICKNAME = 4;
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

  /** The entity a phrase (no pronoun) stands for; made when it is new. `at`: the frame, for recency. */
  of(phrase: Phrase, at: number): Entity {
    const form = this.#formOf(phrase.mention);
    const known = this.#byForm.get(form) ?? (phrase.name ? this.#byName(phrase, form) : this.#byRole(phrase, form));
    const entity = known ?? this.#make(phrase);
    this.#enrich(entity, phrase, form);
    entity.lastSeen = at;
    this.#recent = [...this.#recent.filter(other => other !== entity), entity].slice(-RECENT);
    return entity;
  }

  /** Entities by when they were last seen, the latest first. */
  recent(): Entity[] {
    return this.#recent.toReversed();
  }

  /** Whether a role noun is that of somebody else than `entity`. */
  roleOfAnother(noun: string, entity: Entity): boolean {
    return (this.#byRoleWord.get(noun) ?? []).some(other => other !== entity);
  }

  /** A name from the title only lengthens a shorter one of the text ("Kim" → "Kim Jong Un"). */
  lengthen(name: string): void {
    const words = wordsOf(name);
    const shorter = words.flatMap(word => this.#byWord.get(word) ?? []);
    const entity = shorter.find(
      other =>
        other.kind === 'person' && other.words.length < words.length && other.words.every(word => words.includes(word)),
    );
    if (entity) Object.assign(entity, { name, words });
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
      if (!best || entity.lastSeen > best.lastSeen) best = entity;
    }
    return best;
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
      if (words.some(word => !known.includes(word))) continue;
      if (!best || entity.lastSeen > best.lastSeen) best = entity;
    }
    return best;
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

  #enrich(entity: Entity, phrase: Phrase, form: string): void {
    const value = (span: Span | null): Value | null => (span ? { text: this.text.slice(...span), span } : null);
    const words = form.split(' ');
    if (!this.#byForm.has(form)) this.#remember(entity, form);
    if (phrase.alias && !this.#byForm.has(this.#formOf(phrase.alias)))
      this.#remember(entity, this.#formOf(phrase.alias));
    if (entity.words.length === 0 || (phrase.name && words.length > entity.words.length)) {
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
    const { male, female } = this.lexicon.pack.people.gendered;
    if (male.has(phrase.head)) return 'male';
    return female.has(phrase.head) ? 'female' : null;
  }
}

/** Lists stay short: a word that hundreds of names share tells none of them apart. */
const SHARED = 60;

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.length < SHARED && !list.includes(entity)) list.push(entity);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Lower-case words of a name. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const compatible = (entity: Entity, phrase: Phrase): boolean =>
  (entity.kind === 'person') === (phrase.kind === 'person') ||
  phrase.kind === 'organisation' ||
  entity.kind === 'organisation';

/** One name inside the other ("Blinken" in "Antony Blinken"), a first name cut short, or the acronym of the other. */
function related(entity: Entity, words: readonly string[], person: boolean): boolean {
  const [short, long] = words.length <= entity.words.length ? [words, entity.words] : [entity.words, words];
  if (short.length === 0) return false;
  if (short.every(word => long.includes(word)))
    return person || entity.kind === 'person' || long[0] === short[0] || short.length > 1;
  if (short.length > 1 || long.length === 1) return false;
  if (person && entity.kind === 'person') return short[0]!.length >= NICKNAME && long[0]!.startsWith(short[0]!);
  return short[0] === long.map(word => word[0]).join('');
}
