import type { Result, TabState } from '../messages/protocol';

/** All that the popup can show: what the background knows of the tab, and the moment before it has answered. */
export type PopupState = { status: 'loading' } | TabState;

const LOOK_AGAIN_MS = 250;

function isSettled({ status }: PopupState): boolean {
  return status !== 'loading' && status !== 'reading';
}

/**
 * Shows what is known of a tab, and looks again until that is settled. Asking, rather than listening, also wakes a
 * background that was stopped half-way. Returns how to stop.
 */
export function watchTab(getTab: () => Promise<Result<TabState>>, show: (state: PopupState) => void): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const result = await getTab();
    if (stopped) return;
    const state: PopupState = result.ok ? result.value : { status: 'failed', reason: result.error };
    show(state);
    if (!isSettled(state)) timer = setTimeout(look, LOOK_AGAIN_MS);
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
