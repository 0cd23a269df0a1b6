import * as v from 'valibot';
import { LANGUAGES, type Language } from './languages';
import { type Key, read, write } from './storage';
import { type Messages, setMessages } from './texts';

/** How the words of a quotation are marked in the page; `none`: its tag alone shows it. */
export const MARK_STYLES = ['filled', 'underlined', 'none'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** What the reader has chosen, kept until they choose otherwise. */
export type Settings = {
  /** Whether articles are read by themselves, or only when the reader asks. */
  readonly reading: 'automatic' | 'on-click';
  /** Whether marks and tags are drawn at all. */
  readonly overlay: boolean;
  readonly marks: MarkStyle;
  /** Language of the interface. */
  readonly language: 'browser' | Language;
  /** Hosts on which marks and tags are not drawn. */
  readonly offSites: readonly string[];
};

/** Choices among a few; the list of sites has its own switch. */
export type Choices = Omit<Settings, 'offSites'>;

export const DEFAULTS: Settings = {
  reading: 'automatic',
  overlay: true,
  marks: 'filled',
  language: 'browser',
  offSites: [],
};

const choices = {
  reading: v.picklist(['automatic', 'on-click']),
  overlay: v.boolean(),
  marks: v.picklist(MARK_STYLES),
  language: v.union([v.literal('browser'), v.picklist(LANGUAGES)]),
};

/** Some of the choices, as a view may ask for them. */
export const someChoices: v.GenericSchema<unknown, Partial<Choices>> = v.partial(v.object(choices));

/** Nobody switches off this many sites by hand; more would be a mistake that grows for ever. */
const MOST_SITES = 2000;

const sites = v.pipe(
  v.array(v.unknown()),
  v.transform(list => list.filter(site => typeof site === 'string').slice(-MOST_SITES)),
);

/** What cannot be used becomes the default, each by itself: one bad value costs no other. */
const settings = v.fallback(
  v.object({
    reading: v.fallback(choices.reading, DEFAULTS.reading),
    overlay: v.fallback(choices.overlay, DEFAULTS.overlay),
    marks: v.fallback(choices.marks, DEFAULTS.marks),
    language: v.fallback(choices.language, DEFAULTS.language),
    offSites: v.fallback(sites, []),
  }),
  DEFAULTS,
);

/** Stored beside the settings, for a later version that has to tell what it finds. */
const VERSION = 1;

const SETTINGS: Key<unknown> = { area: 'local', name: 'settings', fallback: undefined };
/** Choices made in private windows: gone when the browser closes, never on disk. */
export const PRIVATE_SITES: Key<readonly string[]> = { area: 'session', name: 'private-off-sites', fallback: [] };

/** The names under which choices are stored, for those who watch them. */
export const SETTING_NAMES: readonly string[] = [SETTINGS.name, PRIVATE_SITES.name];

/** Turns whatever is stored into settings. */
export function settingsFrom(stored: unknown): Settings {
  return v.parse(settings, stored);
}

/** The settings as they are now; the defaults while the browser cannot read its storage. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await read(SETTINGS).catch(() => undefined));
}

/** Keeps new choices. */
export function changeSettings(change: Partial<Choices>): Promise<void> {
  return inTurn(() => store(change));
}

/** What is stored and not changed stays as it is, even what this version does not understand: a newer one may. */
async function store(change: Partial<Settings>): Promise<void> {
  const stored = await read(SETTINGS);
  const kept = typeof stored === 'object' ? stored : {};
  await write(SETTINGS, { version: VERSION, ...kept, ...change });
}

/** Where marks and tags are drawn: on one site, and anywhere at all. They are drawn where both are true. */
export type OverlayChoices = { readonly site: boolean; readonly everywhere: boolean };

/** The choices as they are for this host. */
export async function readOverlayChoices(host: string): Promise<OverlayChoices> {
  const [{ offSites, overlay }, privateSites] = await Promise.all([
    readSettings(),
    read(PRIVATE_SITES).catch(() => PRIVATE_SITES.fallback),
  ]);
  return { site: !offSites.includes(host) && !privateSites.includes(host), everywhere: overlay };
}

/** Whether marks and tags are to be drawn on this host. */
export async function isOverlayOn(host: string): Promise<boolean> {
  const { site, everywhere } = await readOverlayChoices(host);
  return site && everywhere;
}

/** Switches marks and tags on a host; a choice made in a private window leaves nothing on disk. */
export function setOverlayOn(host: string, on: boolean, isPrivate: boolean): Promise<void> {
  return inTurn(async () => {
    const privateSites = await read(PRIVATE_SITES);
    await write(PRIVATE_SITES, withSite(privateSites, host, isPrivate && !on));
    // Switched on in a private window, a site that is off everywhere is on again everywhere: less is known after that, not more.
    if (isPrivate && !on) return;
    const { offSites } = settingsFrom(await read(SETTINGS));
    await store({ offSites: withSite(offSites, host, !on).slice(-MOST_SITES) });
  });
}

function withSite(all: readonly string[], host: string, listed: boolean): readonly string[] {
  const others = all.filter(site => site !== host);
  return listed ? [...others, host] : others;
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: two at once would read the same settings, and the second would undo the first. */
function inTurn(change: () => Promise<void>): Promise<void> {
  const mine = last.then(change);
  last = mine.catch(() => {});
  return mine;
}

/** Loaded only when they are needed: most readers leave the language to the browser, and a popup has no time to lose. */
async function textsIn(language: Language): Promise<Messages> {
  const { messagesIn } = await import('./locales');
  return messagesIn(language);
}

/** Makes this part of the extension speak the language that the reader has chosen; gives the settings, which say so. */
export async function speakChosenLanguage(): Promise<Settings> {
  const settings = await readSettings();
  setMessages(settings.language === 'browser' ? null : await textsIn(settings.language));
  return settings;
}
