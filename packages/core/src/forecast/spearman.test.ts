import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, published, rescaled, shifted, yearly } from '../../test/forecast.js';
import { expectSame } from '../../test/numbers.js';
import { spearman } from './spearman.js';

describe("Spearman's rank correlation", () => {
  it.each([
    ['up to 9 points by counting', [2, 1, 4, 3, 5], 0.8, 2 / 15],
    ['beyond by a series', [3, 1, 2, 5, 4, 7, 6, 9, 10, 8], 0.903030303030303, 0.000880224994754143],
    [
      'and as much for a fall',
      [-3, -1, -2, -5, -4, -7, -6, -9, -10, -8],
      -0.903030303030303,
      0.000880224994754134,
    ],
    ['with equal values by t', [12, 12, 13, 15, 15], 0.948683298050514, 0.0138468329888591],
  ])('has the digits of R 4.2.2, %s', (_, values, correlation, pValue) => {
    const found = spearman(yearly(2000, values));
    expectSame(found?.correlation, correlation);
    expectSame(found?.pValue, pValue);
  });

  it.each([
    [3, 1 / 3],
    [4, 1 / 12],
    [5, 1 / 60],
    [9, 2 / 362_880],
  ])('of %d points in perfect order is chance with %d: two orders of all', (count, pValue) => {
    const rising = yearly(
      2000,
      Array.from({ length: count }, (__, index) => index ** 2),
    );
    expect(spearman(rising)?.correlation).toBe(1);
    expectSame(spearman(rising)?.pValue, pValue);
  });

  it('never has a p-value outside 0 to 1, where the series falls outside', () => {
    const rising = yearly(
      2000,
      Array.from({ length: 12 }, (__, index) => index),
    );
    expect(spearman(rising)).toEqual({ correlation: 1, pValue: 0 });
    expect(spearman(yearly(2000, [2, 4, 1, 3]))).toEqual({ correlation: 0, pValue: 1 });
  });

  it('says nothing of two points, nor of values that do not vary', () => {
    expect(spearman(yearly(2000, [1, 2]))).toBeNull();
    expect(spearman(yearly(2000, [4, 4, 4]))).toBeNull();
    expect(spearman([])).toBeNull();
  });

  it('throws on a value that is no number', () => {
    expect(() => spearman(yearly(2000, [1, 2, Number.NaN]))).toThrow('points[2].value');
  });

  it('is about order only: not about units, the calendar or the order of the list', () => {
    fc.assert(
      fc.property(figures(published), (points) => {
        const found = spearman(points);
        expect(spearman(points.toReversed())).toEqual(found);
        expect(spearman(shifted(points, 13))).toEqual(found);
        expect(spearman(rescaled(points, 4, 100))).toEqual(found);
      }),
    );
  });

  it('turns its sign with the values, at the same p-value', () => {
    fc.assert(
      fc.property(figures(published), (points) => {
        const found = spearman(points);
        const turned = spearman(rescaled(points, -1));
        expect(turned?.correlation).toBe(found === null ? undefined : 0 - found.correlation);
        expect(turned?.pValue).toBe(found?.pValue);
      }),
    );
  });
});
