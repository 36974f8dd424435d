import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { stylesOf, type WidgetName } from '@hc-roadmap/elements/server.js';
import { transform } from 'esbuild';
import { modules, oneFile } from './bundle.js';
import { fingerprint, integrity } from './fingerprint.js';
import { pagePath } from '../src/snippets.js';
import { closure, GUARD, guardImports } from './guarded.js';
import { renderOembed } from './oembed.js';
import { renderPage, type Loaded } from './page.js';
import { subjectsIn } from './subjects.js';
import { describedWidgets, linkable } from './widgets.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolved = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));

const { version } = JSON.parse(readFileSync(resolved('@hc-roadmap/elements/package.json'), 'utf8')) as {
  version: string;
};
const major = `v${version.split('.')[0] ?? ''}`;
/** Where these files will be: systems that show a page of others need its whole address. */
const origin = (process.env['EMBED_ORIGIN'] ?? 'https://hc-roadmap.example').replace(/\/+$/, '');
const widgets = describedWidgets();
const attributes = linkable(widgets);

/** The files to serve, by their paths. */
async function makeFiles(): Promise<Map<string, string>> {
  const entries = Object.fromEntries(widgets.map(({ name, module }) => [name, resolved(module)]));
  const bundled = await modules(
    { ...entries, [GUARD.replace(/\.js$/, '')]: join(root, 'src/checked-import.ts') },
    root,
  );
  const guarded = guardImports(bundled);
  const needed = widgets.map(({ name }) => [name, [...closure(bundled, `${name}.js`)]] as const);
  const listed = [...new Set([GUARD, ...needed.flatMap(([, files]) => files)])];

  const loader = await oneFile(join(root, 'src/loader.ts'), 'esm', {
    __FOLDER__: `./${version}/`,
    __FILES__: listed.flatMap((file) => [file, fingerprint(guarded.get(file) ?? '')]),
    __WIDGETS__: Object.fromEntries(
      needed.map(([name, files]) => [name, files.map((file) => listed.indexOf(file))]),
    ),
    __ATTRIBUTES__: attributes,
  });
  const everything = await oneFile(join(root, 'src/everything.ts'), 'iife', { __ATTRIBUTES__: attributes });
  const page = await oneFile(join(root, 'src/widget-page.ts'), 'esm', { __ATTRIBUTES__: attributes });
  const frame = await oneFile(join(root, 'src/frame.ts'), 'iife', {});
  const named = {
    'hc-roadmap': ['js', loader],
    'hc-roadmap.all': ['js', everything],
    'hc-roadmap.page': ['js', page],
    'hc-roadmap.frame': ['js', frame],
    'hc-roadmap.pre': ['css', await sheet(resolved('@hc-roadmap/elements/pre.css'))],
    'hc-roadmap.themes': ['css', await sheet(resolved('@hc-roadmap/elements/themes.css'))],
    'hc-roadmap.static': ['css', await sheet(resolved('@hc-roadmap/elements/static/static.css'))],
    'hc-roadmap.page.styles': ['css', await sheet(join(root, 'src/widget-page.css'))],
  } as const;

  const files = new Map<string, string>();
  for (const [name, [ending, text]] of Object.entries(named)) {
    files.set(`${name}.${version}.${ending}`, text);
    // The same under a name that follows the newest of its major version.
    files.set(`${name}.${major}.${ending}`, text);
  }
  for (const [file, text] of guarded) files.set(`${version}/${file}`, text);
  for (const name of Object.keys(attributes)) files.set(stylesPath(name), stylesOf(name as WidgetName));
  return files;
}

async function sheet(path: string): Promise<string> {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
  return code;
}

function stylesPath(name: string): string {
  return `${version}/${name}.css`;
}

/** Pages that show one widget each, and what other systems must know to show them. */
async function makePages(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const loaded = (path: string): Loaded => ({ path, integrity: integrity(files.get(path) ?? '') });
  const subjects = (await Promise.all((['nl', 'en'] as const).map(subjectsIn))).flat();
  const pages = await Promise.all(
    subjects.map(async (subject): Promise<[string, string][]> => {
      const make = async (path: string, oembed: string): Promise<[string, string][]> => {
        const page = await renderPage(subject, {
          path,
          scripts: ['', '.page'].map((part) => loaded(`hc-roadmap${part}.${version}.js`)),
          styles: ['.page.styles', '.themes'].map((part) => loaded(`hc-roadmap${part}.${version}.css`)),
          stylesOf: stylesPath,
          oembed: `${origin}/${oembed}`,
        });
        return [
          [`${path}.html`, page],
          [oembed, renderOembed(subject, path, origin)],
        ];
      };
      const description = `oembed/${subject.path}.json`;
      return [
        ...(await make(subject.path, description)),
        // The same, for who wants it to stay: the next version makes others beside these.
        ...(await make(`${version}/${subject.path}`, `${version}/${description}`)),
      ];
    }),
  );
  return new Map(pages.flat());
}

/** The ready-made pictures, each beside the page of the same widget. */
function makePictures(): Map<string, string> {
  const { files: made } = JSON.parse(
    readFileSync(resolved('@hc-roadmap/elements/static/index.json'), 'utf8'),
  ) as {
    readonly files: readonly {
      readonly element: string;
      readonly language: string;
      readonly target?: string;
      readonly svg?: string;
    }[];
  };
  return new Map(
    made.flatMap(({ element, svg, ...about }): [string, string][] =>
      svg === undefined
        ? []
        : [
            [
              `${pagePath({ ...about, name: element })}.svg`,
              readFileSync(resolved(`@hc-roadmap/elements/static/${svg}`), 'utf8'),
            ],
          ],
    ),
  );
}

/** What there is to serve: a security officer compares with it, a server sets its headers by it. */
function manifestOf(files: ReadonlyMap<string, string>): string {
  const listed = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const manifest = {
    name: '@hc-roadmap/elements',
    version,
    alias: major,
    origin,
    files: listed.map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      brotli: brotliCompressSync(text).byteLength,
      integrity: integrity(text),
      immutable: path.includes(version),
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const files = await makeFiles();
for (const [path, text] of [...(await makePages(files)), ...makePictures()]) files.set(path, text);
files.set('manifest.json', manifestOf(files));
rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const [path, text] of files) {
  const full = join(root, 'dist', path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
