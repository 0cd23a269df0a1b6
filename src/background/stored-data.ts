import { askTab } from '../messages';
import { browser } from '../platform/browser';
import { PRIVATE_SITES } from '../platform/settings';
import { clear, readAll } from '../platform/storage';
import { recordName } from '../platform/tabs';
import { showBadge } from './badge';

/** Everything that is stored: choices, and what was read in open tabs. What belongs to private windows stays out of files. */
export async function exportAll(): Promise<unknown> {
  const [settings, session, tabs] = await Promise.all([readAll('local'), readAll('session'), browser.tabs.query({})]);
  const isPrivate = new Set([
    PRIVATE_SITES.name,
    ...tabs.filter(({ incognito }) => incognito).map(({ id }) => recordName(id ?? -1)),
  ]);
  const openTabs = Object.entries(session).filter(([name]) => !isPrivate.has(name));
  return { ...settings, tabs: Object.fromEntries(openTabs) };
}

/** Forgets everything, and takes away what pages and toolbar show of it. */
export async function eraseAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ended = tabs.map(async ({ id }) => {
    if (id === undefined) return;
    await askTab(id, 'end');
    await showBadge(id, null);
  });
  await Promise.all(ended);
  await Promise.all([clear('local'), clear('session')]);
}
