import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { Analysis, Article } from '../../src/engine/types';
import type { BrowserName, Driver } from './driver';
import { launch } from './launch';
import { type Server, startServer, urlOf } from './server';
import { until } from './until';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the extension keeps of a tab. */
export type Record = { status: string; url: string; article: Article; analysis: Analysis };

/** A browser with the test build in it, and the server that it can reach. */
export type Session = {
  readonly driver: Driver;
  readonly server: Server;
  /** Opens a fixture and waits until its analysis is there. */
  read(page: string): Promise<Page>;
  /** What the extension keeps of a fixture's tab; null when nothing. */
  recordOf(page: string): Promise<Record | null>;
};

/** Starts browser and server before the tests of a block, and ends both after them. */
export function useBrowser(name: BrowserName, fixtures = join(root, 'tests/fixtures')): Session {
  let driver: Driver | undefined;
  let server: Server | undefined;
  const opened = new Set<Page>();
  beforeAll(async () => {
    const executable = findBrowser(name)?.path;
    if (!executable) throw new Error(`${name} was not found; "npm test" says how to install it`);
    server = await startServer(fixtures);
    const launched = await launch(name, {
      extension: join(root, `build/test-${name}`),
      executable,
      proxyPort: server.port,
    });
    const open = async (url: string) => {
      const page = await launched.open(url);
      opened.add(page);
      page.once('close', () => opened.delete(page));
      return page;
    };
    driver = { ...launched, open };
  });
  // What a failed test leaves open must not fail the next; what was opened for several tests stays.
  beforeEach(() => opened.clear());
  afterEach(async () => {
    for (const page of opened) await page.close().catch(() => undefined);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  const recordOf = async (page: string) =>
    (await recordsOf(session.driver)).find(({ url }) => url === urlOf(page)) ?? null;
  const session: Session = {
    get driver() {
      return driver!;
    },
    get server() {
      return server!;
    },
    recordOf,
    async read(path) {
      const page = await driver!.open(urlOf(path));
      await until(`the analysis of ${path}`, async () => (await recordOf(path))?.status === 'ready');
      return page;
    },
  };
  return session;
}

/** Long records are kept as gzip. */
const unzipped = (text: string): string =>
  text.startsWith('gzip:') ? gunzipSync(Buffer.from(text.slice(5), 'base64')).toString() : text;

/** Everything that the extension keeps of tabs. */
async function recordsOf(driver: Driver): Promise<Record[]> {
  const stored = await driver.background(async () => {
    const { browser } = globalThis as unknown as { browser: { storage: { session: { get(): Promise<object> } } } };
    return browser.storage.session.get();
  });
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('tab-'))
    .map(([, { value }]) => JSON.parse(unzipped(value)) as Record);
}

/** One tag of the overlay: the quotation it stands at, and the name it shows. */
export type Tag = { quote: string; name: string };

/** The tags that the page shows; null when there is no overlay. */
export function tagsOf(page: Page): Promise<Tag[] | null> {
  return page.evaluate(() => {
    const host = document.querySelector('narasumber-overlay');
    if (!host) return null;
    return Array.from(host.shadowRoot!.querySelectorAll<HTMLElement>('[data-quote]'), tag => ({
      quote: tag.dataset.quote!,
      name: tag.querySelector('b')?.textContent ?? '',
    }));
  });
}

/** How many kinds of marks are painted on the page. */
export const marksOn = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.size);

/** The interface's texts in the language that the browsers under test are started in. */
export function message(name: string, ...parts: string[]): string {
  const messages = JSON.parse(readFileSync(join(root, 'src/_locales/en/messages.json'), 'utf8'));
  const text: string = messages[name].message;
  return text.replace(/\$\w+\$/g, () => parts.shift() ?? '');
}

export const fixture = (file: string): string => readFileSync(join(root, 'tests/fixtures', file), 'utf8');
