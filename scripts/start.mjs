/**
 * Shows the extension at work: `npm start [-- --browser firefox|chromium] [--headless]`. Builds it, serves the sample articles on this
 * machine, and opens one in a browser that has the extension loaded. Without a display the browser stays invisible; then the
 * popup's text is printed, pictures of page and popup are written to build/, and that was it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { names } from './browsers.mjs';
import { setUpBrowsers, setUpPackages } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function options() {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  if (values.browser && !names.includes(values.browser)) throw new Error(`--browser takes ${names.join(' or ')}`);
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const blind = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  return { wanted: values.browser ? [values.browser] : names, headless: values.headless ?? blind };
}

/** What the popup of the real toolbar button shows, once the article has been read. */
async function showPopup(driver, page, until) {
  const picture = name => join(root, 'build', `start-${name}.png`);
  const popup = await driver.openPopup(page);
  const text = await until('the popup to show the article', () =>
    popup.evaluate(() => (document.querySelector('footer') ? document.body.innerText : null)),
  );
  console.log(`\n${text.replace(/\s*\n\s*/g, '\n').trim()}\n`);
  await popup.screenshot(picture('popup'));
  await popup.close();
  await page.screenshot({ path: picture('page') });
  console.log(`pictures: ${picture('page')}, ${picture('popup')}`);
}

async function main() {
  const { wanted, headless } = options();
  setUpPackages();
  const [browser] = setUpBrowsers(wanted, { any: true });
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed.');

  const { loadTypeScript } = await import('./load.mjs');
  const { launch, startServer, until } = await loadTypeScript('tests/browser/start.ts');
  const server = await startServer(join(root, 'tests/fixtures'));
  const urlOf = slug => `http://localhost:${server.port}/articles/${slug}`;
  const driver = await launch(browser.name, {
    extension: join(root, 'build', browser.name),
    executable: browser.path,
    headless,
  });
  const page = await driver.open(urlOf('pakta-danau'));
  console.log(`\n${browser.path} shows ${urlOf('pakta-danau')}`);
  if (headless) {
    await showPopup(driver, page, until);
    await driver.close();
    await server.close();
    return;
  }
  console.log(`In English: ${urlOf('lake-pact')}`);
  console.log(
    'Open the popup with Alt+Shift+Q, or from the puzzle piece in the toolbar. Ctrl-C here, or closing the browser, ends it.',
  );
  await driver.closed;
  await server.close();
}

await main().catch(error => {
  console.error(error.message);
  process.exit(1);
});
