import { describe, expect, it } from 'vitest';
import { BROWSERS } from './driver';
import { urlOf } from './server';
import { tagsOf, useBrowser } from './session';
import { until } from './until';

/** Takes long enough to be interrupted. */
const LONG = 'long/400';

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);

  it('the background can end after an article was read: nothing is lost', async () => {
    const page = await session.read('articles/pakta-danau');
    const before = await session.recordOf('articles/pakta-danau');
    await session.driver.stopBackground();
    const popup = await session.driver.openPopup(page);
    await until('the summary from before', () => popup.evaluate(() => document.querySelector('.summary') !== null));
    await popup.click('[role="switch"]');
    await until('the marks to go', async () => (await tagsOf(page)) === null);
    await popup.click('[role="switch"]');
    await until('the marks to come back', () => tagsOf(page));
    await popup.close();
    await expect.poll(() => session.recordOf('articles/pakta-danau')).toEqual(before);
    await page.close();
  });

  it('the background can end in the middle of an article: the reader asks again', async () => {
    const page = await session.driver.open(urlOf(LONG));
    await until('the reading to have begun', async () => (await session.recordOf(LONG)) !== null);
    await session.driver.stopBackground();
    await until('the analysis', async () => (await session.recordOf(LONG))?.status === 'ready', 25_000);
    await page.close();
  });

  it('a tab can be closed in the middle of an article: nothing is left of it', async () => {
    const page = await session.driver.open(urlOf(LONG));
    await until('the reading to have begun', async () => (await session.recordOf(LONG)) !== null);
    await page.close();
    // Whatever was under way is done when another article, asked for later, has been read.
    const other = await session.read('articles/lake-pact');
    await until('the record to be gone', async () => (await session.recordOf(LONG)) === null);
    await other.close();
    await until('the other record to be gone', async () => (await session.recordOf('articles/lake-pact')) === null);
  });

  it('a tab that goes to another page loses its marks, its badge and its record', async () => {
    const page = await session.read('articles/lake-pact');
    await page.goto(urlOf('pages/form'));
    await until('the record to be gone', async () => (await session.recordOf('articles/lake-pact')) === null);
    await expect.poll(() => tagsOf(page)).toBeNull();
    await page.close();
  });
});
