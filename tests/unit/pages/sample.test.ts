// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { analyse } from '../../../src/engine';
import type { Block } from '../../../src/engine/types';
import { SAID, sampleQuotations } from '../../../src/pages/sample-quotations';
import { LANGUAGES } from '../../../src/platform/languages';
import { messagesIn } from '../../../src/platform/locales';
import { setMessages } from '../../../src/platform/texts';
import { t } from '../../../src/popup/strings';

vi.mock('webextension-polyfill', async () => import('../../fixtures/fake-browser'));
afterEach(() => setMessages(null));

describe.each(LANGUAGES)('the sample article in %s', language => {
  const paragraphs = () => SAID.map(({ paragraph }) => t(`sample_text_${paragraph}`));

  it('is tagged as the engine tags it: same words, same speakers with their roles, same route', () => {
    setMessages(messagesIn(language));
    const text = paragraphs().join('\n\n');
    let start = 0;
    const blocks = paragraphs().map((words): Block => {
      const span = [start, start + words.length] as const;
      start += words.length + 2;
      return { kind: 'paragraph', span };
    });
    const facts = { url: null, title: t('sample_title'), byline: null, site: null, publishedAt: null, lang: language };
    const { quotes, sources } = analyse({ ...facts, text, blocks });
    const sourceOf = (wanted: string | null | undefined) => sources.find(({ id }) => id === wanted);
    const found = quotes.map(({ type, content, speaker, cue, relay }) => ({
      type,
      words: content.map(span => text.slice(...span).replace(/,$/, '')).join(' … '),
      name: sourceOf(speaker?.source)?.name,
      role: sourceOf(speaker?.source)?.role?.text,
      affiliation: sourceOf(speaker?.source)?.affiliation?.text,
      relay: sourceOf(relay)?.name,
      cue: cue && text.slice(...cue),
    }));
    expect(found).toEqual(
      SAID.map(({ paragraph, type, speaker, relayed }) => ({
        type,
        words: t(`sample_words_${paragraph}`),
        name: t(`sample_name_${speaker}`),
        role: t(`sample_role_${speaker}`),
        affiliation: t(`sample_affiliation_${speaker}`),
        relay: relayed ? t('sample_medium') : undefined,
        cue: t(`sample_cue_${paragraph}`),
      })),
    );
  });

  it('has the words, roles and medium that its tags show', () => {
    setMessages(messagesIn(language));
    const article = document.createElement('article');
    article.append(
      ...SAID.map(({ paragraph }) => {
        const p = document.createElement('p');
        p.dataset.paragraph = String(paragraph);
        p.textContent = t(`sample_text_${paragraph}`);
        return p;
      }),
    );
    const text = paragraphs().join(' ');
    for (const { ranges, words, speaker, relay } of sampleQuotations(article, SAID)) {
      expect(ranges.map(String)).toEqual([words]);
      for (const shown of [speaker!.name, speaker!.role!.text, speaker!.affiliation!.text, relay?.name ?? ''])
        expect(text).toContain(shown);
    }
  });
});
