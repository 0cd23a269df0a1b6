import en from '../_locales/en/messages.json';
import id from '../_locales/id/messages.json';
import type { Language } from './languages';
import type { Messages } from './texts';

/** The texts of every language; the browser lets an extension read only those of the language it has chosen itself. */
const LOCALES = { en, id } satisfies Record<Language, Locale>;

type Locale = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** The name of a language in that language. */
export function nameOf(language: Language): string {
  return LOCALES[language].language_name.message;
}

/** The texts of a language; with `prefix`, those whose names begin so. */
export function messagesIn(language: Language, prefix = ''): Messages {
  const texts = Object.entries(LOCALES[language] as Locale).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(
    texts.map(([name, { message, placeholders = {} }]) => [
      name,
      message.replace(/\$(\w+)\$/g, (_, key: string) => placeholders[key.toLowerCase()]?.content ?? ''),
    ]),
  );
}
