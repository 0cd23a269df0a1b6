import type { Quotation } from '../quotations';
import { type Box, boxAround, contains, moved } from './boxes';
import { Card, type CardRequest } from './card';
import type { Lines } from './geometry';
import { makeHost } from './host';
import { watchPointer } from './hover';
import { layOut, type Tagged } from './layout';
import { onMoved } from './moves';
import { makeTag } from './tags';

/** What is drawn. */
export type OverlayContent = {
  /** In reading order. */
  readonly quotations: readonly Quotation[];
  /** The element around the whole article. */
  readonly article: Element;
  readonly jumpTo: (quotation: Quotation) => void;
};

/**
 * So many quotations get a tag; in a longer text (a transcript, a book) the rest are marked only: every tag costs layout at each
 * movement of the page, and no news article has a tenth as many.
 */
const MOST_TAGS = 500;

/** Draws a tag for every quotation, and cards on demand, until the signal aborts. The page keeps its own nodes as they are. */
export function drawOverlay(content: OverlayContent, signal: AbortSignal): void {
  const { article, jumpTo } = content;
  const quotations = content.quotations.slice(0, MOST_TAGS);
  const { host, layer } = makeHost(article, signal);
  const card = new Card(host, signal);
  const tagged = quotations.map(quotation => ({ quotation, tag: makeTag(quotation) }));
  layer.append(...tagged.map(({ tag }) => tag));

  let lines: readonly Lines[] = [];
  const requestFor = (index: number): CardRequest => ({
    ...tagged[index]!,
    anchor: () => anchorOf(tagged[index]!, lines[index]!, host),
    others: othersOf(quotations[index]!, quotations),
    jumpTo(other) {
      card.close();
      jumpTo(other);
    },
  });
  const onPointer = {
    quotationAt: (x: number, y: number) => indexAt(lines, host, x, y),
    enter: (index: number) => card.hover(requestFor(index)),
    leave: () => card.leave(),
    press: (index: number) => card.pin(requestFor(index)),
  };
  const onMove = () => {
    lines = layOut(tagged, article, host, layer);
    card.follow();
  };
  for (const [index, each] of tagged.entries()) listenToTag(each, card, () => requestFor(index));
  watchPointer(article, onPointer, signal);
  onMoved(article, onMove, signal);
}

/** A card beside the text covers none of it; without a margin it stands below the words it is about. */
function anchorOf({ tag }: Tagged, { boxes }: Lines, host: HTMLElement): Box {
  const beside = tag.getBoundingClientRect();
  if (tag.dataset.place === 'margin' && beside.bottom > 0 && beside.top < innerHeight) return beside;
  const { left, top } = host.getBoundingClientRect();
  return moved(boxAround(boxes), left, top);
}

function othersOf(quotation: Quotation, all: readonly Quotation[]): Quotation[] {
  const { speaker } = quotation;
  return all.filter(other => other !== quotation && speaker !== null && other.speaker === speaker);
}

/** The quotation whose words are at this place of the window. */
function indexAt(lines: readonly Lines[], host: HTMLElement, x: number, y: number): number | null {
  const { left, top } = host.getBoundingClientRect();
  const index = lines.findIndex(({ boxes }) => boxes.some(box => contains(box, x - left, y - top)));
  return index < 0 ? null : index;
}

function listenToTag({ quotation, tag }: Tagged, card: Card, request: () => CardRequest): void {
  tag.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && card.hover(request()));
  tag.addEventListener('pointerleave', () => card.leave());
  // Only the keyboard opens it by coming here: a click does so itself.
  tag.addEventListener('focus', () => tag.matches(':focus-visible') && card.pin(request()));
  tag.addEventListener('click', ({ detail }) => {
    const isKeyboard = detail === 0;
    if (!card.isPinnedFor(quotation)) card.pin(request());
    else if (isKeyboard) card.enter();
    else card.close();
  });
}
