import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

export interface Site {
  readonly origin: () => string;
  /** What is served in place of a file, or beside the files: by its path. */
  readonly files: Map<string, string>;
  readonly headers: Map<string, string>;
}

/** The files as a server of static files has them, with those of the test. */
export function siteForFile(): Site {
  const files = new Map<string, string>();
  const headers = new Map<string, string>();
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://site').pathname;
      const file = join(dist, path);
      const text =
        files.get(path) ?? (statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null);
      response.statusCode = text === null ? 404 : 200;
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain');
      response.setHeader('access-control-allow-origin', '*');
      if (extname(path) === '.html') for (const [name, value] of headers) response.setHeader(name, value);
      response.end(text ?? 'not found');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  return {
    origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    headers,
  };
}
