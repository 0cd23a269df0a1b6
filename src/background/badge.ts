import type { Analysis } from '../engine';
import { browser, isTabGone } from '../platform/browser';
import { speakChosenLanguage } from '../platform/settings';
import { getPlural, getText } from '../platform/texts';

type Counted = Pick<Analysis, 'sources' | 'quotes'>;

/** Shows on the tab's toolbar button how many sources speak there, and in its tooltip how much; null: nothing is known of the tab. */
export async function showBadge(tabId: number, analysis: Counted | null): Promise<void> {
  await speakChosenLanguage();
  const speakers = analysis?.sources.filter(({ quotes }) => quotes.length > 0).length ?? 0;
  const title = analysis ? titleOf(analysis.quotes.length, speakers) : getText('action_title');
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: speakers ? String(speakers) : '' }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    if (!isTabGone(error)) throw error;
  }
}

function titleOf(quotes: number, speakers: number): string {
  return getText('action_title_counts', [
    getPlural('action_title_quotes', quotes),
    getPlural('action_title_speakers', speakers),
  ]);
}

/** The badge's colours, the same for all tabs. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f5fbf' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
