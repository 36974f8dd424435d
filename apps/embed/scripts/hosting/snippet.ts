import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Listed {
  readonly path: string;
  readonly bytes: number;
  /** Compressed. */
  readonly brotli: number;
  readonly integrity: string;
  readonly immutable: boolean;
}

export interface Manifest {
  readonly version: string;
  readonly alias: string;
  readonly files: readonly Listed[];
}

/** What was built. */
export function readManifest(): Manifest {
  const path = fileURLToPath(new URL('../../dist/manifest.json', import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/** A page of a partner with one widget, as `docs/embedding.md` has it pasted. */
export function snippetPage({ version, files }: Manifest): string {
  const script = `hc-roadmap.${version}.js`;
  const integrity = files.find(({ path }) => path === script)?.integrity ?? '';
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Pagina</title><link rel="icon" href="data:,">
<script type="module" src="/${script}" integrity="${integrity}" crossorigin></script></head>
<body><hc-target-progress target="coe-civ-capacity"><p>Een ware zin.</p></hc-target-progress></body></html>`;
}
