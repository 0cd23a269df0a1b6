import type { Span } from '../engine/types';
import { ask, askTab } from '../messages';
import type { Result, TabState } from '../messages/protocol';

/** What the popup can ask about its tab, and do to it. */
export type Tab = {
  getState(): Promise<Result<TabState>>;
  read(): Promise<Result<void>>;
  setOverlay(host: string, on: boolean): Promise<Result<void>>;
  jumpTo(spans: readonly Span[]): Promise<Result<boolean>>;
};

/** The tab with this id, reached through the background and the reader in the page. */
export function connectTab(tabId: number): Tab {
  return {
    getState: () => ask('getTab', tabId),
    read: () => ask('readTab', tabId),
    setOverlay: (host, on) => ask('setOverlay', { host, on }),
    jumpTo: spans => askTab(tabId, 'jumpTo', spans),
  };
}
