import { type Reading, type ReadOptions, readArticle } from '../../../src/article/read';
import { isNoiseLine } from '../../../src/engine/noise';

/** Three paragraphs about countries and people that do not exist. */
export const PARAGRAPHS = [
  'Arvania dan Belmora menandatangani Pakta Danau di Corvin pada hari Senin, setelah perundingan selama tiga tahun.',
  'Tarif ikan akan turun separuh mulai musim depan, kata Menteri Dagang Arvania, Ana Reyl, kepada wartawan.',
  'Presiden Belmora, Tomas Kirel, menyebut pakta itu “adil” dan meminta parlemen segera mengesahkannya.',
] as const;

/** Markup as a document; nothing in it is loaded or run. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page with a menu, a headline and a footer around `body`. */
export function pageAround(body: string, head = ''): Document {
  return parse(`<!doctype html><html lang="id"><head><title>Pakta Danau diteken - Kabar Corvin</title>${head}</head><body>
    <nav><ul><li><a href="/">Beranda</a></li><li><a href="/dunia">Dunia</a></li></ul></nav>
    <main><h1>Pakta Danau diteken</h1>${body}</main>
    <footer><p>Kabar Corvin, Jalan Danau 1, Corvin. Semua hak dilindungi undang-undang Arvania sejak lama.</p></footer>
    </body></html>`);
}

/** Reads with the engine's noise lines, as the extension does. */
export function read(document: Document, options: Partial<ReadOptions> = {}): Reading | null {
  return readArticle(document, { url: null, isNoise: isNoiseLine, ...options });
}

/** The kind and words of each block: `['paragraph', 'Arvania …']`. */
export function blocksOf(document: Document, options: Partial<ReadOptions> = {}): [string, string][] {
  const article = read(document, options)?.article;
  return (article?.blocks ?? []).map(({ kind, span }) => [kind, article!.text.slice(...span)]);
}

export const paragraphs = (...texts: readonly string[]): string => texts.map(text => `<p>${text}</p>`).join('\n');
