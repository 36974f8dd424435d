import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Published } from '@hc-roadmap/embed/snippets.js';

const dist = fileURLToPath(new URL('.', import.meta.resolve('@hc-roadmap/embed/manifest.json')));
const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as {
  readonly version: string;
  readonly alias: string;
  readonly origin: string;
  readonly files: readonly { readonly path: string; readonly integrity: string }[];
};

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface WidgetsServer {
  readonly published: Published;
  readonly port: number;
  readonly end: () => Promise<unknown>;
}

/** The files of `apps/embed` on a server of their own, with its address in them as if they were made for it. */
export async function startWidgets(): Promise<WidgetsServer> {
  const server = createServer((request, response) => {
    const path = join(dist, new URL(request.url ?? '/', 'http://widgets').pathname);
    const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    const ending = extname(path);
    response.writeHead(isThere ? 200 : 404, {
      'content-type': TYPES[ending] ?? 'text/plain',
      'access-control-allow-origin': '*',
    });
    if (!isThere) response.end('not found');
    else if (ending === '.html' || ending === '.json')
      response.end(readFileSync(path, 'utf8').replaceAll(manifest.origin, origin()));
    else response.end(readFileSync(path));
  });
  const port = (): number => (server.address() as AddressInfo).port;
  const origin = (): string => `http://127.0.0.1:${port()}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    published: {
      origin: origin(),
      version: manifest.version,
      alias: manifest.alias,
      integrity: Object.fromEntries(manifest.files.map(({ path, integrity }) => [path, integrity])),
    },
    port: port(),
    end: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
