/** Everything that must hold, in one run: `npm test`. Stops at the first step that fails. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { names } from './browsers.mjs';
import { setUpBrowsers, setUpPackages } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const seconds = start => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Runs a command of the project; its output is shown as it comes. */
function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}
const npm = (script, ...args) => run('npm', 'run', '--silent', script, ...(args.length ? ['--', ...args] : []));

const counts = [];
/** Runs a project of vitest and counts what it did. */
function tests(project) {
  const file = `build/tests-${project}.json`;
  rmSync(join(root, file), { force: true });
  npm(project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  const { numPassedTests: passed, numPendingTests: skipped } = JSON.parse(readFileSync(join(root, file), 'utf8'));
  counts.push(`${project} ${passed} passed${skipped ? ` (${skipped} skipped, reasons above)` : ''}`);
}

const steps = {
  'set up': () => {
    setUpPackages();
    for (const { path, version } of setUpBrowsers(names)) console.log(`${path} ${version ?? ''}`);
  },
  types: () => npm('typecheck'),
  lint: () => npm('lint'),
  unit: () => tests('unit'),
  build: () => {
    npm('build');
    npm('build', '--test');
  },
  'store lint': () => run('npx', 'web-ext', 'lint', '--source-dir', 'build/firefox', '--warnings-as-errors'),
  browser: () => tests('browser'),
};

const begun = performance.now();
for (const [name, step] of Object.entries(steps)) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  try {
    step();
  } catch (error) {
    console.error(`\n${error.message}\nFAILED at "${name}" after ${seconds(begun)}`);
    process.exit(1);
  }
  console.log(`== ${name}: ${seconds(start)}`);
}
console.log(`\nAll passed in ${seconds(begun)}: ${counts.join(', ')}`);
