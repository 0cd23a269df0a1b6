import { writeFile } from 'node:fs/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { type Driver, type LaunchOptions, PANEL_BUTTON, type Popup, type Remote } from './driver';
import { until } from './until';

/** What of WebDriver BiDi is needed beside puppeteer's own calls. It hides its connection: its version is pinned for that. */
type Connection = { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
type Context = { url: string; context: string };
type Evaluated = { type: string; result: { value?: string }; exceptionDetails?: { text: string } };

/**
 * Firefox, driven through WebDriver BiDi. What BiDi does not reach (toolbar, popup, event page) is reached by scripts with the
 * browser's own privileges, in its window; they stand here as text, for they speak to objects that no page knows.
 */
export async function openFirefox({
  extension,
  executable,
  proxyPort,
  headless = true,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    protocolTimeout: 30_000,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'intl.locale.requested': 'en-US', ...(proxyPort ? proxyPrefs(proxyPort) : {}) },
  });
  const id = await browser.installExtension(extension);
  const connection = (browser as unknown as { connection: Connection }).connection;

  let window: string | undefined;
  const privileged = async <T>(script: string, ...args: unknown[]): Promise<T> => {
    if (!window) {
      const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const contexts = result.contexts as Context[];
      window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
    }
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async json => JSON.stringify(await (${script})(...JSON.parse(json)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: window },
      awaitPromise: true,
    });
    const { type, result: value, exceptionDetails } = result as unknown as Evaluated;
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return value.value === undefined ? (undefined as T) : JSON.parse(value.value);
  };

  const origin = `moz-extension://${await privileged<string>('id => WebExtensionPolicy.getByID(id).mozExtensionHostname', id)}`;

  await until('the first page', () => privileged<boolean>(IS_OPEN, `${origin}/welcome.html`), 30_000);

  const inView = <A extends unknown[], T>(view: View, remote: Remote<A, T>, ...args: A): Promise<T> =>
    textInView(view, `return (${remote})(...${JSON.stringify(args)});`);

  const textInView = async <T>(view: View, body: string): Promise<T> => {
    const code = `(async () => JSON.stringify(await (async () => {${body}})()))()`;
    const { value, error } = await privileged<{ value?: string; error?: string }>(EVALUATE_IN_VIEW, id, view, code);
    if (error !== undefined) throw new Error(error);
    return value === undefined ? (undefined as T) : JSON.parse(value);
  };

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    if (/^https?:/.test(url)) {
      await page.goto(url);
      return page;
    }
    // Pages of the browser and of extensions send no load event: the usual waiting would time out with the page there.
    await page.goto(url, { waitUntil: [] });
    // And into pages of the browser nobody may look.
    if (url.startsWith(origin)) await page.waitForFunction(() => document.readyState === 'complete');
    return page;
  };

  const shown = (view: View): Omit<Popup, 'close' | 'pressedAt'> => ({
    evaluate: (remote, ...args) => inView(view, remote, ...args),
    evaluateText: body => textInView(view, body),
    click: async selector => {
      const centre = await inView(view, centreOf, selector);
      await privileged(CLICK_IN_VIEW, id, view, ...centre);
    },
    press: key => privileged(PRESS_KEY, id, view, key),
    screenshot: async file => writeFile(file, await privileged<string>(DRAW_VIEW, id, view), 'base64'),
  });

  const openPanel = async (popup: Popup) => {
    await popup.click(PANEL_BUTTON);
    await until('the sidebar', () => privileged<boolean>(HAS_VIEW, id, 'sidebar'));
    return shown('sidebar');
  };

  const openPopup = async (page: Page): Promise<Popup> => {
    await page.bringToFront();
    const pressedAt = await privileged<number>(PRESS_BUTTON, id);
    await until('the popup to open', () => privileged<boolean>(IS_POPUP_OPEN, id));
    return {
      ...shown('popup'),
      pressedAt,
      close: async () => {
        // Closed at once, it could not answer any more.
        await inView('popup', () => void setTimeout(() => globalThis.close()));
        await until('the popup to close', async () => !(await privileged<boolean>(HAS_VIEW, id, 'popup')));
      },
    };
  };

  return {
    name: 'firefox',
    open,
    openExtensionPage: path => open(`${origin}/${path}`),
    openPopup,
    openPanel,
    setDark: dark => privileged(SET_DARK, dark),
    background: (remote, ...args) => inView('background', remote, ...args),
    stopBackground: async () => {
      const ended = await privileged<string | number>(STOP_BACKGROUND, id);
      await until('the event page to end', async () => (await privileged(EVENT_PAGE, id)) !== ended);
    },
    manifestWarnings: () => privileged<string[]>(MANIFEST_WARNINGS, id),
    close: () => browser.close(),
    closed: new Promise(resolve => browser.once('disconnected', () => resolve())),
  };
}

