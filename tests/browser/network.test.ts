import { describe, expect, it } from 'vitest';
import { BROWSERS } from './driver';
import { HOST, urlOf } from './server';
import { tagsOf, useBrowser } from './session';
import { until } from './until';

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);

  it('the manifest gives no cause for a warning', async () => {
    expect(await session.driver.manifestWarnings()).toEqual([]);
  });

  it('nothing is asked of the network but the pages themselves', async () => {
    const pages = ['articles/pakta-danau', 'articles/lake-pact', 'strict/lake-pact', 'pages/portuguese'];
    const before = session.server.asked.length;
    for (const path of pages) {
      const page = await session.read(path);
      await until('tags', () => tagsOf(page));
      const popup = await session.driver.openPopup(page);
      await until('the sources', () => popup.evaluate(() => document.querySelector('#sources-heading') !== null));
      await popup.click('.jump');
      await popup.close();
      await page.close();
    }
    const asked = session.server.asked.slice(before);
    const others = asked.filter(({ host, path }) => host !== HOST || !pages.includes(path.slice(1)));
    // Browsers look for the site's icon on their own.
    expect(others.filter(({ host, path }) => host !== HOST || path !== '/favicon.ico')).toEqual([]);
    // One request for each page: the extension does not even ask for them again.
    expect(asked.filter(({ path }) => pages.includes(path.slice(1)))).toHaveLength(pages.length);
  });

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
