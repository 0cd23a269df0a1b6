import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, askTab, backgroundGuards, type Handlers, pageGuards, serve, UNREACHABLE } from '../../../src/messages';
import type { BackgroundApi, PageApi } from '../../../src/messages/protocol';
import { fake, openTab, resetBrowser, send, senders } from '../../fixtures/fake-browser';
import { sampleArticle } from '../../fixtures/sample-analysis';

vi.mock('webextension-polyfill', async () => import('../../fixtures/fake-browser'));

const tab = { id: 1, url: 'https://news.example/' };
const called = vi.fn();
const pageHandlers: Handlers<PageApi> = {
  jumpTo: () => true,
  step: () => true,
  openCard: () => true,
  whoSaid: () => undefined,
  showOverlay: () => undefined,
  isReading: () => true,
  end: () => undefined,
};
const handlers = new Proxy({} as Handlers<BackgroundApi>, { get: (_, name) => (arg: unknown) => called(name, arg) });

beforeEach(() => {
  resetBrowser();
  called.mockReset();
  openTab(tab);
});

describe('who may ask', () => {
  beforeEach(() => serve(backgroundGuards, handlers));
  const page = { articleFound: undefined, analyse: sampleArticle, nothingRead: null };
  const views = {
    getTab: 1,
    readTab: 1,
    setOverlay: { host: 'news.example', on: true },
    changeSettings: { marks: 'none' },
    exportData: undefined,
    eraseData: undefined,
  };
  const sendAll = (calls: object, sender: object) =>
    Promise.all(Object.entries(calls).map(([name, arg]) => send({ to: 'background', name, arg }, sender)));

  it('pages ask what pages may', async () => {
    for (const answer of await sendAll(page, senders.page(tab))) expect(answer).toMatchObject({ ok: true });
  });

  it('views ask what views may, also when they are shown in a tab', async () => {
    for (const sender of [senders.popup, { ...senders.popup, tab, frameId: 0 }]) {
      for (const answer of await sendAll(views, sender)) expect(answer).toMatchObject({ ok: true });
    }
  });

  it.each([
    ['pages what only views may', views, senders.page(tab)],
    ['views what only pages may', page, senders.popup],
    ['frames anything', { ...page, ...views }, senders.frame(tab)],
    ['other extensions anything', { ...page, ...views }, senders.stranger],
  ])('refuses %s', async (_, calls, sender) => {
    for (const answer of await sendAll(calls, sender)) {
      expect(answer).toMatchObject({ ok: false, error: expect.stringContaining('not allowed') });
    }
    expect(called).not.toHaveBeenCalled();
  });
});

const pageFacts = {
  section: { value: 'Dunia', origin: 'meta' },
  agency: null,
  editor: null,
  origins: { title: 'text', byline: null, site: null, publishedAt: null, lang: null },
  incomplete: { reason: 'paid', extent: { read: 12, whole: 14, unit: 'paragraphs' } },
  whole: 'https://news.example/1?page=all',
};

describe('what may be asked', () => {
  const analyse = (change: object) =>
    send({ to: 'background', name: 'analyse', arg: { ...sampleArticle, ...change } }, senders.page(tab));
  const block = (start: number, end: number) => ({ kind: 'paragraph', span: [start, end] });
  beforeEach(() => serve(backgroundGuards, handlers));

  it.each([
    ['a text that is none', { text: 7 }],
    ['a text without end', { text: 'x'.repeat(10_000_001), blocks: [] }],
    ['a title without end', { title: 'x'.repeat(10_001) }],
    ['a whole article at no address of the web', { page: { ...pageFacts, whole: 'javascript:alert(1)' } }],
    ['an unknown reason for a part missing', { page: { ...pageFacts, incomplete: { reason: 'x', extent: null } } }],
    ['a block of an unknown kind', { blocks: [{ kind: 'script', span: [0, 1] }] }],
    ['a span that ends before it starts', { blocks: [block(5, 2)] }],
    ['a span of fractions', { blocks: [block(0, 1.5)] }],
    ['a span before the text', { blocks: [block(-1, 3)] }],
    ['a span behind the text', { blocks: [block(0, 10_000)] }],
    ['blocks that overlap', { blocks: [block(0, 10), block(5, 12)] }],
    ['no blocks', { blocks: undefined }],
  ])('refuses %s', async (_, change) => {
    expect(await analyse(change)).toMatchObject({ ok: false, error: expect.stringContaining('bad argument') });
    expect(called).not.toHaveBeenCalled();
  });

  it('lets nothing through that it does not know', async () => {
    await analyse({ html: '<b>' });
    expect(called).toHaveBeenCalledWith('analyse', sampleArticle);
  });

  it('knows no other calls, not even those that every object has', async () => {
    for (const name of ['reset', 'toString', '__proto__']) {
      expect(await send({ to: 'background', name }, senders.page(tab))).toMatchObject({ ok: false });
    }
  });

  it('leaves alone what is not meant for it', async () => {
    for (const message of [null, 'hello', 7, {}, { to: 'page', name: 'analyse' }, { name: 'analyse' }]) {
      expect(await send(message, senders.page(tab))).toBeUndefined();
    }
  });
});

describe('answers', () => {
  it('carry what a handler throws as text', async () => {
    called.mockImplementation(() => {
      throw new Error('out of ink');
    });
    serve(backgroundGuards, handlers);
    expect(await ask('readTab', 1)).toEqual({ ok: false, error: 'out of ink' });
  });

  it('say when nobody is there', async () => {
    expect(await ask('readTab', 1)).toEqual({ ok: false, error: UNREACHABLE });
    expect(await askTab(1, 'isReading')).toEqual({ ok: false, error: UNREACHABLE });
  });

  it('end with the signal', async () => {
    const life = new AbortController();
    serve(pageGuards, pageHandlers, life.signal);
    expect(await send({ to: 'page', name: 'isReading' }, senders.popup)).toEqual({ ok: true, value: true });
    life.abort();
    expect(fake.onMessage.listeners.size).toBe(0);
  });

  it('come from the page only to well-formed jumps', async () => {
    serve(pageGuards, pageHandlers);
    const jump = (arg: unknown) => send({ to: 'page', name: 'jumpTo', arg }, senders.popup);
    expect(await jump([[0, 4]])).toMatchObject({ ok: true });
    for (const arg of [[], [[4, 0]], 'all', [[0]]]) expect(await jump(arg)).toMatchObject({ ok: false });
  });

  it('take choices only from among those there are', async () => {
    serve(backgroundGuards, handlers);
    const change = (arg: unknown) => send({ to: 'background', name: 'changeSettings', arg }, senders.popup);
    for (const arg of [{}, { reading: 'on-click' }, { marks: 'none', language: 'id' }, { language: 'browser' }])
      expect(await change(arg)).toMatchObject({ ok: true });
    for (const arg of [null, 'none', { marks: 'wavy' }, { language: 'tlh' }, { reading: true }])
      expect(await change(arg)).toMatchObject({ ok: false });
    called.mockReset();
    await change({ marks: 'filled', offSites: [], version: 7 });
    expect(called).toHaveBeenCalledWith('changeSettings', { marks: 'filled' });
  });
});
