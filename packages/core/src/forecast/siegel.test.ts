import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, fitted, published, rescaled, shifted, yearly } from '../../test/forecast.js';
import { isSame } from '../../test/numbers.js';
import { siegel } from './siegel.js';

describe('repeated medians', () => {
  it('do not follow outliers, though nearly half of the figures are', () => {
    expect(fitted(siegel(yearly(2010, [1, 2, 3, 4, 5, 60, -70, 80, 9])))).toEqual({
      slope: 1,
      intercept: -2009,
    });
  });

  it('of two points are their line', () => {
    expect(fitted(siegel(yearly(10, [5, 8])))).toEqual({ slope: 3, intercept: -25 });
  });

  it('refuse points of one year, and figures whose differences are no number', () => {
    expect(siegel([])).toEqual({ reason: 'too-few-points' });
    expect(siegel([{ year: 2016, value: 1 }])).toEqual({ reason: 'too-few-points' });
    expect(siegel(yearly(2016, [1.7e308, -1.7e308]))).toEqual({ reason: 'out-of-range' });
  });

  it('throw on a year that is none', () => {
    expect(() => siegel([{ year: 10_000, value: 1 }])).toThrow('points[0].year');
  });

  it('go with the unit of the values, and not with the order of the list or the calendar', () => {
    fc.assert(
      fc.property(figures(published), (points) => {
        const { slope } = fitted(siegel(points));
        expect(fitted(siegel(points.toReversed())).slope).toBe(slope);
        expect(fitted(siegel(shifted(points, 40))).slope).toBe(slope);
        expect(isSame(fitted(siegel(rescaled(points, 3, 7))).slope, 3 * slope)).toBe(true);
      }),
    );
  });
});
