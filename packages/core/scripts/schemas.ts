/** Writes `schema/*.json`, which editors read while somebody types the data: `npm run schemas`. A test finds out whether they are up to date. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { authoredSchemas } from './formats/json-schema.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of authoredSchemas()) writeFileSync(join(folder, name), text);
