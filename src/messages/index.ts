/** The only meeting place of content scripts, background and views. */
export { ask, askTab, UNREACHABLE } from './ask';
export { backgroundGuards, pageGuards } from './guards';
export { type Handlers, serve } from './serve';
