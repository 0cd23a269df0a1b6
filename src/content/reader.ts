import { type Reading, readArticle } from '../article/read';
import { isNoiseLine } from '../engine/noise';
import type { Analysis, Span } from '../engine/types';
import { ask, UNREACHABLE } from '../messages/ask';
import type { Reading as Answer, Result } from '../messages/protocol';
import { groundOf, onGroundChanged } from './ground';
import { jumpToRanges } from './jump';
import { drawMarks } from './marks';
import { drawOverlay } from './overlay/overlay';
import { elementAround, type Quotation, quotationsIn } from './quotations';
import { onTextChanged } from './text-watch';

/** The reader of one page: finds the article, has it analysed, draws what is found. */
export type Reader = {
  /** Reads the page (again); true when its text is another than before. */
  read(): Promise<boolean>;
  show(on: boolean): void;
  jumpTo(spans: readonly Span[]): boolean;
};

/** How often, and after how long, a background that was stopped half-way is asked again. */
const ASK_AGAIN_AFTER_MS = [100, 600, 2000];

type Shown = { readonly reading: Reading; readonly analysis: Analysis };

/** Makes the reader of this page; the signal ends it and all it has drawn. */
export function makeReader(signal: AbortSignal): Reader {
  let shown: Shown | null = null;
  let overlay = false;
  let drawn = new AbortController();
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
    shown = answer.ok ? { reading, analysis: answer.value.analysis } : null;
    overlay = answer.ok && answer.value.overlay;
    draw();
    return true;
  };

  /** Same words, perhaps in other nodes. */
  const keepUp = (reading: Reading, { analysis }: Shown): void => {
    shown = { reading, analysis };
    if (!areInPlace(drawnQuotations) || quotationsIn(reading, analysis).length !== drawnQuotations.length) draw();
  };

  const draw = (): void => {
    drawn.abort();
    drawn = new AbortController();
    if (!shown) return;
    const stop = AbortSignal.any([drawn.signal, signal]);
    const quotations = quotationsIn(shown.reading, shown.analysis);
    drawnQuotations = quotations;
    const article = elementAround(shown.reading);
    onTextChanged(article, read, stop);
    const words = quotations[0]?.ranges[0]?.startContainer.parentElement;
    if (!overlay || !words) return;
    drawMarks(quotations, groundOf(words), stop);
    drawOverlay({ quotations, article, jumpTo: ({ ranges }) => jumpToRanges(ranges, signal) }, stop);
    onGroundChanged(words, draw, stop);
  };

  /** The page as it is now, when it still has the words that were analysed. */
  const readAgain = (): Reading | null => {
    const reading = readPage();
    if (!shown || !reading || typeof reading === 'string') return null;
    if (reading.article.text !== shown.reading.article.text) return null;
    keepUp(reading, shown);
    return reading;
  };

  return {
    read,
    show(on) {
      if (on === overlay) return;
      overlay = on;
      draw();
    },
    jumpTo(spans) {
      const ranges = rangesAt(shown?.reading ?? null, spans) ?? rangesAt(readAgain(), spans);
      return ranges !== null && jumpToRanges(ranges, signal);
    },
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
    return readArticle(document, { url: location.href, isNoise: isNoiseLine });
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
