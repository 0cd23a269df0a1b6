import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../src/platform/languages';
import { messagesIn, nameOf } from '../../../src/platform/locales';
import { getText, setMessages } from '../../../src/platform/texts';
import { readLocale } from '../popup/fake-i18n';

vi.mock('webextension-polyfill', async () => import('../../fixtures/fake-browser'));
afterEach(() => setMessages(null));

describe('texts', () => {
  it('come from the browser, until the reader has chosen a language', () => {
    expect(getText('page_via', ['Radio Sund'])).toBe('page_via Radio Sund');
    setMessages(messagesIn('id'));
    expect(getText('page_via', ['Radio Sund'])).toBe('lewat Radio Sund');
    setMessages(messagesIn('en'));
    expect(getText('page_via', ['Radio Sund'])).toBe('via Radio Sund');
  });

  it('take what is filled in as it is', () => {
    setMessages(messagesIn('en'));
    expect(getText('page_via', ['$1 $& $$'])).toBe('via $1 $& $$');
    expect(getText('page_via')).toBe('via ');
    expect(getText('no_such_text')).toBe('');
  });

  it.each(LANGUAGES)('are all there in %s', language => {
    expect(Object.keys(messagesIn(language))).toEqual(Object.keys(readLocale(language)));
    expect(nameOf(language)).toBe(readLocale(language).language_name!.message);
  });

  it('leave no placeholder open', () => {
    for (const language of LANGUAGES)
      for (const [name, text] of Object.entries(messagesIn(language))) expect(text, name).not.toMatch(/\$[a-z]/i);
  });
});
