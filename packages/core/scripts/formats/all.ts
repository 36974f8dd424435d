import { csv } from './csv.js';
import { csvwFiles } from './csvw.js';
import { dataPackage } from './data-package.js';
import type { Dataset } from './dataset.js';
import { dcat } from './dcat.js';
import { publishedSchemas } from './json-schema.js';
import { jsonFiles } from './json.js';
import { schemaOrg } from './schema-org.js';
import { skos } from './skos.js';
import { tables } from './tables.js';

/** Every published file by its path in `dist/data`, in order of name. */
export function allFormats(dataset: Dataset): ReadonlyMap<string, string> {
  const files = new Map([
    ...jsonFiles(dataset),
    ...tables(dataset).map((table): [string, string] => [`${table.name}.csv`, csv(table)]),
    ...csvwFiles(dataset),
    ...publishedSchemas(dataset.meta),
    ['datapackage.json', dataPackage(dataset)] as const,
    ['code-lists.jsonld', skos(dataset)] as const,
    ['dataset.jsonld', schemaOrg(dataset)] as const,
  ]);
  const sizes = new Map([...files].map(([path, text]) => [path, Buffer.byteLength(text)]));
  files.set('dcat-ap-nl.jsonld', dcat(dataset, sizes));
  return new Map([...files].sort(([first], [second]) => (first < second ? -1 : 1)));
}
