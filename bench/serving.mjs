// Requests a second for the files of the snippet, beside blank files of the same sizes from the same server: `npm run bench:serving`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadedFiles } from '../apps/embed/scripts/hosting/loaded-files.js';
import { serve, startNginx } from '../apps/embed/scripts/hosting/serve.js';
import { trafficOf } from '../apps/embed/scripts/hosting/traffic.js';

const ROUNDS = 7;
const SECONDS = 1;
const CONNECTIONS = 32;
const VIEWS = 10_000_000;

/** The blank files come without anything of our configuration. */
const blank = 'location ^~ /blank/ { gzip off; gzip_static off; }';
const server = await serve((place) => startNginx(place, blank));
const scripts = mkdtempSync(join(tmpdir(), 'hc-roadmap-wrk-'));
mkdirSync(join(server.files, 'blank'));

/**
 * Requests a second for paths in turn.
 *
 * @param {string[]} paths
 * @param {string} encoding
 */
function load(paths, encoding) {
  const list = paths.map((path) => `"${path}"`).join(', ');
  const script = join(scripts, 'paths.lua');
  writeFileSync(
    script,
    `local paths, at = { ${list} }, 0
function request() at = at % #paths + 1; return wrk.format(nil, paths[at]) end`,
  );
  const parameters = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, `-s${script}`];
  const output = execFileSync('wrk', [...parameters, '-H', `Accept-Encoding: ${encoding}`, server.origin], {
    encoding: 'utf8',
  });
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(`every answer must be right, got:\n${output}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * @param {string} name
 * @param {string[]} paths
 * @param {string} encoding
 */
async function compare(name, paths, encoding) {
  const blanks = await Promise.all(
    paths.map(async (path) => {
      const { body, headers } = await server.ask(path, { 'accept-encoding': encoding });
      if ((headers['content-encoding'] ?? 'identity') !== encoding)
        throw new Error(`${path} must come as ${encoding}`);
      writeFileSync(join(server.files, 'blank', `${body.byteLength}`), Buffer.alloc(body.byteLength));
      return `/blank/${body.byteLength}`;
    }),
  );
  const ratios = [];
  const rates = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ours = load(paths, encoding);
    const ratio = ours / load(blanks, encoding);
    // The first round only warms up.
    if (round > 0) ratios.push(ratio);
    if (round > 0) rates.push(ours);
  }
  const spread = `${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}`;
  console.log(`${name.padEnd(44)} ${median(ratios).toFixed(2)}  (${spread})   ${Math.round(median(rates))}`);
}

try {
  const files = await loadedFiles(server.origin);
  const paths = files.map(({ path }) => `/${path}`);
  console.log(`${''.padEnd(42)} ratio  (range)      requests a second`);
  await compare('the script, compressed', paths.slice(0, 1), 'br');
  await compare(`all ${files.length} files of a page, compressed`, paths, 'br');
  await compare(`all ${files.length} files of a page, not compressed`, paths, 'identity');
  for (const returning of [0, 0.9]) {
    console.log(`\n${VIEWS / 1e6} million page views, ${returning * 100} % by readers who were there before`);
    for (const [name, { requests, bytes }] of Object.entries(trafficOf(files, VIEWS, returning))) {
      console.log(
        `${name.padEnd(44)} ${(requests / 1e6).toFixed(1)} million   ${(bytes / 1e9).toFixed(1)} GB`,
      );
    }
  }
} finally {
  await server.end();
  rmSync(scripts, { recursive: true });
}
