import puppeteer, { type Page, type Target } from 'puppeteer-core';
import type { Driver, LaunchOptions, Popup } from './driver';
import { until } from './until';

/** Chromium, driven through its DevTools protocol. */
export async function openChromium({
  extension,
  executable,
  proxyPort,
  headless = true,
}: LaunchOptions): Promise<Driver> {
  const proxy = proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : [];
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 30_000,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    // A browser run by root does not start in its sandbox.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--lang=en-US', ...proxy],
  });
  const id = await browser.installExtension(extension);
  const origin = `chrome-extension://${id}`;
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);

  const worker = async () => {
    const target = await browser.waitForTarget(isWorker, { timeout: 5000 });
    const found = await target.worker();
    if (!found) throw new Error('the service worker is gone');
    return found;
  };

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };

  const openPopup = async (page: Page): Promise<Popup> => {
    await page.bringToFront();
    const action = (await browser.extensions()).get(id);
    if (!action) throw new Error('the extension is gone');
    // A popup that is just closing has the same address: only a new target counts.
    const before = new Set(browser.targets());
    await page.triggerExtensionAction(action);
    const isPopup = (target: Target) => !before.has(target) && target.url() === `${origin}/popup.html`;
    const popup = await (await browser.waitForTarget(isPopup, { timeout: 5000 })).asPage();
    return {
      evaluate: (remote, ...args) => popup.evaluate(remote as (...args: unknown[]) => unknown, ...args) as never,
      evaluateText: body => popup.evaluate(`(async () => {${body}})()`) as never,
      click: selector => popup.click(selector),
      screenshot: async file => {
        await popup.screenshot({ path: file as `${string}.png` });
      },
      close: async () => {
        const closed = new Promise<void>(resolve => popup.once('close', () => resolve()));
        await popup.evaluate(() => window.close()).catch(() => {});
        await closed;
      },
    };
  };

  const manifestWarnings = async (): Promise<string[]> => {
    const page = await open('chrome://extensions');
    const warnings = await page.evaluate(readManifestErrors, id);
    await page.close();
    return warnings;
  };

  return {
    name: 'chromium',
    open,
    openExtensionPage: path => open(`${origin}/${path}`),
    openPopup,
    background: async (remote, ...args) => {
      const running = await worker();
      // A worker that has only just been started has no API yet.
      await until('the API of the worker', () =>
        running.evaluate(() => 'tabs' in ((globalThis as { browser?: object }).browser ?? {})),
      );
      return running.evaluate(remote as (...args: unknown[]) => unknown, ...args) as never;
    },
    stopBackground: async () => {
      await (await worker()).close();
      await until('the worker to end', async () => !browser.targets().some(isWorker));
    },
    manifestWarnings,
    close: () => browser.close(),
    closed: new Promise(resolve => browser.once('disconnected', () => resolve())),
  };
}

type DeveloperPrivate = {
  updateProfileConfiguration(change: object): Promise<void>;
  updateExtensionConfiguration(change: object): Promise<void>;
  reload(id: string, options: object): Promise<void>;
  getExtensionInfo(id: string): Promise<{ manifestErrors: { message: string }[]; state: string }>;
};

/** Runs on chrome://extensions. Chromium collects warnings only when told to, and only on the next load. */
async function readManifestErrors(id: string): Promise<string[]> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
  await developerPrivate.reload(id, { failQuietly: true, populateErrorForUnpacked: true });
  const { manifestErrors } = await developerPrivate.getExtensionInfo(id);
  return manifestErrors.map(({ message }) => message);
}
