import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type Popup } from './driver';
import { message, tagsOf, useBrowser } from './session';
import { until } from './until';

type Api = {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
};

/**
 * Runs in the background: sends the page what a shortcut or the context menu sends. Chromium takes no shortcuts from a driver, and
 * neither browser lets one open its context menu; the way from the event to this message is tested with the background.
 */
async function tellPage(message: object): Promise<unknown> {
  const { browser } = globalThis as unknown as { browser: Api };
  const [tab] = await browser.tabs.query({ active: true });
  return browser.tabs.sendMessage(tab!.id, { to: 'page', ...message }, { frameId: 0 });
}

/** What the overlay shows: the card, the tag with the focus, and whether the words it stands for are marked. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('narasumber-overlay')?.shadowRoot;
    const card = root?.querySelector<HTMLElement>('[data-card]');
    return {
      card: card?.textContent ?? null,
      quote: card?.dataset.card ?? null,
      tag: root?.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? null,
      isMarked: CSS.highlights.has('narasumber-focus'),
    };
  });

/** More presses than there are stops in the popup. */
const MOST_STOPS = 150;

/** Presses Tab until the focus has come to what matches, as a reader does. */
async function tabTo(popup: Popup, selector: string): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i++) {
    await popup.press('Tab');
    // The key takes its way through the processes of the browser.
    await new Promise(resolve => setTimeout(resolve, 10));
    if (await popup.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`no press of Tab led to ${selector}`);
}

