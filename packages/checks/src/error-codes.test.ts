import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** What widgets warn of beside the errors of core. */
const ofWidgets = ['invalid-attribute', 'unexpected'];

it('every code that a warning can have is explained under a heading of its own, and no other is', () => {
  const ofCore = [...read('packages/core/src/errors.ts').matchAll(/\| '([a-z-]+)'/g)].map(([, code]) => code);
  const explained = [...read('docs/errors.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(ofCore.length).toBeGreaterThan(10);
  expect(explained.toSorted()).toEqual([...ofCore, ...ofWidgets].toSorted());
});
