/** Longer texts are given by their first and last words: a link stays short, and the browser still finds the place. */
const WHOLE_UP_TO = 90;
const WORDS_AT_EACH_END = 5;

/** Also encodes what `encodeURIComponent` leaves but fragments ("-") and Markdown ("(", ")") understand as their own. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-()!'*]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function directive(text: string): string {
  const words = text.trim().split(/\s+/u);
  const each = Math.min(WORDS_AT_EACH_END, Math.floor(words.length / 2));
  // Words in one piece must stand in one block of the page; only first and last words may lie in two.
  const isOneBlock = !text.trim().includes('\n');
  if (each === 0 || (isOneBlock && text.length <= WHOLE_UP_TO)) return encode(words.join(' '));
  return `${encode(words.slice(0, each).join(' '))},${encode(words.slice(-each).join(' '))}`;
}

/** The page's address, safe inside Markdown; null when it has none that others can open. */
export function linkToPage(url: string | null): string | null {
  if (!url || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).href.replace(/#?:~:.*$/s, '').replace(/[()]/g, c => (c === '(' ? '%28' : '%29'));
}

/** A link that opens `url` at these words (a text fragment); null when the page has no address that others can open. */
export function linkToText(url: string | null, text: string): string | null {
  const page = linkToPage(url);
  return page && `${page}${page.includes('#') ? '' : '#'}:~:text=${directive(text)}`;
}
