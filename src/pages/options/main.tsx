import { render } from 'preact';
import { browser } from '../../platform/browser';
import { readSettings } from '../../platform/settings';
import { listShortcuts, shortcutSettingsOpener } from '../../platform/shortcuts';
import { onSettingsChanged } from '../../platform/tabs';
import { dressPage } from '../page';
import { Options } from './app';

const { version } = browser.runtime.getManifest();

async function draw(): Promise<void> {
  await dressPage('options_title');
  const [settings, shortcuts] = await Promise.all([readSettings(), listShortcuts()]);
  render(
    <Options settings={settings} shortcuts={shortcuts} openShortcuts={shortcutSettingsOpener()} version={version} />,
    document.body,
  );
}

await draw();
onSettingsChanged(() => void draw());
// Shortcuts are changed on another page of the browser.
addEventListener('focus', () => void draw());
