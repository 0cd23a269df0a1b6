import { citeQuotation, placeOf } from '../citing/quotation';
import type { Quote } from '../engine/types';
import { interfaceLanguage, t } from './strings';
import { isUnsure, type View } from './view';

/** One quotation to be taken along: with speaker, outlet, day and a link to its place. */
export function quotationText({ article, words, source }: View, quote: Quote): string {
  const { type, content } = quote;
  const relay = source(quote.relay);
  return citeQuotation(
    {
      type,
      words: content.map(words).join(' … '),
      place: article.text.slice(...placeOf(content)),
      speaker: source(quote.speaker?.source ?? null),
    },
    article,
    {
      language: interfaceLanguage(),
      nobody: t('popup_unclear'),
      probably: isUnsure(quote) ? t('popup_unsure') : null,
      via: relay && t('popup_via', relay.name),
    },
  );
}
