import { browser } from './browser';

/** Texts of the interface in one language, by name; `$1`, `$2` stand for what is filled in. */
export type Messages = Readonly<Record<string, string>>;

let chosen: Messages | null = null;

/** From now on texts come from these messages; `null`: the browser chooses the language. */
export function setMessages(messages: Messages | null): void {
  chosen = messages;
}

/** A text of the interface, with `values` for its placeholders in their order; empty when there is none of this name. */
export function getText(name: string, values: readonly string[] = []): string {
  if (!chosen) return browser.i18n.getMessage(name, [...values]);
  return (chosen[name] ?? '').replace(/\$(\d)/g, (_, position) => values[Number(position) - 1] ?? '');
}

/** The plural form for `count`, which is the message's first placeholder, in the language of the messages. */
export function getPlural(name: string, count: number): string {
  const language = getText('popup_language');
  const form = new Intl.PluralRules(language).select(count);
  const shown = [new Intl.NumberFormat(language).format(count)];
  // A language may have forms that a locale file does not spell out ("few", "many"): the general one reads best then.
  return getText(`${name}_${form}`, shown) || getText(`${name}_other`, shown);
}
