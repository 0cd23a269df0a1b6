import { oneLine, type Work } from './work';

/** Somebody who wrote the article. `family` is null for a newsroom, or a person of one name: then the name stays as it is. */
export type Author = { readonly name: string; readonly given: string; readonly family: string | null };

/** Between the names of a byline, in the languages of the packs. */
const BETWEEN = /\s*[,;/|]\s*|\s+(?:dan|serta|bersama|and|with|&)\s+/iu;

/** A byline with one of these names no person. */
const NEWSROOM =
  /\b(tim|redaksi|wartawan|reporter|kontributor|koresponden|newsroom|staff|staf|desk|team|editorial|editors?|correspondents?|agencies|agency|news|media|press|kantor|berita)\b/iu;

/** More words than this are no name, but a phrase. */
const MOST_WORDS = 5;

/** The authors of an article, in order. A byline that only repeats the site names nobody. */
export function authorsOf({ byline, site }: Work): Author[] {
  const names = oneLine(byline ?? '').split(BETWEEN);
  return names.filter(name => name && !isSite(name, site)).map(toAuthor);
}

function isSite(name: string, site: string | null): boolean {
  return site?.toLowerCase().includes(name.toLowerCase()) ?? false;
}

function toAuthor(name: string): Author {
  const words = name.split(' ');
  const isPerson = words.length <= MOST_WORDS && !NEWSROOM.test(name) && words.every(isNamePart);
  if (!isPerson || words.length < 2) return { name, given: '', family: null };
  return { name, given: words.slice(0, -1).join(' '), family: words.at(-1)! };
}

/** A capital and more: not an acronym, which would stand for an organisation. */
function isNamePart(word: string): boolean {
  return /^\p{Lu}(?:\.|[\p{L}\p{M}'’.-]*\p{Ll}[\p{L}\p{M}'’.-]*)$/u.test(word);
}
