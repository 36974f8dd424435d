import { once } from 'node:events';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compressFiles } from './compress.js';

const hosting = fileURLToPath(new URL('../../hosting', import.meta.url));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface WebServer {
  readonly origin: string;
  /** The folder that it serves, with the built files in it. */
  readonly files: string;
  readonly ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

interface Place {
  /** For what the server itself writes. */
  readonly folder: string;
  readonly files: string;
  readonly port: number;
}

export type Start = (place: Place) => ChildProcess;

/** Where nginx of this machine has its modules; nothing where there is no nginx. */
function nginxModules(): string {
  const { stderr, error } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  return error === undefined ? (/--modules-path=(\S+)/.exec(stderr)?.[1] ?? '') : '';
}

const brotliModule = join(nginxModules(), 'ngx_http_brotli_static_module.so');
const hasNginx = spawnSync('nginx', ['-v']).error === undefined;
const nginxHasBrotli = hasNginx && existsSync(brotliModule);

/** @param more What the server block has beside our configuration. */
export function startNginx({ folder, files, port }: Place, more = ''): ChildProcess {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${folder}/${name};`,
  );
  const brotli = nginxHasBrotli ? `    include ${hosting}/nginx-brotli.conf;` : '';
  const main = [
    nginxHasBrotli ? `load_module ${brotliModule};` : '',
    // The files of a test can be read by who runs it, and by nobody else.
    process.getuid?.() === 0 ? 'user root;' : '',
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr error;`,
    'events {}',
    'http {',
    '  access_log off;',
    ...temporary,
    '  server {',
    `    listen 127.0.0.1:${port};`,
    `    root ${files};`,
    `    include ${hosting}/nginx.conf;`,
    brotli,
    more,
    '  }',
    '}',
  ].join('\n');
  writeFileSync(join(folder, 'nginx.conf'), main);
  return spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

const startCaddy: Start = ({ folder, files, port }) => {
  const main = `{\n\tadmin off\n}\nimport ${hosting}/Caddyfile\n`;
  writeFileSync(join(folder, 'Caddyfile'), main);
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
      HC_ROADMAP_ADDRESS: `http://127.0.0.1:${port}`,
      HC_ROADMAP_FILES: files,
    },
  });
};

/** The servers that there is a configuration for, and whether this machine has them. */
export const webServers = [
  { name: 'nginx', installed: hasNginx, brotli: nginxHasBrotli, start: (place: Place) => startNginx(place) },
  {
    name: 'Caddy',
    installed: spawnSync('caddy', ['version']).error === undefined,
    brotli: true,
    start: startCaddy,
  },
] as const;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function ask(origin: string): WebServer['ask'] {
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const asked = request(`${origin}${path}`, { method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      asked.on('error', reject);
      asked.end();
    });
}

function answers(origin: string): Promise<boolean> {
  return ask(origin)('/manifest.json').then(
    () => true,
    () => false,
  );
}

/** Serves the built files, compressed beforehand, with our configuration. */
export async function serve(start: Start): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hc-roadmap-hosting-'));
  const files = join(folder, 'files');
  cpSync(dist, files, { recursive: true });
  compressFiles(files);
  mkdirSync(join(folder, 'server'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = start({ folder: join(folder, 'server'), files, port });
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  while (!(await answers(origin))) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}: ${said}`);
    await wait(20);
  }
  const end = async (): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, files, ask: ask(origin), end };
}
