import * as v from 'valibot';
import type { Article, Span } from '../engine/types';
import { browser, type Sender } from '../platform/browser';
import { MARK_STYLES, someChoices } from '../platform/settings';
import type { BackgroundApi, PageApi } from './protocol';

type Call = (arg: never) => unknown;
type Guard<A> = { readonly from: (sender: Sender) => boolean; readonly takes: v.GenericSchema<unknown, A> };

/** For each call of one direction: who may make it, and what its argument must look like. */
export type Guards<Api> = {
  readonly to: 'background' | 'page';
  readonly calls: { readonly [N in keyof Api]: Guard<Api[N] extends Call ? Parameters<Api[N]>[0] : never> };
};

/** A long book has a million characters; some ten times that is read in well under a minute. */
const MOST_TEXT = 10_000_000;
const MOST_BLOCKS = 100_000;
const MOST_SPANS = 1000;
const MOST_WORDS = 10_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start <= end, 'a span ends before it starts'),
);
const words = v.nullable(v.pipe(v.string(), v.maxLength(MOST_WORDS)));
const origin = v.picklist(['json-ld', 'meta', 'markup', 'text', 'byline', 'credit', 'dateline']);
const fact = v.nullable(v.object({ value: v.pipe(v.string(), v.maxLength(MOST_WORDS)), origin }));
/** Shown as a link: nothing but the web's own addresses. */
const address = v.pipe(v.string(), v.maxLength(MOST_WORDS), v.regex(/^https?:\/\//));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.undefined_();
const look = v.object({
  overlay: v.boolean(),
  marks: v.picklist(MARK_STYLES),
  messages: v.nullable(v.record(v.string(), v.string())),
});

const pageFacts = v.object({
  section: fact,
  agency: fact,
  editor: fact,
  origins: v.object({
    title: v.nullable(origin),
    byline: v.nullable(origin),
    site: v.nullable(origin),
    publishedAt: v.nullable(origin),
    lang: v.nullable(origin),
  }),
  incomplete: v.nullable(
    v.object({
      reason: v.picklist(['paid', 'pages', 'cut']),
      extent: v.nullable(v.object({ read: offset, whole: offset, unit: v.picklist(['words', 'paragraphs']) })),
    }),
  ),
  whole: v.nullable(address),
  links: v.pipe(v.array(v.object({ href: address, span })), v.maxLength(MOST_SPANS)),
});

const article: v.GenericSchema<unknown, Article> = v.pipe(
  v.object({
    url: words,
    title: words,
    byline: words,
    site: words,
    publishedAt: words,
    lang: words,
    text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
    blocks: v.pipe(
      v.array(v.object({ kind: v.picklist(['heading', 'paragraph', 'list-item', 'blockquote', 'caption']), span })),
      v.maxLength(MOST_BLOCKS),
    ),
    page: v.optional(pageFacts),
  }),
  v.check(
    ({ text, blocks }) =>
      areInOrder(
        blocks.map(block => block.span),
        text.length,
      ),
    'blocks out of order',
  ),
);

/** Our own pages: popup, and whatever else is shown from the extension's own address. */
function isOwnView(sender: Sender): boolean {
  return isOwn(sender) && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);
}

/** Our content script in the top frame of a page; the page itself cannot send, but what it sends is the page's words. */
function isPage(sender: Sender): boolean {
  return isOwn(sender) && sender.tab?.id !== undefined && sender.frameId === 0 && !isOwnView(sender);
}

function isOwn(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

function areInOrder(spans: readonly Span[], length: number): boolean {
  return spans.every(([start, end], i) => start >= (spans[i - 1]?.[1] ?? 0) && end <= length);
}

/** What the background lets in. */
export const backgroundGuards: Guards<BackgroundApi> = {
  to: 'background',
  calls: {
    articleFound: { from: isPage, takes: nothing },
    analyse: { from: isPage, takes: article },
    nothingRead: { from: isPage, takes: words },
    getTab: { from: isOwnView, takes: tabId },
    readTab: { from: isOwnView, takes: tabId },
    setOverlay: {
      from: isOwnView,
      takes: v.object({ host: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(300))), on: v.boolean() }),
    },
    changeSettings: { from: isOwnView, takes: someChoices },
    exportData: { from: isOwnView, takes: nothing },
    eraseData: { from: isOwnView, takes: nothing },
  },
};

/** What the reader in a page lets in. */
export const pageGuards: Guards<PageApi> = {
  to: 'page',
  calls: {
    jumpTo: { from: isOwn, takes: v.pipe(v.array(span), v.nonEmpty(), v.maxLength(MOST_SPANS)) },
    step: { from: isOwn, takes: v.picklist(['next', 'previous']) },
    openCard: { from: isOwn, takes: nothing },
    whoSaid: { from: isOwn, takes: nothing },
    showOverlay: { from: isOwn, takes: look },
    isReading: { from: isOwn, takes: nothing },
    end: { from: isOwn, takes: nothing },
  },
};
