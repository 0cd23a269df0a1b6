import type { Quotation } from '../quotations';
import { around, type Box, contains, moved } from './boxes';
import { type Card, type CardRequest, makeCard } from './card';
import type { Lines } from './geometry';
import { h } from './h';
import { watchPointer } from './hover';
import { layOut, type Tagged } from './layout';
import { onMoved } from './moves';
import { text, textLanguage } from './strings';
import { STYLES } from './styles';
import { makeTag } from './tags';

const HOST = 'narasumber-overlay';

/** What the overlay leaves to its owner. */
export type OverlayActions = { readonly jumpTo: (quotation: Quotation) => void };

/** Draws a tag for every quotation, and cards on demand, until the signal aborts. The page keeps its own nodes as they are. */
export function drawOverlay(
  quotations: readonly Quotation[],
  article: Element,
  actions: OverlayActions,
  signal: AbortSignal,
): void {
  const { host, layer } = makeHost(article);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  const card = makeCard(host, signal);
  const tagged: readonly Tagged[] = quotations.map(quotation => ({ quotation, tag: makeTag(quotation) }));
  layer.append(...tagged.map(({ tag }) => tag));

  let lines: readonly Lines[] = [];
  const fromHost = (box: Box) => {
    const { left, top } = host.getBoundingClientRect();
    return moved(box, left, top);
  };
  const requestFor = (index: number): CardRequest => {
    const { quotation, tag } = tagged[index]!;
    // A card beside the text covers none of it; without a margin it stands below the words it is about.
    const isBeside = tag.dataset.place === 'margin';
    return {
      quotation,
      tag,
      anchor: () => (isBeside ? tag.getBoundingClientRect() : fromHost(around(lines[index]!.boxes))),
      others: quotations.filter(other => other !== quotation && other.speaker && other.speaker === quotation.speaker),
      jumpTo: other => {
        card.close();
        actions.jumpTo(other);
      },
    };
  };
  for (const [index, each] of tagged.entries()) listenToTag(each, card, () => requestFor(index));
  watchPointer(
    article,
    {
      quotationAt(x, y) {
        const { left, top } = host.getBoundingClientRect();
        const index = lines.findIndex(({ boxes }) => boxes.some(box => contains(box, x - left, y - top)));
        return index < 0 ? null : index;
      },
      enter: index => card.hover(requestFor(index)),
      leave: card.leave,
      press: index => card.pin(requestFor(index)),
    },
    signal,
  );
  onMoved(
    article,
    () => {
      lines = layOut(tagged, article, host, layer);
      card.follow();
    },
    signal,
  );
}

/** Removes the overlay of an earlier copy of the extension. */
export function removeLeftOverlay(): void {
  for (const host of document.querySelectorAll(`:root > ${HOST}`)) host.remove();
}

function makeHost(article: Element): { host: HTMLElement; layer: HTMLElement } {
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: __TEST__ ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const layer = h('div', { class: 'layer', role: 'complementary', 'aria-label': text('label'), lang: textLanguage() });
  root.append(layer);
  host.style.setProperty('--narasumber-layer', layerOf(article));
  document.documentElement.append(host);
  return { host, layer };
}

/** The outermost layer that the article is drawn in: tags lie on it, and below headers that lie above it. */
function layerOf(element: Element): string {
  let layer = '0';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { zIndex } = getComputedStyle(at);
    if (zIndex !== 'auto') layer = zIndex;
  }
  return String(Math.max(0, Number(layer)));
}

function listenToTag({ quotation, tag }: Tagged, card: Card, request: () => CardRequest): void {
  tag.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && card.hover(request()));
  tag.addEventListener('pointerleave', card.leave);
  // Only the keyboard opens it by coming here: a click does so itself.
  tag.addEventListener('focus', () => tag.matches(':focus-visible') && card.pin(request()));
  tag.addEventListener('click', ({ detail }) => {
    const isKeyboard = detail === 0;
    if (!card.isPinnedFor(quotation)) card.pin(request());
    else if (isKeyboard) card.enter();
    else card.close();
  });
}
