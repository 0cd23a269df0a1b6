import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Result } from '../messages/protocol';
import type { OverlayChoices } from '../platform/settings';

/** Where the views are shown (popup, side panel, tab), and what can be done from there. */
export type Frame = {
  /** Articles are read only when the reader asks. */
  readonly onClick: boolean;
  /** Opening this view was the reader's asking. */
  readonly readsAtOnce: boolean;
  /** The site of the tab that is shown; empty when it is none. */
  readonly host: string;
  readonly overlay: OverlayChoices;
  /** Marks and tags on or off, for one site or (null) everywhere. */
  readonly setOverlay: (host: string | null, on: boolean) => Promise<Result<void>>;
  /** Opens the same view beside the page; null where there is no panel, or this is it. */
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
};

export const FrameContext = createContext<Frame | null>(null);

/** The frame around all views. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('no frame');
  return frame;
}
