import type { Doc } from '../document';
import type { LanguagePack } from '../languages/pack';
import { isAcronym, type Token } from '../text/tokens';

/** An acronym spells out so many tokens at most. */
const SPELLED = 16;

/** What the article itself shows of its words: which it also writes small, which speak, which are places. All in lower case. */
export class ArticleWords {
  readonly small = new Set<string>();
  /** Capitals inside sentences, and the names that stand beside a cue: short forms by which the article calls its people. */
  readonly capitals = new Set<string>();
  readonly spoken = new Set<string>();
  /** Capitals behind a preposition of place: places that no list holds. */
  readonly located = new Set<string>();
  /** The capital that follows a capital; `null` for different ones: "Menteri X Ana …", "Presiden X Budi …". */
  readonly followers = new Map<string, string | null>();
  /** Words for a tie that are names here. */
  readonly names = new Set<string>();
  readonly alone = new Set<string>();
  /** Where the words of a name begin that an acronym in brackets spells out, but for the first ("Dewan Air, Laut, dan Sungai (DALS)"). */
  readonly spelledOut = new Set<number>();
  readonly #pack: LanguagePack;

  constructor(pack: LanguagePack, doc: Doc) {
    this.#pack = pack;
    const { cues } = pack.speech;
    doc.tokens.forEach((token, i) => {
      if (token.text === '(') this.#spellOut(doc.tokens, i);
      if (token.kind !== 'word') return;
      const previous = doc.tokens[i - 1];
      if (token.capital && pack.people.placePrepositions.has(previous?.lower ?? '') && !doc.tokens[i + 1]?.capital)
        this.located.add(token.lower);
      if (token.capital && pack.people.placeNouns.has(previous?.lower ?? '')) this.#locate(doc.tokens, i);
      const next = doc.tokens[i + 1];
      if (token.capital && next?.capital) this.#follow(token.lower, next.lower);
      else if (token.capital && !previous?.capital) this.alone.add(token.lower);
      if (!token.capital) this.small.add(token.lower);
      else if (previous?.kind === 'word' || previous?.text === ',') this.capitals.add(token.lower);
      if (token.capital && pack.people.tiesAsNames.has(token.lower)) this.#tie(doc.tokens, i);
      // "Namun Ana mengatakan": the capital before the name is the sentence's
      const inside = previous?.capital && !pack.speech.connectives.has(previous.lower);
      const short = token.capital && !inside && cues.say.has(doc.tokens[i + 1]?.lower ?? '');
      if (short || (token.capital && cues.after.has(previous?.lower ?? ''))) this.spoken.add(token.lower);
    });
  }

  /** The one or two capitals behind "Kabupaten"; before a nickname in marks the second is a person's ("Kota Arumsari Ana 'Ani' Roe"). */
  #locate(tokens: readonly Token[], i: number): void {
    const nickname = tokens[i + 2]?.kind === 'mark' && tokens[i + 3]?.capital;
    const last = tokens[i + 1]?.capital && !nickname ? i + 2 : i + 1;
    if (!tokens[last]?.capital || nickname) for (const { lower } of tokens.slice(i, last)) this.located.add(lower);
  }

  /** From an acronym in brackets back to the capital of its first letter, over the small words and commas between the others. */
  #spellOut(tokens: readonly Token[], open: number): void {
    const acronym = tokens[open + 1];
    if (tokens[open + 2]?.text !== ')' || !acronym || !isAcronym(acronym)) return;
    const letters = [...acronym.lower];
    for (let k = open - 1; k >= Math.max(0, open - SPELLED); k--) {
      const { capital, lower, kind, text } = tokens[k]!;
      if (capital && lower[0] !== letters.pop()) return;
      if (!capital && kind !== 'word' && text !== ',') return;
      if (letters.length > 0) continue;
      for (const { start } of tokens.slice(k + 1, open)) this.spelledOut.add(start);
      return;
    }
  }

  #follow(lower: string, next: string): void {
    const known = this.followers.get(lower);
    this.followers.set(lower, known === undefined || known === next ? next : null);
  }

  /** "Rangga Putra", "Putra menegaskan": a tie at a sentence's start ("Putra sulung Rangga") is none of these. */
  #tie(tokens: readonly Token[], i: number): void {
    const inside = tokens[i - 1]?.kind === 'word';
    if (inside || this.#pack.speech.cues.say.has(tokens[i + 1]?.lower ?? '')) this.names.add(tokens[i]!.lower);
  }
}
