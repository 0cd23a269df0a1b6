/**
 * Set up before every unit test: whoever opens a connection fails at once, and says so. What a unit test needs stands in
 * its file or in `tests/fixtures`; a page that wants a server belongs in `tests/browser`.
 */
import { Socket } from 'node:net';

const refuse = (): never => {
  throw new Error('Unit tests use no network: put the data into tests/fixtures, or the test into tests/browser.');
};

Socket.prototype.connect = refuse;
globalThis.fetch = refuse;
