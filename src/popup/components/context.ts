import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Quote, SourceId, Span } from '../../engine/types';
import type { Colour } from '../../messages/palette';
import type { View } from '../view';

/** What every part of a shown article needs: the article, the colours of its speakers, and how to jump into the page. */
export type Showing = View & {
  colourOf(id: SourceId): Colour | null;
  /** The speaker who alone is shown; null: everybody. */
  readonly only: SourceId | null;
  showOnly(id: SourceId | null): void;
  jump(spans: readonly Span[]): void;
  /** Copies a quotation with speaker, outlet, day and a link to its place. */
  copyQuotation(quote: Quote): void;
};

export const ShowingContext = createContext<Showing | null>(null);

/** The article being shown; only parts of `ArticleView` may ask. */
export function useShowing(): Showing {
  const showing = useContext(ShowingContext);
  if (!showing) throw new Error('no article is being shown');
  return showing;
}
