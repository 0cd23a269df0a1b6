import type { Quotation } from '../quotations';
import type { Box } from './boxes';
import { type CardContent, fillCard, HEADING_ID } from './card-content';
import { h } from './h';

const OPEN_AFTER_MS = 150;
const CLOSE_AFTER_MS = 350;
const GAP = 6;
const EDGE = 8;

/** What a card is opened for: its content, the tag that it belongs to, and the place in the window that it points to. */
export type CardRequest = CardContent & { readonly tag: HTMLElement; readonly anchor: () => Box };

/** The one card of the overlay. It stands right after the tag it belongs to: Tab goes from one to the other. */
export class Card {
  readonly #element = h('div', {
    class: 'card',
    id: 'card',
    popover: 'manual',
    role: 'dialog',
    tabindex: '-1',
    'aria-labelledby': HEADING_ID,
    'data-card': '',
  });
  #shown: CardRequest | null = null;
  #pinned = false;
  #isHandingBack = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#element.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.#element.addEventListener('pointerleave', () => this.leave());
    // Without a related target it was the window that lost the focus, or a click that went nowhere.
    host.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && this.close());
    // From outside the shadow root, all that happens in it happens to the host.
    const press = ({ target }: Event) => target !== host && this.close();
    addEventListener('pointerdown', press, { signal, passive: true, capture: true });
    addEventListener('keydown', event => this.#closeByKey(event), { signal, capture: true });
    addEventListener('scroll', () => this.follow(), { signal, passive: true, capture: true });
    addEventListener('resize', () => this.follow(), { signal, passive: true });
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** Opens at once, and stays until the reader closes it or goes elsewhere. */
  pin(request: CardRequest): void {
    if (this.#isHandingBack) return;
    clearTimeout(this.#timer);
    this.#show(request);
    this.#pinned = true;
  }

  /** Opens in a moment, if the pointer stays. */
  hover(request: CardRequest): void {
    if (this.#shown?.quotation === request.quotation) clearTimeout(this.#timer);
    else if (!this.#pinned) this.#later(OPEN_AFTER_MS, () => this.#show(request));
  }

  /** The pointer has gone elsewhere: closes in a moment, unless it is pinned. */
  leave(): void {
    if (!this.#pinned) this.#later(CLOSE_AFTER_MS, () => this.close());
  }

  /** Moves the keyboard into the card. */
  enter(): void {
    this.#element.focus({ preventScroll: true });
  }

  /** Whether it is open and pinned for this quotation. */
  isPinnedFor(quotation: Quotation): boolean {
    return this.#pinned && this.#shown?.quotation === quotation;
  }

  /** Moves to where its anchor is now; closes when that has left the window. */
  follow(): void {
    if (!this.#shown) return;
    const anchor = this.#shown.anchor();
    if (anchor.bottom < 0 || anchor.top > innerHeight) {
      this.close();
      return;
    }
    const { style, offsetWidth, offsetHeight } = this.#element;
    const { left, top } = beside(anchor, offsetWidth, offsetHeight);
    style.setProperty('left', `${left}px`);
    style.setProperty('top', `${top}px`);
  }

  close(): void {
    clearTimeout(this.#timer);
    if (!this.#shown) return;
    const { tag } = this.#shown;
    const hadFocus = this.#element.matches(':focus-within');
    this.#shown = null;
    this.#pinned = false;
    tag.setAttribute('aria-expanded', 'false');
    this.#element.remove();
    if (hadFocus) this.#handBack(tag);
  }

  #show(request: CardRequest): void {
    if (this.#shown?.quotation === request.quotation) return;
    this.close();
    this.#shown = request;
    fillCard(this.#element, request);
    this.#element.dataset.card = request.quotation.quote.id;
    request.tag.after(this.#element);
    request.tag.setAttribute('aria-expanded', 'true');
    this.#element.showPopover();
    this.follow();
  }

  /** Gives the keyboard back to the tag, which opens its card whenever the keyboard comes to it: but not this time. */
  #handBack(tag: HTMLElement): void {
    this.#isHandingBack = true;
    tag.focus({ preventScroll: true });
    this.#isHandingBack = false;
  }

  #closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#shown) return;
    event.stopPropagation();
    this.close();
  }

  #later(delay: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, delay);
  }
}

/** Below the anchor, or above it where there is no room below; never outside of the window. */
function beside(anchor: Box, width: number, height: number): { left: number; top: number } {
  const { clientWidth } = document.documentElement;
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - height;
  const top = below + height > innerHeight - EDGE && above >= EDGE ? above : below;
  return {
    left: Math.max(EDGE, Math.min(anchor.left, clientWidth - width - EDGE)),
    top: Math.max(EDGE, Math.min(top, innerHeight - height - EDGE)),
  };
}
