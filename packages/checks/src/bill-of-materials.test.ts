import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, expect, inject, it } from 'vitest';
import { billOfMaterials } from '../../../scripts/release/bill-of-materials.mjs';
import { bundle, ingredients } from './support/bundle.js';
import { repository } from './support/run.js';
import { install } from './support/stranger.js';

const { folder } = inject('stranger');
/** Has the schemas of CycloneDX; what it calculates with is not needed. */
const library = '@cyclonedx/cyclonedx-library';

let bill: Awaited<ReturnType<typeof billOfMaterials>>;

beforeAll(async () => {
  const place = join(folder, 'bill-of-materials');
  mkdirSync(place);
  bill = await billOfMaterials(place);
});

it('is right by the schema of CycloneDX 1.5', async ({ skip }) => {
  const place = join(folder, 'cyclonedx');
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), JSON.stringify({ private: true }));
  const missing = await install(place, ['--omit=optional', `${library}@10.3.0`]).then(
    () => '',
    (error: unknown) => String(error),
  );
  skip(missing !== '', missing);
  const read = (name: string): object =>
    JSON.parse(
      readFileSync(join(place, 'node_modules', library, `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'),
    ) as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const validate = ajv.compile(read('bom-1.5'));
  validate(bill);
  expect(validate.errors).toBeNull();
  expect(validate({ ...bill, components: [{ name: 'no type' }] })).toBe(false);
});

it('lists every package that anything of ours is bundled with, and nothing that is not installed', async () => {
  const everything = `import '@hc-roadmap/elements/define/all.js'; export * from '@hc-roadmap/core'; export * from '@hc-roadmap/core/schema';`;
  const files = ingredients((await bundle(everything)).metafile).filter((path) => path !== 'page.js');
  const bundled = new Set(files.map((path) => /^(@[^/]+\/)?[^/]+/.exec(path)?.[0]));
  const listed = bill.components.map(({ purl }) =>
    decodeURIComponent(purl.replace(/^pkg:npm\/|@[^@]*$/g, '')),
  );
  expect(bundled.size).toBeGreaterThan(4);
  expect([...bundled].filter((name) => !listed.includes(name ?? ''))).toEqual([]);
  for (const name of listed) {
    const { version } = JSON.parse(
      readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
    ) as { version: string };
    expect(
      bill.components.find(({ purl }) => decodeURIComponent(purl) === `pkg:npm/${name}@${version}`),
    ).toMatchObject({
      licenses: [{ license: { id: expect.stringMatching(/^(MIT|BSD-3-Clause|ISC)$/) as string } }],
      hashes: [{ alg: 'SHA-512' }],
    });
  }
});

it('names no path of the machine it was made on', () => {
  const text = JSON.stringify(bill);
  for (const path of [repository, folder, 'file:']) expect(text).not.toContain(path);
});
