import type { Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A function for another place: it travels as source text, so it may use nothing but its arguments and globals there. */
export type Remote<A extends unknown[], T> = (...args: A) => T | Promise<T>;

/** The popup as the browser itself opens it, from its toolbar button. */
export type Popup = {
  evaluate<A extends unknown[], T>(remote: Remote<A, T>, ...args: A): Promise<T>;
  /** Runs text as the body of an async function; for libraries that come as text. */
  evaluateText<T>(body: string): Promise<T>;
  /** A click with the mouse, as a person does it. */
  click(selector: string): Promise<void>;
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

export type LaunchOptions = {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Path of the browser. */
  readonly executable: string;
  /** Port on this machine through which every request must go. */
  readonly proxyPort?: number;
  readonly headless?: boolean;
};
