import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { versionAt } from './at-ref.js';
import { printReport } from './print.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const isRepository = (() => {
  try {
    execFileSync('git', ['cat-file', '-e', 'HEAD:packages/core/scripts/load.ts'], {
      cwd: root,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
})();

it.skipIf(!isRepository)(
  'the data of a commit are read by the loader of that commit (skipped outside a repository)',
  async () => {
    const { data, schema } = await versionAt(root, 'HEAD');
    expect(data.roadmaps.length).toBeGreaterThan(0);
    expect(schema).toMatchObject({ type: 'object' });
  },
  60_000,
);

describe('a report', () => {
  it('has what people look for first at the top: the verdicts, then what broke', () => {
    const text = printReport({
      base: 'v1 (abc)',
      verdicts: [{ target: 'r/t', old: 'missed', new: 'achieved' }],
      model: [],
      removed: [{ path: 'sources/a', redirectedTo: 'b' }],
      changed: [{ path: 'x/value', old: '1', new: '2' }],
      added: ['indicators/c'],
      smallestAllowed: 'minor',
      declared: 'patch',
    });
    expect(text.split('\n')).toEqual([
      'The data since v1 (abc)',
      '',
      'Verdicts that change (1)',
      '  r/t: missed → achieved',
      '',
      'Removed (1)',
      '  sources/a → b',
      '',
      'Changed (1)',
      '  x/value: 1 → 2',
      '',
      'Added (1)',
      '  indicators/c',
      '',
      'Smallest allowed bump: minor. The changesets ask for: patch.',
    ]);
  });
});
