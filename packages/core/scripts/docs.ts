/** Writes the computed parts of `docs/methods`: `npm run docs`. A test finds out whether they are up to date. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { methodPages } from './docs/pages.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../docs/methods');
for (const [name, text] of methodPages(folder)) writeFileSync(join(folder, name), text);
