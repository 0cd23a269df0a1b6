import { describe, expect, it } from 'vitest';
import { BROWSERS } from './driver';
import { type Asked, HOST, urlOf } from './server';
import { tagsOf, useBrowser } from './session';
import { until } from './until';

/**
 * What the browsers ask for on their own, with or without an extension: sign-in, forms and the time for Chromium, settings for Firefox. And
 * both look for the icon of a site.
 */
const OF_THE_BROWSER = /\.(google|googleapis|mozilla)\.(com|net|org)$/;
const isOfTheBrowser = ({ host, path }: Asked) =>
  OF_THE_BROWSER.test(host) || (host === HOST && path === '/favicon.ico');

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);

  it('the manifest gives no cause for a warning', async () => {
    expect(await session.driver.manifestWarnings()).toEqual([]);
  });

  it.each(['articles/pakta-danau', 'articles/lake-pact', 'strict/lake-pact', 'pages/portuguese'])(
    'nothing is asked of the network but the page itself, and that once: %s',
    async path => {
      const before = session.server.asked.length;
      const page = await session.read(path);
      await until('tags', () => tagsOf(page));
      const popup = await session.driver.openPopup(page);
      await until('the sources', () => popup.evaluate(() => document.querySelector('#sources-heading') !== null));
      await popup.click('.jump');
      await popup.close();
      await page.close();
      const asked = session.server.asked.slice(before).filter(each => !isOfTheBrowser(each));
      expect(asked.map(({ host, path }) => `http://${host}${path}`)).toEqual([urlOf(path)]);
    },
  );

  it('would have been noticed if it had', async () => {
    const page = await session.driver.open(urlOf('pages/home'));
    const asked = () => session.server.asked.map(({ host }) => host);
    await page.evaluate(() => fetch('http://plain.example/').catch(() => {}));
    await page.evaluate(() => fetch('https://secret.example/').catch(() => {}));
    await until(
      'both requests in the list',
      async () => asked().includes('plain.example') && asked().includes('secret.example'),
    );
    await page.close();
  });

  it('extension pages may not ask for anything at all', async () => {
    const page = await session.driver.openExtensionPage('popup.html');
    const before = session.server.asked.length;
    const result = await page.evaluate(() =>
      fetch('http://plain.example/leak').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(result).toBe('refused');
    expect(session.server.asked.slice(before).filter(({ path }) => path === '/leak')).toEqual([]);
    await page.close();
  });
});
