import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../../test/numbers.js';
import { fixedTarget, type FixedTargetOptions } from './fixed-target.js';

const years = Array.from({ length: 21 }, (_, index) => 2010 + index);
const from = (first: number, step = 1) => years.map((year, index) => ({ year, value: first + step * index }));

function valueIn(year: number, options: Partial<FixedTargetOptions>, points = from(60)): number | undefined {
  const scenario = fixedTarget(points, { direction: 'increase', target: 99, ...options });
  return scenario.find((point) => point.year === year)?.value;
}

describe('the line to a fixed target', () => {
  it('runs from the observed value to the target (billionaire-test-06)', () => {
    expect(valueIn(2018, {})).toBe(68);
    expectSame(valueIn(2019, {}), 72.42857142857143);
    expect(valueIn(2025, {})).toBe(99);
  });

  it('runs down as well (billionaire-run-12)', () => {
    expect(valueIn(2021, { direction: 'decrease', target: 40 })).toBe(56);
  });

  it('is the target itself after the target year', () => {
    expect(valueIn(2025, { targetYear: 2020 })).toBe(99);
  });

  it('is what was observed before the baseline year, and nothing where nothing was', () => {
    const options = { baselineYear: 2021, targetYear: 2025 };
    expect(valueIn(2019, options)).toBe(69);
    expectSame(valueIn(2023, options), 71 + (28 * 2) / 4);
    const gap = from(60).filter(({ year }) => year !== 2019);
    expect(valueIn(2019, options, gap)).toBeUndefined();
  });

  it('starts at the last observation when the baseline year has none, but counts from that year', () => {
    const until2016 = from(60).filter(({ year }) => year <= 2016);
    expect(valueIn(2018, {}, until2016)).toBe(66);
    expectSame(valueIn(2019, {}, until2016), 66 + 33 / 7);
  });

  it('does not start at zero when nothing was observed', () => {
    expect(fixedTarget([], { direction: 'increase', target: 99 })).toEqual([]);
    expect(valueIn(2020, {}, [{ year: 2020, value: 5 }])).toBeUndefined();
  });
});

describe('better observed values', () => {
  const higher = from(60).map(({ year, value }) => ({ year, value: year > 2018 ? value + 10 : value }));

  it('take the place of the line (billionaire-test-07)', () => {
    expect(valueIn(2019, {}, higher)).toBe(79);
    expect(valueIn(2020, {}, higher)).toBe(80);
    expectSame(valueIn(2021, {}, higher), 81.28571428571429);
  });

  it('do not when that is not wanted', () => {
    expectSame(valueIn(2019, { keepBetterValues: false }, higher), 72.42857142857143);
  });
});

describe('a baseline that is better than the target', () => {
  const falling = from(60, -1);

  it('is left for the target, as the WHO does since October 2023', () => {
    expect(valueIn(2025, { target: 30, keepBetterValues: false }, falling)).toBe(30);
  });

  it('is held when that is asked (billionaire-test-20), also after the target year', () => {
    const options = { target: 30, holdBetterBaseline: true };
    expect(valueIn(2025, options, falling)).toBe(52);
    expect(valueIn(2025, { ...options, targetYear: 2020, keepBetterValues: false }, falling)).toBe(52);
    expect(valueIn(2025, { target: 90, direction: 'decrease', holdBetterBaseline: true })).toBe(68);
  });

  it('makes no difference when it is worse', () => {
    expect(valueIn(2025, { holdBetterBaseline: true })).toBe(99);
  });
});

describe('trimming', () => {
  it('keeps values between 0 and 100 unless other limits are given', () => {
    expect(valueIn(2025, { target: 120 })).toBe(100);
    expect(valueIn(2025, { target: 120, upperLimit: Infinity })).toBe(120);
    expect(valueIn(2025, { direction: 'decrease', target: -20 })).toBe(0);
    expect(valueIn(2025, { direction: 'decrease', target: -20, lowerLimit: -10 })).toBe(-10);
  });

  it('comes after the better values, so these are trimmed too', () => {
    const high = [
      { year: 2018, value: 90 },
      { year: 2020, value: 130 },
    ];
    expect(valueIn(2020, {}, high)).toBe(100);
  });

  it('always leaves the values within the limits', () => {
    const figure = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(figure, figure, fc.boolean(), (start, target, keepBetterValues) => {
        const points = fixedTarget([{ year: 2018, value: start }], {
          direction: 'increase',
          target,
          keepBetterValues,
        });
        return points.length === 8 && points.every(({ value }) => value >= 0 && value <= 100);
      }),
    );
  });
});

it('says which argument is not what it should be', () => {
  const scenario =
    (options: Partial<FixedTargetOptions>, points = from(60)) =>
    () =>
      valueIn(2018, options, points);
  expect(scenario({ target: Number.NaN })).toThrow('target must be a finite number');
  expect(scenario({ startYear: 0 })).toThrow('startYear must be a whole number');
  expect(scenario({ endYear: 10000 })).toThrow('endYear must be a whole number');
  expect(scenario({ endYear: 2017 })).toThrow('endYear must not be before startYear, got 2017 and 2018');
  expect(scenario({ targetYear: 2018 })).toThrow('targetYear must be after baselineYear, got 2018 and 2018');
  expect(scenario({ lowerLimit: 1, upperLimit: 0 })).toThrow('lowerLimit must be at most upperLimit');
  expect(scenario({ lowerLimit: Number.NaN })).toThrow('lowerLimit must be at most upperLimit');
  expect(scenario({ direction: 'up' as 'increase' })).toThrow('direction must be increase or');
  expect(scenario({}, [{ year: 2018, value: Number.NaN }])).toThrow('observations[0].value must be');
  const twice = { year: 2018, value: 1 };
  expect(scenario({}, [twice, twice])).toThrow('observations must be one a year');
});
