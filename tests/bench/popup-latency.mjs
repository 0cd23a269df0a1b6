/** How long the popup takes from the press of its button to the article in it, in the real browsers, with the analysis at hand. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findBrowser } from '../../scripts/browsers.mjs';
import { loadTypeScript, root } from '../../scripts/load.mjs';

const TIMES = 15;
/** Nothing is asked meanwhile: the popup would have to answer while it opens (ms). */
const UNDISTURBED = 600;

/**
 * Milliseconds, sorted: from the click, and from the first moment of the popup's document, before which all is the browser's own work.
 * The first opening warms the browser up and does not count.
 */
export async function measurePopup(browser) {
  const executable = findBrowser(browser)?.path;
  if (!executable) throw new Error(`${browser} was not found; "npm test" says how to install it.`);
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--test'], { stdio: 'ignore' });
  if (status !== 0) throw new Error('The build failed; "npm run build" says why.');
  const { launch, startServer, until } = await loadTypeScript('tests/browser/start.ts');
  const server = await startServer(join(root, 'tests/fixtures'));
  const driver = await launch(browser, { extension: join(root, `build/test-${browser}`), executable });
  try {
    const page = await driver.open(`http://localhost:${server.port}/articles/pakta-danau`);
    await until('the tags', () => page.evaluate(() => document.querySelector('narasumber-overlay') !== null));
    const taken = [];
    for (let i = 0; i <= TIMES; i++) {
      const popup = await driver.openPopup(page);
      await setTimeout(UNDISTURBED);
      const { begun, shown } = await until('the article in the popup', () => popup.evaluate(whenShown));
      taken.push({ fromClick: begun + shown - popup.pressedAt, fromDocument: shown });
      await popup.close();
    }
    const sorted = of =>
      taken
        .slice(1)
        .map(of)
        .sort((a, b) => a - b);
    return { fromClick: sorted(times => times.fromClick), fromDocument: sorted(times => times.fromDocument) };
  } finally {
    await driver.close();
    await server.close();
  }
}

/** Runs in the popup: when its document began, in milliseconds since 1970, and how long after that its article had been drawn. */
function whenShown() {
  const [mark] = performance.getEntriesByName('article shown');
  return mark ? { begun: performance.timeOrigin, shown: mark.startTime } : null;
}
