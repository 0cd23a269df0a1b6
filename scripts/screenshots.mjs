/**
 * Pictures of popup and page, to be looked at: `npm run screenshots [-- NAME …]` writes them to build/screenshots. With names, only
 * pictures whose names contain one of them. Drawn by Chromium, which can be told to be dark or small.
 * `npm run screenshots -- --readme` draws those of the README, in icons/screenshots.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { loadTypeScript, root } from './load.mjs';

const POPUP = { width: 392, height: 600 };
const DARK = [{ name: 'prefers-color-scheme', value: 'dark' }];
const FORCED = [{ name: 'forced-colors', value: 'active' }];

/** `whole`: all that can be scrolled to; `act` runs in what is drawn, before the picture is taken; `card`: the first tag is clicked. */
const popups = [
  { name: 'popup-light', article: 'articles/pakta-danau' },
  { name: 'popup-light-whole', article: 'articles/pakta-danau', whole: true },
  { name: 'popup-pact-opened', article: 'articles/pakta-danau', whole: true, act: openPact },
  { name: 'popup-dark', article: 'articles/lake-pact', media: DARK },
  { name: 'popup-dark-whole', article: 'articles/lake-pact', media: DARK, whole: true, act: unfoldAll },
  { name: 'popup-forced-whole', article: 'articles/lake-pact', media: FORCED, whole: true },
  { name: 'popup-speaker', article: 'articles/pakta-danau', whole: true, act: showOneSpeaker },
  { name: 'popup-no-pact', article: 'odd/coloured' },
  { name: 'popup-320', article: 'articles/pakta-danau', size: { width: 320, height: 600 }, whole: true },
  // A popup twice as large gets no more of the screen: half as much fits in.
  { name: 'popup-zoom-200', article: 'articles/pakta-danau', size: { width: 400, height: 300, deviceScaleFactor: 2 } },
  { name: 'popup-rtl', article: 'pages/arabic', whole: true, act: () => (document.documentElement.dir = 'rtl') },
  {
    name: 'popup-rtl-pact',
    article: 'articles/pakta-danau',
    whole: true,
    act: () => (document.documentElement.dir = 'rtl'),
  },
  { name: 'popup-long-names', article: 'odd/long-names', whole: true },
  { name: 'popup-40-sources', article: 'odd/many-speakers', whole: true },
  { name: 'popup-0-sources', article: 'odd/no-speakers', whole: true },
  { name: 'popup-no-article', article: 'pages/form' },
  { name: 'popup-no-article-dark', article: 'pages/form', media: DARK },
  { name: 'panel-light', article: 'articles/lake-pact', view: 'panel.html', size: { width: 420, height: 900 } },
  {
    name: 'panel-narrow',
    article: 'odd/long-names',
    view: 'panel.html',
    size: { width: 300, height: 900 },
    whole: true,
  },
];

/** For the README. */
const shown = {
  pages: [{ name: 'page', article: 'articles/lake-pact', size: { width: 1100, height: 600 }, card: true }],
  popups: [{ name: 'popup', article: 'articles/lake-pact' }],
};

/** Pages of the extension that show no article of a tab. */
const WIDE = { width: 900, height: 700 };
const others = ['welcome', 'options'].flatMap(view => [
  { name: `${view}-light`, view: `${view}.html`, size: WIDE, whole: true },
  { name: `${view}-dark`, view: `${view}.html`, size: WIDE, media: DARK, whole: true },
  { name: `${view}-320`, view: `${view}.html`, size: { width: 320, height: 640 }, whole: true },
  { name: `${view}-forced`, view: `${view}.html`, size: WIDE, media: FORCED, whole: true },
]);

