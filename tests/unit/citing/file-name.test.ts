import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../src/citing/file-name';

const work = { url: null, byline: null, site: null, publishedAt: null, title: null };

describe('a file name', () => {
  it.each([
    ['Pakta Danau, Norla Cemas', 'narasumber-pakta-danau-norla-cemas.md'],
    ['One two three four five six seven eight nine', 'narasumber-one-two-three-four-five-six-seven-eight.md'],
    ['../../etc/passwd', 'narasumber-etc-passwd.md'],
    ['CON: <a|b>?*"\u0000.exe', 'narasumber-con-a-b-exe.md'],
    ['أرفانيا وبلمورا', 'narasumber-أرفانيا-وبلمورا.md'],
    ['half a \ud83d character', 'narasumber-half-a-character.md'],
    ['…', 'narasumber.md'],
    [null, 'narasumber.md'],
  ])('of %s', (title, expected) => expect(fileNameFor({ ...work, title }, 'md')).toBe(expected));

  it('begins with the day, so that files stand in order', () => {
    expect(fileNameFor({ ...work, title: 'Pakta', publishedAt: '2026-06-19T23:30:00+07:00' }, 'json')).toBe(
      'narasumber-2026-06-19-pakta.json',
    );
  });

  it('fits into every file system, however long the title', () => {
    for (const letter of ['a', 'é', '湖', '𝔫']) {
      const name = fileNameFor({ ...work, title: letter.repeat(500), publishedAt: '2026-06-19' }, 'json');
      expect(new TextEncoder().encode(name).length).toBeLessThan(200);
      expect(name.isWellFormed()).toBe(true);
    }
  });
});
