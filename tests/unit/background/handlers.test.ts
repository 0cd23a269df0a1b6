import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keep } from '../../../src/background/analysis-cache';
import { handlers, tabChanged } from '../../../src/background/handlers';
import type { Analysis, Article } from '../../../src/engine';
import { backgroundGuards, serve } from '../../../src/messages';
import type { Result, TabState } from '../../../src/messages/protocol';
import { type FakeTab, fake, openTab, resetBrowser, send, senders } from '../../fixtures/fake-browser';
import { sampleAnalysis, sampleArticle } from '../../fixtures/sample-analysis';

vi.mock('webextension-polyfill', async () => import('../../fixtures/fake-browser'));
const analyse = vi.hoisted(() => vi.fn<(article: Article) => Analysis>());
vi.mock('../../../src/engine', async original => ({ ...(await original<object>()), analyse }));

const url = 'https://news.example/pact';
let tab: FakeTab;

const fromPage = (name: string, arg?: unknown) => send({ to: 'background', name, arg }, senders.page(tab));
const fromPopup = (name: string, arg?: unknown) => send({ to: 'background', name, arg }, senders.popup);
const stateOf = async (tabId = tab.id) => (await fromPopup('getTab', tabId)) as Result<TabState>;

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ toFake: ['Date'] });
  analyse.mockReset().mockReturnValue(sampleAnalysis);
  serve(backgroundGuards, handlers);
  tab = openTab({ id: 5, url });
});

describe('an article', () => {
  it('gets the reader when the detector has found it, and is being read then', async () => {
    await fromPage('articleFound');
    expect(fake.injected).toEqual([[5, 'content.js']]);
    expect(await stateOf()).toEqual({ ok: true, value: { status: 'reading' } });
  });

  it('is analysed, kept, and counted on the badge', async () => {
    expect(await fromPage('analyse', sampleArticle)).toEqual({
      ok: true,
      value: { analysis: sampleAnalysis, overlay: true },
    });
    expect(await stateOf()).toEqual({
      ok: true,
      value: { status: 'ready', article: sampleArticle, analysis: sampleAnalysis, host: 'news.example', overlay: true },
    });
    expect(fake.badges.get(5)).toBe('2');
    expect(fake.titles.get(5)).toBe('action_titleSpeakers 2');
  });

  it('shows no number when nobody speaks', async () => {
    analyse.mockReturnValue({ ...sampleAnalysis, quotes: [], sources: [] });
    await fromPage('analyse', sampleArticle);
    expect(fake.badges.get(5)).toBe('');
  });

  it('that the engine fails on is failed, with the reason', async () => {
    analyse.mockImplementation(() => {
      throw new Error('too odd');
    });
    expect(await fromPage('analyse', sampleArticle)).toMatchObject({ ok: false, error: 'Error: too odd' });
    expect(await stateOf()).toEqual({ ok: true, value: { status: 'failed', reason: 'Error: too odd' } });
  });

  it('that is too large to be kept is failed, and answered all the same', async () => {
    fake.session.quota = 700;
    expect(await fromPage('analyse', sampleArticle)).toMatchObject({ ok: true });
    expect(await stateOf()).toMatchObject({ value: { status: 'failed', reason: expect.stringContaining('quota') } });
  });

  it('whose tab was closed meanwhile is not kept', async () => {
    analyse.mockImplementation(() => {
      fake.session.entries.delete('tab-5');
      return sampleAnalysis;
    });
    expect(await fromPage('analyse', sampleArticle)).toMatchObject({ ok: true });
    expect(fake.session.entries.has('tab-5')).toBe(false);
    expect(fake.badges.has(5)).toBe(false);
  });

  it('found by an older engine is forgotten', async () => {
    await keep(5, { status: 'ready', url, article: sampleArticle, analysis: { ...sampleAnalysis, version: -1 } });
    expect(await stateOf()).toEqual({ ok: true, value: { status: 'none' } });
  });
});

