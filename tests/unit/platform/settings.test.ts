import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeSettings,
  DEFAULTS,
  isOverlayOn,
  readOverlayChoices,
  readSettings,
  setOverlayOn,
  settingsFrom,
} from '../../../src/platform/settings';
import { fake, resetBrowser } from '../../fixtures/fake-browser';

vi.mock('webextension-polyfill', async () => import('../../fixtures/fake-browser'));
beforeEach(resetBrowser);

const chosen = {
  reading: 'on-click',
  overlay: false,
  marks: 'none',
  language: 'id',
  offSites: ['a.example'],
} as const;

describe('what is stored', () => {
  it.each([
    ['nothing', undefined],
    ['a string', 'dark'],
    ['null', null],
    ['a list', ['a.example']],
    ['only what is unknown', { version: 1, theme: 'dark' }],
  ])('gives the defaults when it is %s', (_, stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULTS);
  });

  it.each([
    ['reading', 'sometimes'],
    ['reading', null],
    ['overlay', 'no'],
    ['marks', 'wavy'],
    ['marks', 3],
    ['language', 'tlh'],
    ['language', ['id']],
    ['offSites', 'a.example'],
  ] as const)('loses nothing but a bad value: %s: %j', (name, value) => {
    const expected = { ...chosen, [name]: DEFAULTS[name] };
    expect(settingsFrom({ version: 1, ...chosen, [name]: value })).toEqual(expected);
  });

  it('drops what is no site, and the oldest of far too many', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `s${i}.example`);
    const { offSites } = settingsFrom({ offSites: [7, null, ...many] });
    expect(offSites).toHaveLength(2000);
    expect(offSites.at(-1)).toBe('s2999.example');
  });

  it('is the defaults while the browser cannot read it, and is not overwritten then', async () => {
    fake.local.entries.set('settings', { ...chosen });
    const get = vi.spyOn(fake.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(DEFAULTS);
    await expect(changeSettings({ marks: 'filled' })).rejects.toThrow('corrupt');
    get.mockRestore();
    expect(await readSettings()).toEqual(chosen);
  });
});

describe('a new choice', () => {
  it('leaves the others as they are, even those that only another version understands', async () => {
    fake.local.entries.set('settings', { version: 9, marks: 'wavy', panel: true, offSites: ['a.example'] });
    await changeSettings({ language: 'id' });
    expect(fake.local.entries.get('settings')).toEqual({
      version: 9,
      marks: 'wavy',
      panel: true,
      offSites: ['a.example'],
      language: 'id',
    });
  });

  it('is not lost to another one at the same moment', async () => {
    await Promise.all([
      changeSettings({ marks: 'none', overlay: false }),
      setOverlayOn('a.example', false, false),
      changeSettings({ language: 'id' }),
      changeSettings({ reading: 'on-click' }),
    ]);
    expect(await readSettings()).toEqual(chosen);
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

  it('is off on all sites when switched off everywhere, and each site remembers its own choice', async () => {
    await setOverlayOn('a.example', false, false);
    await changeSettings({ overlay: false });
    expect(await isOverlayOn('b.example')).toBe(false);
    expect(await readOverlayChoices('b.example')).toEqual({ site: true, everywhere: false });
    await changeSettings({ overlay: true });
    expect(await isOverlayOn('b.example')).toBe(true);
    expect(await isOverlayOn('a.example')).toBe(false);
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
