import type { LanguagePack } from '../../languages/pack';
import { countryNames } from '../../text/countries';
import { once } from '../../text/once';
import type { Token } from '../../text/tokens';

type Name = { readonly words: readonly string[]; readonly code: string; readonly asWritten: boolean };
/** Names of countries by their first word in lower case, the longest first. */
export type Countries = ReadonlyMap<string, readonly Name[]>;

/** The names of all countries in a pack's language, and the pack's other names and adjectives for them. */
export const countriesIn = once(({ code, agreement }: LanguagePack): Countries => {
  const byFirst = new Map<string, Name[]>();
  const add = (name: string, country: string, asWritten: boolean) => {
    const words = name.split(' ');
    const key = words[0]!.toLowerCase();
    byFirst.set(key, [...(byFirst.get(key) ?? []), { words, code: country, asWritten }]);
  };
  for (const [name, country] of countryNames(code)) add(name, country, false);
  for (const [name, country] of Object.entries(agreement.countries)) add(name, country, true);
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
});

/** The country named at token `i` (with a capital; short forms exactly as written), with the number of its tokens; else null. */
export function countryAt(
  countries: Countries,
  tokens: readonly Token[],
  i: number,
): { code: string; length: number } | null {
  const token = tokens[i]!;
  if (!token.capital) return null;
  const found = countries
    .get(token.lower)
    ?.find(({ words, asWritten }) =>
      words.every((word, k) => (asWritten ? tokens[i + k]?.text : tokens[i + k]?.lower) === word),
    );
  return found ? { code: found.code, length: found.words.length } : null;
}
