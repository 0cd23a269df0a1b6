/** Copies text; false when the page or the browser does not let us. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Pages without https have no clipboard, and a page may forbid it to everybody on it.
    return copyByCommand(words);
  }
}

/** The old way: asks for a copy of whatever is selected, and puts in other words when it comes. */
function copyByCommand(words: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', put, { capture: true, once: true });
  const done = document.execCommand('copy');
  removeEventListener('copy', put, { capture: true });
  return done;
}
