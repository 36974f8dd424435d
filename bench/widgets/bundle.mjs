import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('..', import.meta.url));

/**
 * The script of a page: one file with everything, so that what is measured is drawing and not the network.
 *
 * @param {string} code a module
 * @returns {Promise<string>}
 */
async function bundle(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, sourcefile: 'page.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0].text;
}

/** @param {string} name file in `peers/` */
export const bundlePeer = (name) =>
  bundle(`
    import * as peer from './peers/${name}.mjs';
    import { makeRun } from './browser/run.mjs';
    globalThis.bench = makeRun(peer);
  `);

export const bundleAsOf = () =>
  bundle(`import * as bench from './peers/as-of.mjs'; globalThis.bench = bench;`);
