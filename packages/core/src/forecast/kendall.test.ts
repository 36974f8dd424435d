import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, published, rescaled, shifted, yearly } from '../../test/forecast.js';
import { expectSame } from '../../test/numbers.js';
import { kendall, scoreVariance } from './kendall.js';

/** A rise with so much noise that the trend is just visible, without equal values. */
const noisy = (count: number) =>
  yearly(
    1900,
    Array.from({ length: count }, (_, index) => (((index + 1) * 7) % 53) + (index + 1) / 4),
  );

describe("Kendall's rank correlation (Mann-Kendall test)", () => {
  it.each([
    ['few points, exactly', yearly(2000, [2, 1, 4, 3, 5]), 0.6, 0.233333333333333],
    [
      '10 points, exactly',
      yearly(2000, [3, 1, 2, 5, 4, 7, 6, 9, 10, 8]),
      0.733333333333333,
      0.00221285273368599,
    ],
    [
      'equal values, approximately',
      yearly(2000, [12, 12, 13, 15, 15]),
      0.894427190999916,
      0.0367138563627041,
    ],
    ['49 points, still exactly', noisy(49), 0.185374149659864, 0.0611647699199673],
    ['50 points, approximately', noisy(50), 0.198367346938776, 0.042086840895265],
  ])('has the digits of R 4.2.2: %s', (_, points, correlation, pValue) => {
    expectSame(kendall(points)?.correlation, correlation);
    expectSame(kendall(points)?.pValue, pValue);
  });

  it('has the digits of R 4.2.2 with several figures for one year, of which some are equal', () => {
    const values = [5, 6, 6, 6, 8, 7, 9, 9];
    const points = [1, 1, 2, 2, 2, 3, 4, 4].map((year, index) => ({ year, value: values[index] ?? 0 }));
    expectSame(kendall(points)?.correlation, 0.808693704220811);
    expectSame(kendall(points)?.pValue, 0.0109211482199023);
  });

  it.each([
    [3, 1 / 3],
    [4, 1 / 12],
    [5, 1 / 60],
  ])('of %d points in perfect order is chance with %d: two orders of all', (count, pValue) => {
    const points = noisy(count);
    expect(kendall(points)?.correlation).toBe(1);
    expectSame(kendall(points)?.pValue, pValue);
  });

  it('is certain chance where as many pairs rise as fall', () => {
    expect(kendall(yearly(2000, [2, 4, 1, 3]))).toEqual({ correlation: 0, pValue: 1 });
  });

  it('says nothing of two points, nor of values that do not vary', () => {
    expect(kendall(yearly(2000, [1, 2]))).toBeNull();
    expect(kendall(yearly(2000, [4, 4, 4]))).toBeNull();
    expect(kendall([])).toBeNull();
  });

  it('of two points has a score of 1 or -1, and so a variance of 1', () => {
    expect(scoreVariance(2, [], [])).toBe(1);
  });

  it('takes two figures of one year for no pair', () => {
    const points = [...yearly(2000, [1, 2, 3]), { year: 2002, value: 9 }];
    expectSame(kendall(points)?.correlation, 5 / Math.sqrt(6 * 5));
  });

  it('throws on a year that is none', () => {
    expect(() => kendall([{ year: 0, value: 1 }])).toThrow('points[0].year');
  });

  it('is about order only: not about units, the calendar or the order of the list', () => {
    fc.assert(
      fc.property(figures(published), (points) => {
        const found = kendall(points);
        expect(kendall(points.toReversed())).toEqual(found);
        expect(kendall(shifted(points, 13))).toEqual(found);
        expect(kendall(rescaled(points, 4, 100))).toEqual(found);
      }),
    );
  });

  it('has a p-value from 0 to 1', () => {
    fc.assert(
      fc.property(figures(published), (points) => {
        const { pValue } = kendall(points) ?? { pValue: 1 };
        expect(pValue).toBeGreaterThan(0);
        expect(pValue).toBeLessThanOrEqual(1);
      }),
    );
  });
});
