/**
 * Runs in every page, so it must stay tiny: it looks whether the page is an article, and asks for the reader only if so.
 */
import { judge, type Verdict } from '../article/detect';
import { ask } from '../messages/ask';
import { onMoreContent } from './more-content';
import { onNavigated } from './navigation';

/** A page that draws itself after a client-side navigation: looked at when it is likely to be there, and once more. */
const LOOKS_AFTER_NAVIGATION_MS = [400, 1600];

/** Ends all looks at the page as it was at its last address. */
let here = new AbortController();

function look(): Verdict {
  const verdict = judge(document, location.href);
  if (verdict === 'yes') void ask('articleFound');
  return verdict;
}

function watch(verdict: Verdict): void {
  if (verdict === 'undecided') onMoreContent(() => look() === 'undecided', here.signal);
}

function lookLater([delay, ...more]: readonly number[]): void {
  const { signal } = here;
  setTimeout(() => {
    if (signal.aborted) return;
    const verdict = look();
    if (verdict !== 'yes' && more.length) lookLater(more);
    else watch(verdict);
  }, delay);
}

function start(): void {
  watch(look());
  onNavigated(() => {
    here.abort();
    here = new AbortController();
    lookLater(LOOKS_AFTER_NAVIGATION_MS);
  });
}

// A page that is loaded in advance may never be shown.
if ('prerendering' in document && document.prerendering) {
  document.addEventListener('prerenderingchange', start, { once: true });
} else {
  start();
}
