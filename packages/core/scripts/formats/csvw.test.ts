/** No kept npm package validates CSVW, so what the standard requires is tested by hand. */
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../test/dataset.js';
import { csv } from './csv.js';
import { csvwFiles } from './csvw.js';
import { tables } from './tables.js';

interface TableGroup {
  readonly '@context': readonly [string, object];
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly {
        readonly name: string;
        readonly titles: { readonly en: readonly string[] };
        readonly datatype: string | { readonly base: string };
        readonly required: boolean;
        readonly separator?: string;
      }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly columnReference: readonly string[];
        readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
      }[];
    };
  }[];
}

const dataset = realDataset();
const group = JSON.parse(csvwFiles(dataset).get('csv-metadata.json') ?? '') as TableGroup;

describe('the metadata of CSV on the Web', () => {
  it('begin with the context of the standard', () => {
    expect(group['@context'][0]).toBe('http://www.w3.org/ns/csvw');
  });

  it('describe each table, with the columns in the order of the file', () => {
    expect(group.tables.map(({ url }) => url)).toEqual(tables(dataset).map(({ name }) => `${name}.csv`));
    for (const table of tables(dataset)) {
      const head = csv(table).split('\r\n')[0]?.split(',') ?? [];
      const described =
        group.tables.find(({ url }) => url === `${table.name}.csv`)?.tableSchema.columns ?? [];
      expect(described.map(({ name }) => name)).toEqual(head);
      for (const [index, name] of head.entries()) expect(described[index]?.titles.en).toContain(name);
    }
  });

  it('use names, types and common properties that the standard has', () => {
    const types = ['string', 'integer', 'double', 'boolean', 'date', 'anyURI'];
    for (const { tableSchema } of group.tables)
      for (const { name, datatype } of tableSchema.columns) {
        expect(name).toMatch(/^[a-z][a-z_]*$/);
        expect(types).toContain(typeof datatype === 'string' ? datatype : datatype.base);
      }
    const own = Object.keys(group).filter((key) => !key.includes(':'));
    expect(own.sort()).toEqual(['@context', 'dialect', 'tables']);
  });

  it('refer to columns of tables that are described', () => {
    for (const { tableSchema } of group.tables)
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        const other = group.tables.find(({ url }) => url === reference.resource)?.tableSchema.columns;
        for (const name of columnReference)
          expect(tableSchema.columns.map((column) => column.name)).toContain(name);
        for (const name of reference.columnReference)
          expect(other?.map((column) => column.name)).toContain(name);
      }
  });
});
