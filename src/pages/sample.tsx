import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { groundOf, onGroundChanged } from '../content/ground';
import { jumpToRanges } from '../content/jump';
import { drawMarks } from '../content/marks';
import { drawOverlay } from '../content/overlay/overlay';
import type { MarkStyle } from '../platform/settings';
import { interfaceLanguage, t } from '../popup/strings';
import { SAID, type Said, sampleQuotations } from './sample-quotations';

/** An invented article, drawn on as any page is; `short`: its first words only. */
export function Sample({ marks, short = false }: { marks: MarkStyle; short?: boolean }): VNode {
  const article = useRef<HTMLElement>(null);
  const said = short ? SAID.slice(0, 1) : SAID;
  const language = interfaceLanguage();
  // With the language, all the words change.
  useEffect(() => drawOn(article.current!, said, marks), [marks, said.length, language]);
  return (
    <article ref={article} class="sample">
      {!short && (
        <>
          <p class="outlet">{t('sample_site')}</p>
          <h3>{t('sample_title')}</h3>
        </>
      )}
      {said.map(({ paragraph }) => (
        <p key={paragraph} data-paragraph={paragraph}>
          {t(`sample_text_${paragraph}`)}
        </p>
      ))}
    </article>
  );
}

/** Marks and tags the article, again when light and dark change. Returns how to stop. */
function drawOn(article: HTMLElement, said: readonly Said[], marks: MarkStyle): () => void {
  const life = new AbortController();
  let drawn = new AbortController();
  const draw = () => {
    drawn.abort();
    drawn = new AbortController();
    const stop = AbortSignal.any([life.signal, drawn.signal]);
    const quotations = sampleQuotations(article, said);
    drawMarks(quotations, groundOf(article), marks, stop);
    drawOverlay(
      {
        quotations,
        work: { url: null, title: t('sample_title'), byline: null, site: t('sample_site'), publishedAt: null },
        element: article,
        quiet: false,
        jumpTo: ({ ranges }) => jumpToRanges(ranges, stop),
        onFocus: () => undefined,
      },
      stop,
    );
    onGroundChanged(article, draw, stop);
  };
  draw();
  return () => life.abort();
}
