/** Where the browsers are on this machine. Uses nothing but Node: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const names = ['chromium', 'firefox'];

const { env, platform } = process;
const onPath = commands =>
  commands.flatMap(command => (env.PATH ?? '').split(delimiter).map(folder => join(folder, command)));
const inWindows = path =>
  [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean).map(folder => join(folder, path));

/** The usual places, the best first. Chrome does as well as Chromium. */
const places = {
  linux: {
    chromium: () => onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']),
    firefox: () => onPath(['firefox-esr', 'firefox']),
  },
  darwin: {
    chromium: () => [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    firefox: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: () => [
      ...inWindows('Google/Chrome/Application/chrome.exe'),
      ...inWindows('Chromium/Application/chrome.exe'),
    ],
    firefox: () => inWindows('Mozilla Firefox/firefox.exe'),
  },
};

/** The oldest version that the extension runs in: the manifest says it. */
export function minimumVersion(name) {
  const manifest = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'));
  const version =
    name === 'chromium' ? manifest.minimum_chrome_version : manifest.browser_specific_settings.gecko.strict_min_version;
  return Number.parseInt(version, 10);
}

/** A browser of this machine, or null. `NARASUMBER_CHROMIUM` and `NARASUMBER_FIREFOX` name one in another place. */
export function findBrowser(name) {
  const named = env[`NARASUMBER_${name.toUpperCase()}`];
  const path =
    named ??
    places[platform === 'darwin' || platform === 'win32' ? platform : 'linux'][name]().find(file => existsSync(file));
  return path ? { name, path, version: versionOf(path) } : null;
}

/** The main number of a browser's version; null where it cannot be asked (on Windows it opens a window instead). */
function versionOf(path) {
  if (platform === 'win32') return null;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return Number(/(\d+)\./.exec(stdout ?? '')?.[1]) || null;
}
