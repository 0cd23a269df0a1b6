/** The engine as a command: `node scripts/analyze.mjs FILE…` or `--jsonl`; the README has examples. */
import { loadTypeScript } from './load.mjs';

const { run } = await loadTypeScript('src/cli/main.ts');
const { stdin, stdout, stderr } = process;
// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
stdout.on('error', error => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2), { stdin: stdin.setEncoding('utf8'), stdout, stderr });
