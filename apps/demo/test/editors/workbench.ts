import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const EDITORS = ['tinymce', 'ckeditor', 'tiptap'] as const;
export type EditorName = (typeof EDITORS)[number];

/** An editor in one file; `workbench.open` opens it. */
export async function bundled(name: EditorName): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'workbench',
    outdir: '/',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'text' },
    logLevel: 'silent',
  });
  const script = outputFiles.find(({ path }) => path.endsWith('.js'));
  if (script === undefined) throw new Error(`esbuild made no script of ${name}`);
  return script.text;
}
