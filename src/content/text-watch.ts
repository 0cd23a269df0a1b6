import { whenVisible } from './visible';

const FIRST_PAUSE_MS = 700;
const LONGEST_PAUSE_MS = 20_000;

/**
 * Calls back when text of the article may have changed. The callback says whether it really had: for a page that keeps
 * changing around its text, the pauses grow. Nothing happens while the page is hidden; it is looked at when it is back.
 */
export function onTextChanged(root: Element, callback: () => Promise<boolean>, signal: AbortSignal): void {
  let pause = FIRST_PAUSE_MS;
  let waiting = false;
  const look = async () => {
    waiting = false;
    if (signal.aborted) return;
    pause = (await callback()) ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(whenVisible, pause, look, signal);
  };
  const observer = new MutationObserver(records => {
    if (records.some(record => touchesText(record, root))) soon();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  // A page may put another article in the place of this one.
  for (let at = root.parentElement; at; at = at.parentElement) observer.observe(at, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function touchesText({ type, target, addedNodes, removedNodes }: MutationRecord, root: Element): boolean {
  if (type === 'characterData') return true;
  const isInside = root.contains(target);
  return [...addedNodes, ...removedNodes].some(node =>
    isInside ? Boolean(node.textContent?.trim()) : node.contains(root) || !root.isConnected,
  );
}
