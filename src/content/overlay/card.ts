import type { Box } from './boxes';
import { HEADING_ID } from './card-content';
import { h } from './h';

const OPEN_AFTER_MS = 150;
const CLOSE_AFTER_MS = 350;
const GAP = 6;
const EDGE = 8;
/** Lower than this a card cannot be read. */
const LEAST_HEIGHT = 140;

/** What a card is opened for. */
export type CardRequest = {
  /** Tells one card from another, also after everything has been drawn anew. */
  readonly key: string;
  readonly fill: (card: HTMLElement) => void;
  /** The tag that it belongs to; null for a note that belongs to none. */
  readonly tag: HTMLElement | null;
  /** The place in the window that it points to. */
  readonly anchor: () => Box;
};

/** An open card, so that it can be opened again after everything has been drawn anew. */
export type OpenCard = { readonly key: string; readonly isPinned: boolean; readonly hasFocus: boolean };

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
  readonly #layer: HTMLElement;
  readonly #onChange: () => void;

  /** `onChange` is called whenever a card has opened or closed. */
  constructor(host: HTMLElement, layer: HTMLElement, onChange: () => void, signal: AbortSignal) {
    this.#layer = layer;
    this.#onChange = onChange;
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
  pin(request: CardRequest, pinned = true): void {
    if (this.#isHandingBack) return;
    clearTimeout(this.#timer);
    this.#show(request);
    this.#pinned = pinned;
  }

  /** Opens in a moment, if the pointer stays. */
  hover(request: CardRequest): void {
    if (this.#shown?.key === request.key) clearTimeout(this.#timer);
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

  /** What is open now. */
  get open(): OpenCard | null {
    return this.#shown && { key: this.#shown.key, isPinned: this.#pinned, hasFocus: this.#hasFocus };
  }

  get #hasFocus(): boolean {
    return this.#element.matches(':focus-within');
  }

  /** Moves to where its anchor is now; closes when that has left the window. */
  follow(): void {
    if (!this.#shown) return;
    const anchor = this.#shown.anchor();
    if (anchor.bottom < 0 || anchor.top > innerHeight) {
      this.close();
      return;
    }
    const { style } = this.#element;
    // Measured as high as it wants to be.
    style.removeProperty('max-height');
    const { offsetWidth, offsetHeight } = this.#element;
    const { left, top, room } = beside(anchor, offsetWidth, offsetHeight);
    style.setProperty('left', `${left}px`);
    style.setProperty('top', `${top}px`);
    if (room < offsetHeight) style.setProperty('max-height', `${room}px`);
  }

  close(): void {
    clearTimeout(this.#timer);
    if (!this.#shown) return;
    const { tag } = this.#shown;
    const hadFocus = this.#hasFocus;
    this.#shown = null;
    this.#pinned = false;
    tag?.setAttribute('aria-expanded', 'false');
    this.#element.remove();
    if (hadFocus && tag) this.#handBack(tag);
    this.#onChange();
  }

  #show(request: CardRequest): void {
    if (this.#shown?.key === request.key) return;
    this.close();
    const { tag, fill } = request;
    this.#shown = request;
    fill(this.#element);
    if (tag) tag.after(this.#element);
    else this.#layer.append(this.#element);
    tag?.setAttribute('aria-expanded', 'true');
    this.#element.showPopover();
    this.follow();
    this.#onChange();
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

/**
 * Below the anchor, or above it where there is more room; `room` is how high the card can be there. Never outside of the window, and on its
 * anchor only where there is room on neither side.
 */
function beside(anchor: Box, width: number, wanted: number): { left: number; top: number; room: number } {
  const { clientWidth } = document.documentElement;
  const below = innerHeight - EDGE - (anchor.bottom + GAP);
  const above = anchor.top - GAP - EDGE;
  const isBelow = wanted <= below || below >= above;
  const room = Math.max(LEAST_HEIGHT, isBelow ? below : above);
  const height = Math.min(wanted, room);
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  return {
    left: Math.max(EDGE, Math.min(anchor.left, clientWidth - width - EDGE)),
    top: Math.max(EDGE, Math.min(top, innerHeight - height - EDGE)),
    room,
  };
}
