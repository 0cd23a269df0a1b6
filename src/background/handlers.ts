import { type Analysis, type Article, analyse } from '../engine';
import { askTab, type Handlers } from '../messages';
import type { BackgroundApi, Reading, TabState } from '../messages/protocol';
import { documentUrl, forget, keep, recall, type TabRecord } from '../messages/tab-records';
import { browser, type Sender } from '../platform/browser';
import { changeSettings, readSettings, setOverlayOn, speakChosenLanguage } from '../platform/settings';
import { getText } from '../platform/texts';
import { showBadge } from './badge';
import { hostOf, lookOn, showLook } from './look';
import { offerMenu } from './menu';
import { eraseAll, exportAll } from './stored-data';

/** A reading that takes longer was lost, with the page's script or with an earlier life of this worker. */
const LOST_AFTER_MS = 20_000;

/** Answers everything that content scripts and views ask. Nothing is remembered here: all state is in storage. */
export const handlers: Handlers<BackgroundApi> = {
  async articleFound(_, sender) {
    const { tabId, url } = pageOf(sender);
    const { reading } = await readSettings();
    if (reading === 'automatic') await bringReader(tabId, url);
  },

  async analyse(article, sender) {
    const { tabId, url } = pageOf(sender);
    // A page that is read once more keeps what is known of it until more is known.
    if (!(await isKnown(tabId, url))) await keep(tabId, { status: 'reading', url, since: Date.now() });
    const found = tryToAnalyse(article);
    const record = { ...found, url } satisfies TabRecord;
    if (await isKnown(tabId, url)) await settle(tabId, record);
    if (found.status === 'failed') throw new Error(found.reason);
    return { analysis: found.analysis, look: await lookOn(hostOf(url)) } satisfies Reading;
  },

  async nothingRead(reason, sender) {
    const { tabId, url } = pageOf(sender);
    if (reason === null) await clearTab(tabId);
    else await settle(tabId, { status: 'failed', url, reason });
  },

  async getTab(tabId) {
    const record = await recall(tabId);
    if (!record) return { status: (await mayReach(tabId)) ? 'none' : 'blocked' };
    return stateOf(record);
  },

  async readTab(tabId) {
    const { url = '' } = await browser.tabs.get(tabId);
    await bringReader(tabId, documentUrl(url));
  },

  async setOverlay({ host, on }, sender) {
    if (host === null) await changeSettings({ overlay: on });
    else await setOverlayOn(host, on, await isPrivate(sender));
    await showLook(host ?? undefined);
  },

  async changeSettings(change) {
    await changeSettings(change);
    await showLook();
    if (change.language) await offerMenu();
  },

  exportData: exportAll,

  eraseData: eraseAll,
};

/** Forgets a tab and takes its badge away. */
export async function clearTab(tabId: number): Promise<void> {
  await forget(tabId);
  await showBadge(tabId, null);
}

/**
 * What a change of a tab means for what is known of it. Another address: another article. A load without a new address is
 * a reload, or (in Chrome) no more than a frame that loads: then the reader is still there and answers.
 */
export async function tabChanged(tabId: number, change: { url?: string; status?: string }): Promise<void> {
  if (change.url === undefined && change.status !== 'loading') return;
  const record = await recall(tabId);
  if (!record) return;
  const gone =
    change.url === undefined
      ? !(await askTab(tabId, 'isReading')).ok
      : documentUrl(change.url) !== documentUrl(record.url);
  if (gone) await clearTab(tabId);
}

type Page = { readonly tabId: number; readonly url: string };

/**
 * The tab and address of a content script; the guards have seen to it that there is a tab. After a client-side navigation the
 * script still counts as sent from the address that was loaded: the tab knows the present one.
 */
function pageOf({ tab, url = '' }: Sender): Page {
  return { tabId: tab!.id!, url: documentUrl(tab!.url ?? url) };
}

/** Brings the reader into a tab; throws where the browser does not let it in. */
export async function bringReader(tabId: number, url: string): Promise<void> {
  await keep(tabId, { status: 'reading', url, since: Date.now() });
  if (await inject({ target: { tabId }, files: ['content.js'] })) return;
  await forget(tabId);
  throw new Error(await say('reason_blocked'));
}

type Found = { status: 'ready'; article: Article; analysis: Analysis } | { status: 'failed'; reason: string };

function tryToAnalyse(article: Article): Found {
  try {
    return { status: 'ready', article, analysis: analyse(article) };
  } catch (error) {
    return { status: 'failed', reason: String(error) };
  }
}

/** Between question and answer the tab may have been closed or have gone elsewhere: then there is nothing to keep. */
async function isKnown(tabId: number, url: string): Promise<boolean> {
  const record = await recall(tabId);
  return record !== null && record.status !== 'failed' && record.url === url;
}

/** While a record was being written, the tab may have been closed or have gone elsewhere: that has cleared what was there before. */
async function isOn(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab !== null && (tab.url === undefined || documentUrl(tab.url) === url);
}

async function say(name: 'reason_blocked' | 'reason_lost'): Promise<string> {
  await speakChosenLanguage();
  return getText(name);
}

async function settle(tabId: number, record: TabRecord): Promise<void> {
  await keep(tabId, record).catch(error => keep(tabId, { status: 'failed', url: record.url, reason: String(error) }));
  if (!(await isOn(tabId, record.url))) return forget(tabId);
  await showBadge(tabId, record.status === 'ready' ? record.analysis : null);
}

async function stateOf(record: TabRecord): Promise<TabState> {
  switch (record.status) {
    case 'reading':
      return Date.now() - record.since > LOST_AFTER_MS
        ? { status: 'failed', reason: await say('reason_lost') }
        : { status: 'reading' };
    case 'failed':
      return { status: 'failed', reason: record.reason };
    case 'ready':
      return { status: 'ready', article: record.article, analysis: record.analysis };
  }
}

/** Whether the browser lets the extension into the page of a tab. */
function mayReach(tabId: number): Promise<boolean> {
  return inject({ target: { tabId }, func: () => true });
}

/** Brings a script into a tab; false when the browser does not let it in, or the tab is gone. */
async function inject(script: Parameters<typeof browser.scripting.executeScript>[0]): Promise<boolean> {
  try {
    // Firefox says nothing about its own pages but gives no result for them either.
    const [result] = await browser.scripting.executeScript(script);
    return Boolean(result);
  } catch {
    return false;
  }
}

/** Whether a view belongs to a private window. Popups belong to no tab: it is the window in front. */
async function isPrivate({ tab }: Sender): Promise<boolean> {
  if (tab) return tab.incognito;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.incognito ?? false;
}
