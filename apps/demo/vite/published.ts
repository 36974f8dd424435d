import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import type { Plugin } from 'vite';

/** Where a page finds the roadmap as a file, from the root of the site. */
const PATH = 'roadmap.json';

/** Publishes the roadmap as a file beside the pages: for `src`, and for who wants all data in one piece. */
export function publishedRoadmap(): Plugin {
  const source = JSON.stringify(getRoadmap(), null, 2);
  return {
    name: 'hc-roadmap-published',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: PATH, source });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${PATH}`, (_request, response) => {
        response.setHeader('content-type', 'application/json').end(source);
      });
    },
  };
}
