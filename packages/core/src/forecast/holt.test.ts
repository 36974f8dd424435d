import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, inARow, passengers, published, rescaled, shifted, yearly } from '../../test/forecast.js';
import { expectPrinted, expectSame, isSame } from '../../test/numbers.js';
import { holt } from './holt.js';

const classic = { levelWeight: 0.8, trendWeight: 0.2 };
/** What R 4.2.2 with forecast 8.20 fits to the passengers, damped. */
const fittedByR = {
  form: 'error-correction',
  levelWeight: 0.86905415242449,
  trendWeight: 0.0409071983205822,
  damping: 0.979999996362983,
  start: { level: 15.3729647694863, trend: 2.22241415385471 },
} as const;

describe("Holt's linear trend", () => {
  it('prints the table of the textbook: Hyndman and Athanasopoulos, 1st edition, section 7.2', () => {
    const { steps, predict } = fitted(holt(passengers.slice(0, 15), classic));
    [21.86, 22.03, 25.48].forEach((printed, index) => expectPrinted(steps[index]?.fitted, printed, 2));
    [43.76, 45.59, 47.43, 49.27, 51.1].forEach((printed, index) =>
      expectPrinted(predict(2005 + index).value, printed, 2),
    );
  });

  it('in the classic form has the variance of R’s simple start, and its interval one year ahead', () => {
    const { variance, predict } = fitted(holt(passengers.slice(0, 15), classic));
    expectSame(variance, 4.85263034249838);
    expectSame(predict(2005).prediction?.[0], 40.9338787080671);
    expectSame(predict(2005).prediction?.[1], 46.5800582732949);
  });

  it('in the error-correction form, damped, has the variance, forecasts and intervals of R', () => {
    const { variance, predict } = fitted(holt(passengers, fittedByR));
    expectSame(variance, 6.41083473327721);
    expectSame(predict(2017).value, 74.1042914105283);
    expectSame(predict(2018).prediction?.[0], 71.3416017635395);
    expectSame(predict(2019).prediction?.[1], 82.6747244834185);
  });

  it('is one recursion in two forms: the classic trend weight times the level weight is the other one', () => {
    const one = fitted(holt(passengers, classic));
    const other = fitted(
      holt(passengers, { form: 'error-correction', levelWeight: 0.8, trendWeight: 0.8 * 0.2 }),
    );
    expectSame(one.predict(2025).value, other.predict(2025).value);
  });

  it('needs more figures for a spread than weights and starting values were fitted to them', () => {
    const five = { ...classic, trendWeight: 0.1, form: 'error-correction' } as const;
    expect(fitted(holt(yearly(2010, [1, 2, 4, 5]), five)).variance).toBeNull();
    expect(fitted(holt(yearly(2010, [1, 2, 4, 5]), five)).predict(2014).prediction).toBeNull();
    expect(fitted(holt(yearly(2010, [1, 2, 4, 5, 7]), five)).variance).not.toBeNull();
    expect(fitted(holt(yearly(2010, [1, 2, 4, 5, 7]), { ...five, damping: 0.9 })).variance).toBeNull();
    expect(fitted(holt(yearly(2010, [1, 2]), classic)).variance).not.toBeNull();
  });

  it('damped comes to rest; not damped goes straight on', () => {
    const { predict } = fitted(holt(passengers, { ...classic, damping: 0.5 }));
    expect(isSame(predict(2100).value, predict(2101).value)).toBe(true);
    const straight = fitted(holt(passengers, classic)).predict;
    expectSame(straight(2019).value - straight(2018).value, straight(2018).value - straight(2017).value);
  });

  it('refuses missing years rather than fill them in', () => {
    expect(holt([...yearly(2010, [1, 2]), { year: 2013, value: 4 }], classic)).toEqual({
      reason: 'years-missing',
    });
    expect(
      holt(
        [2010, 2012, 2014].map((year) => ({ year, value: year })),
        classic,
      ),
    ).toEqual({
      reason: 'years-missing',
    });
  });

  it('refuses one point, two figures for one year, and figures whose squares are no number', () => {
    expect(holt(yearly(2010, [1]), classic)).toEqual({ reason: 'too-few-points' });
    expect(holt([...yearly(2010, [1, 2]), { year: 2011, value: 3 }], classic)).toEqual({
      reason: 'duplicate-years',
    });
    expect(holt(yearly(2010, [1e200, -1e200]), classic)).toEqual({ reason: 'out-of-range' });
  });

  it.each([
    ['levelWeight must be from 0 to 1, got 1.1', { levelWeight: 1.1 }],
    ['levelWeight must be from 0 to 1, got -0.1', { levelWeight: -0.1 }],
    ['trendWeight must be from 0 to 1, got 2', { trendWeight: 2 }],
    ['trendWeight must be from 0 to 0.8, got 0.9', { trendWeight: 0.9, form: 'error-correction' as const }],
    ['damping must be from 0 to 1, got 1.01', { damping: 1.01 }],
    ['damping must be above 0, got 0', { damping: 0 }],
    ['form must be classic or error-correction, got ets', { form: 'ets' as 'classic' }],
    ['start.trend must be a finite number, got NaN', { start: { level: 1, trend: Number.NaN } }],
  ])('throws: %s', (message, options) => {
    expect(() => holt(passengers, { ...classic, ...options })).toThrow(message);
  });

  it('throws when asked for a year that is known already', () => {
    const { predict } = fitted(holt(passengers, classic));
    expect(() => predict(2016)).toThrow('year must be after the last figure, 2016, got 2016');
    expect(() => predict(2017, 1.5)).toThrow('level must be');
  });

  it('goes straight on along a line when it starts on it', () => {
    fc.assert(
      fc.property(published, published, (start, slope) => {
        const points = yearly(
          2010,
          [1, 2, 3, 4, 5].map((years) => start + slope * years),
        );
        const { predict } = fitted(holt(points, { ...classic, start: { level: start, trend: slope } }));
        expect(isSame(predict(2020).value, start + 11 * slope)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the list or the calendar, and goes with the unit and zero of the values', () => {
    fc.assert(
      fc.property(inARow(published), (points) => {
        const { value } = fitted(holt(points, classic)).predict(2040);
        expect(fitted(holt(points.toReversed(), classic)).predict(2040).value).toBe(value);
        expect(fitted(holt(shifted(points, 9), classic)).predict(2049).value).toBe(value);
        expect(isSame(fitted(holt(rescaled(points, 3, 7), classic)).predict(2040).value, 7 + 3 * value)).toBe(
          true,
        );
      }),
    );
  });

  it('has the forecast within its interval, wider with a higher level and with every year', () => {
    fc.assert(
      fc.property(inARow(published), (points) => {
        const { predict } = fitted(holt(points, { ...classic, damping: 0.9 }));
        const width = (year: number, level: number): number => {
          const { value, prediction } = predict(year, level);
          expect(prediction?.[0] ?? Infinity).toBeLessThanOrEqual(value);
          return (prediction?.[1] ?? 0) - value;
        };
        expect(width(2040, 0.95)).toBeGreaterThanOrEqual(width(2040, 0.8));
        expect(width(2041, 0.8)).toBeGreaterThanOrEqual(width(2040, 0.8));
      }),
    );
  });
});
