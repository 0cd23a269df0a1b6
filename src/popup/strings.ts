import type messages from '../_locales/en/messages.json';
import { browser } from '../platform/browser';

/** A misspelt name does not compile: the names come from the locale file itself. */
export type MessageName = Extract<keyof typeof messages, `popup_${string}`>;

/** Messages that come in plural forms: `…_one`, `…_other`. */
export type PluralName = MessageName extends infer Name ? (Name extends `${infer Stem}_other` ? Stem : never) : never;

/** The message in the reader's language, with `values` for its placeholders in their order. */
export function t(name: MessageName, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(name, values.map(String));
}

/** The language of the messages in use, which need not be that of the browser: a locale may be missing. */
export function interfaceLanguage(): string {
  return t('popup_language');
}

/** The plural form for `count`, which is the message's first placeholder. */
export function plural(name: PluralName, count: number): string {
  const language = interfaceLanguage();
  const form = new Intl.PluralRules(language).select(count);
  const shown = new Intl.NumberFormat(language).format(count);
  const other: MessageName = `${name}_other`;
  // A language may have forms that a locale file does not spell out ("few", "many"): the general one reads best then.
  return browser.i18n.getMessage(`${name}_${form}`, [shown]) || t(other, shown);
}

/** 0.384 → "38%", as the interface's language writes it. */
export function percent(share: number): string {
  return new Intl.NumberFormat(interfaceLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "a, b and c" in the interface's language. */
export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(interfaceLanguage()).format(items);
}
