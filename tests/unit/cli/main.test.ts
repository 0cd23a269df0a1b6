import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/main';

/** A stream that keeps what is written to it; with `slow`, it takes one piece at a time. */
class Kept extends Writable {
  text = '';
  waiting = 0;
  constructor(private readonly slow = false) {
    super({ highWaterMark: slow ? 1 : 1e6, decodeStrings: false });
  }
  override _write(chunk: string, _: BufferEncoding, done: () => void) {
    this.text += chunk;
    if (this.slow) setImmediate(done);
    else done();
  }
}

async function* chunks(...parts: string[]) {
  yield* parts;
}

async function command(args: string[], input: AsyncIterable<string> = chunks(), stdout = new Kept()) {
  const stderr = new Kept();
  const status = await run(args, { stdin: input, stdout, stderr });
  const lines = stdout.text
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));
  return { status, lines, stderr: stderr.text };
}

const line = (id: unknown, text = 'Air naik.') => `${JSON.stringify({ id, text })}\n`;

describe('analyze --jsonl', () => {
  it('answers each line with one line, in order', async () => {
    const { status, lines } = await command(['--jsonl'], chunks(line('a'), line(2), line('c')));
    expect(lines.map(({ id, error }) => [id, error])).toEqual([
      ['a', undefined],
      [2, undefined],
      ['c', undefined],
    ]);
    expect(status).toBe(0);
  });

  it('does not care where the stream is cut', async () => {
    const all = line('a', 'Satu “dua” tiga.') + line('b');
    for (let cut = 0; cut <= all.length; cut += 7) {
      const { lines } = await command(['--jsonl'], chunks(all.slice(0, cut), all.slice(cut)));
      expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    }
  });

  it('takes a last line without an end, line ends of Windows, and blank lines', async () => {
    const { lines } = await command(['--jsonl'], chunks(`${line('a').trim()}\r\n\n`, line('b').trim()));
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('goes on after lines that it cannot read, and says so in the end', async () => {
    const { status, lines } = await command(
      ['--jsonl'],
      chunks('{"id":"broken"\n', '{"id":"empty"}\n', '3\n', line('good')),
    );
    expect(lines.map(({ id, error }) => [id, error])).toEqual([
      [null, expect.stringMatching(/^line 1: /)],
      ['empty', 'neither "text" nor "html"'],
      [null, 'not an object'],
      ['good', undefined],
    ]);
    expect(status).toBe(1);
  });

  it('reads no further than the reader of its output has come', async () => {
    const output = new Kept(true);
    let ahead = 0;
    let given = 0;
    async function* watched() {
      for (; given < 50; given += 1) {
        ahead = Math.max(ahead, given - (output.text.match(/\n/g)?.length ?? 0));
        yield line(given);
      }
    }
    await command(['--jsonl'], watched(), output);
    expect(given).toBe(50);
    expect(ahead).toBeLessThanOrEqual(1);
  });

  it('counts offsets in the text as it was given', async () => {
    const text = '\n  “Airnya naik dua meter sejak kemarin,” kata Mira Solen.\n';
    const { lines } = await command(['--jsonl'], chunks(JSON.stringify({ id: 1, lang: 'id', text })));
    expect(lines[0].body).toBeNull();
    expect(lines[0].quotes.map(({ content }: { content: [number, number][] }) => text.slice(...content[0]!))).toEqual([
      expect.stringContaining('Airnya naik dua meter sejak kemarin'),
    ]);
  });
});

describe('analyze FILE…', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'narasumber-'));
    writeFileSync(join(folder, 'a.txt'), 'Air naik.');
    writeFileSync(join(folder, 'b.png'), Buffer.from([0x89, 0x50, 0, 0]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('does the rest where a file cannot be read', async () => {
    const files = ['missing.txt', 'b.png', '.', 'a.txt'].map(name => join(folder, name));
    const { status, lines } = await command(files);
    expect(lines.map(({ id }) => id)).toEqual(files);
    expect(lines.map(({ error }) => error)).toEqual([
      expect.stringContaining('ENOENT'),
      'not a text in UTF-8',
      expect.stringContaining('EISDIR'),
      undefined,
    ]);
    expect(status).toBe(1);
  });

  it('fixes the number of sentences of the summary', async () => {
    const file = join(folder, 'long.txt');
    const sentences = [
      'Hujan deras membuat permukaan Danau Mirat naik dua meter sejak hari Minggu.',
      'Warga tiga desa di pesisir utara mengungsi ke balai kota dan sekolah.',
      'Pemerintah kota menyiapkan dapur umum yang dapat melayani seribu orang.',
      'Jalan menuju pelabuhan ditutup karena jembatan tua dinilai tidak aman.',
      'Feri terakhir ke seberang berangkat dengan separuh kursi kosong.',
      'Petani khawatir panen padi tahun ini gagal untuk kedua kalinya.',
      'Sekolah akan dibuka lagi setelah listrik menyala di semua ruangan.',
      'Badan cuaca memperkirakan langit cerah mulai akhir pekan depan.',
    ];
    writeFileSync(file, sentences.join('\n'));
    for (const wanted of [1, 2, 6]) {
      const { lines } = await command(['--summary', String(wanted), file]);
      expect(lines[0].summary).toHaveLength(wanted);
    }
  });
});

describe('analyze', () => {
  it.each([[[]], [['--jsonl', 'a.txt']], [['--summary', '0', 'a.txt']], [['--summary', 'x', 'a.txt']], [['--what']]])(
    'explains itself when it does not understand: %j',
    async args => {
      const { status, lines, stderr } = await command(args);
      expect({ status, lines }).toEqual({ status: 2, lines: [] });
      expect(stderr).toContain('usage: analyze');
    },
  );
});
