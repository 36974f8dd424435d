import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { repository } from './support/run.js';
import { filesOf, installed, manifestOf, packageFolders } from './support/stranger.js';

const { folder } = inject('stranger');

const outsideDist: Readonly<Record<string, readonly string[]>> = {
  core: ['LICENSE', 'LICENSE-DATA', 'README.md', 'package.json'],
  elements: ['LICENSE', 'README.md', 'package.json'],
};
const notForUsers = /\.(test|test-d|spec|browser|examples)\.|__\w+__|tsbuildinfo|\.tsx?$(?<!\.d\.ts)/;

/** Source maps that a file names, and sources that a source map names, where they are not there. */
function missing(path: string, text: string, files: readonly string[]): string[] {
  const named = [...text.matchAll(/^\/[/*]# sourceMappingURL=(\S+)/gm)].map(([, name = '']) => name);
  const map = path.endsWith('.map')
    ? (JSON.parse(text) as { sources: string[]; sourcesContent?: string[] })
    : null;
  const sources = map === null || map.sourcesContent !== undefined ? [] : map.sources;
  return [...named.filter((name) => !name.startsWith('data:')), ...sources]
    .map((name) => normalize(join(dirname(path), name)))
    .filter((name) => !files.includes(name));
}

describe.each(packageFolders)('%s', (name) => {
  const files = filesOf(name);
  const read = (path: string): string => readFileSync(join(installed(name), path), 'utf8');

  it('has its licences and its README, and besides those only dist', () => {
    const others = files.filter((path) => !path.startsWith('dist/') && path !== 'CHANGELOG.md');
    expect(others).toEqual(outsideDist[name]);
  });

  it('has nothing that is only for its makers', () => {
    expect(files.filter((path) => notForUsers.test(path))).toEqual([]);
  });

  it('has a declaration for every module and a module for every declaration', () => {
    const modules = files.filter((path) => path.endsWith('.js')).map((path) => path.replace(/\.js$/, ''));
    const declared = files
      .filter((path) => path.endsWith('.d.ts'))
      .map((path) => path.replace(/\.d\.ts$/, ''));
    expect(declared).toEqual(modules);
  });

  it('names no source map and no source that is missing', () => {
    expect(files.flatMap((path) => missing(path, read(path), files))).toEqual([]);
  });

  it('names no path of the machine it was built on', () => {
    const paths = [repository, process.env['HOME'] ?? '/root', 'file://'];
    expect(files.filter((path) => paths.some((machinePath) => read(path).includes(machinePath)))).toEqual([]);
  });
});

it('a missing source map is seen', () => {
  expect(missing('dist/a.js', 'code;\n//# sourceMappingURL=a.js.map', ['dist/a.js'])).toEqual([
    'dist/a.js.map',
  ]);
  expect(missing('dist/a.js.map', '{"sources":["../src/a.ts"]}', [])).toEqual(['src/a.ts']);
});

it('a test and a source file are seen as not for users', () => {
  for (const path of ['dist/a.test.js', 'dist/a.browser.test.js', 'src/a.ts'])
    expect(path).toMatch(notForUsers);
  for (const path of ['dist/a.js', 'dist/a.d.ts']) expect(path).not.toMatch(notForUsers);
});

it('both packages have the same version', () => {
  expect(manifestOf('elements').version).toBe(manifestOf('core').version);
});

it('everything that comes with the packages may be used freely', () => {
  const manifests = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(path))
    .map(
      (path) => JSON.parse(readFileSync(join(folder, 'node_modules', path), 'utf8')) as { license?: string },
    );
  expect(manifests.length).toBeGreaterThan(4);
  expect([...new Set(manifests.map(({ license }) => license))].sort()).toEqual([
    'BSD-3-Clause',
    'ISC',
    'MIT',
  ]);
});
