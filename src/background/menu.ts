import { browser } from '../platform/browser';
import { speakChosenLanguage } from '../platform/settings';
import { getText } from '../platform/texts';

/** The entry of the context menu that asks who said what is selected. */
export const MENU_ID = 'who-said';

/** Puts the entry into the context menu of selected words, in the reader's language. Phones have no such menu. */
export async function offerMenu(): Promise<void> {
  await speakChosenLanguage();
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: MENU_ID,
    title: getText('menu_who'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
