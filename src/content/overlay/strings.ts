import { getText } from '../../platform/texts';

/** A text of the overlay, in the language of the reader's interface. */
export function text(key: string, ...values: readonly string[]): string {
  return getText(`page_${key}`, values);
}

/** The language of those texts, which need not be that of the page. */
export function textLanguage(): string {
  return text('language');
}
