import { browser } from './browser';

/** A keyboard shortcut as the browser has it now; `keys` is empty when it has none. */
export type Shortcut = { readonly name: string; readonly keys: string };

/** All shortcuts of the extension; none where there is no keyboard to speak of (Firefox for Android). */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = browser.commands as typeof browser.commands | undefined;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** The name of the text that says what a shortcut does. */
export function messageOf(command: string): string {
  return `command_${command.replace('_execute_action', 'open').replaceAll('-', '_')}`;
}

/** Opens the browser's own page of shortcuts; null where that cannot be done from here. */
export function shortcutSettingsOpener(): (() => Promise<unknown>) | null {
  if (browser.runtime.getURL('').startsWith('chrome-extension:'))
    return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  // Newer than the polyfill.
  const { openShortcutSettings } = (browser.commands ?? {}) as { openShortcutSettings?: () => Promise<void> };
  return openShortcutSettings ? () => openShortcutSettings() : null;
}
