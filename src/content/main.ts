/**
 * The reader, brought into pages that are articles. Injected again, it starts afresh: the copy before it is ended, also one
 * that an earlier copy of the extension left behind. One signal stops everything and takes everything away.
 */
import { pageGuards, serve } from '../messages';
import { isExtensionAlive } from '../platform/browser';
import { removeLeftMarks } from './marks';
import { onNavigated } from './navigation';
import { removeLeftHost } from './overlay/host';
import { makeReader } from './reader';

const world = globalThis as typeof globalThis & { narasumber?: AbortController };

function start(): void {
  world.narasumber?.abort();
  removeLeftHost();
  removeLeftMarks();
  const life = new AbortController();
  const { signal } = life;
  world.narasumber = life;

  const reader = makeReader(signal);
  const { jumpTo, step, openCard, whoSaid, show: showOverlay } = reader;
  const end = () => life.abort();
  serve(pageGuards, { jumpTo, step, openCard, whoSaid, showOverlay, isReading: () => true, end }, signal);
  // The detector looks at the new address, and brings a new reader if an article is there.
  onNavigated(() => life.abort(), signal);
  // Back from the history, the page is as it was, but the background has forgotten it.
  addEventListener('pageshow', ({ persisted }) => persisted && start(), { signal });
  // When the extension goes, nobody tells: so look when the reader does something.
  for (const event of ['visibilitychange', 'scroll', 'pointerdown', 'keydown']) {
    document.addEventListener(event, () => isExtensionAlive() || life.abort(), { signal, passive: true });
  }
  void reader.read();
}

start();
