/** The one door to the browser: nothing else imports the polyfill, and differences between browsers have their home here. */
import browser, { type Runtime } from 'webextension-polyfill';

export { browser };

/** Who sent a message. */
export type Sender = Runtime.MessageSender;

/** Whether an error says no more than that its tab has been closed, which happens at any time and needs no answer. */
export function isTabGone(error: unknown): boolean {
  return /no tab with id|invalid tab id/i.test(String(error));
}

/** False in a content script that outlived its extension (reloaded, updated, switched off). */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
