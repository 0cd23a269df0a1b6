import { browser } from './browser';
import { pack, unpack } from './packed';

/** A typed place in the browser's storage. `session` lives in memory until the browser closes, `local` stays. */
export type Key<T> = { readonly area: 'session' | 'local'; readonly name: string; readonly fallback: T };

/**
 * What a session entry looks like: its age decides who has to go when the storage is full. The value is text (packed.ts), since browsers count a nested
 * value against the quota (10 MB) by its size in memory, which for a long article's spans is several times the size of its text.
 */
type Dated = { readonly at: number; readonly value: string };

/** Reads a value; the fallback when nothing was stored. What was stored by an older version may have another shape. */
export async function read<T>({ area, name, fallback }: Key<T>): Promise<T> {
  const stored: unknown = (await browser.storage[area].get(name))[name];
  if (stored === undefined) return fallback;
  return (area === 'session' ? await unpack((stored as Dated).value) : stored) as T;
}

/** Stores a value. When the session storage is full, the oldest entries make room. */
export async function write<T>({ area, name }: Key<T>, value: T): Promise<void> {
  if (area === 'local') await browser.storage.local.set({ [name]: value });
  else await writeSession(name, { at: Date.now(), value: await pack(value) });
}

/** Forgets a value. */
export async function remove({ area, name }: Key<unknown>): Promise<void> {
  await browser.storage[area].remove(name);
}

/** Every value of an area, by name. */
export async function readAll(area: Key<unknown>['area']): Promise<Record<string, unknown>> {
  const names = Object.keys(await browser.storage[area].get(null));
  const values = names.map(async name => [name, await read({ area, name, fallback: null })] as const);
  return Object.fromEntries(await Promise.all(values));
}

/** Forgets every value of an area. */
export async function clear(area: Key<unknown>['area']): Promise<void> {
  await browser.storage[area].clear();
}

async function writeSession(name: string, entry: Dated): Promise<void> {
  for (;;) {
    try {
      await browser.storage.session.set({ [name]: entry });
      return;
    } catch (error) {
      if (!/quota/i.test(String(error)) || !(await dropOldest(name))) throw error;
    }
  }
}

/** Removes the oldest session entry but the named one; false when there is none. */
async function dropOldest(except: string): Promise<boolean> {
  const entries = Object.entries((await browser.storage.session.get(null)) as Record<string, Dated>);
  const [oldest] = entries.filter(([name]) => name !== except).sort(([, a], [, b]) => a.at - b.at);
  if (!oldest) return false;
  await browser.storage.session.remove(oldest[0]);
  return true;
}
