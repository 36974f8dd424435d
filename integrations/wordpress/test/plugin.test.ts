import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Catalogue } from '../scripts/catalogue.js';

const local = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const zip = unzipSync(readFileSync(local('dist/hc-roadmap.zip')));
const text = (path: string): string => strFromU8(zip[`hc-roadmap/${path}`] ?? new Uint8Array());
const catalogue = JSON.parse(text('generated/catalogue.json')) as Catalogue;

const described = (
  JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('@hc-roadmap/elements/custom-elements.json')), 'utf8'),
  ) as {
    readonly modules: readonly {
      readonly declarations: readonly {
        readonly tagName?: string;
        readonly attributes?: readonly { readonly name: string }[];
      }[];
    }[];
  }
).modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined && tagName !== 'hc-provider');

test('the plugin knows the widgets of the package and no other', () => {
  expect(Object.keys(catalogue.widgets).sort()).toEqual(described.map(({ tagName }) => tagName).sort());
});

test.each(described)('of $tagName it takes every attribute but the address of other data', (widget) => {
  const { attributes = [], tagName = '' } = widget;
  const names = attributes.map(({ name }) => name).filter((name) => name !== 'src');
  expect(Object.keys(catalogue.widgets[tagName]?.attributes ?? {}).sort()).toEqual(names.sort());
  expect(names).not.toContain('src');
});

test('every widget has plain HTML in both languages, and every target of it too', () => {
  for (const [name, { plain, targets }] of Object.entries(catalogue.widgets)) {
    const expected = Object.keys(targets).length === 0 ? [''] : Object.keys(targets);
    for (const language of ['nl', 'en']) {
      expect(Object.keys(plain[language] ?? {}), `${name} ${language}`).toEqual(expected);
      for (const path of Object.values(plain[language] ?? {}))
        expect(text(`generated/${path}`)).toContain('<div class="hc-static');
    }
    for (const titles of Object.values(targets)) expect(Object.keys(titles).sort()).toEqual(['en', 'nl']);
  }
});

test('every widget has a name in both languages for who chooses one', () => {
  const words = text('includes/words.php');
  for (const name of Object.keys(catalogue.widgets))
    expect(words.match(new RegExp(`'${name}'\\s*=> '.+'`, 'g'))).toHaveLength(2);
});

test('the block takes every attribute that a widget takes', () => {
  const { attributes } = JSON.parse(text('block/block.json')) as {
    readonly attributes: Readonly<Record<string, unknown>>;
  };
  const names = Object.values(catalogue.widgets).flatMap((widget) => Object.keys(widget.attributes));
  expect(Object.keys(attributes).sort()).toEqual([...new Set(['widget', ...names])].sort());
});

test('the files that a page loads are in the plugin, as their fingerprints say', () => {
  for (const { fixed, integrity } of Object.values(catalogue.files)) {
    const hash = createHash('sha384')
      .update(text(`files/${fixed}`))
      .digest('base64');
    expect(integrity).toBe(`sha384-${hash}`);
  }
});

test('the script finds every module that it may load beside it', () => {
  const loader = text(`files/${catalogue.files['script']?.fixed ?? ''}`);
  const named = [...new Set(loader.match(/[\w-]+\.js(?=["'`,])/g))].filter(
    (file) => !file.startsWith('hc-roadmap'),
  );
  expect(named.length).toBeGreaterThan(5);
  for (const file of named) expect(zip).toHaveProperty([`hc-roadmap/files/${catalogue.version}/${file}`]);
});

test('the licence, the readme and the head of the plugin say the same version', () => {
  expect(text('LICENSE')).toContain('MIT License');
  expect(text('readme.txt')).toContain(`Stable tag: ${catalogue.version}\n`);
  expect(text('hc-roadmap.php')).toContain(`* Version:           ${catalogue.version}\n`);
});

test('the same sources make the same zip: nothing of this machine is in it', () => {
  const sources = Object.entries(zip).filter(([path]) => /\.(php|js|json|txt)$/.test(path));
  expect(sources.length).toBeGreaterThan(20);
  for (const [path, bytes] of sources) expect(strFromU8(bytes), path).not.toContain(local('..'));
});

test('every file of PHP refuses to be asked for on its own', () => {
  const files = Object.keys(zip).filter((path) => path.endsWith('.php'));
  for (const path of files)
    expect(strFromU8(zip[path] ?? new Uint8Array()), path).toMatch(
      /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/,
    );
});
