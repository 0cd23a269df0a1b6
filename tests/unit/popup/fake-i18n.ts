/** `browser.i18n` as the browser does it, over the project's own locale files. */
import { readFileSync } from 'node:fs';

type Message = { message: string; description?: string; placeholders?: Record<string, { content: string }> };
export type Locale = Record<string, Message>;

/** The messages of one language. */
export function readLocale(language: string): Locale {
  return JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8')) as Locale;
}

/** A `browser` that speaks one language and can do nothing else. */
export function fakeBrowser(language: string) {
  const locale = readLocale(language);
  const getMessage = (name: string, values: string[] = []): string => {
    const { message = '', placeholders = {} } = locale[name] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, key: string) => {
      const position = Number(placeholders[key.toLowerCase()]?.content.slice(1));
      return values[position - 1] ?? '';
    });
  };
  return { i18n: { getMessage } };
}
