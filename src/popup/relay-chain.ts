import type { Article, Source } from '../engine/types';
import type { View } from './view';

/** The houses between those who spoke and this page. */
export type RelayChain = {
  /** Media through which single quotations came, each with their number. */
  readonly relays: readonly { readonly medium: Source; readonly quotes: number }[];
  /** The house that the whole article was taken from. */
  readonly agency: string | null;
};

/** Shorter names say nothing when they are found inside an address. */
const SHORTEST = 4;

/** The way the words came; null when they came straight. A house that is named twice, or is this page's own, is no further station. */
export function relayChain({ article, analysis }: View): RelayChain | null {
  const credited = article.page?.agency?.value ?? null;
  const agency = credited && !isOwnHouse(credited, article) ? credited : null;
  const relays = analysis.sources
    .map(medium => ({ medium, quotes: analysis.quotes.filter(({ relay }) => relay === medium.id).length }))
    .filter(({ medium: { name }, quotes }) => quotes > 0 && !isOwnHouse(name, article) && !isSame(name, agency));
  return relays.length > 0 || agency ? { relays, agency } : null;
}

/** Whether the page is this house's own: by the name of the site, or by the address ("detikcom" at news.detik.com). */
function isOwnHouse(name: string, { site, url }: Article): boolean {
  const letters = wordsOf(name).join('');
  const host = url && URL.canParse(url) ? wordsOf(new URL(url).hostname).join('') : '';
  return isSame(name, site) || (letters.length >= SHORTEST && host.includes(letters));
}

/** All words of the one in the other: "Kantor Berita Sund" is "Sund". */
function isSame(name: string, other: string | null): boolean {
  const [short, long] = [wordsOf(name), wordsOf(other ?? '')].sort((a, b) => a.length - b.length);
  return short!.length > 0 && short!.every(word => long!.includes(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
