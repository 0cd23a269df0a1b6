import { whenVisible } from './visible';

/** After how long a page that got more content is looked at again, time and again; then it is left alone. */
const PAUSES_MS = [300, 600, 1200, 2400, 5000, 10_000];

/**
 * Calls back when the page has got more content, in an idle moment and only while it is seen. Whatever comes in a pause is looked
 * at together; without a change there is no second look. Ends when the callback wants no more, and for pages that never rest.
 */
export function onMoreContent(wantsMore: () => boolean, signal: AbortSignal): void {
  wait(PAUSES_MS);

  function wait([pause, ...later]: readonly number[]): void {
    if (pause === undefined || signal.aborted) return;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      setTimeout(whenVisible, pause, () => requestIdleCallback(() => look(later), { timeout: 3000 }), signal);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  function look(later: readonly number[]): void {
    if (!signal.aborted && wantsMore()) wait(later);
  }
}
