import { describe, expect, it, vi } from 'vitest';
import { fake } from '../../fixtures/fake-browser';

vi.mock('webextension-polyfill', async () => import('../../fixtures/fake-browser'));

it('listens as soon as it runs: an event that wakes the worker is not missed', async () => {
  await import('../../../src/background/main');
  const events = [fake.onMessage, fake.onUpdated, fake.onRemoved, fake.onCommand, fake.onMenuClicked];
  for (const event of events) expect(event.listeners.size).toBe(1);
});

it.each([
  ['install', ['moz-extension://narasumber/welcome.html']],
  ['update', []],
  ['browser_update', []],
])('on %s opens %j', (reason, opened) => {
  fake.opened = [];
  fake.onInstalled.fire({ reason });
  expect(fake.opened).toEqual(opened);
});

it('forgets a tab that is closed', async () => {
  fake.session.entries.set('tab-3', { at: 0, value: {} });
  fake.onRemoved.fire(3);
  await vi.waitFor(() => expect(fake.session.entries.has('tab-3')).toBe(false));
});

it.each([
  ['next-quotation', { name: 'step', arg: 'next' }],
  ['previous-quotation', { name: 'step', arg: 'previous' }],
  ['open-card', { name: 'openCard' }],
])('passes %s on to the page in front', async (command, message) => {
  fake.tabs.set(4, { id: 4, url: 'https://news.example/', active: true });
  fake.readers.add(4);
  fake.toTabs = [];
  fake.onCommand.fire(command, { id: 4 });
  await vi.waitFor(() => expect(fake.toTabs).toEqual([[4, { to: 'page', ...message }]]));
});

describe('the entry of the context menu', () => {
  it('is offered once, however often the extension is updated', async () => {
    fake.onInstalled.fire({ reason: 'update' });
    await vi.waitFor(() => expect(fake.menu).toHaveLength(1));
    fake.onInstalled.fire({ reason: 'update' });
    await new Promise(resolve => setTimeout(resolve, 10));
    expect(fake.menu.map(({ title }) => title)).toEqual(['menu_who']);
  });

  it('asks the page who said what is selected', async () => {
    fake.toTabs = [];
    fake.onMenuClicked.fire({ menuItemId: 'who-said' }, { id: 4, url: 'https://news.example/' });
    await vi.waitFor(() => expect(fake.toTabs).toEqual([[4, { to: 'page', name: 'whoSaid' }]]));
    expect(fake.injected).toEqual([]);
  });

  it('has a page read first that was not', async () => {
    fake.readers.delete(4);
    fake.onMenuClicked.fire({ menuItemId: 'who-said' }, { id: 4, url: 'https://news.example/' });
    await vi.waitFor(() => expect(fake.injected).toEqual([[4, 'content.js']]));
  });
});
