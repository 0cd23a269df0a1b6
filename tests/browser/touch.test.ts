/** At a phone's size and with a finger alone: nothing may need a pointer that hovers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './driver';
import { tagsOf, useBrowser } from './session';
import { until } from './until';

const PHONE = { width: 360, height: 740 };

/** The middle of the first words that are marked, or of the tag of a quotation. Runs in the page. */
function placeOf(what: 'words' | 'tag'): [x: number, y: number] | null {
  const root = document.querySelector('narasumber-overlay')!.shadowRoot!;
  const boxOf = {
    words: () => {
      const [highlight] = CSS.highlights.values();
      const [range] = (highlight ?? []) as unknown as Iterable<Range>;
      return range?.getClientRects()[0];
    },
    tag: () => root.querySelector('[data-quote]')?.getBoundingClientRect(),
  };
  const box = boxOf[what]();
  return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
}

const cardOn = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('narasumber-overlay')?.shadowRoot?.querySelector('[data-card]');
    if (!card) return null;
    const { left, right, top, bottom } = card.getBoundingClientRect();
    return { text: card.textContent, isInSight: left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight };
  });

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);

  it('a finger on marked words or on a tag opens the card, and a finger elsewhere closes it', async () => {
    const page = await session.read('odd/coloured');
    await page.setViewport(PHONE);
    await page.bringToFront();
    const [tag] = await until('tags', () => tagsOf(page));
    // In the new width everything is measured anew, and drawn in its narrow form.
    await until('tags for little room', () =>
      page.evaluate(() => {
        const tags = document.querySelector('narasumber-overlay')!.shadowRoot!;
        return tags.querySelector('[data-place]') !== null && tags.querySelector('[data-place="margin"]') === null;
      }),
    );
    await new Promise(resolve => setTimeout(resolve, 300));
    for (const what of ['words', 'tag'] as const) {
      const [x, y] = await until(`the ${what}`, () => page.evaluate(placeOf, what));
      await page.touchscreen.tap(x, y);
      const card = await until(`the card for ${what}`, () => cardOn(page));
      expect(card.isInSight).toBe(true);
      if (what === 'tag') expect(card.text).toContain(tag!.name);
      await page.touchscreen.tap(180, 120);
      await until('the card to close', async () => (await cardOn(page)) === null);
    }
    await page.close();
  });

  it('the popup as a page is no wider than the phone, and every line leads into the article', async () => {
    const page = await session.read('articles/lake-pact');
    const [tab] = await session.driver.background(async () => {
      const { browser } = globalThis as unknown as {
        browser: { tabs: { query(f: object): Promise<{ id: number }[]> } };
      };
      return browser.tabs.query({ active: true });
    });
    const popup = await session.driver.openExtensionPage(`popup.html?tab=${tab!.id}`);
    await popup.setViewport(PHONE);
    await popup.bringToFront();
    await until('the article', () => popup.evaluate(() => document.querySelector('.summary') !== null));
    await expect
      .poll(() => popup.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(PHONE.width);
    const [x, y] = await popup.evaluate(() => {
      const { left, top, width, height } = document.querySelector('.summary .jump')!.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    await popup.touchscreen.tap(x, y);
    await until('the mark in the page', () => page.evaluate(() => CSS.highlights.has('narasumber-flash')));
    await Promise.all([popup.close(), page.close()]);
  });
});
