import type { Work } from '../../citing/work';
import type { Quotation } from '../quotations';
import { type Box, boxAround, contains, moved } from './boxes';
import { Card, type CardRequest, type OpenCard } from './card';
import { fillCard, fillNote } from './card-content';
import type { Lines } from './geometry';
import { makeHost } from './host';
import { watchPointer } from './hover';
import { layOut, type Tagged } from './layout';
import { onMoved } from './moves';
import { type Direction, neighbour } from './steps';
import { makeTag } from './tags';

/** What is drawn. */
export type OverlayContent = {
  /** In reading order. */
  readonly quotations: readonly Quotation[];
  /** What they stand in: what a copy of one names as its source. */
  readonly work: Work;
  /** The element around the whole article. */
  readonly element: Element;
  /** Without tags: the reader has switched them off and only asks for one card. It goes when that closes. */
  readonly quiet: boolean;
  readonly jumpTo: (quotation: Quotation) => void;
  /** The quotation that the keyboard is at, or that a card is open for; null: none any more. */
  readonly onFocus: (quotation: Quotation | null) => void;
};

/** What can be done with what is drawn. */
export type Overlay = {
  /** Goes to the next or the previous quotation, and gives its tag the keyboard; false when there is none. */
  step(direction: Direction): boolean;
  /** Opens the card of the quotation that the keyboard is at, or that is in sight; false when there is none. */
  openCard(): boolean;
  showCard(quotation: Quotation): void;
  /** Says a few words at a place of the window. */
  showNote(words: string, anchor: () => Box): void;
  /** Colours and places everything again. */
  redress(): void;
  /** What the reader has open, to be opened again in another overlay. */
  readonly open: OpenPlace;
  reopen(place: OpenPlace): void;
};

export type OpenPlace = { readonly card: OpenCard | null; readonly tag: string | null };

/**
 * So many quotations get a tag; in a longer text (a transcript, a book) the rest are marked only: every tag costs layout at each
 * movement of the page, and no news article has a tenth as many.
 */
const MOST_TAGS = 500;
/** So long may the page be on its way to a quotation (ms). */
const LONGEST_GLIDE = 1000;

