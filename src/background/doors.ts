/** Ways in beside the popup: keyboard commands, and the entry of the context menu. Phones have neither. */
import { askTab, UNREACHABLE } from '../messages';
import { documentUrl } from '../messages/tab-records';
import { browser } from '../platform/browser';
import { bringReader } from './handlers';
import { MENU_ID } from './menu';

type TabInFront = { readonly id?: number; readonly url?: string };

/** Does what a keyboard shortcut stands for, in the tab where it was pressed. */
export async function obeyCommand(command: string, tab?: TabInFront): Promise<void> {
  const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  if (command === 'next-quotation') await askTab(id, 'step', 'next');
  if (command === 'previous-quotation') await askTab(id, 'step', 'previous');
  if (command === 'open-card') await askTab(id, 'openCard');
}

/** Answers the entry of the context menu; a page that was not read yet is read first. */
export async function obeyMenu({ menuItemId }: { menuItemId: string | number }, tab?: TabInFront): Promise<void> {
  if (menuItemId !== MENU_ID || tab?.id === undefined) return;
  const answer = await askTab(tab.id, 'whoSaid');
  if (answer.ok || answer.error !== UNREACHABLE) return;
  await bringReader(tab.id, documentUrl(tab.url ?? ''));
  await askTab(tab.id, 'whoSaid');
}
