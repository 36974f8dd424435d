/** `npm run compress -w @hc-roadmap/embed`: compresses the built files once, so that a server need not do it for each reader. */
import { fileURLToPath } from 'node:url';
import { compressFiles } from './hosting/compress.js';

compressFiles(fileURLToPath(new URL('../dist', import.meta.url)));
