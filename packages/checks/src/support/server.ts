import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A web server on this machine; its files are texts by path, put there by the test. */
export interface Site {
  readonly files: Map<string, string>;
  /** Headers of every answer. */
  readonly headers: Map<string, string>;
  /** What a path waits for before it answers. */
  readonly holds: Map<string, Promise<void>>;
  /** The origin, known while tests run. */
  readonly origin: () => string;
  /** Puts files under a folder of the site. */
  readonly put: (folder: string, files: ReadonlyMap<string, string>) => void;
}

/** A site for the tests of one file. */
export function siteForFile(): Site {
  const files = new Map<string, string>();
  const headers = new Map<string, string>();
  const holds = new Map<string, Promise<void>>();
  let server: Server;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const text = files.get(path);
      void (holds.get(path) ?? Promise.resolve()).then(() => {
        for (const [name, value] of headers) response.setHeader(name, value);
        response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
        response.writeHead(text === undefined ? 404 : 200).end(text);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  return {
    files,
    headers,
    holds,
    origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (folder, more) => {
      for (const [name, text] of more) files.set(`${folder}/${name}`, text);
    },
  };
}
