import { createHash } from 'node:crypto';
import { csv } from './csv.js';
import { DATASET_ID, REPOSITORY, type Dataset } from './dataset.js';
import { written } from './json.js';
import type { Column, Table } from './table.js';
import { tables } from './tables.js';

const TYPES: Readonly<Record<Column['type'], object>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  address: { type: 'string', format: 'uri' },
  // The text of the standard has a type for lists, its profile does not.
  list: { type: 'string' },
};

/** A Frictionless Data Package, version 2, of the tables. */
export function dataPackage(dataset: Dataset): string {
  const { meta, sources } = dataset;
  return written({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'hc-roadmap',
    id: DATASET_ID,
    title: 'HC Roadmap',
    description:
      'Targets of public roadmaps, the indicators they are measured by, and every value that was found with its source.',
    homepage: REPOSITORY,
    version: meta.version,
    __meta: meta,
    licenses: [
      { name: meta.licence, path: meta.licenceUrl, title: 'Creative Commons Attribution 4.0 International' },
    ],
    contributors: [{ title: 'HC Roadmap contributors', path: REPOSITORY, roles: ['publisher'] }],
    keywords: ['human capital', 'topsectoren', 'roadmap', 'indicators'],
    sources: sources.map(({ title, url, vintage }) => ({ title, path: url, version: vintage })),
    resources: tables(dataset).map(resource),
  });
}

function resource(table: Table): object {
  const content = Buffer.from(csv(table));
  return {
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    title: table.title.en,
    description: table.description.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(({ name, type, title, description, required, codes }) => ({
        name,
        title: title.en,
        description,
        ...TYPES[type],
        ...(codes === undefined ? {} : { categories: codes }),
        ...(required === true ? { constraints: { required: true } } : {}),
      })),
      missingValues: [''],
      primaryKey: table.primaryKey,
      // The profile refuses an empty list.
      ...(table.foreignKeys.length === 0
        ? {}
        : {
            foreignKeys: table.foreignKeys.map(({ columns, table: other, tableColumns }) => ({
              fields: columns,
              reference: { resource: other, fields: tableColumns },
            })),
          }),
    },
  };
}
