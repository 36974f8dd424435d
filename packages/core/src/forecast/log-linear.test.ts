import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falling, figures, fitted, positive, rescaled, shifted, yearly } from '../../test/forecast.js';
import { expectSame, isSame } from '../../test/numbers.js';
import { logLinear } from './log-linear.js';

describe('log-linear regression', () => {
  it('has the rate, the forecast and the interval of R 4.2.2', () => {
    const fit = fitted(logLinear(falling));
    expectSame(fit.rate, -0.03062725858651);
    const { value, prediction } = fit.predict(2025, 0.8);
    expectSame(value, 32.7198534074203);
    expectSame(prediction?.[0], 31.4402709479739);
    expectSame(prediction?.[1], 34.0515133846856);
  });

  it('finds steady growth again: 5 percent a year', () => {
    const fit = fitted(logLinear(yearly(2016, [100, 105, 110.25])));
    expectSame(fit.rate, 0.05);
    expectSame(fit.predict(2019).value, 115.7625);
  });

  it('through two points has no interval', () => {
    const { value, prediction } = fitted(logLinear(yearly(2016, [100, 200]))).predict(2018);
    expectSame(value, 400);
    expect(prediction).toBeNull();
  });

  it('refuses zero and below, of which there is no logarithm', () => {
    expect(logLinear(yearly(2016, [1, 0, 2]))).toEqual({ reason: 'not-positive' });
    expect(logLinear(yearly(2016, [1, -1, 2]))).toEqual({ reason: 'not-positive' });
    expect(logLinear(yearly(2016, [1, 1e-300, 2]))).not.toHaveProperty('reason');
  });

  it('refuses points of one year', () => {
    expect(logLinear([{ year: 2016, value: 1 }])).toEqual({ reason: 'too-few-points' });
  });

  it('throws on a value that is no number', () => {
    expect(() => logLinear(yearly(2016, [1, Infinity]))).toThrow('points[1].value');
  });

  it('stays above zero, with the forecast within its interval and a higher level wider', () => {
    fc.assert(
      fc.property(figures(positive), fc.integer({ min: 2031, max: 2040 }), (points, year) => {
        const fit = fitted(logLinear(points));
        const { value, prediction } = fit.predict(year, 0.5);
        const wider = fit.predict(year, 0.6).prediction;
        const edges = [0, wider?.[0], prediction?.[0], value, prediction?.[1], wider?.[1]];
        expect(edges).toEqual(edges.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      }),
    );
  });

  it('has the same rate in any unit, any order and any calendar', () => {
    fc.assert(
      fc.property(figures(positive), (points) => {
        const { rate } = fitted(logLinear(points));
        for (const other of [rescaled(points, 1000), points.toReversed(), shifted(points, -50)]) {
          expect(isSame(fitted(logLinear(other)).rate, rate)).toBe(true);
        }
      }),
    );
  });
});
