/**
 * Runs in every page, so it must stay tiny: it looks whether the page is an article, and asks for the reader only if so.
 */
import { judge, type Verdict } from '../article/detect';
import { ask } from '../messages/ask';
import { onNavigated } from './navigation';

/** A page that draws itself after a client-side navigation: looked at when it is likely to be there, and once more. */
const LOOKS_AFTER_NAVIGATION_MS = [400, 1600];

let timer: ReturnType<typeof setTimeout> | undefined;

function look(): Verdict {
  const verdict = judge(document, location.href);
  if (verdict === 'yes') void ask('articleFound');
  return verdict;
}

function lookLater([delay, ...more]: readonly number[]): void {
  clearTimeout(timer);
  if (delay === undefined) return;
  timer = setTimeout(() => {
    if (look() !== 'yes') lookLater(more);
  }, delay);
}

function start(): void {
  if (look() === 'undecided') requestIdleCallback(look, { timeout: 3000 });
  onNavigated(() => lookLater(LOOKS_AFTER_NAVIGATION_MS));
}

// A page that is loaded in advance may never be shown.
if ('prerendering' in document && document.prerendering) {
  document.addEventListener('prerenderingchange', start, { once: true });
} else {
  start();
}
