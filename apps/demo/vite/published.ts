import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import type { Plugin } from 'vite';
import { PICTURES, readStatic } from './plain.js';

/** Where a page finds the roadmap as a file, from the root of the site. */
const PATH = 'roadmap.json';

/**
 * Publishes files beside the pages: the roadmap, for `src` and for who wants all data in one piece, and the ready-made pictures
 * and plain HTML.
 */
export function publishedFiles(): Plugin {
  const files = [
    { fileName: PATH, type: 'application/json', source: JSON.stringify(getRoadmap(), null, 2) },
    ...readyMade().map((path) => ({
      fileName: `${PICTURES}/${path}`,
      type: path.endsWith('.svg') ? 'image/svg+xml' : 'text/plain; charset=utf-8',
      source: readStatic(path),
    })),
  ];
  return {
    name: 'hc-roadmap-published',
    generateBundle() {
      for (const { fileName, source } of files) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ middlewares }) {
      for (const { fileName, type, source } of files) {
        middlewares.use(`/${fileName}`, (_request, response) => {
          response.setHeader('content-type', type).end(source);
        });
      }
    },
  };
}

function readyMade(): string[] {
  const { files } = JSON.parse(readStatic('index.json')) as {
    readonly files: readonly { readonly html: string; readonly svg?: string; readonly card?: string }[];
  };
  return files.flatMap(({ html, svg, card }) => [html, svg, card].filter((path) => path !== undefined));
}
