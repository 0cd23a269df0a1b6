/** The view that stays open beside the page: Chrome's side panel, Firefox's sidebar. Firefox for Android has neither. */
import { browser } from './browser';

/** Chrome's part, of which the polyfill does not know. */
type SidePanel = { open(options: { windowId: number }): Promise<void> };

const { sidePanel } = browser as typeof browser & { sidePanel?: SidePanel };
const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;

/** Opens the panel in a window; null where there is none. Call it first thing in a click: browsers want the reader's hand in it. */
export function panelOpener(windowId: number | undefined): (() => Promise<void>) | null {
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  return sidebar ? () => sidebar.open() : null;
}
