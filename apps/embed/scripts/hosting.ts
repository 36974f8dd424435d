/** `npm run hosting -w @hc-roadmap/embed`: writes the configurations of servers, and the tables in `docs/hosting.md`. */
import { writeFileSync } from 'node:fs';
import { writtenFiles } from './hosting/written.js';

for (const [path, text] of await writtenFiles()) writeFileSync(path, text);
