import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Listed {
  readonly path: string;
  readonly bytes: number;
  readonly brotli: number;
  readonly integrity: string;
  readonly immutable: boolean;
}

interface Manifest {
  readonly version: string;
  readonly alias: string;
  readonly files: readonly Listed[];
}

export const manifest = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../dist/manifest.json', import.meta.url)), 'utf8'),
) as Manifest;

/** The script, as its snippet names it. */
export const loader = `hc-roadmap.${manifest.version}.js`;

export function integrityOf(path: string): string {
  return manifest.files.find((file) => file.path === path)?.integrity ?? '';
}

/** The tag that a page loads the script with. */
export function scriptTag(attributes = ''): string {
  return `<script type="module" src="/${loader}" integrity="${integrityOf(loader)}" crossorigin ${attributes}></script>`;
}

/** What an editor pastes in the page. */
export const fallback =
  '<p>Een ware zin met een <a href="https://www.pbt-netwerk.nl/publicaties">bron</a>.</p>';

export function htmlPage(body: string, head = scriptTag()): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Pagina</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
