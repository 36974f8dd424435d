import { expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { levelOfLabel, levelOfStatus } from './levels.js';

it.each([
  ['target-achieved', 1],
  ['on-track', 1],
  ['fair-progress', 2],
  ['target-not-achieved', 2],
  ['limited-progress', 3],
  ['deterioration', 4],
] as const)('the status %s of a series counts as level %i', (status, level) => {
  expect(levelOfStatus(status)).toBe(level);
});

it.each(['insufficient-data', 'no-data-after-2015'] as const)('the status %s has no level', (status) => {
  expect(levelOfStatus(status)).toBeNull();
});

it.each([
  ['on-track', 1],
  ['for-review', 2],
  ['identified-gap', 3],
] as const)('the label %s of an indicator or a target counts as level %i', (label, level) => {
  expect(levelOfLabel(label)).toBe(level);
});

it('refuses what UNDP does not say', () => {
  expect(mistake(() => levelOfStatus('for-review' as 'on-track')).message).toMatch(/^status must be one of/);
  expect(mistake(() => levelOfLabel('toString' as 'on-track')).message).toMatch(
    /^label must be .* got toString$/,
  );
});
