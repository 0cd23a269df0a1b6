import puppeteer, { type Page, type Target } from 'puppeteer-core';
import { type Driver, type LaunchOptions, PANEL_BUTTON, type Popup } from './driver';
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
  await browser.waitForTarget(target => target.url() === `${origin}/welcome.html`, { timeout: 30_000 });
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
    const pressedAt = performance.timeOrigin + performance.now();
    await page.triggerExtensionAction(action);
    const isPopup = (target: Target) => !before.has(target) && target.url() === `${origin}/popup.html`;
    const target = await browser.waitForTarget(isPopup, { timeout: 5000 });
    // The popup would have to answer while it opens: it is asked for only when somebody wants something of it.
    let found: Promise<Page> | null = null;
    const asked = () => {
      found ??= target.asPage();
      return found;
    };
    return {
      ...viewIn(asked),
      pressedAt,
      close: async () => {
        const popup = await asked();
        const closed = new Promise<void>(resolve => popup.once('close', () => resolve()));
        await popup.evaluate(() => window.close()).catch(() => {});
        await closed;
      },
    };
  };

  const openPanel = async (popup: Popup) => {
    await popup.click(PANEL_BUTTON);
    const target = await browser.waitForTarget(each => each.url() === `${origin}/panel.html`, { timeout: 5000 });
    const panel = await target.asPage();
    // It is there before it is shown.
    await panel.waitForFunction(() => innerWidth > 0);
    return viewIn(async () => panel);
  };

  const setDark = async (dark: boolean): Promise<void> => {
    const value = dark ? 'dark' : 'light';
    const targets = browser.targets().filter(target => target.type() === 'page' && target.url().startsWith(origin));
    const pages = await Promise.all(targets.map(target => target.asPage()));
    await Promise.all(pages.map(page => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])));
  };

  const onExtensionsPage = async <T>(remote: (id: string) => Promise<T>): Promise<T> => {
    const page = await open('chrome://extensions');
    const answer = await page.evaluate(remote, id);
    await page.close();
    return answer as T;
  };
  await onExtensionsPage(pin);

  return {
    name: 'chromium',
    open,
    openExtensionPage: path => open(`${origin}/${path}`),
    openPopup,
    openPanel,
    setDark,
    background: async (remote, ...args) => {
      const running = await worker();
      // A worker that has only just been started has no API yet.
      await until('the API of the worker', () =>
        running.evaluate(() => 'tabs' in ((globalThis as { browser?: object }).browser ?? {})),
      );
      return running.evaluate(remote as (...args: unknown[]) => unknown, ...args) as never;
    },
    // Let go first: a worker that is held comes back as the same target, before anybody saw it end.
    stopBackground: async () => {
      const running = await worker();
      const protocol = await browser.target().createCDPSession();
      const targets = async () => (await protocol.send('Target.getTargets')).targetInfos;
      const { targetId } = (await targets()).find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
      )!;
      await running.client.detach();
      await protocol.send('Target.closeTarget', { targetId });
      await until('the worker to end', async () => (await targets()).every(target => target.targetId !== targetId));
      await protocol.detach();
    },
    manifestWarnings: () => onExtensionsPage(readManifestErrors),
    close: () => browser.close(),
    closed: new Promise(resolve => browser.once('disconnected', () => resolve())),
  };
}

function viewIn(page: () => Promise<Page>): Omit<Popup, 'close' | 'pressedAt'> {
  return {
    evaluate: async (remote, ...args) =>
      (await page()).evaluate(remote as (...args: unknown[]) => unknown, ...args) as never,
    evaluateText: async body => (await page()).evaluate(`(async () => {${body}})()`) as never,
    click: async selector => (await page()).click(selector),
    press: async key => (await page()).keyboard.press(key),
    screenshot: async file => {
      await (await page()).screenshot({ path: file as `${string}.png` });
    },
  };
}

type DeveloperPrivate = {
  updateProfileConfiguration(change: object): Promise<void>;
  updateExtensionConfiguration(change: object): Promise<void>;
  reload(id: string, options: object): Promise<void>;
  getExtensionInfo(id: string): Promise<{ manifestErrors: { message: string }[]; state: string }>;
};

/**
 * Runs on chrome://extensions: puts the button into the toolbar, where those have it who use it. From behind the puzzle piece it slides out
 * for a quarter of a second before its popup opens.
 */
async function pin(extensionId: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
  await developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
}

/** Runs on chrome://extensions. Chromium collects warnings only when told to, and only on the next load. */
async function readManifestErrors(id: string): Promise<string[]> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
  await developerPrivate.reload(id, { failQuietly: true, populateErrorForUnpacked: true });
  const { manifestErrors } = await developerPrivate.getExtensionInfo(id);
  return manifestErrors.map(({ message }) => message);
}
