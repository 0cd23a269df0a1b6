import type { Span } from '../engine/types';
import { ask, askTab } from '../messages';
import type { Result } from '../messages/protocol';
import { recall } from '../messages/tab-records';
import { isLoading, onTabChanged } from '../platform/tabs';
import type { PopupState, Watched } from './state';

/** What a view can ask about its tab, and do to it. */
export type Tab = Watched & {
  read(): Promise<Result<void>>;
  jumpTo(spans: readonly Span[]): Promise<Result<boolean>>;
};

/** The tab with this id, reached through the background and the reader in the page. */
export function connectTab(tabId: number): Tab {
  return {
    getState: () => getState(tabId),
    onChange: callback => onTabChanged(tabId, callback),
    read: () => ask('readTab', tabId),
    jumpTo: spans => askTab(tabId, 'jumpTo', spans),
  };
}

/** The article that has been read in a tab; null while there is none. The background may sleep: it is not needed for this. */
export async function recallArticle(tabId: number): Promise<PopupState | null> {
  const record = await recall(tabId).catch(() => null);
  return record?.status === 'ready' ? record : null;
}

/** Of a page that is still on its way, nothing can be said yet. */
async function getState(tabId: number): Promise<Result<PopupState>> {
  const article = await recallArticle(tabId);
  if (article) return { ok: true, value: article };
  const result = await ask('getTab', tabId);
  const isEarly = result.ok && result.value.status === 'none' && (await isLoading(tabId));
  return isEarly ? { ok: true, value: { status: 'loading' } } : result;
}
