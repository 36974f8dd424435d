import { describe, expect, it } from 'vitest';
import { expectSame } from '../../../test/numbers.js';
import { anticipatedValue } from './anticipated-value.js';

const rising = [
  { year: 2016, value: 40 },
  { year: 2017, value: 40 },
  { year: 2018, value: 40 },
  { year: 2019, value: 44 },
];

describe('the value to expect', () => {
  it('is on the straight line through two figures', () => {
    const points = [
      { year: 2015, value: 40 },
      { year: 2020, value: 45 },
    ];
    expectSame(anticipatedValue(points, 2030), 55);
  });

  it('is on the line with the least squares through more, in any order', () => {
    // The mean is 41 in 2017.5, the slope 1.2 a year.
    expectSame(anticipatedValue(rising, 2030), 56);
    expectSame(anticipatedValue([...rising].reverse(), 2030), 56);
  });

  it('follows recent years more when they weigh more, and them alone when the others weigh nothing', () => {
    const recent = anticipatedValue(rising, 2030, { weight: (age) => 0.5 ** age }) ?? 0;
    expect(recent).toBeGreaterThan(56);
    expectSame(anticipatedValue(rising, 2030, { weight: (age) => (age <= 1 ? 1 : 0) }), 88);
  });

  it('with weights that are whole numbers is that of so many figures', () => {
    const weighted = anticipatedValue(rising, 2030, { weight: (age) => (age === 0 ? 2 : 1) });
    const last = { year: 2019, value: 44 };
    expectSame(anticipatedValue([...rising, last], 2030), weighted ?? Number.NaN);
  });

  it('on the scale of logarithms grows by a steady percentage', () => {
    const points = [100, 110, 121].map((value, index) => ({ year: 2016 + index, value }));
    expectSame(anticipatedValue(points, 2020, { scale: 'log' }), 146.41);
  });

  it('does not exist with fewer than two years that weigh anything', () => {
    expect(anticipatedValue([], 2030)).toBeNull();
    expect(anticipatedValue([{ year: 2016, value: 1 }], 2030)).toBeNull();
    expect(anticipatedValue(rising, 2030, { weight: (age) => (age === 0 ? 1 : 0) })).toBeNull();
  });

  it('does not exist where a value has no logarithm, or is too large to work with', () => {
    const zero = [
      { year: 2016, value: 0 },
      { year: 2017, value: 1 },
    ];
    expect(anticipatedValue(zero, 2030, { scale: 'log' })).toBeNull();
    const huge = [
      { year: 2016, value: -1e308 },
      { year: 2017, value: 1e308 },
    ];
    expect(anticipatedValue(huge, 2030)).toBeNull();
  });

  it('says which argument is not what it should be', () => {
    expect(() => anticipatedValue([{ year: 0, value: 1 }], 2030)).toThrow('points[0].year must be');
    expect(() => anticipatedValue(rising, 20300)).toThrow('year must be');
    expect(() => anticipatedValue(rising, 2030, { weight: () => -1 })).toThrow(
      'weight must be a finite number',
    );
    expect(() => anticipatedValue(rising, 2030, { weight: () => Number.NaN })).toThrow(
      'weight must be a finite',
    );
    expect(() => anticipatedValue(rising, 2030, { scale: 'square' as 'log' })).toThrow(
      'scale must be linear or',
    );
  });
});
