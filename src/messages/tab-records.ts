import { type Analysis, type Article, VERSION } from '../engine/types';
import { type Key, read, remove, write } from '../platform/storage';
import { recordName } from '../platform/tabs';

/**
 * What is kept of a tab: the background writes it, the views read what is ready without waking the background. It lies in session storage
 * only: it outlives the worker, and nothing of it reaches the disk.
 */
export type TabRecord =
  | { readonly status: 'reading'; readonly url: string; readonly since: number }
  | { readonly status: 'ready'; readonly url: string; readonly article: Article; readonly analysis: Analysis }
  | { readonly status: 'failed'; readonly url: string; readonly reason: string };

/** The address of a document: jumps within it do not change it. */
export function documentUrl(url: string): string {
  return url.split('#', 1)[0]!;
}

/** What is known of a tab; null when nothing is, or when an older engine found it. */
export async function recall(tabId: number): Promise<TabRecord | null> {
  const record = await read(keyOf(tabId));
  return record?.status === 'ready' && record.analysis.version !== VERSION ? null : record;
}

/** Keeps what is now known of a tab. */
export async function keep(tabId: number, record: TabRecord): Promise<void> {
  await write(keyOf(tabId), record);
}

/** Forgets a tab. */
export async function forget(tabId: number): Promise<void> {
  await remove(keyOf(tabId));
}

function keyOf(tabId: number): Key<TabRecord | null> {
  return { area: 'session', name: recordName(tabId), fallback: null };
}
