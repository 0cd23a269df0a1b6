import type { Link } from '../engine/types';
import type { Segment } from './text-nodes';

/** So many links of an article are told; a page of links is no article. */
const MOST = 40;
/** A label this short ("co", "com") says nothing of the house. */
const SHORT_LABEL = 3;

/** The links of the body that lead to other houses, each address once, in order, with the words that carry them. */
export function findLinks(segments: readonly Segment[], url: string | null): Link[] {
  const own = hostOf(url ?? '');
  const found = new Map<string, { href: string; span: [number, number] }>();
  let last: Element | null = null;
  for (const { node, start, end } of segments) {
    const anchor = node.parentElement?.closest('a[href]') ?? null;
    const href = anchor ? hrefOf(anchor, url) : null;
    if (href) {
      const link = found.get(href);
      if (!link && found.size < MOST && !isSameHouse(hostOf(href), own)) found.set(href, { href, span: [start, end] });
      else if (link && anchor === last) link.span[1] = end;
    }
    last = anchor;
  }
  return [...found.values()];
}

/** The address of a link to the web, without its fragment. A relative one stays in the house, whatever the page's base. */
function hrefOf(anchor: Element, url: string | null): string | null {
  const given = anchor.getAttribute('href') ?? '';
  if (!URL.canParse(given, url ?? undefined)) return null;
  const address = new URL(given, url ?? undefined);
  address.hash = '';
  return /^https?:$/.test(address.protocol) ? address.href : null;
}

const hostOf = (url: string): string[] => (URL.canParse(url) ? new URL(url).hostname.split('.') : []);

/** Hosts that end in the same name ("news.example.com", "example.com"). */
function isSameHouse(a: readonly string[], b: readonly string[]): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return a.slice(a.length - shared, -1).some(label => label.length > SHORT_LABEL) || shared === a.length;
}
