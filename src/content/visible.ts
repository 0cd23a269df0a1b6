/** Runs an action now, or as soon as the page is seen: nobody reads a hidden tab. */
export function whenVisible(action: () => void, signal: AbortSignal): void {
  if (document.hidden) document.addEventListener('visibilitychange', action, { once: true, signal });
  else action();
}
