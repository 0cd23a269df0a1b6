import { browser } from '../platform/browser';
import type { BackgroundApi, PageApi, Result } from './protocol';

/** The error of a question that nobody answered: no receiver, or it was stopped half-way. Asking again may help. */
export const UNREACHABLE = 'unreachable';

type Call = (...args: never[]) => unknown;
type Argument<T> = T extends Call ? (Parameters<T> extends [infer A] ? [arg: A] : []) : never;
type Answer<T> = T extends Call ? Result<ReturnType<T>> : never;

/** What a message looks like on its way; `to` keeps the two directions apart. */
export type Envelope = { readonly to: 'background' | 'page'; readonly name: string; readonly arg?: unknown };

/** Asks the background. Never throws: what went wrong comes back in the result. */
export function ask<N extends keyof BackgroundApi>(
  name: N,
  ...[arg]: Argument<BackgroundApi[N]>
): Promise<Answer<BackgroundApi[N]>> {
  return settle(() => browser.runtime.sendMessage({ to: 'background', name, arg } satisfies Envelope));
}

/** Asks the reader in the top frame of a tab. Never throws. */
export function askTab<N extends keyof PageApi>(
  tabId: number,
  name: N,
  ...[arg]: Argument<PageApi[N]>
): Promise<Answer<PageApi[N]>> {
  return settle(() => browser.tabs.sendMessage(tabId, { to: 'page', name, arg } satisfies Envelope, { frameId: 0 }));
}

async function settle<T>(send: () => Promise<unknown>): Promise<T> {
  try {
    // An answer comes from our own `serve`; undefined means that nobody felt addressed.
    return ((await send()) ?? { ok: false, error: UNREACHABLE }) as T;
  } catch {
    return { ok: false, error: UNREACHABLE } as T;
  }
}
