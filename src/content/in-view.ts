import { severalArticles } from '../article/several';

/** How often a page that is being scrolled is looked at. */
const PAUSE_MS = 300;

/** Of articles one below the other, the one being read: the last that has reached the upper third of the window. */
export function articleInView(articles: readonly Element[]): Element {
  return articles.findLast(article => article.getBoundingClientRect().top < innerHeight / 3) ?? articles[0]!;
}

/** Calls back when the reader has scrolled on to another of several articles. */
export function onOtherInView(callback: () => void, signal: AbortSignal): void {
  let last = current();
  let waiting = false;
  const look = () => {
    waiting = false;
    const now = current();
    if (signal.aborted || now === last) return;
    last = now;
    callback();
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(look, PAUSE_MS);
  };
  document.addEventListener('scroll', soon, { signal, passive: true });
}

/** The article in view of several; null where there is but one. */
function current(): Element | null {
  const articles = severalArticles(document);
  return articles.length ? articleInView(articles) : null;
}
