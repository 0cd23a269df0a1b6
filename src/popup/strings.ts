import type messages from '../_locales/en/messages.json';
import { getPlural, getText } from '../platform/texts';

/** A misspelt name does not compile: the names come from the locale file itself. */
export type MessageName = Extract<
  keyof typeof messages,
  `${'popup' | 'options' | 'welcome' | 'sample' | 'language'}_${string}`
>;

/** Messages that come in plural forms: `…_one`, `…_other`. */
export type PluralName = MessageName extends infer Name ? (Name extends `${infer Stem}_other` ? Stem : never) : never;

/** The message in the reader's language, with `values` for its placeholders in their order. */
export function t(name: MessageName, ...values: (string | number)[]): string {
  return getText(name, values.map(String));
}

/** The language of the messages in use, which need not be that of the browser: a locale may be missing. */
export function interfaceLanguage(): string {
  return t('popup_language');
}

/** The direction in which those messages are written. */
export function direction(): string {
  return t('language_direction');
}

/** The plural form for `count`, which is the message's first placeholder. */
export function plural(name: PluralName, count: number): string {
  return getPlural(name, count);
}

/** 0.384 → "38%", as the interface's language writes it. */
export function percent(share: number): string {
  return new Intl.NumberFormat(interfaceLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** 1200 → "1,200", as the interface's language writes it. */
export function number(value: number): string {
  return new Intl.NumberFormat(interfaceLanguage()).format(value);
}

/** "a, b and c" in the interface's language. */
export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(interfaceLanguage()).format(items);
}

/** The name of a country in the interface's language, by its ISO 3166-1 code. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([interfaceLanguage()], { type: 'region' }).of(code) ?? code;
}
