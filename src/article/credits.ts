import type { Fact } from '../engine/types';
import { type Head, tidy } from './head';
import { namesOf } from './json-ld';
import type { Line, Page } from './page';

/** Who a line names as a maker of the article; the engine's `creditOf`. */
export type CreditOf = (
  line: string,
) => { readonly kind: 'author' | 'editor' | 'agency'; readonly name: string } | null;

export type Credits = { readonly author: Fact | null; readonly editor: Fact | null; readonly agency: Fact | null };

/** So many lines behind the last one of the body are looked at; further down, other articles are credited. */
const MOST_BEHIND = 12;
/** A credit is a name or a few (characters). */
const LONGEST = 100;

/** Agencies that sell their reports to others, in the spelling of bylines and datelines, levelled. */
const AGENCIES = new Set(
  'reuters,afp,agence france presse,ap,associated press,the associated press,upi,dpa,sid,apa,keystone sda,antara,xinhua,tass,ria novosti,efe,ansa,lusa,pap,ctk,mti,belga,anp,ritzau,ntb,tt,kyodo,jiji,yonhap,bernama,vna,pti,ani,ians,anadolu,aa,bloomberg'.split(
    ',',
  ),
);
/** "CORVIN (Reuters) - …", "Corvin, Kabar Corvin – …": what stands between place and dash. */
const DATELINE = /^\p{Lu}[\p{L} .'/-]{1,40}(?:\s*\(([^()]{2,40})\)|,\s([^,–—()-]{2,30}))\s*(?:[-–—:]|\s--)\s/u;

/** Credit lines in and behind the body, the dateline, the byline and JSON-LD, looked at for who made the article. */
export function findCredits(
  head: Head,
  page: Page,
  body: readonly Line[],
  known: { readonly byline: Fact | null; readonly site: Fact | null },
  creditOf: CreditOf,
): Credits {
  const last = body.at(-1)?.index ?? -1;
  const lines = page.lines.slice(body[0]?.index ?? 0, last + 1 + MOST_BEHIND);
  const credits = lines
    // Inside the text, a word in brackets is no editor.
    .filter(line => line.index > last || /[:|]/.test(line.text))
    .flatMap(line => creditOf(line.text) ?? [])
    .filter(({ name }) => name.length <= LONGEST);
  const credit = (kind: 'author' | 'editor' | 'agency'): Fact | null => {
    const found = credits.find(each => each.kind === kind);
    return found ? { value: found.name, origin: 'credit' } : null;
  };
  return {
    author: credit('author'),
    editor: editorIn(head) ?? credit('editor'),
    agency: originalIn(head, known.site) ?? inDateline(body, known.site) ?? inByline(known.byline) ?? credit('agency'),
  };
}

function editorIn({ article, objects }: Head): Fact | null {
  const value = tidy(namesOf(article?.editor, objects).join(', '));
  return value ? { value, origin: 'json-ld' } : null;
}

/** Another house than this one that JSON-LD names as where the article comes from. */
function originalIn({ article, objects }: Head, site: Fact | null): Fact | null {
  const based = article?.isBasedOn as { publisher?: unknown } | null | undefined;
  for (const given of [article?.sourceOrganization, article?.provider, based?.publisher]) {
    const value = tidy(namesOf(given, objects)[0]);
    const publishers = namesOf(article?.publisher, objects).map(level);
    if (value && level(value) !== level(site?.value ?? '') && !publishers.includes(level(value)))
      return { value, origin: 'json-ld' };
  }
  return null;
}

function inDateline(body: readonly Line[], site: Fact | null): Fact | null {
  const [, bracketed, plain] = DATELINE.exec(body.find(line => line.prose > 0)?.text ?? '') ?? [];
  const value = tidy(bracketed ?? plain);
  if (!value) return null;
  return isAgency(value) || level(value) === level(site?.value ?? '') ? { value, origin: 'dateline' } : null;
}

function inByline(byline: Fact | null): Fact | null {
  const value = byline?.value.split(/,\s|\/|\swith\s|\sand\s/).find(isAgency);
  return value ? { value: value.trim(), origin: 'byline' } : null;
}

const isAgency = (name: string) => AGENCIES.has(level(name));
const level = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
