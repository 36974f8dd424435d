import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBase } from './base.js';

const folder = mkdtempSync(join(tmpdir(), 'hc-roadmap-base-'));
const origin = join(folder, 'origin');

function git(cwd: string, ...parameters: readonly string[]): void {
  const person = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  execFileSync('git', [...person, ...parameters], { cwd, stdio: 'ignore' });
}

const commit = (cwd: string, message: string): void => git(cwd, 'commit', '--allow-empty', '-m', message);

beforeAll(() => {
  git(folder, 'init', '-b', 'main', origin);
  commit(origin, 'first');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('what the data are compared with', () => {
  it('is the commit that is named, or a word about it when it is not here', () => {
    expect(findBase(origin, 'HEAD')).toMatchObject({ name: 'HEAD' });
    expect(findBase(origin, 'no-such-commit')).toEqual({
      missing: 'no-such-commit is not a commit that is here',
    });
  });

  it('is the place where the branch left main, before the first release', () => {
    const clone = join(folder, 'branch');
    git(folder, 'clone', origin, clone);
    git(clone, 'checkout', '-b', 'work');
    commit(clone, 'work');
    expect(findBase(clone)).toEqual({ ...findBase(origin, 'main'), name: 'main' });
  });

  it('is the last release, once there is one', () => {
    const clone = join(folder, 'released');
    git(folder, 'clone', origin, clone);
    git(clone, 'tag', '@hc-roadmap/core@1.0.0');
    commit(clone, 'later');
    expect(findBase(clone)).toMatchObject({ name: '@hc-roadmap/core@1.0.0' });
  });

  it('is told to be missing in a shallow clone of a branch, not taken for the same', () => {
    git(origin, 'branch', 'other');
    const clone = join(folder, 'shallow');
    git(
      folder,
      'clone',
      '--depth',
      '1',
      '--branch',
      'other',
      '--single-branch',
      pathToFileURL(origin).href,
      clone,
    );
    expect(findBase(clone)).toEqual({
      missing: 'this clone is shallow: it has neither the last release nor main',
    });
  });

  it('is told to be missing outside a repository', () => {
    const outside = mkdtempSync(join(tmpdir(), 'hc-roadmap-outside-'));
    expect(findBase(outside)).toEqual({ missing: 'this is not a git repository' });
    rmSync(outside, { recursive: true });
  });
});
