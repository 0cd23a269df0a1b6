import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { analyse } from '../engine';
import { outputLine } from './contract';
import { type Input, parseDocument, readDocument, readDocumentFile } from './documents';
import { lines } from './lines';

/** For the bench, which has to know what is shown as certain. */
export { PROBABLY } from '../engine';

export const USAGE = `usage: analyze [--summary N] FILE…            pages (HTML) or plain texts, one line of JSON for each
       analyze [--summary N] --jsonl < IN > OUT  a filter: {"id","text"} or {"id","html"} in each line`;

export type Streams = { readonly stdin: AsyncIterable<string>; readonly stdout: Writable; readonly stderr: Writable };

export type Options = { readonly sentences: number | null };

/** Reads and analyses one document; the result is what its output line says. */
export function analyseDocument(input: Input, { sentences }: Options) {
  const { article, isArticle, page } = readDocument(input);
  return outputLine({ id: input.id, isArticle, page }, article, analyse(article, { sentences }));
}

/**
 * The command. Standard output gets one line of JSON per document, in order, and nothing else. A document that cannot be
 * read gives `{"id","error"}` and the run goes on. Returns the exit status: 1 if any document failed, 2 if nothing was understood.
 */
export async function run(args: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const command = parse(args);
  if ('problem' in command) {
    stderr.write(`${command.problem}\n${USAGE}\n`);
    return 2;
  }
  let failed = false;
  const attempts = command.jsonl ? fromLines(stdin) : fromFiles(command.files);
  for await (const { id, load } of attempts) {
    let result: object;
    try {
      result = analyseDocument(await load(), command);
    } catch (error) {
      failed = true;
      result = { id, error: error instanceof Error ? error.message : String(error) };
    }
    // Whoever reads slowly sets the pace: nothing piles up here.
    if (!stdout.write(`${JSON.stringify(result)}\n`)) await once(stdout, 'drain');
  }
  return failed ? 1 : 0;
}

type Command = Options & { readonly jsonl: boolean; readonly files: readonly string[] };

function parse(args: readonly string[]): Command | { readonly problem: string } {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jsonl: { type: 'boolean', default: false }, summary: { type: 'string' } },
    });
    const sentences = values.summary === undefined ? null : Number(values.summary);
    if (sentences !== null && !(Number.isInteger(sentences) && sentences > 0))
      return { problem: '--summary takes a whole number above 0' };
    if (values.jsonl === files.length > 0) return { problem: 'give files, or --jsonl' };
    return { jsonl: values.jsonl, files, sentences };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** A document still to be loaded, and what to call it if that fails. */
type Attempt = { readonly id: unknown; readonly load: () => Input | Promise<Input> };

async function* fromFiles(files: readonly string[]): AsyncGenerator<Attempt> {
  for (const file of files) yield { id: file, load: () => readDocumentFile(file) };
}

async function* fromLines(stdin: AsyncIterable<string>): AsyncGenerator<Attempt> {
  let number = 0;
  for await (const line of lines(stdin)) {
    number += 1;
    if (line.trim()) yield fromLine(line, number);
  }
}

/** A line that is no JSON has no id either: its number stands in the error. */
function fromLine(line: string, number: number): Attempt {
  try {
    const given: unknown = JSON.parse(line);
    return { id: (given as { id?: unknown } | null)?.id ?? null, load: () => parseDocument(given) };
  } catch (error) {
    return { id: null, load: () => Promise.reject(new Error(`line ${number}: ${(error as Error).message}`)) };
  }
}
