/** The popup in a document, and what a user finds in it: by role and text. */
import axe from 'axe-core';
import { h, render } from 'preact';
import { expect, vi } from 'vitest';
import type { Analysis, Article } from '../../../src/engine/types';
import type { Result, TabState } from '../../../src/messages/protocol';
import { App } from '../../../src/popup/app';
import type { Frame } from '../../../src/popup/frame';
import type { Tab } from '../../../src/popup/tab';
import { analysis, article } from './lake-pact';

const done = { ok: true, value: undefined } as const;

/** A tab in which the article was read, or whatever `state` says. */
export function fakeTab(state: TabState = readyWith()) {
  return {
    getState: vi.fn(async (): Promise<Result<TabState>> => ({ ok: true, value: state })),
    read: vi.fn(async (): Promise<Result<void>> => done),
    jumpTo: vi.fn(async (): Promise<Result<boolean>> => ({ ok: true, value: true })),
    onChange: vi.fn((_callback: () => void) => () => {}),
  };
}

/** The state of a tab with the lake pact in it, changed here and there. */
export function readyWith(more: Partial<Analysis> = {}, page: Partial<Article> = {}): TabState {
  return {
    status: 'ready',
    article: { ...article, ...page },
    analysis: { ...analysis, ...more },
  };
}

/** A popup in a browser that has a panel, with articles read automatically; or a frame that differs in something. */
export function fakeFrame(more: Partial<Frame> = {}): Frame {
  return {
    onClick: false,
    readsAtOnce: false,
    host: 'harian-sundara.example',
    overlay: { site: true, everywhere: true },
    setOverlay: vi.fn(async (): Promise<Result<void>> => done),
    openPanel: vi.fn(),
    openOptions: vi.fn(),
    ...more,
  };
}

/** Opens the popup on this tab and waits until it has settled. */
export async function open(tab: Tab | null, frame = fakeFrame()): Promise<void> {
  document.documentElement.lang = 'id';
  document.title = 'Narasumber';
  render(null, document.body);
  render(h(App, { tab, frame }), document.body);
  await settle();
}

/** Waits until all that is under way has happened and is drawn. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 10; i++) await new Promise(resolve => setTimeout(resolve, 5));
}

/** The visible text of the popup, or of one part of it, in one line. */
export function text(part: Element = document.body): string {
  return (part.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The section under this heading. */
export function section(heading: string): Element {
  const found = [...document.querySelectorAll('section')].find(part =>
    text(part.querySelector('h2')!).startsWith(heading),
  );
  if (!found) throw new Error(`no section ${heading} in: ${text()}`);
  return found;
}

/** The button whose words begin like this. */
export function button(words: string, within: Element = document.body): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find(element => text(element).startsWith(words));
  if (!found) throw new Error(`no button ${words} in: ${text(within)}`);
  return found;
}

/** Clicks, and waits for what follows. */
export async function click(element: HTMLElement): Promise<void> {
  element.click();
  await settle();
}

/** What is being said to the reader at the moment. */
export function said(): string {
  return text([...document.querySelectorAll('[role=status]')].at(-1)!);
}

/** Fails when axe finds a fault. jsdom draws nothing, so contrast is left to the browser tests. */
export async function expectAccessible(): Promise<void> {
  const rules = { 'color-contrast': { enabled: false } };
  const { violations } = await axe.run(document, { resultTypes: ['violations'], rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
