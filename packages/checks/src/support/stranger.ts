import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { repository, runWell } from './run.js';

/** Folders of the published packages under packages/. */
export const packageFolders = ['core', 'elements'] as const;
export type PackageFolder = (typeof packageFolders)[number];

/** An empty project in which somebody installed the packages as npm delivers them. */
export interface Stranger {
  readonly folder: string;
  readonly tarballs: Readonly<Record<PackageFolder, string>>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    stranger: Stranger;
    browser: string;
  }
}

/** Packs both packages and installs them in a new folder outside the repository. */
export async function createStranger(): Promise<Stranger> {
  // The real path: bundlers report it, and the checks compare with it.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hc-roadmap-stranger-')));
  const pack = async (name: PackageFolder): Promise<[PackageFolder, string]> => {
    const destination = join(folder, 'tarballs', name);
    mkdirSync(destination, { recursive: true });
    await runWell(
      'npm',
      ['pack', '--silent', '--pack-destination', destination],
      join(repository, 'packages', name),
    );
    return [name, join(destination, readdirSync(destination)[0] ?? '')];
  };
  const tarballs = Object.fromEntries(await Promise.all(packageFolders.map(pack))) as Stranger['tarballs'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await install(folder, Object.values(tarballs));
  return { folder, tarballs };
}

/** Installs packages in a project, as its developer would. */
export async function install(project: string, packages: readonly string[]): Promise<void> {
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await runWell('npm', ['install', ...options, ...packages], project);
}

/** Packages that who makes HTML on a server installs beside ours, in the versions that we work with. */
export function serverSide(...names: readonly string[]): string[] {
  const { devDependencies } = JSON.parse(
    readFileSync(join(repository, 'packages/elements/package.json'), 'utf8'),
  ) as { readonly devDependencies: Readonly<Record<string, string>> };
  return names.map((name) => `${name}@${devDependencies[name] ?? ''}`);
}

/** The folder in which a package was installed. */
export function installed(name: PackageFolder): string {
  return join(inject('stranger').folder, 'node_modules/@hc-roadmap', name);
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

export function manifestOf(name: PackageFolder): Manifest {
  return JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8')) as Manifest;
}

/** All files of an installed package, relative to it and with forward slashes. */
export function filesOf(name: PackageFolder): string[] {
  return readdirSync(installed(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed(name).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The file that the stranger gets under a name, not the repository's own copy. */
export function strangerResolve(specifier: string): string {
  return createRequire(join(inject('stranger').folder, 'package.json')).resolve(specifier);
}

/** Imports what the stranger gets under a name. */
export async function strangerImport<Module>(specifier: string): Promise<Module> {
  return (await import(pathToFileURL(strangerResolve(specifier)).href)) as Module;
}
