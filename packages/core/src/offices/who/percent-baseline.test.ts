import { describe, expect, it } from 'vitest';
import { expectSame } from '../../../test/numbers.js';
import { percentBaseline, type PercentBaselineOptions } from './percent-baseline.js';

const years = Array.from({ length: 21 }, (_, index) => 2010 + index);
const from = (first: number) => years.map((year, index) => ({ year, value: first + index }));

function valueIn(
  year: number,
  options: Partial<PercentBaselineOptions>,
  points = from(50),
): number | undefined {
  const scenario = percentBaseline(points, {
    direction: 'increase',
    percentChange: 40,
    baselineYear: 2010,
    targetYear: 2030,
    ...options,
  });
  return scenario.find((point) => point.year === year)?.value;
}

describe('so many percent more than in a baseline year', () => {
  it('starts at the observed value and jumps, as the way counts from the baseline year (billionaire-run-14)', () => {
    expect(valueIn(2018, {})).toBe(58);
    expectSame(valueIn(2019, {}), 63.4);
    expectSame(valueIn(2030, { endYear: 2030 }), 70);
  });

  it('goes down as well (billionaire-run-15)', () => {
    expectSame(valueIn(2025, { percentChange: -40 }), 37);
  });

  it('gives the same when only the baseline and the start year were observed', () => {
    const two = from(50).filter(({ year }) => year === 2010 || year === 2018);
    expectSame(valueIn(2025, {}, two), 67);
  });

  it('does not jump when the baseline year is the start year', () => {
    const options = { direction: 'increase', percentChange: 10 } as const;
    const values = percentBaseline([{ year: 2018, value: 50 }], options).map(({ value }) => value);
    expect(values[0]).toBe(50);
    expectSame(values[1], 50 + 5 / 7);
    expectSame(values[7], 55);
  });

  it('is what was observed up to a baseline year after the start year', () => {
    expect(valueIn(2020, { baselineYear: 2020, percentChange: -50 })).toBe(60);
    expectSame(valueIn(2025, { baselineYear: 2020, percentChange: -50 }), 58 + (30 - 58) / 2);
  });

  it('gives nothing after the target year, but better observed values where those are kept', () => {
    expect(valueIn(2021, { targetYear: 2020 })).toBeUndefined();
    expect(valueIn(2021, { targetYear: 2020, keepBetterValues: true })).toBe(61);
  });
});

describe('trimming', () => {
  it('of a rise is at 100 only, of a fall at 0 only (billionaire-run-16)', () => {
    expect(valueIn(2025, { percentChange: 180 }, from(80))).toBe(100);
    expect(valueIn(2025, { percentChange: -180 }, from(20))).toBe(0);
    expect(valueIn(2018, { percentChange: -1 }, from(200))).toBe(208);
    expect(valueIn(2018, { percentChange: 0 }, from(-200))).toBe(-192);
  });

  it('is at the limits that are given (billionaire-run-17)', () => {
    expectSame(valueIn(2025, { percentChange: 100, upperLimit: Infinity }), 89.5);
    expect(valueIn(2025, { percentChange: -180, lowerLimit: 5 }, from(20))).toBe(5);
  });
});

describe('observations that give no scenario', () => {
  it('lack the baseline year, or one up to the start year', () => {
    expect(
      valueIn(
        2025,
        { baselineYear: 2012 },
        from(50).filter(({ year }) => year !== 2012),
      ),
    ).toBeUndefined();
    expect(valueIn(2025, {}, [{ year: 2020, value: 60 }])).toBeUndefined();
    expect(valueIn(2025, {}, [])).toBeUndefined();
  });

  it('do not when they start after the baseline year: their first year takes its place', () => {
    expectSame(valueIn(2030, { endYear: 2030 }, from(50).slice(2)), 52 * 1.4);
  });
});

it('says which argument is not what it should be', () => {
  expect(() => valueIn(2025, { percentChange: Number.NaN })).toThrow('percentChange must be a finite number');
  expect(() => valueIn(2025, { targetYear: 2010 })).toThrow('targetYear must be after baselineYear');
});
