import type { Storage, Tabs } from 'webextension-polyfill';
import { browser } from './browser';
import { SETTING_NAMES } from './settings';

/** The name under which the session storage keeps what is known of a tab. */
export function recordName(tabId: number): string {
  return `tab-${tabId}`;
}

/** Calls back when what a view shows of a tab may have changed: what is known of it, its page, the choices. Returns how to stop. */
export function onTabChanged(tabId: number, callback: () => void): () => void {
  const names = [recordName(tabId), ...SETTING_NAMES];
  const onStored = (changes: Record<string, Storage.StorageChange>) => {
    if (names.some(name => name in changes)) callback();
  };
  const onUpdated = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tabId && (status !== undefined || url !== undefined)) callback();
  };
  browser.storage.onChanged.addListener(onStored);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.storage.onChanged.removeListener(onStored);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** Calls back when the reader has chosen something else. */
export function onSettingsChanged(callback: () => void): void {
  browser.storage.onChanged.addListener(changes => {
    if (SETTING_NAMES.some(name => name in changes)) callback();
  });
}

/** Whether the page of a tab is still on its way. */
export async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading';
}

/** The host of the site in a tab; empty for what is no site, and for what the extension may not know. */
export async function findHost(tabId: number): Promise<string> {
  const url = (await browser.tabs.get(tabId).catch(() => null))?.url;
  return url && /^https?:/.test(url) ? new URL(url).host : '';
}

/** A tab and the window it is in. */
export type Place = { readonly tabId: number | undefined; readonly windowId: number | undefined };

/** The tab in front of the reader, in the window that asks. */
export async function findActiveTab(): Promise<Place> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id, windowId: tab?.windowId };
}

/** Calls back whenever another tab comes to the front of this window. */
export function onActiveTabChanged(windowId: number | undefined, callback: (tabId: number) => void): void {
  browser.tabs.onActivated.addListener(active => {
    if (active.windowId === windowId) callback(active.tabId);
  });
}
