/**
 * Stands in for webextension-polyfill in the bundles of content scripts and popup: the browsers that the manifest admits answer
 * messages with promises by themselves, and the polyfill would cost each of them 12 KB.
 */
import type { Browser } from 'webextension-polyfill';

const globals = globalThis as typeof globalThis & { browser?: Browser; chrome?: Browser };
const native = globals.browser ?? globals.chrome;

export { native as default };
