import { render } from 'preact';
import { browser } from '../../platform/browser';
import { readSettings } from '../../platform/settings';
import { onSettingsChanged } from '../../platform/tabs';
import { dressPage } from '../page';
import { Welcome } from './app';

async function draw(): Promise<void> {
  await dressPage('welcome_title');
  const settings = await readSettings();
  render(<Welcome settings={settings} openOptions={() => void browser.runtime.openOptionsPage()} />, document.body);
}

await draw();
onSettingsChanged(() => void draw());
