import { expect, it, vi } from 'vitest';
import { fake } from '../../fixtures/fake-browser';

vi.mock('webextension-polyfill', async () => import('../../fixtures/fake-browser'));

it('listens as soon as it runs: an event that wakes the worker is not missed', async () => {
  await import('../../../src/background/main');
  for (const event of [fake.onMessage, fake.onUpdated, fake.onRemoved]) expect(event.listeners.size).toBe(1);
});

it('forgets a tab that is closed', async () => {
  fake.session.entries.set('tab-3', { at: 0, value: {} });
  fake.onRemoved.fire(3);
  await vi.waitFor(() => expect(fake.session.entries.has('tab-3')).toBe(false));
});
