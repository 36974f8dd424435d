import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild, type BuildOptions, type Metafile } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { inject } from 'vitest';

/** Texts by file name; `entry.js` is the one that a page loads. */
export type Bundle = ReadonlyMap<string, string>;

export interface EsbuildBundle {
  readonly files: Bundle;
  readonly metafile: Metafile;
}

/** Bundles code as a page of the stranger's would, minified and with chunks, and says what went into it. */
export async function bundle(code: string, options: BuildOptions = {}): Promise<EsbuildBundle> {
  const { folder } = inject('stranger');
  const { outputFiles, metafile } = await esbuild({
    stdin: { contents: code, resolveDir: folder, sourcefile: 'page.js' },
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'bundle',
    entryNames: 'entry',
    logLevel: 'silent',
    ...options,
    write: false,
    metafile: true,
  });
  const files = new Map(outputFiles.map(({ path, text }) => [relative(join(folder, 'bundle'), path), text]));
  return { files, metafile };
}

/** Files that something of got into the bundle, as the stranger sees them: `@hc-roadmap/core/dist/index.js`. */
export function ingredients({ outputs }: Metafile): string[] {
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const paths = used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return [...new Set(paths)].map((path) => path.replace('node_modules/', '')).sort();
}

let pages = 0;

/** Rollup and Vite read the page from a file. */
function writePage(code: string): string {
  const folder = join(inject('stranger').folder, 'pages');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${process.pid}-${(pages += 1)}.js`);
  writeFileSync(path, code);
  return path;
}

async function bundleWithRollup(code: string): Promise<Bundle> {
  const input = writePage(code);
  const built = await rollup({ input, plugins: [nodeResolve({ browser: true })], logLevel: 'silent' });
  const { output } = await built.generate({ format: 'esm', entryFileNames: 'entry.js' });
  await built.close();
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}

async function bundleWithVite(code: string): Promise<Bundle> {
  const input = writePage(code);
  const built = await vite({
    root: inject('stranger').folder,
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    build: { write: false, rolldownOptions: { input, output: { entryFileNames: 'entry.js' } } },
  });
  if (!('output' in built)) throw new Error(`vite: ${basename(input)} must give one bundle`);
  return new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}

/** The three bundlers that most pages are made with. */
export const bundlers: Readonly<Record<string, (code: string) => Promise<Bundle>>> = {
  esbuild: async (code) => (await bundle(code)).files,
  rollup: bundleWithRollup,
  vite: bundleWithVite,
};
