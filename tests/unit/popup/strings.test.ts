import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, readLocale } from './fake-i18n';

const languages = ['en', 'id'];

describe.each(languages)('the messages in %s', language => {
  const locale = readLocale(language);

  it('are the same as in English, with the same placeholders', () => {
    const english = readLocale('en');
    expect(Object.keys(locale).sort()).toEqual(Object.keys(english).sort());
    for (const [name, { placeholders }] of Object.entries(locale))
      expect(placeholders, name).toEqual(english[name]?.placeholders);
  });

  it('are all explained to translators', () => {
    for (const [name, { message, description }] of Object.entries(locale)) {
      expect(message, name).not.toBe('');
      expect(description, name).toBeTruthy();
    }
  });

  it('use every placeholder they have, and no other', () => {
    for (const [name, { message, placeholders = {} }] of Object.entries(locale)) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, key]) => key!.toLowerCase());
      expect([...new Set(used)].sort(), name).toEqual(Object.keys(placeholders).sort());
    }
  });

  it('keep the description short enough for the browser', () => {
    expect(locale.extension_description!.message.length).toBeLessThanOrEqual(132);
  });
});

it('every message of the views is used somewhere', () => {
  const code = ['popup', 'pages']
    .flatMap(folder =>
      readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).map(file => `src/${folder}/${file}`),
    )
    .filter(file => /\.tsx?$/.test(file))
    .map(file => readFileSync(file, 'utf8'))
    .join('\n');
  const families = [...code.matchAll(/`((?:popup|options|welcome|sample)_(?:\w+_)?)\$\{/g)].map(
    ([, prefix]) => prefix!,
  );
  const unused = Object.keys(readLocale('en'))
    .filter(name => /^(popup|options|welcome|sample)_/.test(name))
    .filter(name => !families.some(prefix => name.startsWith(prefix)))
    .filter(name => !code.includes(`'${name.replace(/_(one|other)$/, '')}'`) && !code.includes(`'${name}'`));
  expect(unused).toEqual([]);
});

describe('plural forms', () => {
  beforeEach(() => vi.resetModules());

  it.each([
    ['en', 1, '1 quotation'],
    ['en', 0, '0 quotations'],
    ['en', 1200, '1,200 quotations'],
    ['id', 1, '1 kutipan'],
    ['id', 1200, '1.200 kutipan'],
  ])('in %s: %i', async (language, count, expected) => {
    vi.doMock('../../../src/platform/browser', () => ({ browser: fakeBrowser(language) }));
    const { plural } = await import('../../../src/popup/strings');
    expect(plural('popup_quotes', count)).toBe(expected);
  });
});
