import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type Driver } from './driver';
import { contentOf } from './expected';
import { WITNESSES } from './long-article';
import { urlOf } from './server';
import { marksOn, message, tagsOf, useBrowser } from './session';
import { until } from './until';

type Api = {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
};

/**
 * Runs in the background: lets the page in front come to rest, then tells whether the reader was brought into it. Idle callbacks are
 * called in order, so the detector has had its own by then.
 */
async function isReaderInActiveTab(): Promise<unknown> {
  const { browser } = globalThis as unknown as { browser: Api };
  const [tab] = await browser.tabs.query({ active: true });
  const inject = (func: () => unknown) => browser.scripting.executeScript({ target: { tabId: tab!.id }, func });
  await inject(() => new Promise(resolve => requestIdleCallback(() => resolve(true), { timeout: 3000 })));
  const [answer] = await inject(() => 'narasumber' in globalThis);
  return answer?.result;
}

/** What the popup says on the page in front, and whether there is something to press. */
async function popupOn(driver: Driver, page: Page): Promise<{ title: string; text: string; buttons: number }> {
  const popup = await driver.openPopup(page);
  try {
    return await until('the popup to have settled', () =>
      popup.evaluate(() => {
        const title = document.querySelector('.message h1')?.textContent;
        const text = document.querySelector('.message p')?.textContent ?? '';
        return title ? { title, text, buttons: document.querySelectorAll('.message button').length } : null;
      }),
    );
  } finally {
    await popup.close();
  }
}

/** Notices that the popup shows above what it found. */
async function noticesOn(driver: Driver, page: Page): Promise<string[]> {
  const popup = await driver.openPopup(page);
  try {
    await until('the popup to show the article', () =>
      popup.evaluate(() => document.querySelector('main .title') !== null),
    );
    return await popup.evaluate(() => Array.from(document.querySelectorAll('.notice h2'), h2 => h2.textContent ?? ''));
  } finally {
    await popup.close();
  }
}

