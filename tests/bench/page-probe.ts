/**
 * Runs in each page of the page set, in a real browser: what the extension makes of the page, how long that takes beside
 * Readability, and whether every character it read is found again. A module is loaded when it is first timed, so that a time
 * is what the first call on a page costs, everything included.
 */
import type { Reading } from '../../src/article/read';

/** What one page gave. Times in milliseconds. */
export type Probe = {
  readonly isArticle: boolean;
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly body: string | null;
  readonly times: { detector: number; isProbablyReaderable: number; reader: number; readability: number };
  /** Characters of the body, and those that lead to their place in the page and back. */
  readonly characters: number;
  readonly found: number;
};

/** Looks at the page; `turn` (0–3) says who is first, as whoever is second finds some work done. */
async function probe(url: string, turn: number): Promise<Probe> {
  const [detector, isProbablyReaderable] = await inTurn(turn & 1, [
    async () => {
      const { judge } = await import('../../src/article/detect');
      return judge(document, url);
    },
    async () => {
      const readability = await import('@mozilla/readability');
      return readability.isProbablyReaderable(document);
    },
  ]);
  const [reader, readability] = await inTurn(turn & 2, [
    async () => {
      const { readArticle } = await import('../../src/article/read');
      const { isNoiseLine } = await import('../../src/engine/noise');
      return readArticle(document, { url, isNoise: isNoiseLine });
    },
    async () => {
      const { Readability } = await import('@mozilla/readability');
      return new Readability(document.cloneNode(true) as Document).parse();
    },
  ]);
  const reading = reader.result;
  const { readMetadata } = await import('../../src/article/metadata');
  const { title, byline, publishedAt } = reading?.article ?? readMetadata(document);
  return {
    isArticle: reading !== null && detector.result === 'yes',
    title,
    byline,
    date: publishedAt,
    body: reading?.article.text ?? null,
    times: {
      detector: detector.time,
      isProbablyReaderable: isProbablyReaderable.time,
      reader: reader.time,
      readability: readability.time,
    },
    characters: reading?.article.text.length ?? 0,
    found: reading ? countFound(reading) : 0,
  };
}

type Timed<T> = { readonly result: T; readonly time: number };

/** Runs two tasks one after the other, the second first if so wanted. */
async function inTurn<A, B>(
  swapped: number,
  [first, second]: [() => Promise<A>, () => Promise<B>],
): Promise<[Timed<A>, Timed<B>]> {
  if (!swapped) return [await timed(first), await timed(second)];
  const early = await timed(second);
  return [await timed(first), early];
}

async function timed<T>(task: () => Promise<T>): Promise<Timed<T>> {
  const start = performance.now();
  const result = await task();
  return { result, time: performance.now() - start };
}

/** The characters whose range in the page shows them and leads back to their offset; line ends have no range. */
function countFound({ article: { text }, map }: Reading): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const ranges = map.rangesOf([i, i + 1]);
    if (text[i] === '\n') found += ranges.length === 0 ? 1 : 0;
    else if (ranges.length === 1) found += leadsBack(ranges[0]!, text[i]!, i) ? 1 : 0;
  }
  return found;

  function leadsBack(range: Range, character: string, offset: number): boolean {
    return (
      range.toString().replace(/\s/, ' ') === character &&
      map.offsetOf(range.startContainer, range.startOffset) === offset
    );
  }
}

Object.assign(globalThis, { probe });
