/**
 * The data files as an analyst uses them, without this project's code: DuckDB reads the tables of the packed package
 * by their descriptor, and finds the same figures as the modules have.
 */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findNodes } from './support/run.js';
import { installed } from './support/stranger.js';

interface Descriptor {
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly constraints?: { readonly required?: boolean };
      }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

/** What the modules of the package say, asked in a process of its own: a figure for each series and period. */
interface Figure {
  readonly indicator: string;
  readonly series: string;
  readonly period: string;
  readonly value: number;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

const folder = join(installed('core'), 'dist/data');
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;
let database: DuckDBConnection;
let figures: readonly Figure[];

const rows = async (sql: string): Promise<readonly Record<string, unknown>[]> =>
  (await database.runAndReadAll(sql)).getRowObjectsJS();
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

beforeAll(async () => {
  database = await (await DuckDBInstance.create(':memory:')).connect();
  for (const { name, path, schema } of descriptor.resources) {
    const columns = schema.fields.map(
      (field) => `${literal(field.name)}: ${literal(TYPES[field.type] ?? '')}`,
    );
    await database.run(
      `CREATE TABLE "${name}" AS SELECT * FROM read_csv(${literal(join(folder, path))}, header = true, auto_detect = false,
        delim = ',', quote = '"', escape = '"', strict_mode = true, columns = {${columns.join(', ')}})`,
    );
  }
  const script = join(inject('stranger').folder, 'figures.mjs');
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
    import { roadmaps } from '@hc-roadmap/core/roadmaps';
    let indicators = roadmaps.flatMap((roadmap) => roadmap.indicators);
    try { ({ indicators } = (await import('@hc-roadmap/core/collection')).collection); } catch (error) {
      if (error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
    }
    const all = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    console.log(JSON.stringify([...all.values()].flatMap(({ id, series }) => series.flatMap((one) =>
      one.observations.map(({ period, value }) => ({ indicator: id, series: one.id, period, value }))))));`,
  );
  figures = JSON.parse(
    execFileSync(findNodes().pinned, [script], { encoding: 'utf8', maxBuffer: 1e8 }),
  ) as Figure[];
});

afterAll(() => database.closeSync());

describe('the data package, read by its descriptor', () => {
  it.each(descriptor.resources)(
    'has $path with the size and the hash that are told',
    ({ path, bytes, hash }) => {
      const content = readFileSync(join(folder, path));
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
    },
  );

  it.each(descriptor.resources)(
    'has in $path each key once and nothing empty that must be filled',
    async ({ name, schema }) => {
      const [counted] = await rows(
        `SELECT count(*)::INTEGER AS total, count(DISTINCT (${schema.primaryKey.join(', ')}))::INTEGER AS keys FROM "${name}"`,
      );
      expect(counted?.['total']).toBeGreaterThan(0);
      expect(counted?.['keys']).toBe(counted?.['total']);
      for (const field of schema.fields.filter(({ constraints }) => constraints?.required === true)) {
        const [empty] = await rows(
          `SELECT count(*)::INTEGER AS empty FROM "${name}" WHERE ${field.name} IS NULL`,
        );
        expect([field.name, empty?.['empty']]).toEqual([field.name, 0]);
      }
    },
  );

  it.each(descriptor.resources)('refers in $path only to rows that there are', async ({ name, schema }) => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const found = await rows(
        `SELECT ${fields.join(', ')} FROM "${name}" EXCEPT SELECT ${reference.fields.join(', ')} FROM "${reference.resource}"`,
      );
      expect(found).toEqual([]);
    }
  });

  it('has for each indicator the figures that the modules have', async () => {
    const ids = [...new Set(figures.map(({ indicator }) => indicator))];
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) {
      const found = await rows(
        `SELECT indicator_id AS indicator, series_id AS series, period, value FROM observations
         WHERE indicator_id = ${literal(id)}`,
      );
      expect(byKey(found as unknown as Figure[])).toEqual(
        byKey(figures.filter(({ indicator }) => indicator === id)),
      );
    }
    const [counted] = await rows('SELECT count(*)::INTEGER AS total FROM observations');
    expect(counted?.['total']).toBe(figures.length);
  });

  it('names only sources that are in its table of sources', async () => {
    const unknown = await rows(
      `SELECT DISTINCT source FROM (SELECT unnest(string_split(source_ids, ' ')) AS source FROM observations)
       WHERE source NOT IN (SELECT source_id FROM sources)`,
    );
    expect(unknown).toEqual([]);
  });
});

it('every file says of which version it is', () => {
  const { version } = JSON.parse(readFileSync(join(installed('core'), 'package.json'), 'utf8')) as Descriptor;
  expect(descriptor.version).toBe(version);
  for (const { path } of descriptor.resources) {
    const [head = '', first = ''] = readFileSync(join(folder, path), 'utf8').split('\r\n');
    expect(head).toMatch(/,dataset,dataset_version,dataset_licence$/);
    expect(first).toMatch(new RegExp(`,@hc-roadmap/core,${version.replaceAll('.', '\\.')},CC-BY-4\\.0$`));
  }
});

function byKey(list: readonly Figure[]): Figure[] {
  const key = ({ indicator, series, period }: Figure): string => [indicator, series, period].join('|');
  return [...list].sort((first, second) => (key(first) < key(second) ? -1 : 1));
}