/** Five megabytes. */
const LONG = 'long/5000';
/** More than is read. */
const TOO_LONG = 'long/11000';

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);

  it.each(['home', 'form', 'empty', 'image'])('a page that is no article is left alone: %s', async name => {
    const page = await session.driver.open(urlOf(`pages/${name}`));
    await page.bringToFront();
    expect(await session.driver.background(isReaderInActiveTab)).toBe(false);
    await expect.poll(() => page.evaluate(() => document.querySelector('narasumber-overlay'))).toBeNull();
    await expect.poll(() => marksOn(page)).toBe(0);
    await expect.poll(() => session.recordOf(`pages/${name}`)).toBeNull();
    expect(await popupOn(session.driver, page)).toMatchObject({ title: message('popup_none'), buttons: 1 });
    await page.close();
  });

  it('a page of the browser itself is said to be out of reach', async () => {
    const page = await session.driver.open(browser === 'chromium' ? 'chrome://version' : 'about:support');
    expect(await popupOn(session.driver, page)).toMatchObject({ title: message('popup_blocked'), buttons: 0 });
    await page.close();
  });

  it('a page can be read although it looked like no article', async () => {
    const page = await session.driver.open(urlOf('pages/home'));
    const popup = await session.driver.openPopup(page);
    await until('the offer to read it anyway', () =>
      popup.evaluate(() => document.querySelector('.message button') !== null),
    );
    await popup.click('.message button');
    // Cards of a home page have no running text, or some: either way the popup comes to an end, and says which.
    await until('an answer', () =>
      popup.evaluate(
        () => document.querySelector('main .title, .message') !== null && !document.querySelector('[aria-busy]'),
      ),
    );
    await popup.close();
    await page.close();
  });

  it.each([
    ['portuguese', 'pt', ['Foi uma obra difícil', 'Ninguém podia adivinhar', 'O povo pagou duas vezes']],
    ['arabic', 'ar', ['عاد السوق إلى أهله', 'خسرنا زبائننا']],
  ])(
    'an article without a language pack has its quotation marks found, and says so: %s',
    async (name, lang, quotes) => {
      const page = await session.read(`pages/${name}`);
      const { article, analysis } = (await session.recordOf(`pages/${name}`))!;
      expect(analysis.supported).toBe(false);
      expect(article.lang).toBe(lang);
      const found = analysis.quotes.map(quote => contentOf(article, quote));
      expect(quotes.filter(words => !found.some(content => content.startsWith(words)))).toEqual([]);
      expect(analysis.quotes.filter(({ speaker }) => speaker)).toEqual([]);
      expect(await until('tags', () => tagsOf(page))).toHaveLength(analysis.quotes.length);
      expect(await noticesOn(session.driver, page)).toEqual([message('popup_unsupported')]);
      await page.close();
    },
  );

  it('of two articles on a page the first is read, without the other', async () => {
    const page = await session.read('pages/two-articles');
    const { article, analysis } = (await session.recordOf('pages/two-articles'))!;
    expect(article.text).toContain('Shopkeepers on the east bank');
    expect(article.text).not.toContain('Rowers');
    expect(article.text).not.toContain('cox');
    expect(analysis.sources.map(({ name }) => name)).toEqual(expect.arrayContaining(['Orla Denning', 'Piet Malloy']));
    await page.close();
  });

  it('broken markup is read like any other', async () => {
    const page = await session.read('pages/broken');
    const { article, analysis } = (await session.recordOf('pages/broken'))!;
    expect(article.text).toContain('A fire at the paper mill in Haldo');
    expect(analysis.failed).toEqual([]);
    expect(await until('tags', () => tagsOf(page))).toHaveLength(analysis.quotes.length);
    await page.close();
  });

  it('a page whose scripts throw, spoil what is built in and write half of the text is read like any other', async () => {
    const page = await session.read('pages/throwing');
    await page.bringToFront();
    await until('tags', async () => (await tagsOf(page))?.some(({ name }) => name === 'Hedda Moor'));
    const { article } = (await session.recordOf('pages/throwing'))!;
    expect(article.text).toMatch(/^The ferry to Oskland .*Hedda Moor.*Jon Ekeby.*second ferry/s);
    await page.close();
  });

  it('a page with the strictest policy is tagged all the same', async () => {
    const page = await session.read('strict/pakta-danau');
    const { analysis } = (await session.recordOf('strict/pakta-danau'))!;
    expect(analysis.quotes.length).toBeGreaterThan(0);
    expect(await until('tags', () => tagsOf(page))).toHaveLength(analysis.quotes.length);
    await expect.poll(() => marksOn(page)).toBeGreaterThan(0);
    await page.close();
  });

  it('a page that rewrites itself while being read ends up tagged, on the words that stand there in the end', async () => {
    const page = await session.read('pages/rewriting');
    await page.bringToFront();
    await until('the page to have done', () => page.evaluate(() => document.documentElement.dataset.done));
    const { analysis } = (await session.recordOf('pages/rewriting'))!;
    expect(analysis.quotes.length).toBeGreaterThan(0);
    expect(await until('tags', () => tagsOf(page))).toHaveLength(analysis.quotes.length);
    const popup = await session.driver.openPopup(page);
    await until('the summary', () => popup.evaluate(() => document.querySelector('.summary .jump') !== null));
    await popup.click('.summary .jump');
    await until('the mark on words that are shown', () =>
      page.evaluate(() => {
        const [range] = (CSS.highlights.get('narasumber-flash') ?? []) as unknown as Iterable<Range>;
        return range?.startContainer.isConnected && range.getClientRects().length > 0;
      }),
    );
    await popup.close();
    await page.close();
  });

  it('an article of five megabytes is read whole, and the page answers all the while', async () => {
    const page = await session.driver.open(urlOf(LONG));
    const begun = performance.now();
    let slowest = 0;
    await until(
      'the analysis',
      async () => {
        const start = performance.now();
        await page.evaluate(() => document.title);
        slowest = Math.max(slowest, performance.now() - start);
        return (await session.recordOf(LONG))?.status === 'ready';
      },
      50_000,
    );
    const { analysis } = (await session.recordOf(LONG))!;
    expect(analysis.failed).toEqual([]);
    const speakers = analysis.sources.filter(({ quotes }) => quotes.length > 0).map(({ name }) => name);
    expect(speakers).toEqual(expect.arrayContaining([...WITNESSES]));
    // a share of the whole: how long it takes depends on the machine
    expect(slowest).toBeLessThan(0.5 * (performance.now() - begun));
    await page.close();
  }, 60_000);

  it('a text too long to be read is said to be so', async () => {
    const page = await session.driver.open(urlOf(TOO_LONG));
    await until('the refusal', async () => (await session.recordOf(TOO_LONG))?.status === 'failed', 30_000);
    expect(await popupOn(session.driver, page)).toMatchObject({ title: message('popup_failed') });
    await expect.poll(() => tagsOf(page)).toBeNull();
    await page.close();
  }, 60_000);
});
