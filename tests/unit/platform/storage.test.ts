import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Key, read, remove, write } from '../../../src/platform/storage';
import { fake, resetBrowser } from '../../fixtures/fake-browser';

vi.mock('webextension-polyfill', async () => import('../../fixtures/fake-browser'));
beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ toFake: ['Date'] });
});

const session = (name: string): Key<string | null> => ({ area: 'session', name, fallback: null });

describe.each(['session', 'local'] as const)('%s storage', area => {
  const key: Key<number> = { area, name: 'n', fallback: 7 };

  it('gives the fallback, what was written, and the fallback again', async () => {
    expect(await read(key)).toBe(7);
    await write(key, 8);
    expect(await read(key)).toBe(8);
    await remove(key);
    expect(await read(key)).toBe(7);
  });
});

describe('a full session storage', () => {
  it('drops the oldest entries, and no more than it must', async () => {
    fake.session.quota = 500;
    for (const [i, name] of ['old', 'middle', 'young'].entries()) {
      vi.setSystemTime(1000 + i);
      await write(session(name), 'x'.repeat(120));
    }
    vi.setSystemTime(2000);
    await write(session('new'), 'x'.repeat(120));
    expect([...fake.session.entries.keys()]).toEqual(['middle', 'young', 'new']);
  });

  it('says so when a single entry does not fit', async () => {
    fake.session.quota = 500;
    await write(session('old'), 'x');
    await expect(write(session('new'), 'x'.repeat(600))).rejects.toThrow(/quota/);
  });
});
