/** The descriptor is held against the standard's own profile (`test/profiles`), and against what it says of the files beside it. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../test/dataset.js';
import { csv } from './csv.js';
import { dataPackage } from './data-package.js';
import { tables } from './tables.js';

interface Descriptor {
  readonly $schema: string;
  readonly name: string;
  readonly id: string;
  readonly version: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

const dataset = realDataset();
const descriptor = JSON.parse(dataPackage(dataset)) as Descriptor;
const profile = new URL('../../test/profiles/datapackage-2.0.json', import.meta.url);

describe('the data package', () => {
  it('conforms to the profile of version 2, and one with a mistake does not', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    // A hint for forms in the profile, not a form of text.
    ajv.addFormat('textarea', true);
    const validate = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')) as object);
    expect([validate(descriptor), validate.errors]).toEqual([true, null]);
    expect(validate({ ...descriptor, resources: [] })).toBe(false);
    expect(validate({ ...descriptor, licenses: [{ path: 'x' }, { title: 'x' }] })).toBe(false);
  });

  it('says what the standard asks of a package', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.name).toMatch(/^[a-z0-9._/-]+$/);
    expect(descriptor.version).toBe('1.2.3');
    expect(descriptor.licenses[0]?.name).toBe('CC-BY-4.0');
  });

  it('has a resource for each table, with its size and its hash', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(tables(dataset).map(({ name }) => name));
    for (const table of tables(dataset)) {
      const content = Buffer.from(csv(table));
      expect(descriptor.resources.find(({ name }) => name === table.name)).toMatchObject({
        path: `${table.name}.csv`,
        bytes: content.length,
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      });
    }
  });

  it('knows only types that the profile knows', () => {
    const types = descriptor.resources.flatMap(({ schema }) => schema.fields.map(({ type }) => type));
    expect([...new Set(types)].sort()).toEqual(['boolean', 'date', 'integer', 'number', 'string']);
  });

  it('refers with as many fields as it refers to, and only to fields that there are', () => {
    for (const { schema } of descriptor.resources) {
      const own = schema.fields.map(({ name }) => name);
      for (const name of schema.primaryKey) expect(own).toContain(name);
      // The profile refuses an empty list.
      expect(schema.foreignKeys?.length).not.toBe(0);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const other = descriptor.resources.find(({ name }) => name === reference.resource);
        expect(fields).toHaveLength(reference.fields.length);
        for (const name of fields) expect(own).toContain(name);
        for (const name of reference.fields)
          expect(other?.schema.fields.map((field) => field.name)).toContain(name);
      }
    }
  });
});
