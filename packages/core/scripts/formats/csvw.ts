import { addressOf, type Dataset } from './dataset.js';
import { written } from './json.js';
import type { Column, Table } from './table.js';
import { tables } from './tables.js';

const DATATYPES: Readonly<Record<Column['type'], unknown>> = {
  string: 'string',
  integer: 'integer',
  number: 'double',
  boolean: { base: 'boolean', format: 'true|false' },
  date: { base: 'date', format: 'yyyy-MM-dd' },
  address: 'anyURI',
  list: 'string',
};

/** Metadata of CSV on the Web: one file for all tables, which a reader finds under the name that the standard gives. */
export function csvwFiles(dataset: Dataset): Map<string, string> {
  const { meta } = dataset;
  return new Map([
    [
      'csv-metadata.json',
      written({
        '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
        'dc:title': [
          { '@value': 'HC Roadmap: tabellen', '@language': 'nl' },
          { '@value': 'HC Roadmap: tables', '@language': 'en' },
        ],
        'dc:identifier': addressOf(meta, 'csv-metadata.json'),
        'schema:name': meta.name,
        'schema:version': meta.version,
        'schema:isBasedOn': { '@id': meta.generatedFrom },
        'dc:license': { '@id': meta.licenceUrl },
        dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], delimiter: ',', header: true },
        tables: tables(dataset).map(described),
      }),
    ],
  ]);
}

function described(table: Table): object {
  return {
    url: `${table.name}.csv`,
    'dc:title': [
      { '@value': table.title.nl, '@language': 'nl' },
      { '@value': table.title.en, '@language': 'en' },
    ],
    'dc:description': [
      { '@value': table.description.nl, '@language': 'nl' },
      { '@value': table.description.en, '@language': 'en' },
    ],
    tableSchema: {
      columns: table.columns.map(({ name, type, title, description, required }) => ({
        name,
        // The name in the first row has to be among the titles.
        titles: { en: [name, title.en], nl: [title.nl] },
        'dc:description': description,
        datatype: DATATYPES[type],
        required: required ?? false,
        ...(type === 'list' ? { separator: ' ' } : {}),
      })),
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length === 0
        ? {}
        : {
            foreignKeys: table.foreignKeys.map(({ columns, table: other, tableColumns }) => ({
              columnReference: columns,
              reference: { resource: `${other}.csv`, columnReference: tableColumns },
            })),
          }),
    },
  };
}
