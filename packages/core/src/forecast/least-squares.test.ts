import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falling, figures, fitted, published, rescaled, shifted, yearly } from '../../test/forecast.js';
import { expectPrinted, expectSame, isSame } from '../../test/numbers.js';
import { leastSquares } from './least-squares.js';

/** R's `cars` (Ezekiel 1930): speeds in miles an hour and stopping distances in feet. Several share one. */
const speeds = [
  4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16,
  17, 17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25,
];
const distances = [
  2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32,
  40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85,
];
const cars = speeds.map((year, index) => ({ year, value: distances[index] ?? 0 }));

describe('least squares', () => {
  it('prints the line of the cars data as the manual of R does, and R’s intervals', () => {
    const fit = fitted(leastSquares(cars));
    expectPrinted(fit.slope, 3.9324, 4);
    expectPrinted(fit.intercept, -17.5791, 4);
    expectPrinted(fit.residualDeviation ?? 0, 15.38, 2);
    expectPrinted(fit.rSquared ?? 0, 0.6511, 4);
    expectPrinted(fit.tValue ?? 0, 9.464, 3);
    expectPrinted((fit.pValue ?? 0) * 1e12, 1.49, 2);
    expect(fit.degreesOfFreedom).toBe(48);
    const { value, prediction } = fit.predict(21, 0.95);
    expectSame(value, 65.0014890510949);
    expectSame(prediction?.[0], 33.4225736404645);
    expectSame(prediction?.[1], 96.5804044617253);
  });

  it('goes through its middle, the mean year with the mean value', () => {
    const fit = fitted(leastSquares(falling));
    expectSame(fit.middle.year, 2013.8);
    expectSame(fit.middle.value, 46.54);
    expectSame(fit.predict(fit.middle.year).value, fit.middle.value);
    expectSame(fit.intercept + fit.slope * 2013.8, 46.54);
  });

  it('holds 0.8 unless another level is asked for', () => {
    const fit = fitted(leastSquares(falling));
    expect(fit.predict(2025)).toEqual(fit.predict(2025, 0.8));
  });

  it('through two points has no spread, and so no interval', () => {
    const fit = fitted(leastSquares(yearly(2016, [10, 13])));
    expect(fit).toMatchObject({
      slope: 3,
      degreesOfFreedom: 0,
      rSquared: 1,
      residualDeviation: null,
      slopeError: null,
      tValue: null,
      pValue: null,
    });
    expect(fit.predict(2020)).toEqual({ value: 22, prediction: null, mean: null, error: null });
  });

  it('through points exactly on a line is certain, not without a number', () => {
    const fit = fitted(leastSquares(yearly(2016, [35, 35.7, 36.4, 37.1])));
    expect(fit).toMatchObject({ residualDeviation: 0, slopeError: 0, rSquared: 1, tValue: null, pValue: 0 });
    const { value, prediction, mean } = fit.predict(2030);
    expect(isSame(value, 44.8)).toBe(true);
    expect(prediction).toEqual([value, value]);
    expect(mean).toEqual([value, value]);
  });

  it('through equal values has no slope and nothing to explain', () => {
    const fit = fitted(leastSquares(yearly(2016, [0.1, 0.1, 0.1])));
    expect(fit).toMatchObject({ slope: 0, rSquared: null, pValue: 1, residualDeviation: 0 });
    expect(fit.predict(2030).value).toBe(0.1);
  });

  it.each([
    ['no point', []],
    ['one point', [{ year: 2016, value: 1 }]],
    [
      'points of one year',
      [
        { year: 2016, value: 1 },
        { year: 2016, value: 2 },
      ],
    ],
  ])('refuses %s', (_, points) => {
    expect(leastSquares(points)).toEqual({ reason: 'too-few-points' });
  });

  it('refuses figures whose squares are no number', () => {
    expect(leastSquares(yearly(2016, [1e200, -1e200, 1e200]))).toEqual({ reason: 'out-of-range' });
  });

  it('throws on a year that is no number and on a level outside 0 to 1', () => {
    const fit = fitted(leastSquares(falling));
    expect(() => fit.predict(Number.NaN)).toThrow('year must be');
    expect(() => fit.predict(2020, 0)).toThrow('level must be above 0 and below 1, got 0');
    expect(() => fit.predict(2020, 1)).toThrow('level must be above 0 and below 1, got 1');
    expect(() => leastSquares([{ year: 2016.5, value: 1 }])).toThrow('points[0].year');
  });

  it('finds an exact line again and goes on along it', () => {
    fc.assert(
      fc.property(figures(fc.constant(0)), published, published, (points, start, slope) => {
        const fit = fitted(
          leastSquares(points.map(({ year }) => ({ year, value: start + slope * (year - 2000) }))),
        );
        expect(isSame(fit.slope, slope)).toBe(true);
        expect(isSame(fit.predict(2035).value, start + 35 * slope)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the list, nor on the calendar', () => {
    fc.assert(
      fc.property(figures(published), (points) => {
        const { value, error } = fitted(leastSquares(points)).predict(2035);
        const turned = fitted(leastSquares(points.toReversed())).predict(2035);
        const later = fitted(leastSquares(shifted(points, 100))).predict(2135);
        for (const other of [turned, later]) {
          expect(isSame(other.value, value)).toBe(true);
          expect(isSame(other.error ?? 0, error ?? 0)).toBe(true);
        }
      }),
    );
  });

  it('goes with the unit and the zero of the values, edges and all', () => {
    fc.assert(
      fc.property(figures(published), (points) => {
        const { value, prediction } = fitted(leastSquares(points)).predict(2035);
        const other = fitted(leastSquares(rescaled(points, 2, 10))).predict(2035);
        expect(isSame(other.value, 10 + 2 * value)).toBe(true);
        expect(isSame(other.prediction?.[0] ?? 0, 10 + 2 * (prediction?.[0] ?? 0))).toBe(true);
      }),
    );
  });

  it('has the line within the interval of the mean, that within the interval of a figure, and a higher level wider', () => {
    fc.assert(
      fc.property(figures(published), fc.integer({ min: 1980, max: 2060 }), (points, year) => {
        const fit = fitted(leastSquares(points));
        const { value, prediction, mean } = fit.predict(year, 0.8);
        const wider = fit.predict(year, 0.95).prediction;
        const lows = [wider?.[0], prediction?.[0], mean?.[0], value, mean?.[1], prediction?.[1], wider?.[1]];
        expect(lows).toEqual(lows.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      }),
    );
  });

  it('is the less certain the further away a year is', () => {
    fc.assert(
      fc.property(figures(published), fc.integer({ min: 2031, max: 2100 }), (points, year) => {
        const fit = fitted(leastSquares(points));
        expect(fit.predict(year + 1).error ?? 0).toBeGreaterThanOrEqual(fit.predict(year).error ?? 0);
      }),
    );
  });
});
