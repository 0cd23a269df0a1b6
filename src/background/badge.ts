import type { Analysis } from '../engine';
import { browser, isTabGone } from '../platform/browser';

/** How many sources speak in an article. */
export function countSpeakers({ sources }: Pick<Analysis, 'sources'>): number {
  return sources.filter(({ quotes }) => quotes.length > 0).length;
}

/** Shows on the tab's toolbar button how many sources speak there; null: nothing is known of the tab. */
export async function showBadge(tabId: number, speakers: number | null): Promise<void> {
  const title =
    speakers === null
      ? browser.i18n.getMessage('action_title')
      : browser.i18n.getMessage('action_titleSpeakers', String(speakers));
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: speakers ? String(speakers) : '' }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    if (!isTabGone(error)) throw error;
  }
}

/** The badge's colours, the same for all tabs. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f5fbf' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
