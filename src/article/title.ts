import { type Fact, firstFact, type Head, tidy } from './head';

/** Shorter headings are names of sections ("Bola") rather than titles (characters). */
const SHORTEST_TITLE = 15;

/** The title: what JSON-LD says, else the heading that the page's own title repeats, else that title without the site's name. */
export function findTitle(head: Head, site: string | null): Fact | null {
  const { document, article, meta } = head;
  const wholes = [meta('og:title')[0], document.title, meta('twitter:title')[0]].flatMap(text => tidy(text) ?? []);
  const texts = (selector: string) =>
    Array.from(document.querySelectorAll(selector)).flatMap(heading => tidy(heading.textContent) ?? []);
  const headings = texts('h1,h2');
  const headlines = texts('h1');
  const said = new Set(wholes.flatMap(whole => [level(whole), level(withoutSite(whole, site))]));
  return firstFact(
    ['json-ld', withoutKicker(headlineOf(article?.headline, site), said)],
    ['text', headings.find(heading => said.has(level(heading)))],
    ['text', headings.find(heading => wholes.some(whole => repeats(whole, heading)))],
    [
      'text',
      headlines.length === 1 && headlines[0]!.length >= SHORTEST_TITLE && headlines[0] !== site ? headlines[0] : null,
    ],
    ['meta', wholes[0] && withoutSite(wholes[0], site)],
    ['text', headlines[0]],
  );
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', nbsp: ' ', lt: '<', gt: '>' };

/** The headline of JSON-LD: some sites escape it once too often, or add their name. Null when escapes remain that are not known here. */
function headlineOf(given: unknown, site: string | null): string | null {
  const text = tidy(given)
    ?.replace(/&#x([\da-f]{1,5});/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0xffff)))
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
  if (!text || /&\w+;/.test(text)) return null;
  const parts = splitSite(text);
  return parts && site !== null && level(parts.site) === level(site) ? parts.title : text;
}

/** The headline without the kicker that JSON-LD puts before it ("Danau Corvin: Pakta diteken"), if the page also calls itself by the rest alone. */
function withoutKicker(headline: string | null, said: ReadonlySet<string>): string | null {
  const rest = headline?.replace(/^[^:：]+[:：]\s*/u, '');
  return rest && rest.length >= SHORTEST_TITLE && said.has(level(rest)) ? rest : headline;
}

const level = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a page title repeats a heading, give or take the site's name. */
function repeats(whole: string, heading: string): boolean {
  const a = level(whole);
  const b = level(heading);
  return b.length >= a.length / 2 && a.length >= b.length / 2 && b !== '' && (a.includes(b) || b.includes(a));
}

/** A title and what stands behind its last bar or spaced dash, usually the site's name or a section. */
function splitSite(whole: string): { title: string; site: string } | null {
  const match = /^(.+\S)\s*(?:\s[-–—·•«»:]{1,2}\s|\|)\s*([^|]{1,40})$/u.exec(whole);
  return match && { title: match[1]!, site: match[2]! };
}

function withoutSite(whole: string, site: string | null): string {
  const parts = splitSite(whole);
  if (!parts) return whole;
  return parts.title.length >= SHORTEST_TITLE || (site !== null && level(parts.site) === level(site))
    ? parts.title
    : whole;
}