/** What the popup says to the reader. */
const saidIn = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('body > [role=status]')?.textContent ?? '');

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);
  const tell = (name: string, arg?: unknown) => session.driver.background(tellPage, { name, arg });

  it('a reader goes from quotation to quotation, opens the card, copies, and closes, by keyboard alone', async () => {
    const page = await session.read('articles/lake-pact');
    await page.bringToFront();
    const tags = await until('tags', () => tagsOf(page));

    await tell('step', 'next');
    const first = await until('the first quotation', async () => (await shownOn(page)).tag);
    expect(first).toBe(tags[0]!.quote);
    await expect.poll(() => shownOn(page)).toMatchObject({ card: null, isMarked: true });

    await tell('step', 'next');
    await until('the second', async () => (await shownOn(page)).tag === tags[1]!.quote);
    await tell('step', 'previous');
    await until('the first again', async () => (await shownOn(page)).tag === first);

    await tell('openCard');
    await until('its card', async () => (await shownOn(page)).quote === first);
    await expect.poll(async () => (await shownOn(page)).card).toContain(tags[0]!.name);
    // From the card itself to its last button.
    for (;;) {
      await page.keyboard.press('Tab');
      const copies = await page.evaluate(() =>
        document.querySelector('narasumber-overlay')?.shadowRoot?.activeElement?.matches('[data-copy]'),
      );
      if (copies) break;
    }
    await page.keyboard.press('Enter');
    await until('what was copied, or that it could not be', () =>
      page.evaluate(
        () => document.querySelector('narasumber-overlay')!.shadowRoot!.querySelector('[role=status]')!.textContent,
      ),
    );

    await page.keyboard.press('Escape');
    await until('the card to close, and the tag to have the keyboard again', async () => {
      const { card, tag } = await shownOn(page);
      return card === null && tag === first;
    });
    await page.close();
  });

  it('a reader reads the popup, opens the agreement, filters, jumps, copies, and closes, by keyboard alone', async () => {
    const page = await session.read('articles/lake-pact');
    const popup = await session.driver.openPopup(page);
    await until('the article', () => popup.evaluate(() => document.querySelector('.summary') !== null));

    await popup.press('ArrowDown');
    await until('the view to scroll', () => popup.evaluate(() => scrollY > 0));

    await tabTo(popup, '.pact > .fold');
    await popup.press('Enter');
    await until('the terms', () => popup.evaluate(() => document.querySelector('.pact dl') !== null));

    await tabTo(popup, '.summary .jump');
    await popup.press('Enter');
    await until('the mark in the page', () => page.evaluate(() => CSS.highlights.has('narasumber-flash')));
    await until('that it says so', async () => (await saidIn(popup)) === message('popup_jumped'));

    await tabTo(popup, '.claims .speaker');
    await popup.press('Enter');
    await until('one speaker alone', () => popup.evaluate(() => document.querySelector('.strip') !== null));
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('th').length)).toBe(4);
    await popup.press('Enter');
    await until('everybody', () => popup.evaluate(() => document.querySelector('.strip') === null));

    await tabTo(popup, 'td .count');
    await popup.press('Enter');
    await until('the quotations', () => popup.evaluate(() => document.querySelector('.quotes li') !== null));
    await tabTo(popup, '.copy');
    await popup.press('Enter');
    await until('that it was copied', async () => (await saidIn(popup)) === message('popup_copied'));

    // Closing a popup is the browser's own work, and Chromium's window does not hear the keys of a driver.
    if (browser === 'chromium') await popup.close();
    else await popup.press('Escape');
    await until('the popup to close', () => popup.evaluate(() => false).catch(() => true));
    await page.close();
  });

  it('an open card stays open while the page changes its colours and its nodes', async () => {
    const page = await session.read('articles/lake-pact');
    await page.bringToFront();
    await until('tags', () => tagsOf(page));
    await tell('openCard');
    const { quote } = await until('the card', async () => ((await shownOn(page)).quote ? shownOn(page) : null));
    await page.evaluate(() => {
      document.body.style.background = '#111';
      document.body.style.color = '#eee';
      for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
    });
    await until('the tags of the new nodes, in the new colours', () =>
      page.evaluate(() =>
        Boolean(document.querySelector('narasumber-overlay')?.shadowRoot?.querySelector('.layer.dark')),
      ),
    );
    await new Promise(resolve => setTimeout(resolve, 1500));
    await expect.poll(async () => (await shownOn(page)).quote).toBe(quote);
    await page.close();
  });

  it('selected words are told who said them, or that nobody is named', async () => {
    const page = await session.read('articles/lake-pact');
    await page.bringToFront();
    const tags = await until('tags', () => tagsOf(page));
    const { article, analysis } = (await session.recordOf('articles/lake-pact'))!;
    const [quote] = analysis.quotes;
    const select = (words: string) =>
      page.evaluate(words => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const at = node.data.indexOf(words);
          if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
        }
        return getSelection()!.toString();
      }, words);

    const [start] = quote!.content[0]!;
    const words = article.text.slice(start, start + 12);
    expect(await select(words)).toBe(words);
    await tell('whoSaid');
    await until('the card', async () => (await shownOn(page)).quote === quote!.id);
    await expect
      .poll(async () => (await shownOn(page)).card)
      .toContain(tags.find(tag => tag.quote === quote!.id)!.name);
    await page.keyboard.press('Escape');

    await select(await page.evaluate(() => document.querySelector('h1')!.textContent!.trim().slice(0, 12)));
    await tell('whoSaid');
    await until('the note', async () => (await shownOn(page)).card?.includes('nobody is named'));
    await page.keyboard.press('Escape');
    await until('the note to go', async () => (await shownOn(page)).card === null);
    await page.close();
  });

  it('with the marks switched off, the answer is all that is drawn, and it leaves nothing behind', async () => {
    const page = await session.read('articles/lake-pact');
    await page.bringToFront();
    await until('tags', () => tagsOf(page));
    await tell('showOverlay', { overlay: false, marks: 'filled', messages: null });
    await until('the overlay to go', async () => (await tagsOf(page)) === null);
    await tell('whoSaid');
    await until('the note', async () => (await shownOn(page)).card);
    await page.keyboard.press('Escape');
    await until('nothing to be left', () => page.evaluate(() => !document.querySelector('narasumber-overlay')));
    await page.close();
  });

  it('has shortcuts for all of it, four at most', async () => {
    const keys = await session.driver.background(async () => {
      const { browser } = globalThis as unknown as {
        browser: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      };
      return (await browser.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut.length > 0}`).sort();
    });
    expect(keys).toEqual(['_execute_action true', 'next-quotation true', 'open-card true', 'previous-quotation true']);
  });
});
