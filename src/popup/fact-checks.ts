/** A collection of fact checks that can be searched; an address is opened only when the reader clicks it. */
export type FactChecks = {
  readonly name: string;
  /** Languages of articles for which it has something; null: any. */
  readonly languages: readonly string[] | null;
  /** Address of a search; `{words}` and `{language}` are filled in. */
  readonly search: string;
};

export const FACT_CHECKS: readonly FactChecks[] = [
  {
    name: 'Google Fact Check',
    languages: null,
    search: 'https://toolbox.google.com/factcheck/explorer/search/{words};hl={language}',
  },
  // Cekfakta has no search that can be addressed: a search engine looks through its pages.
  { name: 'Cekfakta', languages: ['id'], search: 'https://www.google.com/search?q=site%3Acekfakta.com%20{words}' },
  { name: 'TurnBackHoax', languages: ['id'], search: 'https://turnbackhoax.id/?s={words}' },
];

/** More words than this find nothing but the article itself. */
const MOST_WORDS = 8;
const SHORTEST = 4;

/** The searches for a claim in an article of this language. */
export function searchesFor(claim: string, language: string): { name: string; address: string }[] {
  const words = encodeURIComponent(searchWords(claim));
  return FACT_CHECKS.filter(({ languages }) => languages?.includes(language) ?? true).map(({ name, search }) => ({
    name,
    address: search.replace('{words}', words).replace('{language}', encodeURIComponent(language)),
  }));
}

/** The words of a claim that tell most: names and numbers first, then the longest, in the order of the claim. */
export function searchWords(claim: string): string {
  const words = claim.toWellFormed().match(/[\p{L}\p{M}\p{N}]+(?:[.,:'’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const weight = (word: string, at: number) =>
    /\p{N}/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word)) ? 100 : word.length < SHORTEST ? 0 : word.length;
  return words
    .map((word, at) => ({ word, at, weight: weight(word, at) }))
    .filter(each => each.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, MOST_WORDS)
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');
}
