/** The address of the document shown now; jumps within it do not change it. */
function documentUrl(): string {
  return location.href.split('#', 1)[0]!;
}

/** Calls back when the page goes to another address without loading a new document. */
export function onNavigated(callback: () => void, signal?: AbortSignal): void {
  let last = documentUrl();
  const check = () => {
    if (documentUrl() === last) return;
    last = documentUrl();
    callback();
  };
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  // Firefox before 147: going back is an event there; going on shows in the title, if at all.
  addEventListener('popstate', check, { signal });
  const titles = new MutationObserver(check);
  titles.observe(document.head ?? document.documentElement, { childList: true, subtree: true, characterData: true });
  signal?.addEventListener('abort', () => titles.disconnect(), { once: true });
}
