/**
 * Installs what is missing: the packages of the project and, where it may, the browsers. Elsewhere it says what to install.
 * Uses nothing but Node, so that it runs on a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, minimumVersion, names } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const label = { chromium: 'Chromium or Chrome', firefox: 'Firefox' };

function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`);
  // npm is a script on Windows, which only a shell starts. What is printed here is no result: it goes to standard error.
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Whether every package that the lock file wants is there, in its version. */
function packagesAreThere() {
  const packagesIn = file => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) =>
      !path || optional || devOptional || installed[path]?.version === version,
  );
}

export function setUpPackages() {
  if (packagesAreThere() || run('npm', ['ci', '--no-audit', '--no-fund'])) return;
  throw new Error('The packages could not be installed; npm says why above.');
}

function problemWith(name) {
  const found = findBrowser(name);
  const minimum = minimumVersion(name);
  if (!found) return `${label[name]} was not found.`;
  if (found.version !== null && found.version < minimum)
    return `${found.path} is version ${found.version}; ${minimum} or newer is needed.`;
  return null;
}

/** Sees to it that all the named browsers are there; with `any`, that one of them is. Returns those that are. */
export function setUpBrowsers(wanted, { any = false } = {}) {
  const enough = () => (any ? wanted.some(name => !problemWith(name)) : wanted.every(name => !problemWith(name)));
  if (!enough() && isDebian() && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted.map(name => packages[name])]);
  }
  if (!enough()) throw new Error([...wanted.map(problemWith).filter(Boolean), '', howToInstall()].join('\n'));
  return wanted.filter(name => !problemWith(name)).map(findBrowser);
}

function osRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

function isDebian() {
  return /^ID=debian$/m.test(osRelease());
}

function howToInstall() {
  const elsewhere = 'If a browser is in an unusual place, set NARASUMBER_CHROMIUM or NARASUMBER_FIREFOX to its path.';
  const how = {
    darwin: 'Install them:  brew install --cask google-chrome firefox',
    win32: 'Install them:  winget install Google.Chrome Mozilla.Firefox',
  };
  if (how[process.platform]) return `${how[process.platform]}\n${elsewhere}`;
  const linux = [
    [/^ID=debian$/m, 'Install them:  sudo apt-get install chromium firefox-esr'],
    [/^ID=ubuntu$/m, 'Install them:  sudo snap install chromium firefox'],
    [/fedora|rhel/, 'Install them:  sudo dnf install chromium firefox'],
    [/arch/, 'Install them:  sudo pacman -S chromium firefox'],
    [/suse/, 'Install them:  sudo zypper install chromium MozillaFirefox'],
  ].find(([system]) => system.test(osRelease()));
  return `${linux?.[1] ?? 'Install Chromium (or Chrome) and Firefox with your package manager.'}\n${elsewhere}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUpPackages();
    for (const { path, version } of setUpBrowsers(names)) console.log(`${path} ${version ?? ''}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
