/** Writes the computed parts of `docs`: `npm run docs`. A test finds out whether they are up to date. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataPage, methodPages } from './docs/pages.js';

const docs = join(dirname(fileURLToPath(import.meta.url)), '../../../docs');
const methods = join(docs, 'methods');
for (const [name, text] of methodPages(methods)) writeFileSync(join(methods, name), text);
for (const [name, text] of dataPage(docs)) writeFileSync(join(docs, name), text);
