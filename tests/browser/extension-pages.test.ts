/** The pages of the extension beside the popup: settings, first page, side panel. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './axe';
import { BROWSERS, type Driver, type Popup } from './driver';
import { HOST, urlOf } from './server';
import { marksOn, message, tagsOf, useBrowser } from './session';
import { until } from './until';

type Api = {
  tabs: { query(filter: object): Promise<{ url?: string }[]> };
  runtime: { getURL(path: string): string };
  storage: { local: { get(): Promise<{ settings?: object }>; set(values: object): Promise<void> } };
};
type Globals = { browser: Api };

const ENGLISH = 'articles/lake-pact';
const INDONESIAN = 'articles/pakta-danau';

/** Runs in the background. */
async function countFirstPages(): Promise<number> {
  const { browser } = globalThis as unknown as Globals;
  const tabs = await browser.tabs.query({});
  return tabs.filter(({ url }) => url === browser.runtime.getURL('welcome.html')).length;
}

/** Runs in the background. */
async function storedSettings(): Promise<object | undefined> {
  return (await (globalThis as unknown as Globals).browser.storage.local.get()).settings;
}

/** Runs in the background. */
async function storeSettings(settings: object): Promise<void> {
  await (globalThis as unknown as Globals).browser.storage.local.set({ settings });
}

type View = { evaluate(remote: () => string | null): Promise<string | null> };
const headingOf = (view: View) =>
  view.evaluate(() => document.querySelector('main h1, .masthead h1')?.textContent ?? null);

