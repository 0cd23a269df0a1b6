import { render } from 'preact';
import { browser } from '../platform/browser';
import { App } from './app';
import { interfaceLanguage } from './strings';
import { connectTab } from './tab';

/** The tab named in the address (`?tab=7`), else the one in front of the reader. */
async function findTabId(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

document.documentElement.lang = interfaceLanguage();
// A popup is as wide as its content wants to be; in a tab the window decides.
document.documentElement.classList.toggle('in-tab', location.search.includes('tab='));

// A popup is never blank: a browser that names no tab is answered like a page that is closed to us.
const tabId = await findTabId().catch(() => undefined);
render(<App tab={tabId === undefined ? null : connectTab(tabId)} />, document.body);
