import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { makeCatalogue, manifest, type Catalogue } from './catalogue.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const made = join(root, 'dist/hc-roadmap');
const embed = dirname(fileURLToPath(import.meta.resolve('@hc-roadmap/embed/manifest.json')));

/** A zip knows no dates before 1980; the same content is the same zip. */
const ALWAYS = new Date(1980, 0, 1, 12);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(made, path)), { recursive: true });
  writeFileSync(join(made, path), text);
}

/** `block.json` lists all that can be said of any widget: which of them belong together is checked where it is drawn. */
function blockOf({ version, widgets }: Catalogue): string {
  const first = Object.keys(widgets['hc-target-progress']?.targets ?? {})[0] ?? '';
  const names = new Set(Object.values(widgets).flatMap(({ attributes }) => Object.keys(attributes)));
  const attributes = Object.fromEntries([...names].map((name) => [name, { type: 'string', default: '' }]));
  return `${JSON.stringify(
    {
      $schema: 'https://schemas.wp.org/trunk/block.json',
      apiVersion: 2,
      name: 'hc-roadmap/widget',
      version,
      title: 'Roadmap widget',
      category: 'widgets',
      icon: 'chart-bar',
      keywords: ['hc-roadmap', 'doel', 'target'],
      attributes: {
        ...attributes,
        widget: { type: 'string', default: 'hc-target-progress' },
        target: { type: 'string', default: first },
      },
      supports: { html: false, align: ['wide', 'full'] },
      editorScript: 'hc-roadmap-editor',
      editorStyle: 'hc-roadmap',
    },
    null,
    2,
  )}\n`;
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
cpSync(join(root, 'plugin'), made, { recursive: true });
cpSync(join(root, '../../LICENSE'), join(made, 'LICENSE'));
const catalogue = makeCatalogue();
for (const path of ['hc-roadmap.php', 'readme.txt'])
  write(path, readFileSync(join(root, 'plugin', path), 'utf8').replaceAll('@version@', catalogue.version));
write('generated/catalogue.json', `${JSON.stringify(catalogue, null, 1)}\n`);
write('block/block.json', blockOf(catalogue));
const plain = Object.values(catalogue.widgets)
  .flatMap((widget) => Object.values(widget.plain))
  .flatMap((targets) => Object.values(targets));
for (const path of plain) {
  const source = fileURLToPath(import.meta.resolve(`@hc-roadmap/elements/static/${path}`));
  write(`generated/${path}`, readFileSync(source, 'utf8'));
}
const named = Object.values(catalogue.files).map(({ fixed }) => fixed);
for (const { path } of manifest.files) {
  const isModule = path.startsWith(`${manifest.version}/`) && path.endsWith('.js');
  if (isModule || named.includes(path)) write(`files/${path}`, readFileSync(join(embed, path), 'utf8'));
}

const entries = readdirSync(made, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'dist/').length))
  .sort();
writeFileSync(
  join(root, 'dist/hc-roadmap.zip'),
  zipSync(Object.fromEntries(entries.map((path) => [path, readFileSync(join(root, 'dist', path))])), {
    mtime: ALWAYS,
    level: 9,
  }),
);
