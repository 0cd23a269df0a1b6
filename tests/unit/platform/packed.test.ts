import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/platform/packed';

describe('packed values', () => {
  it.each([
    ['a short one', { status: 'reading', url: 'https://berita.example/“danau”' }],
    ['a long one', { text: '“Kami siap,” kata Budi. 😀 '.repeat(40_000), spans: [[1, 2]] }],
    ['nothing', null],
  ])('come back as they were: %s', async (_title, value) => {
    expect(await unpack(await pack(value))).toEqual(value);
  });

  it('are small when they are long', async () => {
    expect((await pack('kata '.repeat(400_000))).length).toBeLessThan(20_000);
  });
});
