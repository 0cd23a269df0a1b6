/** Pages that change while they are open: other articles under other addresses, text that comes late, posts that are added. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './driver';
import { urlOf } from './server';
import { marksOn, tagsOf, useBrowser } from './session';
import { until } from './until';

const tell = (page: Page, event: string, detail = '') =>
  page.evaluate((name, value) => void document.dispatchEvent(new CustomEvent(name, { detail: value })), event, detail);

const namesOn = async (page: Page) => (await tagsOf(page))?.map(({ name }) => name) ?? [];

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);

  it('another article in the place of the first, under its own address, is read and tagged instead of it', async () => {
    const page = await session.read('pages/one-page-site');
    await page.bringToFront();
    await until('tags of the first article', async () => (await namesOn(page)).includes('Greta Lund'));
    await tell(page, 'go', 'school');
    await until('tags of the second', async () => (await namesOn(page)).includes('Anton Reik'));
    await expect.poll(() => namesOn(page)).not.toContain('Greta Lund');
    const record = await until('what is kept of it', () => session.recordOf('pages/school'));
    expect(record.article.text).toContain('nineteen children');
    await expect.poll(() => session.recordOf('pages/one-page-site')).toBeNull();
    await page.close();
  });

  it('an article whose text comes after its headline is read when the text is there', async () => {
    const page = await session.driver.open(urlOf('pages/late'));
    await page.bringToFront();
    await expect.poll(() => session.recordOf('pages/late')).toBeNull();
    await tell(page, 'fill');
    await until('tags', async () => (await namesOn(page)).includes('Osk Brandal'));
    await page.close();
  });

  it('an app that comes as an empty shell is read when it has drawn its article', async () => {
    const name = 'pages/2031-tram-line-reaches-the-lake';
    const page = await session.driver.open(urlOf(name));
    await page.bringToFront();
    await expect.poll(() => session.recordOf(name)).toBeNull();
    await tell(page, 'fill');
    await until('tags', async () => (await namesOn(page)).includes('Tomas Eld'));
    await page.close();
  });

  it('of articles that follow one another on one page, the one in view is read and tagged', async () => {
    const page = await session.read('pages/endless');
    await page.bringToFront();
    await until('tags of the first article', async () => (await namesOn(page)).includes('Orla Denning'));
    await tell(page, 'more');
    await tell(page, 'scrollToArticle', '1');
    await until('tags of the second', async () => (await namesOn(page)).includes('Ines Tarbot'));
    await expect.poll(() => namesOn(page)).not.toContain('Orla Denning');
    const { article } = (await session.recordOf('pages/endless'))!;
    expect(article).toMatchObject({
      title: 'Rowers reach the final',
      byline: null,
      publishedAt: '2031-02-02T17:30:00Z',
    });
    expect(article.text).not.toContain('bridge');
    await tell(page, 'scrollToArticle', '0');
    await until('tags of the first again', async () => (await namesOn(page)).includes('Orla Denning'));
    await expect.poll(async () => (await session.recordOf('pages/endless'))!.article.byline).toBe('Milo Vant');
    await page.close();
  });

  it('of such articles, each is read under its own address where the page gives it one', async () => {
    const page = await session.read('pages/endless');
    await page.bringToFront();
    await tell(page, 'more');
    await tell(page, 'scrollToArticle', '1');
    await tell(page, 'readdress', 'rowers-reach-the-final');
    await until('tags of the second', async () => (await namesOn(page)).includes('Ines Tarbot'));
    await expect.poll(() => namesOn(page)).not.toContain('Orla Denning');
    const record = await until('what is kept of it', () => session.recordOf('pages/rowers-reach-the-final'));
    expect(record.article.title).toBe('Rowers reach the final');
    await expect.poll(() => session.recordOf('pages/endless')).toBeNull();
    await tell(page, 'scrollToArticle', '0');
    await tell(page, 'readdress', 'endless');
    await until('tags of the first again', async () => (await namesOn(page)).includes('Orla Denning'));
    await expect
      .poll(async () => (await session.recordOf('pages/endless'))!.article.title)
      .toBe('Harbour bridge closes for a month');
    await page.close();
  });

  it('a post added to a live blog is tagged, and the tags before it never go', async () => {
    const page = await session.read('pages/live-blog');
    await page.bringToFront();
    await until('the first tags', async () => (await namesOn(page)).includes('Pavla Orn'));
    await tell(page, 'post');
    let lost = 0;
    await until('the tag of the new post', async () => {
      const names = await namesOn(page);
      if (!names.includes('Pavla Orn') || (await marksOn(page)) === 0) lost += 1;
      return names.includes('Selma Wick');
    });
    expect(lost).toBe(0);
    await page.close();
  });
});
