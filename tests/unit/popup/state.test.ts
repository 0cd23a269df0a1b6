import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Result, TabState } from '../../../src/messages/protocol';
import { type PopupState, type Watched, watchTab } from '../../../src/popup/state';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that gives these answers one after the other, and the last one for ever. */
function answering(...answers: Result<TabState>[]) {
  let asked = 0;
  let changed = () => {};
  const tab: Watched = {
    getState: async () => answers[Math.min(asked++, answers.length - 1)]!,
    onChange: callback => {
      changed = callback;
      return () => {
        changed = () => {};
      };
    },
  };
  return { tab, asked: () => asked, change: () => changed() };
}

const is = (status: 'none' | 'blocked' | 'reading'): Result<TabState> => ({ ok: true, value: { status } });

it('looks again while the page is being read, and no longer', async () => {
  const background = answering(is('reading'), is('reading'), is('none'));
  const shown: PopupState[] = [];
  watchTab(background.tab, state => shown.push(state));
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown.map(({ status }) => status)).toEqual(['reading', 'reading', 'none']);
  expect(background.asked()).toBe(3);
});

it('shows why the background did not answer', async () => {
  const shown: PopupState[] = [];
  watchTab(answering({ ok: false, error: 'unreachable' }).tab, state => shown.push(state));
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([{ status: 'failed', reason: 'unreachable' }]);
});

it('shows nothing more after it was stopped, not even an answer on its way', async () => {
  const background = answering(is('reading'));
  const shown: PopupState[] = [];
  const stop = watchTab(background.tab, state => shown.push(state));
  stop();
  background.change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown).toEqual([]);
  expect(background.asked()).toBe(1);
});

it('looks again when something changes, once for many changes at once', async () => {
  const background = answering(is('none'), is('blocked'));
  const shown: PopupState[] = [];
  watchTab(background.tab, state => shown.push(state));
  await vi.advanceTimersByTimeAsync(1000);
  for (let i = 0; i < 5; i++) background.change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown.map(({ status }) => status)).toEqual(['none', 'blocked']);
});
