import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { fill } from '../../../../packages/core/scripts/docs/page.js';
import { caddyConfiguration } from './caddy.js';
import { nginxBrotli, nginxConfiguration } from './nginx.js';
import { headerTables } from './table.js';

const absolute = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** The files in the repository that are made of the rules, by their absolute paths. */
export async function writtenFiles(): Promise<Map<string, string>> {
  const page = absolute('docs/hosting.md');
  const filled = fill(readFileSync(page, 'utf8'), 'headers', headerTables());
  return new Map([
    [absolute('apps/embed/hosting/nginx.conf'), nginxConfiguration()],
    [absolute('apps/embed/hosting/nginx-brotli.conf'), nginxBrotli()],
    [absolute('apps/embed/hosting/Caddyfile'), caddyConfiguration()],
    [page, await format(filled, { ...(await resolveConfig(page)), filepath: page })],
  ]);
}
