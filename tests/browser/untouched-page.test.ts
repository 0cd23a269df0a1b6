/** The page under the overlay: what it is, where it lies, what is selected and copied, and where the reader is in it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './driver';
import { urlOf } from './server';
import { marksOn, tagsOf, useBrowser } from './session';
import { until } from './until';

type Api = {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
};

/** Runs in the background: draws the overlay on the page in front, or takes it away. */
async function showOverlay(overlay: boolean): Promise<void> {
  const { browser } = globalThis as unknown as { browser: Api };
  const [tab] = await browser.tabs.query({ active: true });
  const message = { to: 'page', name: 'showOverlay', arg: { overlay, marks: 'filled', messages: null } };
  await browser.tabs.sendMessage(tab!.id, message, { frameId: 0 });
}

/** Markup, the boxes of every element, and the place of the view. */
const lookAt = (page: Page) =>
  page.evaluate(() => {
    const host = /<narasumber-overlay[^>]*><\/narasumber-overlay>/;
    const boxes = Array.from(document.querySelectorAll(':not(narasumber-overlay)'), element => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${[x, y, width, height].join(' ')}`;
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      html: document.documentElement.outerHTML.replace(host, ''),
      boxes,
      view: [scrollX, scrollY, innerWidth, innerHeight, scrollWidth, scrollHeight],
    };
  });

/** What is pasted after all of the page was selected and copied, by the keys of the browser. */
async function copyAll(page: Page, paper: Page): Promise<{ selected: string; pasted: string }> {
  // Chromium's protocol wants to hear what the keys are for.
  const withControl = async (on: Page, key: 'a' | 'c' | 'v', command: string) => {
    await on.keyboard.down('Control');
    await on.keyboard.press(key, { commands: [command] });
    await on.keyboard.up('Control');
  };
  await page.bringToFront();
  await withControl(page, 'a', 'SelectAll');
  const selected = await page.evaluate(() => String(getSelection()));
  await withControl(page, 'c', 'Copy');
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await paper.bringToFront();
  await paper.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.focus();
  });
  await withControl(paper, 'v', 'Paste');
  const pasted = await until('what was copied', () => paper.evaluate(() => document.querySelector('textarea')!.value));
  await page.bringToFront();
  return { selected, pasted };
}

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);

  it.each(['articles/lake-pact', 'articles/pakta-danau', 'odd/coloured', 'pages/arabic'])(
    'is the same with and without the overlay: %s',
    async path => {
      const page = await session.read(path);
      await page.bringToFront();
      await until('tags', () => tagsOf(page));
      const paper = await session.driver.open(urlOf('pages/empty'));
      await page.bringToFront();
      await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));

      await session.driver.background(showOverlay, false);
      await until('the overlay to go', async () => (await tagsOf(page)) === null);
      const before = { ...(await lookAt(page)), ...(await copyAll(page, paper)) };
      expect(before.pasted.length).toBeGreaterThan(300);

      await session.driver.background(showOverlay, true);
      await until('the overlay to come back', () => tagsOf(page));
      await expect.poll(() => marksOn(page)).toBeGreaterThan(0);
      expect({ ...(await lookAt(page)), ...(await copyAll(page, paper)) }).toEqual(before);
      await Promise.all([page.close(), paper.close()]);
    },
  );
});
