/** What `npm start` takes from the tests: a browser with the extension in it, and the sample articles. */
export { launch } from './launch';
export { startServer } from './server';
export { until } from './until';
