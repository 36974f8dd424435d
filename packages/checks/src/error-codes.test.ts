import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** What widgets warn of beside the errors of core. */
const ofWidgets = ['invalid-attribute', 'retired-id', 'unexpected'];

it('every code that a warning can have is explained under a heading of its own, and no other is', () => {
  const ofCore = [...read('packages/core/src/errors.ts').matchAll(/\| '([a-z-]+)'/g)].map(([, code]) => code);
  const explained = [...read('docs/errors.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(ofCore.length).toBeGreaterThan(10);
  expect(explained.toSorted()).toEqual([...ofCore, ...ofWidgets].toSorted());
});

it('every code that a problem in authored data can have is in the table of the page on roadmaps of your own, and no other is', () => {
  const union = read('packages/core/src/authoring/problem.ts').split('export type ProblemCode =')[1] ?? '';
  const codes = [...(union.split(';')[0] ?? '').matchAll(/\| '([a-z-]+)'/g)].map(([, code]) => code);
  const explained = [...read('docs/own-roadmap.md').matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(20);
  expect(explained.toSorted()).toEqual(codes.toSorted());
});
