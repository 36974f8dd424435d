import { basename } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import type { Bundled } from './guarded.js';

const COMMON = {
  bundle: true,
  minify: true,
  target: 'es2022',
  write: false,
  legalComments: 'eof',
  logLevel: 'silent',
  // What Lit says to developers is for its own.
  conditions: ['production'],
} as const satisfies BuildOptions;

/** Values that a script is given when it is made. */
export type Given = Readonly<Record<string, unknown>>;

/** A script in one file, with all that it imports, also later. */
export async function oneFile(entry: string, format: 'esm' | 'iife', given: Given): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const { outputFiles } = await build({ ...COMMON, entryPoints: [entry], format, define });
  return outputFiles[0]?.text ?? '';
}

/** Modules cut so that each page loads what it needs, by their file names. */
export async function modules(
  entries: Readonly<Record<string, string>>,
  folder: string,
): Promise<Map<string, Bundled>> {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    entryPoints: entries,
    absWorkingDir: folder,
    format: 'esm',
    splitting: true,
    metafile: true,
    outdir: 'out',
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
  });
  return new Map(
    outputFiles.map(({ path, text }) => {
      const file = basename(path);
      const imports = metafile.outputs[`out/${file}`]?.imports ?? [];
      const of = (kind: string): string[] =>
        imports.filter((one) => one.kind === kind).map((one) => basename(one.path));
      return [file, { text, imports: of('import-statement'), dynamicImports: of('dynamic-import') }] as const;
    }),
  );
}
