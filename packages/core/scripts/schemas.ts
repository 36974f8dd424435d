/**
 * Writes the schemas that editors read while somebody types the data: `npm run schemas` into `schema`, where our own files
 * name them (a test finds out whether they are up to date), and the build into the package, for who types a roadmap elsewhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { authoredSchemas } from './formats/json-schema.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', process.argv[2] ?? 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of authoredSchemas()) writeFileSync(join(folder, name), text);
