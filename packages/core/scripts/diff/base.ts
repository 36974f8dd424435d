import { execFileSync } from 'node:child_process';

/** A commit to compare with, or why there is none. */
export type Base = { readonly name: string; readonly commit: string } | { readonly missing: string };

/**
 * What the data are compared with when nobody says it: the last release, and before the first release the place where
 * this branch left `main`.
 */
export function findBase(root: string, named?: string): Base {
  const git = (...parameters: readonly string[]): string | undefined => {
    try {
      return execFileSync('git', parameters, {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return undefined;
    }
  };
  const commit = (name: string): string | undefined =>
    git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  const found = (name: string, at: string | undefined): Base | undefined =>
    at === undefined || at === '' ? undefined : { name, commit: at };

  if (named !== undefined) {
    return found(named, commit(named)) ?? { missing: `${named} is not a commit that is here` };
  }
  if (git('rev-parse', '--is-inside-work-tree') !== 'true')
    return { missing: 'this is not a git repository' };
  const release = git('describe', '--tags', '--abbrev=0', '--match', '@hc-roadmap/core@*');
  const left = (name: string): string | undefined => git('merge-base', 'HEAD', name);
  const bases = [
    release === undefined ? undefined : found(release, commit(release)),
    found('main', left('origin/main')),
    found('main', left('main')),
  ];
  const base = bases.find((one) => one !== undefined);
  if (base !== undefined) return base;
  return git('rev-parse', '--is-shallow-repository') === 'true'
    ? { missing: 'this clone is shallow: it has neither the last release nor main' }
    : { missing: 'there is neither a release nor a branch called main' };
}