/** Everything through one port, this machine's own addresses too. */
function proxyPrefs(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

type View = 'popup' | 'sidebar' | 'background';

/** Runs in the popup. */
function centreOf(selector: string): [x: number, y: number] {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

const VIEW = 'const view = type => [...WebExtensionPolicy.getByID(id).extension.views].find(v => v.viewType === type);';

const HAS_VIEW = `(id, type) => { ${VIEW} return Boolean(view(type)); }`;

/** The life that the event page is in; null while it sleeps. */
const EVENT_PAGE = `id => { ${VIEW} return view('background')?.contextId ?? null; }`;

/** Ends the event page even while it has something to answer, and says which life of it: the next may begin before anybody looks. */
const STOP_BACKGROUND = `async id => {
  ${VIEW}
  const life = view('background')?.contextId ?? -1;
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
  return life;
}`;

const IS_OPEN = 'url => gBrowser.tabs.some(tab => tab.linkedBrowser.currentURI.spec === url)';

/** Pages have a switch of their own; the sidebar is as dark as the system. */
const SET_DARK = `dark => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0);
}`;

const IS_POPUP_OPEN = `id => {
  ${VIEW}
  return view('popup')?.xulBrowser.closest('panel')?.state === 'open';
}`;

/** Puts the button into the toolbar, if it hides behind the puzzle piece, and presses it. */
const PRESS_BUTTON = `id => {
  const widget = CustomizableUI.getWidget(id.replace(/[^a-z0-9_-]/gi, '_') + '-browser-action');
  if (widget.areaType !== 'toolbar') CustomizableUI.addWidgetToArea(widget.id, 'nav-bar');
  const pressedAt = performance.timeOrigin + performance.now();
  widget.forWindow(window).node.querySelector('.unified-extensions-item-action-button').click();
  return pressedAt;
}`;

/** Popup and event page live in another process: a frame script carries the code there and the answer back. */
const EVALUATE_IN_VIEW = `async (id, type, code) => {
  ${VIEW}
  const found = view(type);
  if (!found) return { error: 'no ' + type };
  const { messageManager } = found.xulBrowser;
  const name = 'narasumber-test:' + Math.random();
  return new Promise(resolve => {
    messageManager.addMessageListener(name, function listener(message) {
      messageManager.removeMessageListener(name, listener);
      resolve(message.data);
    });
    const script = '(async () => { try {' +
      'const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });' +
      'sendAsyncMessage(' + JSON.stringify(name) + ', { value: await Cu.evalInSandbox(' + JSON.stringify(code) + ', sandbox) });' +
      '} catch (error) { sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }); } })()';
    messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
}`;

const CLICK_IN_VIEW = `(id, type, x, y) => {
  ${VIEW}
  const press = (event, buttons) =>
    'content.synthesizeMouseEvent(' + JSON.stringify(event) + ',' + x + ',' + y + ',{ button: 0, buttons: ' + buttons +
    ', clickCount: ' + (event === 'mousemove' ? 0 : 1) + ', modifiers: 0 }, { isDOMEventSynthesized: true });';
  const script = press('mousemove', 0) + press('mousedown', 1) + press('mouseup', 0);
  view(type).xulBrowser.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
}`;

/** To the window of the browser, which hands it on to what has the focus, as it does with the keys of a keyboard. */
const PRESS_KEY = `(id, type, key) => {
  ${VIEW}
  view(type).xulBrowser.focus();
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window)) throw new Error('another keyboard is at work');
  const event = new KeyboardEvent('', { key, code: key });
  keyboard.keydown(event);
  keyboard.keyup(event);
}`;

const DRAW_VIEW = `async (id, type) => {
  ${VIEW}
  const picture = await view(type).xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

const MANIFEST_WARNINGS = `id => {
  const { warnings, errors } = WebExtensionPolicy.getByID(id).extension;
  return [...(warnings ?? []), ...(errors ?? [])].map(String);
}`;
