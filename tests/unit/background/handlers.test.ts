import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers, tabChanged } from '../../../src/background/handlers';
import type { Analysis, Article } from '../../../src/engine';
import { backgroundGuards, serve } from '../../../src/messages';
import type { Look, Reading, Result, TabState } from '../../../src/messages/protocol';
import { keep } from '../../../src/messages/tab-records';
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
      value: { analysis: sampleAnalysis, look: { overlay: true, marks: 'filled', messages: null } },
    });
    expect(await stateOf()).toEqual({
      ok: true,
      value: { status: 'ready', article: sampleArticle, analysis: sampleAnalysis },
    });
    expect(fake.badges.get(5)).toBe('2');
    expect(fake.titles.get(5)).toContain('action_title_counts');
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
    const message = { to: 'page', name: 'showOverlay', arg: { overlay: false, marks: 'filled', messages: null } };
    expect(fake.toTabs).toEqual([
      [5, message],
      [6, message],
    ]);
    expect(await fromPage('analyse', sampleArticle)).toMatchObject({ value: { look: { overlay: false } } });
    expect(fake.local.entries.size).toBe(1);
  });

  it('is switched in all tabs at once, but stays off where it was off', async () => {
    openTab({ id: 7, url: 'https://elsewhere.example/' });
    fake.readers.add(5).add(7);
    await fromPopup('setOverlay', { host: 'news.example', on: false });
    await fromPopup('setOverlay', { host: null, on: false });
    expect(await fromPage('analyse', sampleArticle)).toMatchObject({ value: { look: { overlay: false } } });
    fake.toTabs = [];
    await fromPopup('setOverlay', { host: null, on: true });
    expect(fake.toTabs.map(([id, { arg }]) => [id, (arg as Look).overlay])).toEqual([
      [5, false],
      [7, true],
    ]);
  });

  it('switched off in a private window leaves nothing behind', async () => {
    openTab({ id: 8, url, active: true, incognito: true });
    await fromPopup('setOverlay', { host: 'news.example', on: false });
    expect(fake.local.entries.size).toBe(0);
    expect(await fromPage('analyse', sampleArticle)).toMatchObject({ value: { look: { overlay: false } } });
  });
});

describe('the choices of the reader', () => {
  it('keep the reader out of articles until it is asked for', async () => {
    await fromPopup('changeSettings', { reading: 'on-click' });
    await fromPage('articleFound');
    expect(fake.injected).toEqual([]);
    expect(await stateOf()).toEqual({ ok: true, value: { status: 'none' } });
    await fromPopup('readTab', 5);
    expect(fake.injected).toEqual([[5, 'content.js']]);
  });

  it('reach the pages that are open, each with the look of its site', async () => {
    openTab({ id: 6, url: 'https://elsewhere.example/' });
    openTab({ id: 7, url: 'https://elsewhere.example/not-read' });
    fake.readers.add(5).add(6);
    await fromPopup('setOverlay', { host: 'news.example', on: false });
    fake.toTabs = [];
    await fromPopup('changeSettings', { marks: 'underlined' });
    expect(fake.toTabs.map(([id, { arg }]) => [id, arg])).toEqual([
      [5, { overlay: false, marks: 'underlined', messages: null }],
      [6, { overlay: true, marks: 'underlined', messages: null }],
    ]);
  });

  it('of a language bring its texts into the page, into the badge, and into reasons', async () => {
    await fromPopup('changeSettings', { language: 'id' });
    const answer = (await fromPage('analyse', sampleArticle)) as Result<Reading>;
    const messages = answer.ok ? answer.value.look.messages! : {};
    expect(messages.page_copy).toBe('Salin kutipan');
    expect(messages.page_via).toBe('lewat $1');
    expect(Object.keys(messages).filter(name => !name.startsWith('page_'))).toEqual([]);
    expect(fake.titles.get(5)).toContain('2');
    expect(fake.titles.get(5)).not.toContain('action_title');
    fake.closedTo.add(5);
    expect(await fromPopup('readTab', 5)).toEqual({ ok: false, error: expect.stringContaining('Peramban') });
    await fromPopup('changeSettings', { language: 'browser' });
    expect(await fromPopup('readTab', 5)).toEqual({ ok: false, error: 'reason_blocked' });
  });
});

describe('a page that is read once more', () => {
  it('keeps showing what is known of it meanwhile', async () => {
    await fromPage('analyse', sampleArticle);
    let during: unknown;
    analyse.mockImplementation(() => {
      during = fake.session.entries.get('tab-5');
      return sampleAnalysis;
    });
    await fromPage('analyse', sampleArticle);
    expect(during).toMatchObject({ value: expect.stringContaining('"ready"') });
  });
});

describe('what is stored', () => {
  beforeEach(async () => {
    openTab({ id: 8, url: 'https://secret.example/', active: true, incognito: true });
    await keep(8, { status: 'failed', url: 'https://secret.example/', reason: 'secret' });
    await fromPopup('setOverlay', { host: 'secret.example', on: false });
    fake.tabs.get(8)!.active = false;
    await fromPopup('setOverlay', { host: 'loud.example', on: false });
    await fromPage('analyse', sampleArticle);
  });

  it('is exported whole, but for private windows', async () => {
    const answer = await fromPopup('exportData');
    expect(answer).toMatchObject({
      ok: true,
      value: {
        settings: { offSites: ['loud.example'] },
        tabs: { 'tab-5': { status: 'ready', url, article: sampleArticle, analysis: sampleAnalysis } },
      },
    });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('is erased whole, with what pages and toolbar show of it', async () => {
    fake.readers.add(5);
    fake.toTabs = [];
    expect(await fromPopup('eraseData')).toEqual({ ok: true });
    expect(fake.local.entries.size + fake.session.entries.size).toBe(0);
    expect(fake.toTabs).toEqual([[5, { to: 'page', name: 'end' }]]);
    expect(fake.badges.get(5)).toBe('');
    expect(await stateOf()).toEqual({ ok: true, value: { status: 'none' } });
  });
});
