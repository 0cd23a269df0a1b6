import { type Reading, readArticle } from '../article/read';
import type { Work } from '../citing/work';
import { pageWords } from '../engine/noise';
import type { Analysis, Span } from '../engine/types';
import { ask, UNREACHABLE } from '../messages/ask';
import type { Reading as Answer, Look, Result } from '../messages/protocol';
import { setMessages } from '../platform/texts';
import { groundOf, onGroundChanged } from './ground';
import { articleInView, onOtherInView } from './in-view';
import { jumpToRanges } from './jump';
import { drawFocus, drawMarks } from './marks';
import { drawOverlay, type Overlay } from './overlay/overlay';
import type { Direction } from './overlay/steps';
import { text } from './overlay/strings';
import { elementAround, type Quotation, quotationsIn } from './quotations';
import { placeOf, selectedRanges, touchedBy } from './selection';
import { onTextChanged } from './text-watch';

/** The reader of one page: finds the article, has it analysed, draws what is found. */
export type Reader = {
  /** Reads the page (again); true when its text is another than before. */
  read(): Promise<boolean>;
  show(look: Look): void;
  jumpTo(spans: readonly Span[]): boolean;
  /** Goes to the next or the previous quotation; false when none is drawn. */
  step(direction: Direction): boolean;
  /** Opens the card of the quotation in sight; false when none is drawn. */
  openCard(): boolean;
  /** Shows the card of the quotation that the reader's selection touches, or says that there is none. */
  whoSaid(): Promise<void>;
};

/** How often, and after how long, a background that was stopped half-way is asked again. */
const ASK_AGAIN_AFTER_MS = [100, 600, 2000];

type Shown = { readonly reading: Reading; readonly analysis: Analysis };

const NO_WORK: Work = { url: null, title: null, byline: null, site: null, publishedAt: null };

const UNSEEN: Look = { overlay: false, marks: 'filled', messages: null };

