import type { LanguagePack } from './languages/pack';
import { once } from './text/once';
import type { Token } from './text/tokens';

/** Longer tokens are none that lost a space. */
const LONGEST = 60;
/** A word that loses the space before a name has at least so many letters, and so has a medium that loses its own. */
const SHORTEST = 4;

/** Words that stand before the name of a medium or a speaker, or before a title ("laporannya"). */
const leaders = once(
  ({ speech, people }: LanguagePack): ReadonlySet<string> =>
    new Set([
      ...speech.cues.relay,
      ...speech.cues.after,
      ...speech.cues.according,
      ...speech.addressee,
      ...speech.adjuncts,
      ...people.ofWords,
      ...Array.from(people.documents, noun => noun + (speech.suffixPronoun ?? '')),
    ]),
);

/**
 * Pages lose the space beside a link: "DilansirdetikFinance", "dilansirAntara", "kepadadetikcomSenin". Such a token is taken apart where a word
 * that stands before names ends and a capital or a medium begins, and behind a medium where a capital begins; any other stays as it is,
 * but that a name which begins with a small letter ("detikcom") counts as one with a capital.
 */
export function unglue(token: Token, pack: LanguagePack): readonly Token[] {
  const { length } = token.text;
  const at = token.kind === 'word' && length > SHORTEST + 2 && length < LONGEST ? seam(token, pack) : 0;
  if (at > 0) return [part(token, 0, at), ...unglue(part(token, at), pack)];
  return [pack.people.smallNames.has(token.lower) ? { ...token, capital: true } : token];
}

function seam({ text, lower }: Token, pack: LanguagePack): number {
  for (let at = SHORTEST; at < text.length - 1; at++) {
    if (!isLower(text[at - 1]!)) continue;
    const head = lower.slice(0, at);
    const capital = isUpper(text[at]!);
    if (capital && pack.people.media.has(head) && pack.people.timeWords.has(lower.slice(at))) return at;
    if (leaders(pack).has(head) && (capital || opensMedium(lower.slice(at), pack))) return at;
  }
  return 0;
}

function opensMedium(text: string, { people: { media } }: LanguagePack): boolean {
  for (let end = text.length; end >= SHORTEST; end--) if (media.has(text.slice(0, end))) return true;
  return false;
}

function part(token: Token, from: number, to = token.text.length): Token {
  const text = token.text.slice(from, to);
  const [start, end] = [token.start + from, token.start + to];
  return { ...token, text, lower: token.lower.slice(from, to), start, end, capital: isUpper(text[0]!) };
}

const isUpper = (letter: string) => letter !== letter.toLowerCase();
const isLower = (letter: string) => letter !== letter.toUpperCase();
