import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSmaller } from './bump.js';
import { bumpIn, declaredBump } from './changesets.js';

const changeset = (bump: string, name = '@hc-roadmap/core'): string =>
  `---\n'${name}': ${bump}\n---\n\nA value.\n`;

describe('what the changesets ask for', () => {
  it('is what stands beside either package: both always have the same version', () => {
    expect(bumpIn(changeset('patch'))).toBe('patch');
    expect(bumpIn(changeset('minor', '@hc-roadmap/elements'))).toBe('minor');
    expect(bumpIn(changeset('major').replaceAll("'", '"'))).toBe('major');
  });

  it('is nothing where no package of ours is named', () => {
    expect(bumpIn('A text without a head.')).toBe('none');
    expect(bumpIn(changeset('major', '@other/package'))).toBe('none');
  });

  it('is the largest of all files, and nothing without one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hc-roadmap-changesets-'));
    try {
      expect(declaredBump(folder)).toBe('none');
      writeFileSync(join(folder, 'a.md'), changeset('patch'));
      writeFileSync(join(folder, 'b.md'), changeset('minor'));
      writeFileSync(join(folder, 'README.md'), changeset('major'));
      expect(declaredBump(folder)).toBe('minor');
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(declaredBump(folder)).toBe('none');
  });
});

it('a changeset for a patch is too small for a change that asks for a minor version', () => {
  expect(isSmaller('patch', 'minor')).toBe(true);
  expect(isSmaller('minor', 'minor')).toBe(false);
  expect(isSmaller('major', 'minor')).toBe(false);
});
