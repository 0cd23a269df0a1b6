import type { SourceKind, Span, Value } from '../types';
import type { Lexicon } from './lexicon';
import type { Phrase } from './noun-phrases';

/** Somebody (or something) the article speaks of, with all the words that stand for it. */
export type Entity = {
  kind: SourceKind;
  name: string;
  /** Lower-case words of the longest name, and of every other form. */
  words: string[];
  readonly forms: Set<string>;
  role: Value | null;
  affiliation: Value | null;
  readonly mentions: Span[];
  gender: 'male' | 'female' | null;
  /** Has a name of its own, rather than only a role or a group noun. */
  readonly named: boolean;
  readonly head: string;
  lastSeen: number;
  spoke: boolean;
};

/** All entities of an article; merges the mentions of one. */
export class Entities {
  readonly all: Entity[] = [];

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** The entity a phrase (no pronoun) stands for; made when it is new. `at`: the frame, for recency. */
  of(phrase: Phrase, at: number): Entity {
    const entity = (phrase.name ? this.#byName(phrase, phrase.name) : this.#byRole(phrase)) ?? this.#make(phrase);
    this.#enrich(entity, phrase);
    entity.lastSeen = at;
    return entity;
  }

  /** Names from the title: they only lengthen a shorter one of the text ("Kim" → "Kim Jong Un"). */
  lengthen(name: string): void {
    const words = wordsOf(name);
    if (words.length < 2) return;
    const entity = this.all.find(
      other =>
        other.named &&
        other.kind === 'person' &&
        other.words.length < words.length &&
        other.words.every(word => words.includes(word)),
    );
    if (entity) Object.assign(entity, { name, words });
  }

  #byName(phrase: Phrase, span: Span): Entity | null {
    const words = wordsOf(this.text.slice(...span));
    const form = words.join(' ');
    let best: Entity | null = null;
    for (const entity of this.all) {
      if (!entity.named || entity.forms.size === 0) continue;
      if (entity.forms.has(form)) return entity;
      if (
        compatible(entity, phrase) &&
        related(entity, words, phrase.kind === 'person') &&
        (!best || entity.lastSeen >= best.lastSeen)
      )
        best = entity;
    }
    return best ?? this.#nicknamed(words, phrase);
  }

  /** "Bima" for "Bimastyaji": a first name cut short, when nothing else fits. */
  #nicknamed(words: readonly string[], phrase: Phrase): Entity | null {
    const [word] = words;
    if (words.length !== 1 || word!.length < 4 || phrase.kind !== 'person') return null;
    return (
      this.all.findLast(
        entity =>
          entity.named &&
          entity.kind === 'person' &&
          entity.words.some(other => other.startsWith(word!) && other.length > word!.length),
      ) ?? null
    );
  }

  /** An epithet or a bare role: the known person whose role has the same noun, most recent first. */
  #byRole(phrase: Phrase): Entity | null {
    const words = wordsOf(this.text.slice(...phrase.mention));
    const form = words.join(' ');
    let best: Entity | null = null;
    for (const entity of this.all) {
      if (entity.forms.has(form)) return entity;
      if (phrase.kind !== 'person' || entity.kind !== 'person' || !entity.role || phrase.plural) continue;
      const role = wordsOf(entity.role.text);
      const other = words.filter(
        word => word !== phrase.head && !role.includes(word) && !wordsOf(entity.affiliation?.text ?? '').includes(word),
      );
      if (role.includes(phrase.head) && other.length === 0 && (!best || entity.lastSeen >= best.lastSeen))
        best = entity;
    }
    return best;
  }

  #make(phrase: Phrase): Entity {
    const text = this.text.slice(...phrase.mention);
    const entity: Entity = {
      kind: phrase.kind,
      name: text,
      words: wordsOf(text),
      forms: new Set(),
      role: null,
      affiliation: null,
      mentions: [],
      gender: null,
      named: phrase.name !== null,
      head: phrase.head,
      lastSeen: -1,
      spoke: false,
    };
    this.all.push(entity);
    return entity;
  }

  #enrich(entity: Entity, phrase: Phrase): void {
    const value = (span: Span | null): Value | null => (span ? { text: this.text.slice(...span), span } : null);
    const text = this.text.slice(...phrase.mention);
    const words = wordsOf(text);
    entity.forms.add(words.join(' '));
    if (phrase.alias) entity.forms.add(wordsOf(this.text.slice(...phrase.alias)).join(' '));
    if (phrase.name && words.length > entity.words.length) Object.assign(entity, { name: text, words });
    entity.role ??= value(phrase.role);
    entity.affiliation ??= value(phrase.affiliation);
    entity.mentions.push(phrase.mention);
    entity.gender ??= this.#genderOf(phrase);
  }

  #genderOf(phrase: Phrase): Entity['gender'] {
    const { male, female } = this.lexicon.pack.people.gendered;
    if (male.has(phrase.head)) return 'male';
    return female.has(phrase.head) ? 'female' : null;
  }
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const compatible = (entity: Entity, phrase: Phrase): boolean =>
  (entity.kind === 'person') === (phrase.kind === 'person') ||
  phrase.kind === 'organisation' ||
  entity.kind === 'organisation';

/** One name inside the other ("Blinken" in "Antony Blinken"), or the acronym of the other. */
function related(entity: Entity, words: readonly string[], person: boolean): boolean {
  const [short, long] = words.length <= entity.words.length ? [words, entity.words] : [entity.words, words];
  if (short.length === 0) return false;
  if (short.every(word => long.includes(word)))
    return person || entity.kind === 'person' ? true : long[0] === short[0] || short.length > 1;
  return short.length === 1 && long.length > 1 && short[0] === long.map(word => word[0]).join('');
}
