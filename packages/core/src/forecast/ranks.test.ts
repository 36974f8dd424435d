import { describe, expect, it } from 'vitest';
import { median } from './median.js';
import { ranksOf, tieSizes } from './ranks.js';

describe('ranks', () => {
  it('go from 1 for the smallest, whatever the order', () => {
    expect(ranksOf([30, -10, 20])).toEqual([3, 1, 2]);
  });

  it('are shared by equal numbers: the mean of their places', () => {
    expect(ranksOf([5, 1, 5, 5, 9])).toEqual([3, 1, 3, 3, 5]);
  });

  it('are tied in groups of two or more; a number alone is no tie', () => {
    expect(tieSizes([5, 1, 5, 5, 9, 1])).toEqual([3, 2]);
    expect(tieSizes([3, 2, 1])).toEqual([]);
  });
});

describe('median', () => {
  it('is the middle one of an odd number of figures', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([7])).toBe(7);
  });

  it('is half-way between the middle two of an even number', () => {
    expect(median([9, 1, 5, 2])).toBe(3.5);
  });
});
