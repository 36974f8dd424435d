import type { Language } from '@hc-roadmap/core';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { escapeHtml, replaceElements } from './html.js';
import { pathOf } from './pages.js';
import { table } from './table.js';
import { texts } from './texts.js';

const manifest = createRequire(import.meta.url).resolve('@hc-roadmap/core/package.json');
const folder = join(dirname(manifest), 'dist/data');
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

/** Each version keeps its address; `latest` is for who always wants the newest. */
const FOLDERS = [`data/v${version}`, 'data/latest'] as const;

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
};

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => statSync(join(folder, name)).isFile())
  .sort();

/** Publishes the data files of core beside the pages. */
export function publishedData(): Plugin {
  return {
    name: 'hc-roadmap-data',
    generateBundle() {
      for (const at of FOLDERS)
        for (const name of files)
          this.emitFile({
            type: 'asset',
            fileName: `${at}/${name}`,
            source: readFileSync(join(folder, name)),
          });
    },
    configureServer({ middlewares }) {
      for (const at of FOLDERS)
        for (const name of files)
          middlewares.use(`/${at}/${name}`, (_request, response) => {
            response
              .setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream')
              .end(readFileSync(join(folder, name)));
          });
    },
  };
}

/** Replaces `<demo-data-files>` by the list of files, and `<demo-data-code tool="…">` by how to load them. */
export function writeDataFiles(html: string, language: Language): string {
  const root = pathOf('', language).includes('/') ? '../' : '';
  const withList = replaceElements(html, 'demo-data-files', () => {
    const say = texts[language].data;
    const rows = files.map((name) => [[name], [size(name, language)], [say.about(name)]]);
    // What `table` writes is text; the first cell becomes the link to the file.
    const written = files.reduce(
      (text, name) =>
        text.replace(
          `<th scope="row">${escapeHtml(name)}</th>`,
          `<th scope="row"><a href="${root}${FOLDERS[0]}/${name}">${escapeHtml(name)}</a></th>`,
        ),
      table(say.files(version), [say.file, say.size, say.what], rows),
    );
    return written;
  });
  return replaceElements(withList, 'demo-data-version', () => escapeHtml(version));
}

function size(name: string, language: Language): string {
  const kilobytes = statSync(join(folder, name)).size / 1000;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(kilobytes)} kB`;
}

/** What search engines for data sets read: a block of data that no browser runs, so the policy lets it be. */
export function dataSetTag(): HtmlTagDescriptor {
  return {
    tag: 'script',
    attrs: { type: 'application/ld+json' },
    children: readFileSync(join(folder, 'dataset.jsonld'), 'utf8').replaceAll('<', '\\u003c'),
    injectTo: 'head',
  };
}
