import type { BrowserName, Driver, LaunchOptions } from './driver';
import { openChromium } from './driver-chromium';
import { openFirefox } from './driver-firefox';

/** Starts a browser with the extension loaded. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? openChromium(options) : openFirefox(options);
}
