import { browser } from '../../platform/browser';

/** A text of the overlay, in the language of the browser's interface. */
export function text(key: string, ...values: readonly string[]): string {
  return browser.i18n.getMessage(`page_${key}`, [...values]);
}

/** The language of those texts, which need not be that of the page. */
export function textLanguage(): string {
  return text('language');
}
