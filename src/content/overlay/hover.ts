/** What the pointer does over the marked words; quotations go by their place in the list. */
export type HoverEvents = {
  /** The quotation at a place of the window, if there is one. */
  quotationAt(x: number, y: number): number | null;
  enter(quotation: number): void;
  leave(): void;
  /** A click or a tap. */
  press(quotation: number): void;
};

/** Highlights have no events: watches the pointer over the article and tells which marked words it meets. */
export function watchPointer(article: Element, events: HoverEvents, signal: AbortSignal): void {
  let last: PointerEvent | null = null;
  let over = false;

  const look = () => {
    const event = last;
    last = null;
    if (!event || signal.aborted) return;
    const hit = isOn(article, event) ? events.quotationAt(event.clientX, event.clientY) : null;
    if (hit !== null) events.enter(hit);
    else if (over) events.leave();
    over = hit !== null;
  };
  const move = (event: PointerEvent) => {
    // Fingers tap, and a pressed button selects text.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!last) requestAnimationFrame(look);
    last = event;
  };
  const press = (event: MouseEvent) => {
    if (!isOn(article, event) || isControl(event) || !getSelection()?.isCollapsed) return;
    const hit = events.quotationAt(event.clientX, event.clientY);
    if (hit !== null) events.press(hit);
  };
  document.addEventListener('pointermove', move, { signal, passive: true });
  document.addEventListener('click', press, { signal, passive: true });
}

function isOn(article: Element, { target }: Event): boolean {
  return target instanceof Node && article.contains(target);
}

function isControl({ target }: Event): boolean {
  return (
    target instanceof Element && target.closest('a[href], button, input, select, textarea, summary, label') !== null
  );
}
