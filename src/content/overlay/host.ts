import { h } from './h';
import { text, textLanguage } from './strings';
import { STYLES } from './styles';

const NAME = 'narasumber-overlay';

/** The one element that the overlay adds to the page, and what everything of it is drawn in. */
export type Host = { readonly host: HTMLElement; readonly layer: HTMLElement };

/** Adds the host beside the page's body, until the signal aborts. What is in it the page can neither see nor style. */
export function makeHost(article: Element, signal: AbortSignal): Host {
  const host = document.createElement(NAME);
  const root = host.attachShadow({ mode: __TEST__ ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const layer = h('div', { class: 'layer', role: 'complementary', 'aria-label': text('label'), lang: textLanguage() });
  root.append(layer);
  host.style.setProperty('--narasumber-layer', String(layerOf(article)));
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, layer };
}

/** Removes the host of an earlier copy of the extension. */
export function removeLeftHost(): void {
  for (const host of document.querySelectorAll(`:root > ${NAME}`)) host.remove();
}

/** The outermost layer that the article is drawn in: tags lie on it, and below headers that lie above it. */
function layerOf(article: Element): number {
  let layer = 0;
  for (let at: Element | null = article; at; at = at.parentElement) {
    const { zIndex } = getComputedStyle(at);
    if (zIndex !== 'auto') layer = Number(zIndex);
  }
  return Math.max(0, layer);
}
