import type { Analysis, Article, Span } from '../engine/types';

/** Failure crosses a boundary as data: thrown errors do not survive messaging reliably. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** What is known of a tab. `none`: nothing was read there (not an article); `blocked`: the browser lets no extension in. */
export type TabState =
  | { status: 'none' }
  | { status: 'blocked' }
  | { status: 'reading' }
  | { status: 'ready'; article: Article; analysis: Analysis; host: string; overlay: boolean }
  | { status: 'failed'; reason: string };

/** Content scripts get this back: what to draw, and whether to draw it. */
export type Reading = { analysis: Analysis; overlay: boolean };

/** Everything the background answers. Add a line here first; the compiler then finds every place that must change. */
export type BackgroundApi = {
  /** detector → background: this page looks like an article; bring in the reader. */
  articleFound(): void;
  /** reader → background: analyse this article; the answer is kept for the tab. */
  analyse(article: Article): Reading;
  /** reader → background: no article could be made of this page after all (null), or reading failed (the reason). */
  nothingRead(reason: string | null): void;
  /** popup → background: what is known of this tab. */
  getTab(tabId: number): TabState;
  /** popup → background: read this tab (again), also when the detector saw no article. */
  readTab(tabId: number): void;
  /** popup → background: marks and tags on or off for this site, now and later. */
  setOverlay(choice: { host: string; on: boolean }): void;
};

/** Everything a page's reader answers. */
export type PageApi = {
  /** popup → page: scroll to these words and mark them for a moment; false when they are no longer there. */
  jumpTo(spans: readonly Span[]): boolean;
  /** background → page: draw or remove marks and tags. */
  showOverlay(on: boolean): void;
  /** background → page: is there a reader? Nobody answers where there is none. */
  isReading(): boolean;
};
