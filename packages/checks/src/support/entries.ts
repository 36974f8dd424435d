import { filesOf, manifestOf, packageFolders, type Manifest } from './stranger.js';

/** Something that a stranger can name in an import. */
export interface Entry {
  /** What is written in the import: `@hc-roadmap/core/schema`. */
  readonly specifier: string;
  /** `file` is what no import takes: a stylesheet, a table. */
  readonly kind: 'module' | 'json' | 'file';
}

/** The entries of an exports map, patterns expanded over the files that are really there. */
export function expand(manifest: Manifest, files: readonly string[]): Entry[] {
  return Object.entries(manifest.exports).flatMap(([key, target]) => {
    const path = typeof target === 'string' ? target : (target['default'] ?? target['node'] ?? '');
    return matches(path.replace('./', ''), files).map((star) => ({
      specifier: `${manifest.name}${key.replace('*', star).slice(1)}`,
      kind: kindOf(star, path),
    }));
  });
}

/** What a star can stand for; without a star the path itself must be there and nothing need be filled in. */
function matches(path: string, files: readonly string[]): string[] {
  const [before = '', after] = path.split('*');
  if (after === undefined) return [''];
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length));
}

/** Every entry of both packages. */
export function publishedEntries(): Entry[] {
  return packageFolders.flatMap((name) => expand(manifestOf(name), filesOf(name)));
}

/** Every tag, by the name of its define module. */
export function publishedTags(): string[] {
  return Object.keys(manifestOf('elements').exports).flatMap((key) => {
    const name = /^\.\/define\/(.+)\.js$/.exec(key)?.[1];
    return name === undefined || name === 'all' ? [] : [`hc-${name}`];
  });
}

/** By the end of the file: of a pattern that takes every file, the end is in what the star stands for. */
function kindOf(star: string, path: string): Entry['kind'] {
  const file = path.replace('*', star);
  if (file.endsWith('.json')) return 'json';
  return file.endsWith('.js') ? 'module' : 'file';
}
