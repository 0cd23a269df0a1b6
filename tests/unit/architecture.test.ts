/**
 * The rules of the layout, enforced. A rule that fails says what to write instead; to change a rule, change it here, in the
 * same commit as the code that needs it, and say why.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { messageOf } from '../../src/platform/shortcuts';

vi.mock('webextension-polyfill', async () => import('../fixtures/fake-browser'));

const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** What a folder of `src` may import, beside itself. */
type Area = {
  /** Other folders, whole. */
  readonly folders?: readonly string[];
  /** Folders and files of which only types may be imported. */
  readonly types?: readonly string[];
  /** Single files of other folders. */
  readonly files?: readonly string[];
  readonly packages?: readonly string[];
};

const AREAS: Record<string, Area> = {
  engine: {},
  article: { types: ['engine'] },
  citing: { types: ['engine'] },
  messages: { types: ['engine'], files: ['engine/types.ts'], folders: ['platform'], packages: ['valibot'] },
  platform: { folders: ['_locales'], packages: ['webextension-polyfill', 'valibot'] },
  background: { folders: ['engine', 'messages', 'platform'] },
  content: {
    types: ['engine', '_locales'],
    files: ['engine/noise.ts', 'engine/types.ts'],
    folders: ['article', 'citing', 'messages', 'platform'],
    packages: ['preact'],
  },
  popup: {
    types: ['engine', '_locales'],
    files: ['engine/types.ts'],
    folders: ['citing', 'messages', 'platform'],
    packages: ['preact'],
  },
  pages: {
    types: ['engine', '_locales'],
    files: [
      // The sample article is drawn on by what draws on every page.
      'content/ground.ts',
      'content/jump.ts',
      'content/marks.ts',
      'content/overlay/overlay.ts',
      'content/quotations.ts',
      'popup/strings.ts',
      'popup/clipboard.ts',
      'popup/components/header.tsx',
      'popup/components/toast.tsx',
    ],
    folders: ['messages', 'platform'],
    packages: ['preact'],
  },
  cli: { folders: ['engine', 'article'], packages: ['linkedom', 'parse5', 'node'] },
};

type Import = {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly to: string | null;
};

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => relative(join(root, 'src'), join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
  .sort();
const code = sources.filter(file => /\.tsx?$/.test(file));
const textOf = (file: string) => readFileSync(join(root, 'src', file), 'utf8');
const areaOf = (file: string) => file.split('/')[0] ?? '';

/** The file of `src` that a relative import means, or null for a package. */
function target(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = relative(join(root, 'src'), resolve(root, 'src', dirname(from), specifier)).replaceAll('\\', '/');
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(file => sources.includes(file)) ??
    `${path} (not found)`
  );
}

