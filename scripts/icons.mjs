/** Draws `icons/icon-*.png` from `icons/icon.svg`: node scripts/icons.mjs (needs Chromium; CHROMIUM names another one). */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const folder = new URL('../icons/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'base64');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: new URL(`icon-${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