const pages = [
  { name: 'page-light', article: 'articles/pakta-danau', card: true },
  { name: 'page-dark', article: 'odd/dark', card: true },
  { name: 'page-coloured', article: 'odd/coloured', card: true },
  { name: 'page-rtl', article: 'pages/arabic', card: true },
  { name: 'page-forced', article: 'odd/coloured', media: FORCED, card: true },
  { name: 'page-320', article: 'odd/coloured', size: { width: 320, height: 640 }, card: true },
  { name: 'page-zoom-200', article: 'odd/coloured', size: { width: 550, height: 400, deviceScaleFactor: 2 } },
  { name: 'page-long-names', article: 'odd/long-names', card: true },
  { name: 'page-40-sources', article: 'odd/many-speakers' },
];

/** Runs in the background: whether an article has been read; of a page that is none nothing is kept. */
async function isSettled(tabId) {
  const name = `tab-${tabId}`;
  const { [name]: kept } = await globalThis.browser.storage.session.get(name);
  return !kept || JSON.parse(kept.value).status === 'ready';
}

/** Run in what is drawn. */
function openPact() {
  document.querySelector('.pact > .fold').click();
}
function unfoldAll() {
  for (const folded of document.querySelectorAll('[aria-expanded=false]')) folded.click();
}
function showOneSpeaker() {
  document.querySelector('#sources-heading ~ table button[aria-pressed]')?.click();
}

async function main() {
  const forReadme = process.argv.includes('--readme');
  const folder = join(root, forReadme ? 'icons/screenshots' : 'build/screenshots');
  const shots = forReadme ? { ...shown, others: [] } : { pages, popups, others };
  const wanted = process.argv.slice(2).filter(name => name !== '--readme');
  const isWanted = ({ name }) => wanted.length === 0 || wanted.some(part => name.includes(part));
  const executable = findBrowser('chromium')?.path;
  if (!executable) throw new Error('Chromium was not found; "npm test" says how to install it.');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--test'], { stdio: 'ignore' });
  if (status !== 0) throw new Error('The build failed; "npm run build" says why.');
  mkdirSync(folder, { recursive: true });

  const { launch, startServer, until } = await loadTypeScript('tests/browser/start.ts');
  const server = await startServer(join(root, 'tests/fixtures'));
  const driver = await launch('chromium', { extension: join(root, 'build/test-chromium'), executable });
  const open = async article => {
    const url = `http://localhost:${server.port}/${article}`;
    const page = await driver.open(url);
    const [tab] = await driver.background(url => globalThis.browser.tabs.query({ url }), url.replace(/:\d+/, ''));
    await until(`${article} to be read`, () => driver.background(isSettled, tab.id));
    return { page, tab };
  };
  const picture = async (page, { name, size = POPUP, media = [], whole = false, card = false, act }) => {
    // By protocol: puppeteer's own call knows no forced colours.
    await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features: media });
    await page.setViewport(size);
    if (act) await page.evaluate(act);
    if (card) await page.click('>>> [data-quote]');
    // What fades in has arrived by then.
    await new Promise(resolve => setTimeout(resolve, 500));
    if (whole) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ ...size, height: Math.max(size.height, height) });
    }
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(file);
  };

  for (const shot of shots.pages.filter(isWanted)) {
    const { page } = await open(shot.article);
    await page.bringToFront();
    await picture(page, { size: { width: 1100, height: 700 }, ...shot });
    await page.close();
  }
  for (const shot of shots.popups.filter(isWanted)) {
    const { page, tab } = await open(shot.article);
    const popup = await driver.openExtensionPage(`${shot.view ?? 'popup.html'}?tab=${tab.id}`);
    await until('the popup to settle', () =>
      popup.evaluate(() => document.querySelector('footer, .message h1') && !document.querySelector('[aria-busy]')),
    );
    await picture(popup, shot);
    await popup.close();
    await page.close();
  }
  for (const shot of shots.others.filter(isWanted)) {
    const page = await driver.openExtensionPage(shot.view);
    await until('the page', () => page.evaluate(() => document.querySelector('h1')));
    await page.bringToFront();
    await picture(page, shot);
    await page.close();
  }
  await driver.close();
  await server.close();
}

await main().catch(error => {
  console.error(error.message);
  process.exit(1);
});