describe('a tab', () => {
  it('of which nothing is known is no article, or closed to extensions', async () => {
    expect(await stateOf()).toEqual({ ok: true, value: { status: 'none' } });
    fake.closedTo.add(5);
    expect(await stateOf()).toEqual({ ok: true, value: { status: 'blocked' } });
  });

  it('is closed also when the browser does not say so: Firefox on its own pages', async () => {
    fake.silentlyClosedTo.add(5);
    expect(await stateOf()).toEqual({ ok: true, value: { status: 'blocked' } });
    expect(await fromPopup('readTab', 5)).toEqual({ ok: false, error: 'reason_blocked' });
    expect(await stateOf()).toEqual({ ok: true, value: { status: 'blocked' } });
  });

  it('can be read on demand, but not where the browser forbids it', async () => {
    expect(await fromPopup('readTab', 5)).toMatchObject({ ok: true });
    expect(fake.injected).toEqual([[5, 'content.js']]);
    fake.closedTo.add(5);
    expect(await fromPopup('readTab', 5)).toMatchObject({ ok: false });
    expect(await stateOf()).toMatchObject({ value: { status: 'blocked' } });
  });

  it('in which nothing could be read is none, or failed when there was a reason', async () => {
    await fromPage('analyse', sampleArticle);
    await fromPage('nothingRead', null);
    expect(await stateOf()).toMatchObject({ value: { status: 'none' } });
    expect(fake.badges.get(5)).toBe('');
    await fromPage('nothingRead', 'broken');
    expect(await stateOf()).toMatchObject({ value: { status: 'failed', reason: 'broken' } });
  });

  it('does not stay in the state of reading for ever', async () => {
    await fromPage('articleFound');
    vi.setSystemTime(Date.now() + 60_000);
    expect(await stateOf()).toMatchObject({ value: { status: 'failed', reason: 'reason_lost' } });
  });
});

describe('what is known of a tab', () => {
  beforeEach(() => fromPage('analyse', sampleArticle));

  it('survives jumps within the document', async () => {
    await tabChanged(5, { url: `${url}#terms`, status: 'loading' });
    expect(await stateOf()).toMatchObject({ value: { status: 'ready' } });
  });

  it('goes when the tab goes elsewhere', async () => {
    await tabChanged(5, { url: 'https://news.example/other' });
    expect(await stateOf()).toMatchObject({ value: { status: 'none' } });
    expect(fake.badges.get(5)).toBe('');
  });

  it('goes when the page is loaded again, but not when a frame in it is', async () => {
    fake.readers.add(5);
    await tabChanged(5, { status: 'loading' });
    expect(await stateOf()).toMatchObject({ value: { status: 'ready' } });
    fake.readers.delete(5);
    await tabChanged(5, { status: 'loading' });
    expect(await stateOf()).toMatchObject({ value: { status: 'none' } });
  });
});

describe('the overlay', () => {
  it('is switched in all tabs of the site, and remembered', async () => {
    openTab({ id: 6, url: 'https://news.example/other' });
    openTab({ id: 7, url: 'https://elsewhere.example/' });
    fake.readers.add(5).add(6).add(7);
    await fromPopup('setOverlay', { host: 'news.example', on: false });
    const message = { to: 'page', name: 'showOverlay', arg: false };
    expect(fake.toTabs).toEqual([
      [5, message],
      [6, message],
    ]);
    expect(await fromPage('analyse', sampleArticle)).toMatchObject({ value: { overlay: false } });
    expect(fake.local.entries.size).toBe(1);
  });

  it('switched off in a private window leaves nothing behind', async () => {
    openTab({ id: 8, url, active: true, incognito: true });
    await fromPopup('setOverlay', { host: 'news.example', on: false });
    expect(fake.local.entries.size).toBe(0);
    expect(await fromPage('analyse', sampleArticle)).toMatchObject({ value: { overlay: false } });
  });
});
