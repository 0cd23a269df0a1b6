/**
 * The article that the project was founded on. It belongs to others, so it is not part of the repository: it lies with the
 * evaluation data beside it. Where there is none, these tests are skipped, and say so.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './driver';
import { findQuote, isSpeaker } from './expected';
import { tagsOf, useBrowser } from './session';
import { until } from './until';

const shared = process.env.NARASUMBER_DATA ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const folder = join(shared, 'data/founding');
const isThere = existsSync(folder);
if (!isThere) console.log(`founding article: skipped, there is no ${folder}`);

type Span = { text: string; sentence?: number };
type Gold = {
  sources: { id: string; name: string }[];
  quotes: { type: string; source: string; content: Span }[];
  boilerplate: Span[];
};

describe.skipIf(!isThere).each(BROWSERS)('in %s, the founding article', browser => {
  // The server knows articles by folder: give it one with this article in it.
  const fixtures = mkdtempSync(join(tmpdir(), 'narasumber-'));
  mkdirSync(join(fixtures, 'articles/founding'), { recursive: true });
  if (isThere) copyFileSync(join(folder, 'article.html'), join(fixtures, 'articles/founding/page.html'));
  afterAll(() => rmSync(fixtures, { recursive: true }));
  const session = useBrowser(browser, fixtures);
  const gold: Gold = isThere ? JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) : null;

  it('is detected, read without boilerplate, and tagged with the right speaker at all quotations', async () => {
    const page = await session.read('articles/founding');
    const { article, analysis } = (await session.recordOf('articles/founding'))!;
    const lines = article.text.split('\n').map(line => line.trim());
    expect(gold.boilerplate.map(({ text }) => text.trim()).filter(line => lines.includes(line))).toEqual([]);

    const tags = await until('tags', () => tagsOf(page));
    const wrong = gold.quotes.flatMap(({ source, content }) => {
      const quote = { speaker: gold.sources.find(({ id }) => id === source)!.name, content: [content.text] };
      const tag = tags.find(each => each.quote === findQuote(quote, article, analysis)?.id);
      return tag && isSpeaker(tag.name, quote) ? [] : [`${quote.speaker}: ${content.text} (got ${tag?.name})`];
    });
    expect(wrong).toEqual([]);

    const popup = await session.driver.openPopup(page);
    const shown = await until('the popup', () =>
      popup.evaluate(() => (document.querySelector('footer') ? document.body.textContent : null)),
    );
    for (const words of [
      'Rusia',
      'Korea Utara',
      'bantuan timbal balik',
      'tidak mempublikasikan teks perjanjian',
      'Tass',
    ]) {
      expect(shown).toContain(words);
    }
    await expect
      .poll(() => popup.evaluate(() => document.querySelectorAll('table tbody th').length))
      .toBe(gold.sources.length);
    await popup.close();
  });
});
