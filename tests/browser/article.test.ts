import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Popup } from './driver';
import { type Expected, findQuote, isSpeaker } from './expected';
import { fixture, marksOn, message, type Record, tagsOf, useBrowser } from './session';
import { until } from './until';

/** The text of a section of the popup, by the id of its heading; null when there is none. */
const sectionOf = (popup: Popup, name: string) =>
  popup.evaluate(
    id => document.querySelector(`section[aria-labelledby="${id}"]`)?.textContent ?? null,
    `${name}-heading`,
  );

describe.each(BROWSERS)('in %s', browser => {
  const session = useBrowser(browser);

  describe.each(['pakta-danau', 'lake-pact'])('the article %s', slug => {
    const path = `articles/${slug}`;
    const expected: Expected = JSON.parse(fixture(`${path}/expected.json`));
    let page: Page;
    let record: Record;

    const withPopup = async <T>(use: (popup: Popup) => Promise<T>): Promise<T> => {
      const popup = await session.driver.openPopup(page);
      try {
        await until('the popup to show the article', () =>
          popup.evaluate(() => document.querySelector('h1')?.textContent),
        );
        await until('the sources in the popup', () => sectionOf(popup, 'sources'));
        return await use(popup);
      } finally {
        await popup.close();
      }
    };

    beforeAll(async () => {
      page = await session.read(path);
      record = (await session.recordOf(path))!;
    });

    it('is read with title, author, date and site, and without what is not of it', () => {
      const { title, byline, site, publishedAt, text } = record.article;
      expect({ title, byline, site, published: publishedAt?.slice(0, 10) }).toEqual({
        title: expected.title,
        byline: expected.byline,
        site: expected.site,
        published: expected.published,
      });
      expect(expected.boilerplate.filter(line => text.includes(line))).toEqual([]);
    });

    it('has the right speaker tagged at every quotation', async () => {
      const tags = await until('tags', () => tagsOf(page));
      const { article, analysis } = record;
      const wrong = expected.quotes.flatMap(quote => {
        const found = findQuote(quote, article, analysis);
        const tag = tags.find(each => each.quote === found?.id);
        return tag && isSpeaker(tag.name, quote)
          ? []
          : [`${quote.speaker}: ${quote.content.join(' … ')} (got ${tag?.name})`];
      });
      expect(wrong).toEqual([]);
      expect(tags).toHaveLength(analysis.quotes.length);
    });

    it('shows the number of those who speak on the toolbar button', async () => {
      const badge = await until('the badge', () => session.driver.background(badgeOfActiveTab));
      const speakers = new Set(expected.quotes.map(({ speaker }) => speaker));
      expect(badge).toBe(String(speakers.size));
    });

    it('shows pact, summary, claims, sources and what the page says of itself in the popup, in this order', async () => {
      await withPopup(async popup => {
        // A popup is at most 600 pixels high.
        const starts = await popup.evaluate(() =>
          Array.from(document.querySelectorAll('main section h2'), h2 => h2.getBoundingClientRect().top),
        );
        expect(starts.filter(top => top < 600)).toHaveLength(3);
        await popup.click('.pact > .fold');
        await until('all of the agreement', () => popup.evaluate(() => document.querySelector('.pact dl') !== null));
        const [pact, summary, claims, sources] = await Promise.all(
          ['pact', 'summary', 'claims', 'sources'].map(name => sectionOf(popup, name)),
        );
        for (const words of [expected.agreement.name, ...expected.agreement.parties, ...expected.agreement.unknown]) {
          expect(pact).toContain(words);
        }
        const parties = await popup.evaluate(() =>
          Array.from(document.querySelectorAll('.parties li'), li => li.textContent!.trim()),
        );
        expect(parties.sort()).toEqual(expected.agreement.parties);
        expect(summary).not.toBeNull();
        expect(claims).not.toBeNull();
        for (const { name } of expected.sources) expect(sources?.toLowerCase()).toContain(name.toLowerCase());
        const relay = expected.quotes.find(quote => quote.relay)!;
        expect(sources).toContain(message('popup_via', relay.relay!).trim());
        const order = await popup.evaluate(() => Array.from(document.querySelectorAll('main section h2'), h2 => h2.id));
        expect(order).toEqual(['pact', 'summary', 'claims', 'sources', 'about'].map(name => `${name}-heading`));
      });
    });

    it('shows nothing in the popup that is not of the article', async () => {
      await withPopup(async popup => {
        // Editors' initials are no part of the article, but a fact about it.
        const shown = await popup.evaluate(() =>
          Array.from(
            document.querySelectorAll('.title, section:not([aria-labelledby="about-heading"])'),
            part => part.textContent,
          ).join(),
        );
        expect(expected.boilerplate.filter(line => shown.includes(line))).toEqual([]);
        const sentences = await popup.evaluate(() =>
          Array.from(document.querySelectorAll('.summary li'), li => li.textContent!.replace(/\s+/g, ' ').trim()),
        );
        expect(sentences.length).toBeGreaterThanOrEqual(3);
        expect(sentences.length).toBeLessThanOrEqual(5);
        const text = record.article.text.replace(/\s+/g, ' ');
        expect(sentences.filter(sentence => !text.includes(sentence))).toEqual([]);
      });
    });

    it('scrolls to the place of what is clicked in the popup, and marks it for a moment', async () => {
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await withPopup(async popup => {
        await popup.click('.summary .jump');
        await until('the mark', () => page.evaluate(() => CSS.highlights.has('narasumber-flash')));
        const [top, height] = await until('the first sentence in sight', async () => {
          const place = await page.evaluate(() => {
            const [range] = CSS.highlights.get('narasumber-flash') as unknown as Iterable<Range>;
            return [range!.getBoundingClientRect().top, innerHeight] as const;
          });
          return place[0] >= 0 && place[0] < place[1] ? place : null;
        });
        expect(top).toBeLessThan(height);
      });
      await until('the mark to go', () => page.evaluate(() => !CSS.highlights.has('narasumber-flash')));
    });

    it('stays as it was served, but for one element that goes when the marks are switched off', async () => {
      const served = await page.evaluate(async () => {
        const html = await (await fetch(location.href)).text();
        return new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
      });
      const outer = () => page.evaluate(() => document.documentElement.outerHTML);
      const switchMarks = () => withPopup(popup => popup.click('[role="switch"]'));

      await expect
        .poll(async () => (await outer()).replace(/<narasumber-overlay[^>]*><\/narasumber-overlay>/, ''))
        .toBe(served);
      await expect.poll(() => marksOn(page)).toBeGreaterThan(0);

      await switchMarks();
      await until('the overlay to go', async () => (await tagsOf(page)) === null);
      await expect.poll(() => outer()).toBe(served);
      await expect.poll(() => marksOn(page)).toBe(0);
      await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);

      await switchMarks();
      const tags = await until('the overlay to come back', () => tagsOf(page));
      expect(tags).toHaveLength(record.analysis.quotes.length);
    });

    it('opens a card at a tag, with the keyboard too, and closes it again', async () => {
      await page.bringToFront();
      const card = () =>
        page.evaluate(
          () =>
            document.querySelector('narasumber-overlay')?.shadowRoot?.querySelector<HTMLElement>('[data-card]')
              ?.textContent ?? null,
        );
      await page.evaluate(() => {
        const tag = document
          .querySelector('narasumber-overlay')!
          .shadowRoot!.querySelector<HTMLElement>('[data-quote]')!;
        tag.scrollIntoView({ block: 'center', behavior: 'instant' });
        tag.focus();
      });
      await page.keyboard.press('Enter');
      const text = await until('the card', card);
      expect(text).toContain(expected.quotes[0]!.speaker);
      await page.keyboard.press('Escape');
      await until('the card to close', async () => (await card()) === null);
    });
  });
});

type Api = {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

/** Runs in the background. */
async function badgeOfActiveTab(): Promise<string> {
  const { browser } = globalThis as unknown as { browser: Api };
  const [tab] = await browser.tabs.query({ active: true });
  return browser.action.getBadgeText({ tabId: tab!.id });
}
