import type { Result, TabState } from '../messages/protocol';

/** All that a view can show of a tab: what the background knows of it, and the moment before anything can be known. */
export type PopupState = { status: 'loading' } | TabState;

const LOOK_AGAIN_MS = 250;
/** Changes come in swarms: one look at the end of a swarm is enough. */
const SETTLE_MS = 100;

function isSettled({ status }: PopupState): boolean {
  return status !== 'loading' && status !== 'reading';
}

/** What is watched: how it is now, and word of each change. */
export type Watched = {
  getState(): Promise<Result<PopupState>>;
  /** Returns how to stop. */
  onChange(callback: () => void): () => void;
};

/**
 * Shows what is known of a tab, and looks again until that is settled, and whenever it changes. Asking, rather than listening
 * alone, also wakes a background that was stopped half-way. Returns how to stop.
 */
export function watchTab(tab: Watched, show: (state: PopupState) => void): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookIn = (delay: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(look, delay);
  };
  const look = async (): Promise<void> => {
    const result = await tab.getState();
    if (stopped) return;
    const state: PopupState = result.ok ? result.value : { status: 'failed', reason: result.error };
    show(state);
    if (!isSettled(state)) lookIn(LOOK_AGAIN_MS);
  };
  const stopListening = tab.onChange(() => lookIn(SETTLE_MS));
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopListening();
  };
}
