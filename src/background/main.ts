/**
 * The background: a service worker in Chrome, an event page in Firefox. The browser stops it whenever it likes and wakes it
 * by an event, so all listeners are registered here at once, before anything is awaited. There is no state to wait for:
 * each handler reads what it needs from storage.
 */
import { backgroundGuards, serve } from '../messages';
import { forget } from '../messages/tab-records';
import { browser } from '../platform/browser';
import { paintBadge } from './badge';
import { obeyCommand, obeyMenu } from './doors';
import { handlers, tabChanged } from './handlers';
import { offerMenu } from './menu';

serve(backgroundGuards, handlers);
browser.tabs.onUpdated.addListener((tabId, change) => void tabChanged(tabId, change));
browser.tabs.onRemoved.addListener(tabId => void forget(tabId));
browser.runtime.onInstalled.addListener(({ reason }) => {
  void paintBadge();
  void offerMenu();
  // Once, on the day it comes: an update is no reason to interrupt anybody.
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});
// Phones have neither commands nor a context menu.
browser.commands?.onCommand.addListener((command, tab) => void obeyCommand(command, tab));
browser.contextMenus?.onClicked.addListener((info, tab) => void obeyMenu(info, tab));
browser.runtime.onStartup.addListener(() => void paintBadge());
