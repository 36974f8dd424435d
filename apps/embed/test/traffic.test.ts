import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadedFiles } from '../scripts/hosting/loaded-files.js';
import { trafficOf } from '../scripts/hosting/traffic.js';
import { siteForFile } from './support/serve.js';

const site = siteForFile();
const docs = readFileSync(new URL('../../../docs/hosting.md', import.meta.url), 'utf8');

/** The cells of a row of a table in the page, after its name. */
function rowOf(name: string): string[] {
  const line = docs.split('\n').find((text) => text.startsWith(`| ${name} `));
  return (line ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

const UNITS: Readonly<Record<string, number>> = { million: 1e6, GB: 1e9, '': 1 };

function amount(cell: string): number {
  const [, figure = '', unit = ''] = /^([\d.]+) ?(million|GB)?$/.exec(cell) ?? [];
  return Number(figure) * (UNITS[unit] ?? NaN);
}

/** Within a twentieth: the page rounds, and the files change a little with every version. */
function near(said: number, counted: number): boolean {
  return Math.abs(said - counted) <= counted / 20;
}

it('docs/hosting.md says what 10 million page views cost with the files as they are', async () => {
  const files = await loadedFiles(site.origin());
  const rows = [0, 0.9].map((returning) => trafficOf(files, 10_000_000, returning));
  for (const name of Object.keys(rows[0] ?? {})) {
    const said = rowOf(name).map(amount);
    const counted = rows.flatMap((row) => [row[name]?.requests ?? NaN, row[name]?.bytes ?? NaN]);
    expect(
      said.map((figure, at) => near(figure, counted[at] ?? NaN)),
      `${name}: ${counted.join(' ')}`,
    ).toEqual([true, true, true, true]);
  }
});

it('reads amounts of millions and gigabytes', () => {
  expect([amount('210 million'), amount('1.5 GB'), amount('0')]).toEqual([210e6, 1.5e9, 0]);
  expect(near(100, 106)).toBe(false);
});
