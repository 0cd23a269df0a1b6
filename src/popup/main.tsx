/** One app, three frames: the popup, the side panel (panel.html), and a tab (`popup.html?tab=7`). */
import { render } from 'preact';
import { ask } from '../messages';
import { browser } from '../platform/browser';
import { readOverlayChoices, speakChosenLanguage } from '../platform/settings';
import { panelOpener } from '../platform/side-panel';
import { findActiveTab, findHost, onActiveTabChanged, onTabChanged } from '../platform/tabs';
import { App } from './app';
import type { Frame } from './frame';
import { direction, interfaceLanguage } from './strings';
import { connectTab, recallArticle, type Tab } from './tab';

const root = document.documentElement;
const isPanel = root.dataset.frame === 'panel';
const named = new URLSearchParams(location.search).get('tab');
const isPopup = !isPanel && named === null;
// A popup is as wide as its content wants to be; elsewhere the window decides.
root.classList.toggle('in-tab', !isPopup);

// Asked while the browser looks for the tab: every wait in a row would be seen.
const settings = speakChosenLanguage();
// A view is never blank: a browser that names no tab is answered like a page that is closed to us.
const active = await findActiveTab().catch(() => null);
let tabId: number | undefined;
let tab: Tab | null = null;
let stopWatching = (): void => {};

function showTab(id: number | undefined): void {
  stopWatching();
  tabId = id;
  tab = id === undefined ? null : connectTab(id);
  // The frame shows the site of the tab, and what the reader has chosen for it.
  stopWatching = id === undefined ? () => {} : onTabChanged(id, () => void draw());
}

async function draw(chosen = speakChosenLanguage()): Promise<void> {
  const id = tabId;
  // All at once, and nothing of it from the background: it may sleep, and waking it takes longer than all the rest.
  const [{ reading }, marks, article] = await Promise.all([
    chosen,
    marksIn(id),
    id === undefined ? null : recallArticle(id),
  ]);
  if (id !== tabId) return;
  root.lang = interfaceLanguage();
  root.dir = direction();
  // The skeleton that stands in the page itself has done its work.
  document.querySelector('.first')?.remove();
  const frame = { ...marks, ...ways(reading === 'on-click') };
  // Another tab or another language: nothing of the old view is of use.
  render(<App key={`${id} ${root.lang}`} tab={tab} known={article} frame={frame} />, document.body);
}

async function marksIn(id: number | undefined): Promise<Pick<Frame, 'host' | 'overlay'>> {
  const host = id === undefined ? '' : await findHost(id);
  return { host, overlay: await readOverlayChoices(host) };
}

function ways(onClick: boolean): Omit<Frame, 'host' | 'overlay'> {
  const open = isPopup ? panelOpener(active?.windowId) : null;
  return {
    onClick,
    readsAtOnce: onClick && isPopup,
    setOverlay: (host, on) => ask('setOverlay', { host, on }),
    openPanel: open && (() => void open().then(() => window.close())),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => isPopup && window.close()),
  };
}

showTab(named === null ? active?.tabId : Number(named));
await draw(settings);
if (isPanel) {
  onActiveTabChanged(active?.windowId, id => {
    showTab(id);
    void draw();
  });
}
