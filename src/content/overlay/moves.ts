/** Between two measurements at least this much time passes: a page that keeps moving must not be slowed down by us. */
const PAUSE_MS = 120;

/**
 * Calls back at once, and whenever the page may have moved the element: other sizes, fonts that arrive, inner scrolling.
 * At most once a frame, and not at all while the page is hidden: frames wait then.
 */
export function onMoved(element: Element, callback: () => void, signal: AbortSignal): void {
  let waiting = false;
  const soon = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    setTimeout(() => requestAnimationFrame(run), PAUSE_MS);
  };
  const run = () => {
    waiting = false;
    if (!signal.aborted) callback();
  };
  const sizes = new ResizeObserver(soon);
  for (const each of [document.documentElement, document.body, element]) sizes.observe(each);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  addEventListener('resize', soon, { signal, passive: true });
  document.fonts.addEventListener('loadingdone', soon, { signal });
  // Pictures of other parts push the article about without changing its size.
  document.addEventListener('load', soon, { signal, capture: true });
  document.addEventListener('toggle', soon, { signal, capture: true });
  document.addEventListener(
    'scroll',
    ({ target }) => {
      // With the window, tags scroll by themselves.
      if (target instanceof Element && target.contains(element)) requestAnimationFrame(run);
    },
    { signal, passive: true, capture: true },
  );
  callback();
}
