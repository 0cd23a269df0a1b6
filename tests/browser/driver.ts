import type { Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A function for another place: it travels as source text, so it may use nothing but its arguments and globals there. */
export type Remote<A extends unknown[], T> = (...args: A) => T | Promise<T>;

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown';

/** A view as the browser itself opens it: the popup from its toolbar button, the side panel from the popup. */
export type Popup = {
  /** When its button was pressed, in milliseconds since 1970. */
  readonly pressedAt: number;
  evaluate<A extends unknown[], T>(remote: Remote<A, T>, ...args: A): Promise<T>;
  /** Runs text as the body of an async function; for libraries that come as text. */
  evaluateText<T>(body: string): Promise<T>;
  /** A click with the mouse, as a person does it. */
  click(selector: string): Promise<void>;
  /** A key, pressed and let go, as a person does it: `Tab`, `Enter`, `Escape`, `ArrowDown`. */
  press(key: Key): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
};

/** One browser with the extension loaded: the same for Chromium and Firefox. */
export type Driver = {
  readonly name: BrowserName;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the toolbar button on the tab of this page. */
  openPopup(page: Page): Promise<Popup>;
  /** Presses the button for the side panel in the popup, and gives the panel; it goes with the browser. */
  openPanel(popup: Popup): Promise<Omit<Popup, 'close' | 'pressedAt'>>;
  /** Dark or light, as the reader has set the system. */
  setDark(dark: boolean): Promise<void>;
  /** Runs in the background: the service worker, or the event page. */
  background<A extends unknown[], T>(remote: Remote<A, T>, ...args: A): Promise<T>;
  /** Ends the background, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** What the browser has to say against the manifest. */
  manifestWarnings(): Promise<string[]>;
  close(): Promise<void>;
  /** Settles when the browser has gone, whoever closed it. */
  readonly closed: Promise<void>;
};

/** The button of the popup that opens the side panel. */
export const PANEL_BUTTON = '.way:first-child';

export type LaunchOptions = {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Path of the browser. */
  readonly executable: string;
  /** Port on this machine through which every request must go. */
  readonly proxyPort?: number;
  readonly headless?: boolean;
};
