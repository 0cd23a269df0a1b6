/**
 * The background: a service worker in Chrome, an event page in Firefox. The browser stops it whenever it likes and wakes it
 * by an event, so all listeners are registered here at once, before anything is awaited. There is no state to wait for:
 * each handler reads what it needs from storage.
 */
import { backgroundGuards, serve } from '../messages';
import { browser } from '../platform/browser';
import { forget } from './analysis-cache';
import { paintBadge } from './badge';
import { handlers, tabChanged } from './handlers';

serve(backgroundGuards, handlers);
browser.tabs.onUpdated.addListener((tabId, change) => void tabChanged(tabId, change));
browser.tabs.onRemoved.addListener(tabId => void forget(tabId));
browser.runtime.onInstalled.addListener(() => void paintBadge());
browser.runtime.onStartup.addListener(() => void paintBadge());
