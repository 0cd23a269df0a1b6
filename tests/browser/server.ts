import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { longArticle } from './long-article';
import { oddArticle } from './odd-articles';

/** One request that a browser made, wherever it wanted to go. */
export type Asked = { readonly method: string; readonly host: string; readonly path: string };

export type Server = {
  readonly port: number;
  /** Everything asked for, in order. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
};

/** The host under which the browsers know this server; every other host does not exist. */
export const HOST = 'news.example';

/** Address of a page of the fixtures: `articles/pakta-danau`, `pages/home`, `strict/pakta-danau`, `long/400` (in kilobytes), `odd/dark`. */
export const urlOf = (page: string): string => `http://${HOST}/${page}`;

/**
 * Serves the fixtures, and is at the same time the proxy through which a browser under test must go for everything: no request
 * to anywhere escapes the list, and none gets further than here.
 */
export async function startServer(fixtures: string): Promise<Server> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? HOST}`);
    asked.push({ method: request.method ?? 'GET', host: hostname, path: pathname });
    if (hostname === HOST || hostname === 'localhost') answer(fixtures, pathname, request, response);
    else response.writeHead(502).end();
  });
  // A browser on its way to an https address asks the proxy for a tunnel.
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push({ method: 'CONNECT', host: request.url?.split(':')[0] ?? '', path: '' });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Headers of a site that allows next to nothing: no scripts, no foreign styles, no markup from strings. */
const STRICT = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'";

function answer(fixtures: string, pathname: string, request: IncomingMessage, response: ServerResponse): void {
  const [folder = '', name = ''] = pathname.slice(1).split('/');
  const html = pageOf(fixtures, folder, name);
  if (html === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
    return;
  }
  const headers: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  if (folder === 'strict') headers['Content-Security-Policy'] = STRICT;
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : html);
}

function pageOf(fixtures: string, folder: string, name: string): string | null {
  if (folder === 'long') return longArticle(Number(name));
  if (folder === 'odd') return oddArticle(name);
  if (!/^[a-z0-9-]+$/.test(name)) return null;
  const file: Record<string, string> = {
    articles: `articles/${name}/page.html`,
    strict: `articles/${name}/page.html`,
    pages: `pages/${name}.html`,
  };
  if (!file[folder]) return null;
  try {
    return readFileSync(join(fixtures, file[folder]), 'utf8');
  } catch {
    return null;
  }
}
