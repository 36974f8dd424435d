import fc from 'fast-check';
import type { Refusal } from '../src/forecast/refusal.js';
import type { Point } from '../src/methods/method.js';

/** Figures of years in a row. */
export function yearly(first: number, values: readonly number[]): Point[] {
  return values.map((value, index) => ({ year: first + index, value }));
}

/** The falling series with gaps that several published cases are about. */
export const falling: readonly Point[] = [
  { year: 2010, value: 52 },
  { year: 2012, value: 49 },
  { year: 2013, value: 47.5 },
  { year: 2016, value: 44 },
  { year: 2018, value: 40.2 },
];

/** Domestic airline passengers of Australia in millions, 1990 to 2016, as R's package fpp2 has them. */
export const passengers: readonly Point[] = yearly(
  1990,
  [
    17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569,
    33.477398, 39.021581, 41.386432, 41.596552, 44.657324, 46.951775, 48.728837, 51.488427, 50.026967,
    60.640913, 63.3603103378, 66.355274, 68.197955, 68.1232376693, 69.7793454797, 72.597700806,
  ],
);

/** The fit itself, where there must be one. */
export function fitted<Fit extends object>(fit: Fit | Refusal): Fit {
  if ('reason' in fit) throw new Error(`there must be a fit, got ${fit.reason}`);
  return fit;
}

/** Figures as they are published: up to four digits, one of them behind the decimal point. */
export const published = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);

/** The same above zero. */
export const positive = fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths / 10);

/** Figures of different years in any order, with gaps. */
export function figures(value: fc.Arbitrary<number>, fewest = 3): fc.Arbitrary<Point[]> {
  return fc.uniqueArray(fc.record({ year: fc.integer({ min: 1990, max: 2030 }), value }), {
    minLength: fewest,
    maxLength: 12,
    selector: (point) => point.year,
  });
}

/** Figures of years in a row, in any order. */
export function inARow(value: fc.Arbitrary<number>, fewest = 3): fc.Arbitrary<Point[]> {
  return fc
    .tuple(fc.integer({ min: 1990, max: 2020 }), fc.array(value, { minLength: fewest, maxLength: 12 }))
    .chain(([first, values]) => {
      const points = yearly(first, values);
      return fc.shuffledSubarray(points, { minLength: points.length });
    });
}

/** Moves figures in time. */
export function shifted(points: readonly Point[], years: number): Point[] {
  return points.map(({ year, value }) => ({ year: year + years, value }));
}

/** Changes the values of figures: other units, another zero. */
export function rescaled(points: readonly Point[], factor: number, zero = 0): Point[] {
  return points.map(({ year, value }) => ({ year, value: zero + factor * value }));
}
