import { type Key, read, write } from './storage';

/** What the reader has chosen, kept until they choose otherwise. */
export type Settings = {
  readonly version: number;
  /** Hosts on which marks and tags are not drawn. */
  readonly offSites: readonly string[];
};

type Stored = Record<string, unknown>;

/**
 * One step for each past version: `MIGRATIONS[n]` turns what version n wrote into what version n + 1 reads.
 * Steps are never changed, only added.
 */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // 0: nothing was stored yet, or the beginnings, which carried no version.
  stored => ({ offSites: stored.offSites ?? [] }),
];

/** Nobody switches off this many sites by hand; more would be a mistake that grows for ever. */
const MOST_SITES = 2000;

export const DEFAULTS: Settings = { version: MIGRATIONS.length, offSites: [] };

const SETTINGS: Key<unknown> = { area: 'local', name: 'settings', fallback: undefined };
/** Choices made in private windows: gone when the browser closes, never on disk. */
const PRIVATE_SITES: Key<readonly string[]> = { area: 'session', name: 'private-off-sites', fallback: [] };

/** Turns whatever is stored into settings of this version; what cannot be used becomes the default. */
export function migrate(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const { version = 0, ...rest } = stored as Stored;
  const from = typeof version === 'number' ? version : 0;
  const { offSites } = MIGRATIONS.slice(from).reduce((settings, step) => step(settings), rest);
  const sites = Array.isArray(offSites) ? offSites.filter(site => typeof site === 'string') : [];
  return { version: DEFAULTS.version, offSites: sites.slice(-MOST_SITES) };
}

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return migrate(await read(SETTINGS));
}

/** Whether marks and tags are to be drawn on this host. */
export async function isOverlayOn(host: string): Promise<boolean> {
  const [{ offSites }, privateSites] = await Promise.all([readSettings(), read(PRIVATE_SITES)]);
  return !offSites.includes(host) && !privateSites.includes(host);
}

/** Switches marks and tags on a host; a choice made in a private window leaves nothing on disk. */
export async function setOverlayOn(host: string, on: boolean, isPrivate: boolean): Promise<void> {
  const privateSites = await read(PRIVATE_SITES);
  await write(PRIVATE_SITES, withSite(privateSites, host, isPrivate && !on));
  const settings = await readSettings();
  // Switched on in a private window, a site that is off everywhere is on again everywhere: less is known after that, not more.
  if (isPrivate && !on) return;
  await write(SETTINGS, migrate({ ...settings, offSites: withSite(settings.offSites, host, !on) }));
}

function withSite(sites: readonly string[], host: string, listed: boolean): readonly string[] {
  const others = sites.filter(site => site !== host);
  return listed ? [...others, host] : others;
}
