/** Popup and overlay, in all they can show, measured against the rules of axe, in light and dark. Panel, settings and first page: extension-pages. */
import { describe, expect, it } from 'vitest';
import { faultsIn } from './axe';
import { BROWSERS, type Popup } from './driver';
import { urlOf } from './server';
import { tagsOf, useBrowser } from './session';
import { until } from './until';

/** Runs in the popup. */
function unfoldAll(): void {
  for (const folded of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) folded.click();
}
function showOneSpeaker(): void {
  document.querySelector<HTMLElement>('.claims .speaker')?.click();
}

/** What the popup shows, and how to come there. */
const VIEWS: readonly {
  name: string;
  page: string;
  shown: string;
  acts: readonly (() => void)[];
  unfolded?: string;
}[] = [
  // What unfolds may hold something folded.
  {
    name: 'all of an article',
    page: 'articles/lake-pact',
    shown: 'footer',
    acts: [unfoldAll, unfoldAll],
    unfolded: 'dl',
  },
  { name: 'one speaker', page: 'articles/pakta-danau', shown: 'footer', acts: [showOneSpeaker], unfolded: '.strip' },
  { name: 'forty sources', page: 'odd/many-speakers', shown: 'footer', acts: [unfoldAll], unfolded: '.quotes' },
  { name: 'no sources', page: 'odd/no-speakers', shown: 'footer', acts: [] },
  { name: 'a language without a pack', page: 'pages/arabic', shown: '.notice', acts: [] },
  { name: 'no article', page: 'pages/form', shown: '.message', acts: [] },
];

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);

  it.each(VIEWS)(
    'everybody can use the popup: $name',
    async ({ page: path, shown, acts, unfolded = shown }) => {
      const isRead = !path.startsWith('pages/form');
      const page = isRead ? await session.read(path) : await session.driver.open(urlOf(path));
      const popup = await session.driver.openPopup(page);
      await until('the view', () => popup.evaluate(wanted => document.querySelector(wanted) !== null, shown));
      for (const act of acts) {
        await popup.evaluate(act);
        await until('what unfolds', () => popup.evaluate(wanted => document.querySelector(wanted) !== null, unfolded));
      }
      for (const dark of [false, true]) {
        await makeDark(popup, dark);
        expect(await popup.evaluateText(faultsIn())).toEqual([]);
      }
      await session.driver.setDark(false);
      await popup.close();
      await page.close();
    },
    60_000,
  );

  const makeDark = async (popup: Popup, dark: boolean): Promise<void> => {
    await session.driver.setDark(dark);
    await until('the colours', () =>
      popup.evaluate(wanted => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark),
    );
  };

  // The overlay takes its colours from the page it lies on.
  it.each(['articles/lake-pact', 'odd/dark', 'odd/coloured', 'odd/long-names', 'pages/arabic'])(
    'everybody can use tags and cards on %s',
    async path => {
      const page = await session.read(path);
      await page.bringToFront();
      await until('tags', () => tagsOf(page));
      expect(await page.evaluate(`(async () => {${faultsIn('narasumber-overlay')}})()`)).toEqual([]);
      await page.evaluate(() =>
        document.querySelector('narasumber-overlay')!.shadowRoot!.querySelector<HTMLElement>('[data-quote]')!.click(),
      );
      await until('the card', () =>
        page.evaluate(
          () => document.querySelector('narasumber-overlay')!.shadowRoot!.querySelector('[data-card]') !== null,
        ),
      );
      // What fades in has its colours by then.
      await new Promise(resolve => setTimeout(resolve, 300));
      expect(await page.evaluate(`(async () => {${faultsIn('narasumber-overlay')}})()`)).toEqual([]);
      await page.close();
    },
    60_000,
  );
});
