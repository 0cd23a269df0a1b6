import { dayOf, type Work } from './work';

const MOST_WORDS = 8;
/** File systems allow 255 bytes in a name; letters beyond Latin take two or three. */
const MOST_BYTES = 150;

/** A name for a file about the article: "narasumber-2026-06-19-pakta-danau-norla-cemas.json". Sorts by day, and holds letters and digits only. */
export function fileNameFor(work: Work, extension: string): string {
  const words =
    (work.title ?? '')
      .toWellFormed()
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const day = dayOf(work)?.toISOString().slice(0, 10);
  const slug = shortened(words.slice(0, MOST_WORDS).join('-'));
  return `${['narasumber', day, slug].filter(Boolean).join('-')}.${extension}`;
}

/** As many whole characters as fit. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let [kept, bytes] = ['', 0];
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > MOST_BYTES) break;
    kept += character;
  }
  return kept.replace(/-$/, '');
}
