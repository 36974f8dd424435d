import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../test/dataset.js';
import { csv } from './csv.js';
import { column, type Table } from './table.js';
import { tables } from './tables.js';

const columns = ['a', 'b'].map((name) => column(name, 'string', name, name, name));

/** By RFC 4180: CRLF, as many cells in each row as in the first, quotes only around whole cells. */
function strictly(text: string): string[][] {
  return parse(text, {
    record_delimiter: '\r\n',
    relax_quotes: false,
    relax_column_count: false,
    bom: false,
  });
}

describe('a table as CSV', () => {
  it('ends each row, the last one too, with CRLF', () => {
    expect(csv({ columns, rows: [{ a: 'x', b: 1 }] })).toBe('a,b\r\nx,1\r\n');
  });

  it('quotes a cell with a comma, a quote or an end of line, and no other', () => {
    expect(csv({ columns, rows: [{ a: 'x, "y"\nz', b: 'w w' }] })).toBe('a,b\r\n"x, ""y""\nz",w w\r\n');
  });

  it('leaves a cell empty when there is nothing to say', () => {
    expect(csv({ columns, rows: [{ a: undefined, b: false }] })).toBe('a,b\r\n,false\r\n');
  });

  it('puts a space between the ids of a list', () => {
    expect(csv({ columns, rows: [{ a: ['x', 'y'], b: [] }] })).toBe('a,b\r\nx y,\r\n');
  });

  it('gives each text and number back as it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
        const [, ...read] = strictly(csv({ columns, rows }));
        expect(read).toEqual(rows.map(({ a, b }) => [String(a), String(b)]));
      }),
    );
  });
});

describe.each(tables(realDataset()).map((table): [string, Table] => [table.name, table]))(
  '%s.csv',
  (_, table) => {
    const [names = [], ...rows] = strictly(csv(table));

    it('has its columns in the first row, and a row for each record', () => {
      expect(names).toEqual(table.columns.map(({ name }) => name));
      expect(rows).toHaveLength(table.rows.length);
      expect(rows.length).toBeGreaterThan(0);
    });

    it('has no cell empty that must be filled, and no code that is in no list', () => {
      for (const { name, required, codes } of table.columns) {
        const cells = rows.map((row) => row[names.indexOf(name)] ?? '');
        if (required === true) expect(cells, name).not.toContain('');
        if (codes !== undefined)
          expect(
            cells.filter((cell) => cell !== '' && !codes.includes(cell)),
            name,
          ).toEqual([]);
      }
    });

    it('has no two rows with the same key', () => {
      const keys = rows.map((row) => table.primaryKey.map((name) => row[names.indexOf(name)]).join('|'));
      expect(new Set(keys).size).toBe(keys.length);
    });

    it('names only what is in the other tables', () => {
      for (const { columns: own, table: other, tableColumns } of table.foreignKeys) {
        const there = tables(realDataset()).find(({ name }) => name === other);
        const keys = new Set(there?.rows.map((row) => tableColumns.map((name) => row[name]).join('|')));
        for (const row of table.rows) expect(keys).toContain(own.map((name) => row[name]).join('|'));
      }
    });
  },
);