/** Makes the reader of this page; the signal ends it and all it has drawn. */
export function makeReader(signal: AbortSignal): Reader {
  let shown: Shown | null = null;
  let look = UNSEEN;
  let drawn = new AbortController();
  let overlay: Overlay | null = null;
  let drawnQuotations: readonly Quotation[] = [];
  let turn = 0;

  const read = async (): Promise<boolean> => {
    const mine = ++turn;
    const reading = readPage();
    if (typeof reading === 'string' || reading === null) {
      shown = null;
      draw();
      await ask('nothingRead', reading);
      return true;
    }
    if (shown && reading.article.text === shown.reading.article.text) {
      keepUp(reading, shown);
      return false;
    }
    const answer = await askUntilReached(reading, signal);
    // Meanwhile the page was read once more, or left.
    if (mine !== turn || signal.aborted) return true;
    // Refused, it would be waited for without end.
    if (!answer.ok) await ask('nothingRead', answer.error);
    shown = answer.ok ? { reading, analysis: answer.value.analysis } : null;
    look = answer.ok ? answer.value.look : UNSEEN;
    draw();
    return true;
  };

  /** Same words, perhaps in other nodes. */
  const keepUp = (reading: Reading, { analysis }: Shown): void => {
    shown = { reading, analysis };
    if (!areInPlace(drawnQuotations) || quotationsIn(reading, analysis).length !== drawnQuotations.length) draw();
  };

  const draw = (): void => {
    const open = overlay?.open;
    drawn.abort();
    drawn = new AbortController();
    overlay = null;
    if (!shown) return;
    const stop = AbortSignal.any([drawn.signal, signal]);
    const quotations = quotationsIn(shown.reading, shown.analysis);
    drawnQuotations = quotations;
    const element = elementAround(shown.reading);
    onTextChanged(element, read, stop);
    setMessages(look.messages);
    const words = quotations[0]?.ranges[0]?.startContainer.parentElement;
    if (!look.overlay || !words) return;
    overlay = drawAll(quotations, element, stop);
    if (open) overlay.reopen(open);
    const repaint = replacing(stop);
    const paint = () => drawMarks(quotations, groundOf(words), look.marks, repaint());
    paint();
    // Other colours are no reason to draw anew what the reader may just be using.
    const redress = () => {
      paint();
      overlay?.redress();
    };
    onGroundChanged(words, redress, stop);
  };

  /** The overlay; without a reading only its notes. `quiet`: without tags, for a single card. */
  const drawAll = (quotations: readonly Quotation[], element: Element, stop: AbortSignal, quiet = false): Overlay => {
    const refocus = replacing(stop);
    return drawOverlay(
      {
        quotations,
        element,
        quiet,
        work: shown?.reading.article ?? NO_WORK,
        jumpTo: ({ ranges }) => jumpToRanges(ranges, signal),
        onFocus: quotation => {
          const mine = refocus();
          const words = quotation?.ranges[0]?.startContainer.parentElement;
          if (quotation && words) drawFocus(quotation, groundOf(words), mine);
        },
      },
      stop,
    );
  };

  /** The page as it is now, when it still has the words that were analysed. */
  const readAgain = (): Reading | null => {
    const reading = readPage();
    if (!shown || !reading || typeof reading === 'string') return null;
    if (reading.article.text !== shown.reading.article.text) return null;
    keepUp(reading, shown);
    return reading;
  };

  let firstRead: Promise<unknown> = Promise.resolve();
  const asked = replacing(signal);
  onOtherInView(read, signal);
  return {
    read: () => {
      const reading = read();
      firstRead = reading;
      return reading;
    },
    step: direction => overlay?.step(direction) ?? false,
    openCard: () => overlay?.openCard() ?? false,
    async whoSaid() {
      await firstRead;
      const selected = selectedRanges();
      const quotation = touchedBy(selected, drawnQuotations);
      const answering =
        overlay ?? drawAll(drawnQuotations, shown ? elementAround(shown.reading) : document.body, asked(), true);
      if (quotation) answering.showCard(quotation);
      else answering.showNote(text(shown ? 'nobodyHere' : 'noArticleHere'), () => placeOf(selected));
    },
    show(wanted) {
      if (JSON.stringify(wanted) === JSON.stringify(look)) return;
      look = wanted;
      draw();
    },
    jumpTo(spans) {
      const ranges = rangesAt(shown?.reading ?? null, spans) ?? rangesAt(readAgain(), spans);
      return ranges !== null && jumpToRanges(ranges, signal);
    },
  };
}

/** Signals that follow one another: a new one ends the one before, and all end with `stop`. */
function replacing(stop: AbortSignal): () => AbortSignal {
  let last = new AbortController();
  return () => {
    last.abort();
    last = new AbortController();
    return AbortSignal.any([last.signal, stop]);
  };
}

/** Whether everything drawn still lies on the words it was drawn for. */
function areInPlace(quotations: readonly Quotation[]): boolean {
  return quotations.every(({ ranges }) => ranges.every(range => !range.collapsed && range.startContainer.isConnected));
}

/** Where these words are in the page; null when other words, or none, stand there now. */
function rangesAt(reading: Reading | null, spans: readonly Span[]): Range[] | null {
  if (!reading) return null;
  const { article, map } = reading;
  const ranges = spans.flatMap(span => map.rangesOf(span));
  const wanted = spans.map(([start, end]) => article.text.slice(start, end)).join(' ');
  return lettersOf(ranges.join(' ')) === lettersOf(wanted) ? ranges : null;
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The article of this page; null when there is none, and why when it could not be read. */
function readPage(): Reading | null | string {
  try {
    return readArticle(document, { url: location.href, choose: articleInView, ...pageWords });
  } catch (error) {
    return String(error);
  }
}

async function askUntilReached({ article }: Reading, signal: AbortSignal): Promise<Result<Answer>> {
  for (const delay of ASK_AGAIN_AFTER_MS) {
    const answer = await ask('analyse', article);
    if (answer.ok || answer.error !== UNREACHABLE || signal.aborted) return answer;
    await new Promise(resolve => setTimeout(resolve, delay));
  }
  return ask('analyse', article);
}
