/** Every published case that we have, put to our code: numbers to 1e-9, categories exactly. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Conformance } from '../../test/conformance/conformance.js';
import { hasShared, needsShared, readVectors } from '../../test/shared.js';

const folder = new URL('../../test/conformance/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'conformance.ts');
const all = await Promise.all(
  files.map(async (name) => (await import(new URL(name, folder).href)) as { cases: Conformance }),
);

describe.skipIf(!hasShared)(`published cases ${needsShared}`, () => {
  it.each(all.map((module) => module.cases))('$subject gives what $file says', (declared) => {
    const vectors = readVectors<never, never>(declared.file);
    const failures = vectors
      .map((vector) => ({ id: vector.id, problems: declared.check(vector) }))
      .filter(({ problems }) => problems.length > 0);
    const passed = vectors.length - failures.length;
    // Not by `console`, which fails a test: this is the result that the run is made for.
    process.stdout.write(`conformance  ${declared.subject}  ${declared.file}  ${passed}/${vectors.length}\n`);
    expect(vectors.length).toBeGreaterThan(0);
    expect(failures).toEqual([]);
  });
});