/** Draws a tag for every quotation, and cards on demand, until the signal aborts. The page keeps its own nodes as they are. */
export function drawOverlay(content: OverlayContent, signal: AbortSignal): Overlay {
  const { work, element, quiet, jumpTo } = content;
  const quotations = content.quotations.slice(0, MOST_TAGS);
  const { host, layer } = makeHost(element, signal);
  layer.classList.toggle('quiet', quiet);
  const tagged = quotations.map(quotation => ({ quotation, tag: makeTag(quotation) }));
  layer.append(...tagged.map(({ tag }) => tag));

  let lines: readonly Lines[] = [];
  /** The quotation that was last gone to, and when (ms): the next step starts there. */
  let current: number | null = null;
  let steppedAt = Number.NEGATIVE_INFINITY;
  const indexOf = (key: string | null | undefined) => quotations.findIndex(each => keyOf(each) === key);
  const focusedTag = () => tagged.findIndex(({ tag }) => tag.matches(':focus'));
  const tellFocus = () => {
    const index = card.open ? indexOf(card.open.key) : focusedTag();
    content.onFocus(quotations[index] ?? null);
    if (index >= 0) current = index;
    else if (quiet && !card.open) host.remove();
  };
  const card = new Card(host, layer, tellFocus, signal);
  let isFocusingOnly = false;
  const focusOnly = (index: number) => {
    isFocusingOnly = true;
    tagged[index]!.tag.focus({ preventScroll: true });
    isFocusingOnly = false;
  };

  const requestFor = (index: number): CardRequest => ({
    key: keyOf(quotations[index]!),
    tag: tagged[index]!.tag,
    anchor: () => anchorOf(tagged[index]!, lines[index]!, host),
    fill: element =>
      fillCard(element, {
        quotation: quotations[index]!,
        all: allOf(quotations[index]!, quotations),
        work,
        jumpTo(other) {
          card.close();
          jumpTo(other);
        },
      }),
  });
  const openAt = (index: number) => {
    card.pin(requestFor(index));
    card.enter();
  };
  const onMove = () => {
    lines = layOut(tagged, element, host, layer);
    card.follow();
  };
  for (const [index, { quotation, tag }] of tagged.entries()) {
    tag.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && card.hover(requestFor(index)));
    tag.addEventListener('pointerleave', () => card.leave());
    tag.addEventListener('blur', tellFocus);
    tag.addEventListener('focus', () => {
      tellFocus();
      // Only the keyboard opens it by coming here: a click does so itself.
      if (!isFocusingOnly && tag.matches(':focus-visible')) card.pin(requestFor(index));
    });
    tag.addEventListener('click', ({ detail }) => {
      const isKeyboard = detail === 0;
      const isOpen = card.open?.isPinned && card.open.key === keyOf(quotation);
      if (isKeyboard) openAt(index);
      else if (isOpen) card.close();
      else card.pin(requestFor(index));
    });
  }
  if (!quiet) {
    const onPointer = {
      quotationAt: (x: number, y: number) => indexAt(lines, host, x, y),
      enter: (index: number) => card.hover(requestFor(index)),
      leave: () => card.leave(),
      press: (index: number) => card.pin(requestFor(index)),
    };
    watchPointer(element, onPointer, signal);
  }
  onMoved(element, onMove, signal);

  const neighbourOf = (direction: Direction) =>
    neighbour(lines, host.getBoundingClientRect(), current, direction, performance.now() - steppedAt < LONGEST_GLIDE);
  return {
    step(direction) {
      const index = neighbourOf(direction);
      if (index === null) return false;
      card.close();
      current = index;
      steppedAt = performance.now();
      jumpTo(quotations[index]!);
      focusOnly(index);
      return true;
    },
    openCard() {
      const index = focusedTag() >= 0 ? focusedTag() : (neighbourOf('here') ?? neighbourOf('next'));
      if (index === null) return false;
      jumpTo(quotations[index]!);
      openAt(index);
      return true;
    },
    showCard(quotation) {
      const index = quotations.indexOf(quotation);
      if (index >= 0) openAt(index);
    },
    showNote(words, anchor) {
      card.pin({ key: words, tag: null, anchor, fill: element => fillNote(element, words) });
      card.enter();
    },
    redress: onMove,
    get open() {
      return { card: card.open, tag: focusedTag() < 0 ? null : keyOf(quotations[focusedTag()]!) };
    },
    reopen({ card: open, tag }) {
      const [cardAt, tagAt] = [indexOf(open?.key), indexOf(tag)];
      if (tagAt >= 0) focusOnly(tagAt);
      if (!open || cardAt < 0) return;
      card.pin(requestFor(cardAt), open.isPinned);
      if (open.hasFocus) card.enter();
    },
  };
}

/** The same for the same words of the same speaker, also when the article has been analysed again. */
function keyOf({ speaker, words, quote }: Quotation): string {
  return `${speaker?.name ?? ''}\n${words}\n${quote.content[0]?.[0]}`;
}

/** A card beside the text covers none of it; without a margin it stands below the words it is about. */
function anchorOf({ tag }: Tagged, { boxes }: Lines, host: HTMLElement): Box {
  const beside = tag.getBoundingClientRect();
  if (tag.dataset.place === 'margin' && beside.bottom > 0 && beside.top < innerHeight) return beside;
  const { left, top } = host.getBoundingClientRect();
  return boxes.length > 0 ? moved(boxAround(boxes), left, top) : beside;
}

function allOf(quotation: Quotation, all: readonly Quotation[]): Quotation[] {
  const { speaker } = quotation;
  return all.filter(other => other === quotation || (speaker !== null && other.speaker === speaker));
}

/** The quotation whose words are at this place of the window. */
function indexAt(lines: readonly Lines[], host: HTMLElement, x: number, y: number): number | null {
  const { left, top } = host.getBoundingClientRect();
  const index = lines.findIndex(({ boxes }) => boxes.some(box => contains(box, x - left, y - top)));
  return index < 0 ? null : index;
}
