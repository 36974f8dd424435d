import { readManifest } from '../../scripts/hosting/snippet.js';

export const manifest = readManifest();

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
