import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { expectSame } from '../../../test/numbers.js';
import { trendMean } from './trend-mean.js';

describe('the trend of a goal', () => {
  it('is the mean of the trends of its indicators', () => {
    const { score, category, coverage } = trendMean([0.5, 2.5, 3, 3.2]);
    expectSame(score, 2.3);
    expect(category).toBe('moderately-improving');
    expect(coverage).toBe(1);
  });

  it.each([
    [0, 'decreasing'],
    [0.999, 'decreasing'],
    [1, 'stagnating'],
    [2, 'stagnating'],
    [2.001, 'moderately-improving'],
    [2.999, 'moderately-improving'],
    [3, 'on-track-or-maintaining'],
    [4, 'on-track-or-maintaining'],
  ])('a mean of %d is %s', (score, category) => {
    expect(trendMean([score]).category).toBe(category);
  });

  it('leaves out indicators without a trend, and asks for three of four', () => {
    expect(trendMean([3, 3, 3, null])).toEqual({
      score: 3,
      category: 'on-track-or-maintaining',
      coverage: 0.75,
    });
    expect(trendMean([3, 3, null])).toMatchObject({ score: null, category: null });
    expect(trendMean([null])).toEqual({ score: null, category: null, coverage: 0 });
    expect(trendMean([])).toEqual({ score: null, category: null, coverage: 0 });
  });

  it('needs numbers from 0 to 4', () => {
    expect(mistake(() => trendMean([1, 4.1])).message).toContain('scores[1]');
    expect(mistake(() => trendMean([-0.1])).code).toBe('invalid-argument');
    expect(mistake(() => trendMean([Number.NaN])).code).toBe('invalid-number');
  });
});
