import { describe, expect, it } from 'vitest';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const manifest = createRequire(import.meta.url).resolve('@hc-roadmap/core/package.json');
const published = join(dirname(manifest), 'dist/data');
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
const site = new URL('../dist/', import.meta.url);
const files = readdirSync(published, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(published, name)).isFile(),
);

describe.each([`data/v${version}`, 'data/latest'])('%s', (folder) => {
  it('has every data file of the package, byte by byte', () => {
    expect(files.length).toBeGreaterThan(10);
    for (const name of files)
      expect(
        readFileSync(new URL(`${folder}/${name}`, site)).equals(readFileSync(join(published, name))),
        name,
      ).toBe(true);
  });
});

describe.each([
  ['data.html', ''],
  ['en/data.html', '../'],
])('%s', (path, root) => {
  const html = readFileSync(new URL(path, site), 'utf8');

  it('links to each file by its version', () => {
    for (const name of files) expect(html).toContain(`href="${root}data/v${version}/${name}"`);
  });

  it('describes the data set to search engines, in a block that is no script', () => {
    const [, block = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(block)).toEqual(JSON.parse(readFileSync(join(published, 'dataset.jsonld'), 'utf8')));
  });
});
