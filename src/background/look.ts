import { askTab } from '../messages';
import type { Look } from '../messages/protocol';
import { browser } from '../platform/browser';
import { messagesIn } from '../platform/locales';
import { isOverlayOn, readSettings } from '../platform/settings';

/** The host of an address; empty when it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** How pages of this host show their quotations. */
export async function lookOn(host: string): Promise<Look> {
  const [{ marks, language }, overlay] = await Promise.all([readSettings(), isOverlayOn(host)]);
  return { overlay, marks, messages: language === 'browser' ? null : messagesIn(language, 'page_') };
}

/** Tells open pages how they are to look from now on; with `host`, those of that host. */
export async function showLook(host?: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Tabs without a reader do not answer, and need not.
  const telling = tabs.map(async ({ id, url }) => {
    if (id === undefined || !url || (host !== undefined && hostOf(url) !== host)) return;
    await askTab(id, 'showOverlay', await lookOn(hostOf(url)));
  });
  await Promise.all(telling);
}
