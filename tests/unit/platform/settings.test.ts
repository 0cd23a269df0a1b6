import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, isOverlayOn, migrate, readSettings, setOverlayOn } from '../../../src/platform/settings';
import { fake, resetBrowser } from '../../fixtures/fake-browser';

vi.mock('webextension-polyfill', async () => import('../../fixtures/fake-browser'));
beforeEach(resetBrowser);

describe('migrations', () => {
  it.each([
    ['nothing', undefined],
    ['a string', 'dark'],
    ['null', null],
    ['a list of sites that is none', { version: 1, offSites: 'news.example' }],
  ])('make defaults of %s', (_, stored) => {
    expect(migrate(stored)).toEqual(DEFAULTS);
  });

  it('adopt settings from before there were versions', () => {
    expect(migrate({ offSites: ['a.example'], theme: 'dark' })).toEqual({ version: 1, offSites: ['a.example'] });
  });

  it('keep what a newer version wrote, as far as it is known', () => {
    expect(migrate({ version: 9, offSites: ['a.example'], panel: true })).toEqual({
      version: 1,
      offSites: ['a.example'],
    });
  });

  it('drop what is no site, and the oldest of far too many', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `s${i}.example`);
    const { offSites } = migrate({ version: 1, offSites: [7, null, ...many] });
    expect(offSites).toHaveLength(2000);
    expect(offSites.at(-1)).toBe('s2999.example');
  });
});

describe('the overlay on a site', () => {
  it('is on until switched off, and each site has its own switch', async () => {
    expect(await isOverlayOn('a.example')).toBe(true);
    await setOverlayOn('a.example', false, false);
    expect(await isOverlayOn('a.example')).toBe(false);
    expect(await isOverlayOn('b.example')).toBe(true);
    await setOverlayOn('a.example', true, false);
    expect(await isOverlayOn('a.example')).toBe(true);
  });

  it('is stored once, however often it is switched off', async () => {
    await setOverlayOn('a.example', false, false);
    await setOverlayOn('a.example', false, false);
    expect((await readSettings()).offSites).toEqual(['a.example']);
  });

  it('switched off in a private window leaves nothing in lasting storage', async () => {
    await setOverlayOn('secret.example', false, true);
    expect(await isOverlayOn('secret.example')).toBe(false);
    expect([...fake.local.entries]).toEqual([]);
    await setOverlayOn('secret.example', true, true);
    expect(await isOverlayOn('secret.example')).toBe(true);
    expect(JSON.stringify([...fake.local.entries])).not.toContain('secret');
  });
});
