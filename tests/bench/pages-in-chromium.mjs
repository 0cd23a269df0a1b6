/**
 * The pages of a set, each loaded in Chromium and looked at by page-probe.ts. Pages come from this machine with their scripts
 * blocked; nothing else is reachable.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  // An isolated page has a clock of 5 µs; others see tenths of a millisecond.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** What the probe says of each page `{ id, html, url }`, in their order. */
export async function probePages(pages) {
  const probe = await bundleProbe();
  const server = await serve(pages);
  const { port } = server.address();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium').path,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const found = [];
  try {
    // One page at a time: two would disturb each other's times and are together no faster.
    const tab = await browser.newPage();
    for (const [i, { url }] of pages.entries()) {
      await tab.goto(`http://127.0.0.1:${port}/${i}`, { waitUntil: 'domcontentloaded' });
      await tab.evaluate(probe);
      found.push(await tab.evaluate((address, turn) => globalThis.probe(address, turn), url ?? '', i % 4));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return found;
}

async function bundleProbe() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page-probe.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

function serve(pages) {
  const server = createServer(({ url }, response) => {
    const page = pages[url.slice(1)];
    response.writeHead(page ? 200 : 204, HEADERS).end(page?.html);
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}
