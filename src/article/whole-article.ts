import type { Head } from './head';

/**
 * How sites that cut articles into pages name the address of the whole: the one table here that knows sites. It counts only
 * where the page shows that there are further pages, and has no link to the whole itself.
 */
const CONVENTIONS: readonly { readonly host: RegExp; readonly path?: RegExp; readonly end: string }[] = [
  {
    host: /(?:^|\.)(?:tribunnews|grid|kontan|kompasiana|suara|viva|jawapos|bolasport|tvonenews)\.(?:com|id|co\.id)$/,
    end: '?page=all',
  },
  { host: /(?:^|\.)kompas\.com$/, path: /\/read\/\d{4}\/\d\d\/\d\d\//, end: '?page=all' },
  { host: /(?:^|\.)detik\.com$/, path: /\/d-\d+/, end: '?single=1' },
  { host: /(?:^|\.)inews\.id$/, end: '/all' },
];

/** Addresses of this kind show all pages, on whatever site. */
const isWhole = (url: URL) => url.searchParams.get('page') === 'all' || url.searchParams.get('single') === '1';
/** So many links are looked at. */
const MOST_LINKS = 3000;

/** Whether an article goes on on further pages, and the address that shows all of it. */
export type Pages = { readonly more: boolean; readonly whole: string | null };

/** Looks for further pages of the article: links to the same path with a page number, or `rel=next` to one. */
export function findPages({ document }: Head, address: string | null): Pages {
  const here = parse(address ?? '', undefined);
  if (!here) return { more: false, whole: null };
  const path = here.pathname.replace(/\/$/, '');
  // A front page has no further pages, and its links are all below it.
  if (path === '' || isWhole(here) || byConvention(here) === here.href) return { more: false, whole: null };
  const name = decoded(path.slice(path.lastIndexOf('/') + 1));
  let more = false;
  for (const link of Array.from(document.querySelectorAll('a[href],link[rel="next"]')).slice(0, MOST_LINKS)) {
    const href = link.getAttribute('href') ?? '';
    if (!mayContinue(href, name)) continue;
    const url = parse(href, here);
    if (url?.host !== here.host || !url.pathname.startsWith(path)) continue;
    if (isWhole(url)) return { more: true, whole: url.href };
    more ||= isLaterPage(url, here, path);
  }
  return { more, whole: more ? byConvention(here) : null };
}

/** Taking addresses apart is slow, and most links of a page lead elsewhere: only relative ones and those with the article's name are. */
const mayContinue = (href: string, name: string): boolean => !/^(?:\w+:|\/)/.test(href) || decoded(href).includes(name);

function decoded(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A sign that only looks like an escape.
  }
}

/** `?page=2`, `/2`, `/page/2`, `-2.html` … of the same path, when this is not that page. */
function isLaterPage(url: URL, here: URL, path: string): boolean {
  const number = (at: URL) => Number(at.searchParams.get('page') ?? at.searchParams.get('halaman') ?? 0);
  if (url.pathname.replace(/\/$/, '') === path) return number(url) > Math.max(1, number(here));
  return /^\/(?:page\/|halaman\/)?[2-9]\/?$/.test(url.pathname.slice(path.length));
}

function byConvention(here: URL): string | null {
  const found = CONVENTIONS.find(({ host, path }) => host.test(here.hostname) && (path?.test(here.pathname) ?? true));
  return found ? here.origin + here.pathname.replace(/\/(?:all\/?)?$/, '') + found.end : null;
}

function parse(address: string, base: URL | undefined): URL | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null; // Pages link to what is no address.
  }
}