/** Tabs in the background draw nothing: a page is brought to the front to be clicked in. */
async function openOptions(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage('options.html');
  await page.bringToFront();
  await until('the settings', () => page.evaluate(() => document.querySelector('#erase') !== null));
  return page;
}

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);

  /** The popup on a page, until it has been used. */
  const withPopup = async <T>(page: Page, use: (popup: Popup) => Promise<T>): Promise<T> => {
    const popup = await session.driver.openPopup(page);
    try {
      return await use(popup);
    } finally {
      await popup.close();
    }
  };

  it('the first page has opened once, and does not come again when the background restarts', async () => {
    const before = await session.read(ENGLISH);
    expect(await session.driver.background(countFirstPages)).toBe(1);
    await session.driver.stopBackground();
    const after = await session.read(INDONESIAN);
    expect(await session.driver.background(countFirstPages)).toBe(1);
    await Promise.all([before.close(), after.close()]);
  });

  it('the first page shows a tagged article, and leads to the settings', async () => {
    const page = await session.driver.openExtensionPage('welcome.html');
    await page.bringToFront();
    const tags = await until('the tags', () => tagsOf(page));
    expect(tags.map(({ name }) => name)).toEqual([1, 2, 1].map(number => message(`sample_name_${number}`)));
    await expect.poll(() => marksOn(page)).toBe(2);
    await page.close();
  });

  it('a choice of marks is seen in the preview and in open articles at once', async () => {
    const article = await session.read(ENGLISH);
    const tags = await until('tags', () => tagsOf(article));
    const options = await openOptions(session.driver);
    await expect.poll(() => marksOn(options)).toBe(1);
    const look = () => article.evaluate(() => [...document.adoptedStyleSheets].map(s => s.cssRules[0]?.cssText).join());
    await options.click('input[value="none"]');
    await until('the marks to go', async () => (await marksOn(article)) === 0);
    await expect.poll(() => tagsOf(article)).toHaveLength(tags.length);
    await expect.poll(() => marksOn(options)).toBe(0);
    await options.click('input[value="underlined"]');
    await until('lines', async () => (await look()).includes('underline'));
    await options.click('input[value="filled"]');
    await until('grounds', async () => (await look()) !== '' && !(await look()).includes('underline'));
    expect(await session.driver.background(storedSettings)).toMatchObject({ marks: 'filled' });
    await Promise.all([article.close(), options.close()]);
  });

  it('a choice of language changes settings, popup and page', async () => {
    const article = await session.read(ENGLISH);
    const label = () =>
      article.evaluate(() =>
        document.querySelector('narasumber-overlay')?.shadowRoot?.querySelector('.layer')?.getAttribute('aria-label'),
      );
    await until('tags', () => tagsOf(article));
    const options = await openOptions(session.driver);
    await options.select('select', 'id');
    await until('Indonesian settings', async () => (await headingOf(options)) === 'Setelan Narasumber');
    await expect.poll(() => options.evaluate(() => document.documentElement.lang)).toBe('id');
    await until('an Indonesian overlay', async () => (await label()) === 'Siapa berkata apa (Narasumber)');
    await withPopup(article, popup =>
      until('an Indonesian popup', async () =>
        (await popup.evaluate(() => document.querySelector('#sources-heading')?.textContent))?.startsWith('Sumber'),
      ),
    );
    await options.bringToFront();
    await options.select('select', 'browser');
    await until('English settings', async () => (await headingOf(options)) === message('options_title'));
    await until('an English overlay', async () => (await label()) === message('page_label'));
    await Promise.all([article.close(), options.close()]);
  });

  it('read only on click: nothing happens before the popup is opened, then it reads at once', async () => {
    const options = await openOptions(session.driver);
    await options.click('input[value="on-click"]');
    await until('the choice', async () =>
      JSON.stringify((await session.driver.background(storedSettings)) ?? '').includes('on-click'),
    );
    const quiet = await session.driver.open(urlOf(INDONESIAN));
    await quiet.evaluate(() => new Promise(resolve => requestIdleCallback(() => resolve(true), { timeout: 3000 })));
    await expect.poll(() => session.recordOf(INDONESIAN)).toBeNull();
    await expect.poll(() => tagsOf(quiet)).toBeNull();
    await withPopup(quiet, popup =>
      until('the summary', () => popup.evaluate(() => document.querySelector('.summary') !== null)),
    );
    await until('tags', () => tagsOf(quiet));
    await options.bringToFront();
    await options.click('input[value="automatic"]');
    await Promise.all([quiet.close(), options.close()]);
  });

  it('a site without marks is listed, and can be taken off the list', async () => {
    const article = await session.read(ENGLISH);
    await until('tags', () => tagsOf(article));
    await withPopup(article, async popup => {
      await until('the switch', () => popup.evaluate(() => document.querySelector('[role="switch"]') !== null));
      await popup.click('[role="switch"]');
      await until('the marks to go', async () => (await tagsOf(article)) === null);
    });
    const options = await openOptions(session.driver);
    const sites = () => options.evaluate(() => Array.from(document.querySelectorAll('bdi'), each => each.textContent));
    await expect.poll(() => sites()).toEqual([HOST]);
    await options.click('.rows .plain');
    await until('an empty list', async () => (await sites()).length === 0);
    await until('the tags to come back', () => tagsOf(article));
    await Promise.all([article.close(), options.close()]);
  });

  it('bad stored values cost nothing but themselves', async () => {
    await session.driver.background(storeSettings, {
      marks: 7,
      reading: 'never',
      language: 'id',
      offSites: [null, 'a.example'],
    });
    const options = await openOptions(session.driver);
    await until('the settings in Indonesian', async () => (await headingOf(options)) === 'Setelan Narasumber');
    const checked = () =>
      options.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLInputElement>(':checked[type]'), each => each.value),
      );
    await expect.poll(() => checked()).toEqual(['automatic', 'filled']);
    await options.click('input[value="underlined"]');
    await until('the choice', async () =>
      JSON.stringify(await session.driver.background(storedSettings)).includes('underlined'),
    );
    expect(await session.driver.background(storedSettings)).toMatchObject({
      marks: 'underlined',
      language: 'id',
      offSites: [null, 'a.example'],
    });
    await options.close();
  });

  it('all data can be taken along as a file, and erased', async () => {
    await session.driver.background(storeSettings, { language: 'browser', offSites: ['a.example'] });
    const article = await session.read(ENGLISH);
    await until('tags', () => tagsOf(article));
    const options = await openOptions(session.driver);

    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = blob => {
        (blob as Blob).text().then(text => {
          document.body.dataset.saved = text;
        });
        return make(blob);
      };
    });
    await options.click('#export');
    const saved = JSON.parse(await until('the file', () => options.evaluate(() => document.body.dataset.saved)));
    expect(saved.settings).toMatchObject({ offSites: ['a.example'] });
    expect(Object.values<{ url: string }>(saved.tabs).map(({ url }) => url)).toContain(urlOf(ENGLISH));

    await options.click('#erase');
    await until('the question', () => options.evaluate(() => document.querySelector('dialog')!.open));
    await options.keyboard.press('Escape');
    await until('the question to go', () => options.evaluate(() => !document.querySelector('dialog')!.open));
    await expect.poll(() => session.recordOf(ENGLISH)).not.toBeNull();
    expect(await session.driver.background(storedSettings)).toMatchObject({ offSites: ['a.example'] });

    await options.click('#erase');
    await options.click('#erase-now');
    await until('the tags to go', async () => (await tagsOf(article)) === null);
    await until('nothing stored', async () => (await session.driver.background(storedSettings)) === undefined);
    await expect.poll(() => session.recordOf(ENGLISH)).toBeNull();
    await until('an empty list', () => options.evaluate(() => document.querySelector('bdi') === null));
    await Promise.all([article.close(), options.close()]);
  });

  it('everybody can use settings and first page, in light and dark', async () => {
    const pages = [await session.driver.openExtensionPage('welcome.html'), await openOptions(session.driver)];
    for (const page of pages) {
      await page.bringToFront();
      await until('the tags', () => tagsOf(page));
      for (const dark of [false, true]) {
        await session.driver.setDark(dark);
        await until('the colours', () =>
          page.evaluate(wanted => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark),
        );
        expect(await page.evaluate(`(async () => {${faultsIn()}})()`)).toEqual([]);
      }
      // The question before erasing is a page over the page.
      if (await page.$('#erase')) {
        await page.click('#erase');
        expect(await page.evaluate(`(async () => {${faultsIn()}})()`)).toEqual([]);
      }
    }
    await session.driver.setDark(false);
    await Promise.all(pages.map(page => page.close()));
  });

  it('the side panel shows the article in front, follows tabs and navigation, and jumps into the page', async () => {
    const english = await session.read(ENGLISH);
    const indonesian = await session.read(INDONESIAN);
    const popup = await session.driver.openPopup(english);
    await until('the article', () => headingOf(popup));
    const panel = await session.driver.openPanel(popup);
    const title = () => panel.evaluate(() => document.querySelector('main .title h1')?.textContent ?? null);
    const titleOf = async (path: string) => (await session.recordOf(path))!.article.title;
    await until('the article in front', async () => (await title()) === (await titleOf(ENGLISH)));
    await until('the popup to go', () => popup.evaluate(() => false).catch(() => true));

    await indonesian.bringToFront();
    await until('the other article', async () => (await title()) === (await titleOf(INDONESIAN)));
    await panel.click('.summary .jump');
    await until('the mark', () => indonesian.evaluate(() => CSS.highlights.has('narasumber-flash')));

    for (const dark of [false, true]) {
      await session.driver.setDark(dark);
      await until('the colours', () =>
        panel.evaluate(wanted => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark),
      );
      expect(await panel.evaluateText(faultsIn())).toEqual([]);
    }
    await session.driver.setDark(false);

    await indonesian.goto(urlOf('pages/form'));
    await until('no article', async () => (await headingOf(panel)) === message('popup_none'));
    await indonesian.goto(urlOf(ENGLISH));
    await until('the new article', async () => (await title()) === (await titleOf(ENGLISH)));
    await Promise.all([english.close(), indonesian.close()]);
    // axe, in the panel of a browser that does other things too
  }, 60_000);
});
