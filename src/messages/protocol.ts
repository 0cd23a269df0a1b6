import type { Analysis, Article, Span } from '../engine/types';
import type { Choices, MarkStyle } from '../platform/settings';
import type { Messages } from '../platform/texts';

/** Failure crosses a boundary as data: thrown errors do not survive messaging reliably. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** What is known of a tab. `none`: nothing was read there (not an article); `blocked`: the browser lets no extension in. */
export type TabState =
  | { status: 'none' }
  | { status: 'blocked' }
  | { status: 'reading' }
  | { status: 'ready'; article: Article; analysis: Analysis }
  | { status: 'failed'; reason: string };

/** How a page shows its quotations: whether at all, how marked, in which language (null: the browser's). */
export type Look = { overlay: boolean; marks: MarkStyle; messages: Messages | null };

/** Content scripts get this back: what to draw, and how. */
export type Reading = { analysis: Analysis; look: Look };

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
  /** popup → background: marks and tags on or off for this site, or (null) everywhere; now and later. */
  setOverlay(choice: { host: string | null; on: boolean }): void;
  /** options → background: keep these choices, and act on them at once. */
  changeSettings(change: Partial<Choices>): void;
  /** options → background: everything that is stored, but for what belongs to private windows. */
  exportData(): unknown;
  /** options → background: forget everything, as if only just installed. */
  eraseData(): void;
};

/** Everything a page's reader answers. */
export type PageApi = {
  /** popup → page: scroll to these words and mark them for a moment; false when they are no longer there. */
  jumpTo(spans: readonly Span[]): boolean;
  /** background → page: go to the next or previous quotation and give it the keyboard; false when none is tagged. */
  step(direction: 'next' | 'previous'): boolean;
  /** background → page: open the card of the quotation that the keyboard is at, or that is in sight; false when there is none. */
  openCard(): boolean;
  /** background → page: show who said what is selected, or say that nobody is named. */
  whoSaid(): void;
  /** background → page: draw marks and tags in this way, or remove them. */
  showOverlay(look: Look): void;
  /** background → page: is there a reader? Nobody answers where there is none. */
  isReading(): boolean;
  /** background → page: what was read is forgotten; take everything away. */
  end(): void;
};
