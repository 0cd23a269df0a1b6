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

/** The one card of the overlay. */
export type Card = {
  /** Opens at once and stays until the reader leaves it or closes it. */
  pin(request: CardRequest): void;
  /** Opens in a moment, if the pointer stays. */
  hover(request: CardRequest): void;
  /** The pointer has gone elsewhere: closes in a moment, unless it is pinned. */
  leave(): void;
  close(): void;
  /** Moves to where its anchor is now. */
  follow(): void;
  /** Moves the keyboard into the card. */
  enter(): void;
  /** Whether it is open and pinned for this quotation. */
  isPinnedFor(quotation: Quotation): boolean;
};

/** Makes the card; it stands in the document right after the tag it belongs to, so that Tab goes from one to the other. */
export function makeCard(host: HTMLElement, signal: AbortSignal): Card {
  const element = h('div', {
    class: 'card',
    id: 'card',
    popover: 'manual',
    role: 'dialog',
    tabindex: '-1',
    'aria-labelledby': HEADING_ID,
    'data-card': '',
  });
  let shown: CardRequest | null = null;
  let pinned = false;
  let isHandingBack = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (delay: number, action: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
  const show = (request: CardRequest) => {
    if (shown?.quotation === request.quotation) return;
    close();
    shown = request;
    fillCard(element, request);
    element.dataset.card = request.quotation.quote.id;
    request.tag.after(element);
    request.tag.setAttribute('aria-expanded', 'true');
    element.showPopover();
    follow();
  };
  const close = () => {
    clearTimeout(timer);
    if (!shown) return;
    const { tag } = shown;
    const hadFocus = element.matches(':focus-within');
    shown = null;
    pinned = false;
    tag.setAttribute('aria-expanded', 'false');
    element.remove();
    if (!hadFocus) return;
    // The tag opens its card when the keyboard comes to it: not this time.
    isHandingBack = true;
    tag.focus({ preventScroll: true });
    isHandingBack = false;
  };
  const follow = () => {
    if (!shown) return;
    const anchor = shown.anchor();
    if (anchor.bottom < 0 || anchor.top > innerHeight) {
      close();
      return;
    }
    const { left, top } = besides(anchor, element.offsetWidth, element.offsetHeight);
    element.style.setProperty('left', `${left}px`);
    element.style.setProperty('top', `${top}px`);
  };

  element.addEventListener('pointerenter', () => clearTimeout(timer));
  element.addEventListener('pointerleave', () => card.leave());
  // Without a related target it was the window that lost the focus, or a click that went nowhere.
  host.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && close());
  addEventListener('scroll', follow, { signal, passive: true, capture: true });
  addEventListener('resize', follow, { signal, passive: true });
  addEventListener('keydown', event => closeByKey(event), { signal, capture: true });
  // From outside the shadow root, all that happens in it happens to the host.
  addEventListener('pointerdown', ({ target }) => target !== host && close(), { signal, passive: true, capture: true });
  signal.addEventListener('abort', close, { once: true });

  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return;
    event.stopPropagation();
    close();
  };

  const card: Card = {
    pin(request) {
      if (isHandingBack) return;
      show(request);
      clearTimeout(timer);
      pinned = true;
    },
    hover(request) {
      if (shown?.quotation === request.quotation) clearTimeout(timer);
      else if (!pinned) later(OPEN_AFTER_MS, () => show(request));
    },
    leave() {
      if (!pinned) later(CLOSE_AFTER_MS, close);
    },
    close,
    follow,
    enter: () => element.focus({ preventScroll: true }),
    isPinnedFor: quotation => pinned && shown?.quotation === quotation,
  };
  return card;
}

/** Below the anchor, or above it where there is no room below; never outside of the window. */
function besides(anchor: Box, width: number, height: number): { left: number; top: number } {
  const { clientWidth } = document.documentElement;
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - height;
  const top = below + height > innerHeight - EDGE && above >= EDGE ? above : below;
  return {
    left: Math.max(EDGE, Math.min(anchor.left, clientWidth - width - EDGE)),
    top: Math.max(EDGE, Math.min(top, innerHeight - height - EDGE)),
  };
}
