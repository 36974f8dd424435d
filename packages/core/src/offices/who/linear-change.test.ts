import { describe, expect, it } from 'vitest';
import { linearChange, type LinearChangeOptions } from './linear-change.js';

const years = Array.from({ length: 21 }, (_, index) => 2010 + index);
const observations = years.map((year, index) => ({ year, value: 80 + index }));

function values(options: Partial<LinearChangeOptions>, points = observations): number[] {
  return linearChange(points, { direction: 'increase', change: 1, ...options }).map(({ value }) => value);
}

describe('the same step every year', () => {
  it('starts at the baseline (billionaire-test-05)', () => {
    expect(values({})).toEqual([88, 89, 90, 91, 92, 93, 94, 95]);
  });

  it('goes down too', () => {
    expect(values({ change: -2, endYear: 2020 })).toEqual([88, 86, 84]);
  });

  it('counts from an earlier baseline year', () => {
    expect(values({ change: 2, baselineYear: 2010, endYear: 2019 })).toEqual([96, 98]);
  });

  it('counts from the last observation when the baseline year has none', () => {
    expect(
      values(
        { endYear: 2019 },
        observations.filter(({ year }) => year <= 2016),
      ),
    ).toEqual([88, 89]);
  });

  it('keeps no better observed values unless asked', () => {
    expect(values({ change: 0, endYear: 2019 })).toEqual([88, 88]);
    expect(values({ change: 0, endYear: 2019, keepBetterValues: true })).toEqual([88, 89]);
  });

  it('stays within the limits', () => {
    expect(values({ change: 10, endYear: 2020 })).toEqual([88, 98, 100]);
    expect(values({ change: 10, endYear: 2020, upperLimit: Infinity })).toEqual([88, 98, 108]);
  });

  it('leaves out years for which it has no finite number', () => {
    const huge = [{ year: 2018, value: 1e308 }];
    expect(values({ change: 1e308, endYear: 2020, upperLimit: Infinity }, huge)).toEqual([1e308]);
  });

  it('does not exist without an observation up to the baseline year', () => {
    expect(values({ baselineYear: 2009 })).toEqual([]);
  });

  it('says which argument is not what it should be', () => {
    expect(() => values({ change: Number.NaN })).toThrow('change must be a finite number');
    expect(() => values({ baselineYear: 1.5 })).toThrow('baselineYear must be a whole number');
  });
});
