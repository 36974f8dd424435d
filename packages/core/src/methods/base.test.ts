import { describe, expect, it } from 'vitest';
import { findBase, type BasePolicy } from './base.js';

const points = [
  { year: 2012, value: 12 },
  { year: 2014, value: 0 },
  { year: 2016, value: 16 },
  { year: 2019, value: 19 },
];

describe('the base year', () => {
  it.each<[BasePolicy, number, number | null]>([
    ['exact', 2016, 2016],
    ['exact', 2015, null],
    ['later', 2015, 2016],
    ['later', 2016, 2016],
    ['later', 2020, null],
    ['outward', 2015, 2016],
    ['outward', 2013, 2014],
    ['outward', 1990, 2012],
    ['outward-three-years', 2015, 2016],
    ['outward-three-years', 2013, 2012],
    ['outward-three-years', 2023, null],
    ['last-before', 2015, 2014],
    ['last-before', 2012, 2012],
    ['last-before', 2011, null],
    ['first-after', 2017, 2019],
    ['first-after', 2020, null],
  ])('%s looks from %i and finds %s', (policy, year, expected) => {
    expect(findBase(points, year, policy)?.year ?? null).toBe(expected);
    expect(findBase([...points].reverse(), year, policy)?.year ?? null).toBe(expected);
  });

  it('of two equally near years is the later one', () => {
    const two = [
      { year: 2016, value: 1 },
      { year: 2014, value: 1 },
    ];
    expect(findBase(two, 2015, 'outward')?.year).toBe(2016);
    expect(findBase(two, 2015, 'outward-three-years')?.year).toBe(2016);
  });

  it('is none in an empty list', () => {
    expect(findBase([], 2015, 'outward')).toBeNull();
  });
});
