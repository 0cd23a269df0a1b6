import { mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles a TypeScript module for Node and imports it. Packages stay where they are. */
export async function loadTypeScript(entry) {
  const name = basename(entry).replace(/\.ts$/, '');
  const file = join(root, 'build', `${name}.mjs`);
  // Several processes may do this at once: the file appears complete or not at all.
  const draft = join(root, 'build', `${name}-${process.pid}.mjs`);
  mkdirSync(join(root, 'build'), { recursive: true });
  await build({
    entryPoints: [join(root, entry)],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  renameSync(draft, file);
  return import(pathToFileURL(file).href);
}
