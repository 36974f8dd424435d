import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../test/mistake.js';
import { ordinalMean } from './ordinal-mean.js';

describe('the limits of the mean of levels', () => {
  it('are closed on the side of review: 1.5 and 2.5 are for review', () => {
    expect(ordinalMean([1, 1, 1, 2])).toMatchObject({ mean: 1.25, label: 'on-track', verdict: 'on-track' });
    expect(ordinalMean([1, 2])).toMatchObject({ mean: 1.5, label: 'for-review', verdict: 'behind' });
    expect(ordinalMean([2, 3])).toMatchObject({ mean: 2.5, label: 'for-review', verdict: 'behind' });
    expect(ordinalMean([2, 3, 3])).toMatchObject({ label: 'identified-gap', verdict: 'off-track' });
  });

  it('are passed by the smallest part of one level', () => {
    const many = Array.from({ length: 99 }, () => [1, 2]).flat();
    expect(ordinalMean([...many, 1])?.label).toBe('on-track');
    expect(ordinalMean([...many, 2])?.label).toBe('for-review');
  });
});

describe('levels that are missing', () => {
  it('are left out and counted, and never stand for zero', () => {
    expect(ordinalMean([1, null, 3, null])).toEqual({
      mean: 2,
      label: 'for-review',
      verdict: 'behind',
      used: 2,
      leftOut: 2,
    });
  });

  it('leave no mean when there is no other', () => {
    expect(ordinalMean([])).toBeNull();
    expect(ordinalMean([null, null])).toBeNull();
  });

  it('may not be given as zero', () => {
    expect(mistake(() => ordinalMean([1, 0])).message).toBe(
      'levels[1] must be null or a finite number from 1 on, got 0',
    );
    expect(mistake(() => ordinalMean([Number.NaN])).code).toBe('invalid-number');
    expect(mistake(() => ordinalMean(['1'] as unknown as number[])).code).toBe('invalid-number');
    expect(mistake(() => ordinalMean(3 as unknown as number[])).code).toBe('invalid-argument');
  });

  it('change nothing about the mean of the others', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(levels, fc.nat(5), (known, missing) => {
        const all = [...known, ...Array.from({ length: missing }, () => null)];
        expect(ordinalMean(all)).toEqual({ ...ordinalMean(known), leftOut: missing });
      }),
    );
  });
});
