/**
 * Builds the extension: `build/chromium/` and `build/firefox/`, both from the one `manifest.json`.
 *
 *   node scripts/build.mjs [--test] [--watch] [--zip]
 *
 *   --test   builds `build/test-chromium/` and `build/test-firefox/`, whose overlay tests can look into
 *   --watch  builds again whenever a source file changes
 *   --zip    also writes the packages for the stores; the same sources give the same bytes
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { zip } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = () => JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));

/** What each browser's manifest leaves out: with the other's keys in it, it would warn. And what its scripts may use. */
const browsers = {
  chromium(all) {
    const { browser_specific_settings: _, sidebar_action: __, background, ...rest } = all;
    const { scripts: ___, ...worker } = background;
    return { manifest: { ...rest, background: worker }, target: `chrome${parseInt(all.minimum_chrome_version, 10)}` };
  },
  firefox(all) {
    const { minimum_chrome_version: _, side_panel: __, background, ...rest } = all;
    const { service_worker: ___, ...page } = background;
    const permissions = all.permissions.filter(name => name !== 'sidePanel');
    const { strict_min_version: version } = all.browser_specific_settings.gecko;
    return { manifest: { ...rest, permissions, background: page }, target: `firefox${parseInt(version, 10)}` };
  },
};

/** Where every millisecond counts the browser is talked to natively: the polyfill would cost every page of the web, and the popup, 12 KB. */
const native = { 'webextension-polyfill': join(root, 'src/platform/native.ts') };

/** The scripts and styles of the extension: `out` is the name in the build, without its ending; `entry` the source. */
export const bundles = [
  { out: 'detect', entry: 'src/content/detector.ts', format: 'iife', alias: native },
  { out: 'content', entry: 'src/content/main.ts', format: 'iife', alias: native },
  { out: 'background', entry: 'src/background/main.ts', format: 'iife' },
  { out: 'popup', entry: 'src/popup/main.tsx', format: 'esm', alias: native },
  { out: 'popup', entry: 'src/popup/styles.css' },
  { out: 'options', entry: 'src/pages/options/main.tsx', format: 'esm' },
  { out: 'options', entry: 'src/pages/options/styles.css' },
  { out: 'welcome', entry: 'src/pages/welcome/main.tsx', format: 'esm' },
  { out: 'welcome', entry: 'src/pages/welcome/styles.css' },
];

/** Files copied as they are: from the root of the project to the root of the extension. */
export const copies = [
  ['src/_locales', '_locales'],
  ['src/popup/index.html', 'popup.html'],
  ['src/popup/panel.html', 'panel.html'],
  ['src/pages/options/index.html', 'options.html'],
  ['src/pages/welcome/index.html', 'welcome.html'],
];

/**
 * Preact can set markup from a string. Nothing here may: the one place where it does so throws instead, and the linter of
 * the stores has nothing to warn of. A new Preact that no longer looks like this stops the build, not the protection.
 */
const noMarkupFromStrings = {
  name: 'no-markup-from-strings',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => {
      const parts = readFileSync(path, 'utf8').split('(t.innerHTML=h.__html)');
      if (parts.length !== 2)
        throw new Error(`${path}: expected one assignment of innerHTML, found ${parts.length - 1}`);
      return { contents: parts.join('(()=>{throw Error("no markup from strings")})()'), loader: 'js' };
    });
  },
};

/** What is written for translators stays out of the bundles. */
const textsOnly = {
  name: 'texts-only',
  setup(build) {
    build.onLoad({ filter: /[\\/]_locales[\\/]\w+[\\/]messages\.json$/ }, ({ path }) => {
      const drop = (key, value) => (key === 'description' || key === 'example' ? undefined : value);
      return { contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), drop), loader: 'json' };
    });
  },
};

/** Builds for one browser and returns the folder. */
async function build(browser, { test }) {
  const folder = join(root, 'build', test ? `test-${browser}` : browser);
  const { manifest: derived, target } = browsers[browser](manifest());
  const icons = Object.values(derived.icons).map(path => [path, path]);
  const built = await Promise.all(
    bundles.map(({ out, entry, format, alias = {} }) =>
      esbuild.build({
        entryPoints: [{ in: join(root, entry), out }],
        absWorkingDir: root,
        bundle: true,
        write: false,
        outdir: folder,
        format,
        // What is loaded on demand becomes a file of its own.
        splitting: format === 'esm',
        target,
        alias,
        minify: true,
        jsx: 'automatic',
        jsxImportSource: 'preact',
        define: { __TEST__: String(test) },
        plugins: [noMarkupFromStrings, textsOnly],
        legalComments: 'none',
        logLevel: 'warning',
      }),
    ),
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of built.flatMap(result => result.outputFiles)) writeFileSync(path, contents);
  for (const [from, to] of [...copies, ...icons]) cpSync(join(root, from), join(folder, to), { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(derived, null, 2)}\n`);
  return folder;
}

/** The files of a folder with their contents, in the order of their names. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .map(path => ({ name: relative(folder, path).replaceAll('\\', '/'), data: readFileSync(path) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function printSizes(folder) {
  const size = bytes => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
  console.log(`${relative(root, folder)}/`);
  for (const { name, data } of filesIn(folder)) {
    if (!/\.(js|css|html)$/.test(name)) continue;
    console.log(`  ${name.padEnd(16)}${size(data.length)}${size(gzipSync(data).length)} gzipped`);
  }
}

async function buildAll(options) {
  const start = performance.now();
  for (const browser of Object.keys(browsers)) {
    const folder = await build(browser, options);
    printSizes(folder);
    if (options.zip) {
      const file = join(root, 'build', `narasumber-${manifest().version}-${browser}.zip`);
      writeFileSync(file, zip(filesIn(folder)));
      console.log(`  ${relative(root, file)}`);
    }
  }
  console.log(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

async function main() {
  const { values: options } = parseArgs({
    options: Object.fromEntries(['test', 'watch', 'zip'].map(name => [name, { type: 'boolean', default: false }])),
  });
  await buildAll(options);
  if (!options.watch) return;
  let timer;
  // Editors write a file in several steps: wait until they are done.
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => buildAll(options).catch(error => error.errors ?? console.error(error.message)), 100);
  };
  for (const path of ['src', 'icons', 'manifest.json']) watch(join(root, path), { recursive: true }, again);
  console.log('watching src, icons and manifest.json …');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch(error => {
    // esbuild has shown its own errors already, with their places.
    if (!error.errors) console.error(error.message);
    process.exitCode = 1;
  });
}
