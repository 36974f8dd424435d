import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falling, figures, fitted, published, rescaled, shifted, yearly } from '../../test/forecast.js';
import { expectPrinted, expectSame, isSame } from '../../test/numbers.js';
import { theilSen } from './theil-sen.js';

/** The worked example of Sen (1968), section 6. */
const values = [9, 15, 19, 20, 45, 55, 78];
const sen = [1, 2, 3, 4, 10, 12, 18].map((year, index) => ({ year, value: values[index] ?? 0 }));

describe('Theil-Sen', () => {
  it('prints the slope and the 93 percent interval of Sen’s own example', () => {
    const fit = fitted(theilSen(sen, 0.93));
    expect(fit.slope).toBe(4);
    expectPrinted(fit.slopeInterval[0], 3.71, 2);
    expectPrinted(fit.slopeInterval[1], 4.38, 2);
  });

  it('goes through its middle, the median year with the median value', () => {
    const { middle, slope, intercept } = fitted(theilSen(falling));
    expect(middle).toEqual({ year: 2013, value: 47.5 });
    expectSame(intercept + slope * 2013, 47.5);
  });

  it('does not follow an outlier', () => {
    expect(fitted(theilSen(yearly(2010, [1, 2, 3, 400, 5, 6, 7]))).slope).toBe(1);
  });

  it('through two points has their slope, from end to end of the interval', () => {
    expect(fitted(theilSen(yearly(2016, [10, 13])))).toEqual({
      slope: 3,
      intercept: 11.5 - 3 * 2016.5,
      slopeInterval: [3, 3],
      middle: { year: 2016.5, value: 11.5 },
    });
  });

  it('of equal values is flat, and certain of it', () => {
    expect(fitted(theilSen(yearly(2016, [5, 5, 5])))).toMatchObject({ slope: 0, slopeInterval: [0, 0] });
  });

  it('takes two figures of one year for no pair', () => {
    const points = [...yearly(2016, [1, 2, 3]), { year: 2018, value: 3 }];
    expect(fitted(theilSen(points)).slope).toBe(1);
  });

  it('refuses points of one year, and figures whose differences are no number', () => {
    expect(theilSen([])).toEqual({ reason: 'too-few-points' });
    expect(theilSen([{ year: 2016, value: 1 }])).toEqual({ reason: 'too-few-points' });
    expect(theilSen(yearly(2016, [1.7e308, -1.7e308]))).toEqual({ reason: 'out-of-range' });
  });

  it('throws on a level outside 0 to 1', () => {
    expect(() => theilSen(falling, 1)).toThrow('level must be above 0 and below 1, got 1');
    expect(() => theilSen(falling, 80)).toThrow('got 80');
  });

  it('has its slope within the interval, and a higher level wider', () => {
    fc.assert(
      fc.property(figures(published), (points) => {
        const { slope, slopeInterval } = fitted(theilSen(points, 0.8));
        const wider = fitted(theilSen(points, 0.95)).slopeInterval;
        const edges = [wider[0], slopeInterval[0], slope, slopeInterval[1], wider[1]];
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
      }),
    );
  });

  it('goes with the unit of the values, and not with the order of the list or the calendar', () => {
    fc.assert(
      fc.property(figures(published), (points) => {
        const { slope } = fitted(theilSen(points));
        expect(fitted(theilSen(points.toReversed())).slope).toBe(slope);
        expect(fitted(theilSen(shifted(points, 40))).slope).toBe(slope);
        expect(isSame(fitted(theilSen(rescaled(points, 3, 7))).slope, 3 * slope)).toBe(true);
      }),
    );
  });
});
