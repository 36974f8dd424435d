/**
 * Imports one package in a process of its own, and prints what that took as JSON: milliseconds until it can be used and
 * bytes of memory that it holds. With `--files` it prints what Node read for it instead, since watching takes time.
 */
import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';

const [specifier, option] = process.argv.slice(2);
const collect = globalThis.gc;
if (collect === undefined) throw new Error('imported.mjs must run with node --expose-gc');

/** @returns {Promise<unknown>} */
const load = () =>
  // All that this package ships for modules is a JSON file.
  specifier === '@mdn/browser-compat-data'
    ? import(specifier, { with: { type: 'json' } })
    : import(specifier);
const held = () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

if (option === '--files') {
  /** @type {Map<string, number>} */
  const files = new Map();
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      files.set(url, Buffer.byteLength(loaded.source ?? ''));
      return loaded;
    },
  });
  // Some read their JSON themselves.
  const read = fs.readFileSync;
  fs.readFileSync = (path, ...more) => {
    const content = read(path, ...more);
    files.set(path instanceof URL ? path.href : pathToFileURL(path).href, Buffer.byteLength(content));
    return content;
  };
  syncBuiltinESMExports();
  await load();
  const bytes = [...files.values()].reduce((sum, one) => sum + one, 0);
  console.log(JSON.stringify({ files: files.size, bytes }));
} else {
  const before = held();
  const start = performance.now();
  const kept = await load();
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ milliseconds, bytes: held() - before, exports: Object.keys(kept).length }));
}
