import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { Connect, Plugin } from 'vite';

/** Where the files of `apps/embed` are in the site. */
const EMBED = 'embed';

const folder = dirname(createRequire(import.meta.url).resolve('@hc-roadmap/embed/manifest.json'));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file that other sites load, by its path. */
export function readEmbedded(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Publishes what other sites load beside the pages, so that the tool shows what it gives. */
export function publishedEmbed(): Plugin {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile());
  return {
    name: 'hc-roadmap-embed',
    generateBundle() {
      for (const name of files)
        this.emitFile({
          type: 'asset',
          fileName: `${EMBED}/${name}`,
          source: readFileSync(join(folder, name)),
        });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${EMBED}`, shareable);
      for (const name of files)
        middlewares.use(`/${EMBED}/${name}`, (_request, response) => {
          response
            .setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream')
            .end(readFileSync(join(folder, name)));
        });
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(`/${EMBED}`, shareable);
    },
  };
}

/** A page in a sandbox, as on any other site, may load these files. */
const shareable: Connect.NextHandleFunction = (_request, response, next) => {
  response.setHeader('access-control-allow-origin', '*');
  next();
};
