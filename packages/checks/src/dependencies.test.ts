import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('docs/embedding-security.md');

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The rows of the table after a heading: package, version and who has it, without the reason. */
function rowsAfter(heading: string): string[] {
  const part = page.slice(page.indexOf(`## ${heading}\n`)).split(/^## /m)[1] ?? '';
  return part
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replaceAll('`', '').split('|').slice(1, 4))
    .map((cells) => cells.map((cell) => cell.trim()).join(' '));
}

function named(kind: keyof Manifest): string[] {
  return ['core', 'elements'].flatMap((name) => {
    const manifest = JSON.parse(read(`packages/${name}/package.json`)) as Manifest;
    return Object.entries(manifest[kind] ?? {})
      .filter(([dependency]) => !dependency.startsWith('@hc-roadmap/'))
      .map(([dependency, version]) => `${dependency} ${version.replaceAll('||', 'or')} ${name}`);
  });
}

it.each(['dependencies', 'peerDependencies'] as const)(
  'docs/embedding-security.md gives a reason for each of the %s that come with the packages, and for no other',
  (kind) => {
    const found = rowsAfter('Dependencies').filter((row) => [...named(kind)].includes(row));
    expect(named(kind).length).toBeGreaterThan(0);
    expect(found.toSorted()).toEqual(named(kind).toSorted());
    expect(rowsAfter('Dependencies')).toHaveLength(
      named('dependencies').length + named('peerDependencies').length,
    );
  },
);

it('nothing of ours runs when a package is installed', () => {
  const scripts = ['core', 'elements'].flatMap((name) => {
    const manifest = JSON.parse(read(`packages/${name}/package.json`)) as Manifest;
    return Object.keys(manifest.scripts ?? {});
  });
  expect(scripts).toContain('build');
  expect(scripts.filter((name) => /install|^prepare$|^dependencies$/.test(name))).toEqual([]);
});

it('every row of that table has a reason', () => {
  const reasons = page
    .slice(page.indexOf('## Dependencies\n'))
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|')[4]?.trim() ?? '');
  expect(reasons.filter((reason) => reason.length < 20)).toEqual([]);
});