function importsOf(from: string): Import[] {
  // At the start of a line: import or export … from '…', import '…'. And import('…'), wherever it stands.
  const statement =
    /^(?:import|export)\s+(?:(type\s+)?([^'";]*?)\s*from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return Array.from(textOf(from).matchAll(statement), ([, type, names = '', plain, dynamic]) => {
    const specifier = (plain ?? dynamic)!;
    const listed = /^\{(.*)\}$/s
      .exec(names)?.[1]
      ?.split(',')
      .map(name => name.trim())
      .filter(Boolean);
    const typeOnly = type !== undefined || (listed?.length ? listed.every(name => name.startsWith('type ')) : false);
    return { from, specifier, typeOnly, to: target(from, specifier) };
  });
}

const imports = code.flatMap(importsOf);
const shown = ({ from, specifier }: Import) => `src/${from} imports '${specifier}'`;

describe('who may import whom', () => {
  it('knows every folder of src', () => {
    const unknown = [...new Set(sources.map(areaOf))].filter(area => area !== '_locales' && !(area in AREAS));
    expect(unknown, 'A new folder needs a line in AREAS above that says what it may import.').toEqual([]);
  });

  it('finds the imports it is to judge', () => {
    expect(imports.length).toBeGreaterThan(code.length / 2);
    expect(imports.filter(({ to }) => to?.endsWith('(not found)')).map(shown), 'These files do not exist.').toEqual([]);
  });

  it('keeps to the table', () => {
    const wrong = imports.flatMap(each => {
      const area = AREAS[areaOf(each.from)];
      if (!area || !each.to) return [];
      const other = areaOf(each.to);
      const allowed =
        other === areaOf(each.from) ||
        area.folders?.includes(other) ||
        area.files?.includes(each.to) ||
        (each.typeOnly && area.types?.includes(other));
      if (allowed) return [];
      const types = area.types?.includes(other) ? ` (types are allowed: write \`import type\`)` : '';
      return [`${shown(each)}: '${areaOf(each.from)}' may not use '${other}'${types}`];
    });
    const help =
      'Content, background and popup meet only in src/messages; the engine knows nothing of them. ' +
      'If two folders need the same thing, it belongs in a folder that both may import (see AREAS).';
    expect(wrong, help).toEqual([]);
  });

  it('lets only the named folders use a package', () => {
    const wrong = imports.flatMap(each => {
      if (each.to) return [];
      const name = each.specifier.startsWith('node:') ? 'node' : each.specifier.split('/')[0]!;
      return AREAS[areaOf(each.from)]?.packages?.includes(name) ? [] : [shown(each)];
    });
    const help =
      'The browser is reached through src/platform only, incoming and stored data are checked there and in src/messages (valibot), ' +
      'views alone use preact, and the engine uses nothing at all.';
    expect(wrong, help).toEqual([]);
  });

  it('draws with preact nowhere in content but in its components', () => {
    const wrong = imports.filter(
      ({ from, specifier }) => areaOf(from) === 'content' && /^preact\b/.test(specifier) && !from.endsWith('.tsx'),
    );
    expect(
      wrong.map(shown),
      'What runs on every page stays small: preact only in the .tsx files of the overlay.',
    ).toEqual([]);
  });

  it('has no cycles, not even of types', () => {
    const graph = new Map(
      code.map(file => [file, imports.filter(({ from, to }) => from === file && to).map(({ to }) => to!)]),
    );
    expect(cycles(graph), 'A cycle means that a part is in the wrong file: move what both need to a third.').toEqual(
      [],
    );
  });
});

/** Every cycle that a walk from each file comes back to, as "a → b → a". */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

describe('inside the engine', () => {
  const inEngine = imports.filter(({ from, to }) => areaOf(from) === 'engine' && to);
  const packOf = (file: string | null) => /^engine\/languages\/([^/]+)\//.exec(file ?? '')?.[1] ?? null;
  const PACK_TYPES = ['engine/languages/pack.ts', 'engine/languages/noise-lines.ts'];
  /** A stage is a file, and the folder of its name if it has one. */
  const stageOf = (file: string | null) => /^engine\/stages\/([^/.]+)/.exec(file ?? '')?.[1] ?? null;

  it('keeps the stages apart', () => {
    const apart = inEngine.filter(({ from, to }) => stageOf(from) && stageOf(to) && stageOf(from) !== stageOf(to));
    const help =
      'A stage gets the results of earlier stages as arguments; it does not call them. ' +
      'What two stages need goes to a file beside the stages (engine/…), string work to engine/text.';
    expect(apart.map(shown), help).toEqual([]);
  });

  it('keeps the string work free of stages and languages', () => {
    const wrong = inEngine.filter(
      ({ from, to }) => from.startsWith('engine/text/') && !/^engine\/(text\/|types\.ts)/.test(to!),
    );
    expect(
      wrong.map(shown),
      'engine/text knows strings and spans only; words of a language come in as arguments.',
    ).toEqual([]);
  });

  it('keeps a language pack to its own data', () => {
    const wrong = inEngine.filter(({ from, to, typeOnly }) => {
      const pack = packOf(from);
      if (!pack || packOf(to) === pack || PACK_TYPES.includes(to!)) return false;
      return !(typeOnly && to === 'engine/noise.ts');
    });
    expect(wrong.map(shown), 'A pack is data: it imports languages/pack.ts and its own files, nothing else.').toEqual(
      [],
    );
  });

  it('names no language outside the registry', () => {
    const registry = ['engine/languages/index.ts', 'engine/noise.ts'];
    const wrong = imports.filter(
      ({ from, to }) => packOf(to) && packOf(from) !== packOf(to) && !registry.includes(from),
    );
    expect(
      wrong.map(shown),
      'Ask languages/index.ts for the pack. A rule for one language is a missing field of the pack.',
    ).toEqual([]);
  });
});

describe('what stands in the sources', () => {
  /** Lines of the sources that match, comments left out. */
  const linesWith = (pattern: RegExp, files = code) =>
    files.flatMap(file =>
      textOf(file)
        .split('\n')
        .flatMap((line, i) =>
          pattern.test(line.replace(/^\s*(\/?\*|\/\/).*|\s\/\/ .*$/, ''))
            ? [`src/${file}:${i + 1}: ${line.trim()}`]
            : [],
        ),
    );

  it('makes no markup from strings', () => {
    const markup =
      /\.(innerHTML|outerHTML|setHTMLUnsafe)\s*\+?=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    const help = 'A page is hostile input. Build nodes (createElement, textContent), or JSX; never strings of markup.';
    expect(linesWith(markup), help).toEqual([]);
  });

  it('asks the network for nothing', () => {
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|new Image\(/;
    expect(linesWith(network), 'Nothing leaves the browser. This is the promise of the README.').toEqual([]);
  });

  it('reaches the browser through src/platform only', () => {
    const direct = /\bchrome\.|globalThis\.(browser|chrome)\b/;
    const outside = code.filter(file => areaOf(file) !== 'platform');
    expect(
      linesWith(direct, outside),
      "Import it from '../platform/…': differences between browsers live there.",
    ).toEqual([]);
  });

  it('uses no `any` and no default exports', () => {
    expect(linesWith(/:\s*any\b|\bas any\b|<any>|any\[\]/), 'Use `unknown` and check it.').toEqual([]);
    expect(linesWith(/^export default/), 'Named exports survive renaming and searching.').toEqual([]);
  });

  it('has files that can be read in one go', () => {
    const long = code
      .filter(file => !/^engine\/languages\/[^/]+\//.test(file))
      .map(file => ({ file, count: textOf(file).split('\n').length }))
      .filter(({ count }) => count > 400)
      .map(({ file, count }) => `src/${file}: ${count} lines`);
    expect(
      long,
      'Over 400 lines a file has a second reason to change: split it there. Only the data of a language may be longer.',
    ).toEqual([]);
  });

  it('names files in kebab-case, for what they know', () => {
    const odd = sources.filter(file =>
      file.split('/').some(part => !/^(_locales|[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*)$/.test(part)),
    );
    const drawers = sources.filter(file => /(^|[/-])(utils?|helpers?|misc|common|manager)([./-]|$)/.test(file));
    expect([...odd, ...drawers], 'Not `utils`: name the file for what it knows.').toEqual([]);
  });
});

describe('the manifest', () => {
  type Built = { bundles: { out: string; entry: string }[]; copies: [from: string, to: string][] };
  const manifest = json('manifest.json');

  it('names only files that the build makes', async () => {
    const { bundles, copies }: Built = await import(
      /* @vite-ignore */ pathToFileURL(join(root, 'scripts/build.mjs')).href
    );
    const made = new Set([
      ...bundles.map(({ out, entry }) => out + (entry.endsWith('.css') ? '.css' : '.js')),
      ...copies.map(([, to]) => to),
    ]);
    const missing = filesNamedIn(manifest).filter(file => !made.has(file) && !existsSync(join(root, file)));
    expect(missing, 'Add it to `bundles` or `copies` in scripts/build.mjs, or put the icon into icons/.').toEqual([]);
    const sourcesOfBuild = [...bundles.map(({ entry }) => entry), ...copies.map(([from]) => from)];
    expect(sourcesOfBuild.filter(file => !existsSync(join(root, file)))).toEqual([]);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(json('package.json').version);
  });
});

/** Every string of the manifest that looks like a file of the extension. */
function filesNamedIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w./-]+\.(js|html|css|png|svg)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesNamedIn) : [];
}

describe('the texts of the interface', () => {
  type Messages = Record<string, { message: string; description?: string; placeholders?: object }>;
  const locales = readdirSync(join(root, 'src/_locales'));
  const messages = (locale: string): Messages => json(`src/_locales/${locale}/messages.json`);
  const base = json('manifest.json').default_locale as string;

  it.each(locales)('%s has the keys and placeholders of the default language', locale => {
    const shape = (all: Messages) =>
      Object.fromEntries(
        Object.keys(all)
          .sort()
          .map(key => [key, Object.keys(all[key]!.placeholders ?? {}).sort()]),
      );
    expect(shape(messages(locale)), `Compare src/_locales/${locale} with src/_locales/${base}.`).toEqual(
      shape(messages(base)),
    );
  });

  it('explains every shortcut, under the name by which the settings look for it', () => {
    const commands = json('manifest.json').commands as Record<string, { description: string }>;
    for (const [name, { description }] of Object.entries(commands))
      expect(description).toBe(`__MSG_${messageOf(name)}__`);
  });

  it('explains every text to translators', () => {
    const bare = Object.entries(messages(base)).filter(([, { description }]) => !description);
    expect(
      bare.map(([key]) => key),
      'Add a "description": where the text stands and what fills its placeholders.',
    ).toEqual([]);
  });
});
