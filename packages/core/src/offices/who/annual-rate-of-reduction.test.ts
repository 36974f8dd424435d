import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../../test/numbers.js';
import { averageAnnualRateOfReduction, fittedGrowth } from './annual-rate-of-reduction.js';

const WAYS = ['regression', 'endpoint', 'continuous'] as const;

function points(...pairs: (readonly [year: number | null, value: number | null])[]) {
  return pairs.map(([year, value]) => ({ year, value }));
}

const noisy = points([2000, 120], [2005, 100], [2010, 70], [2015, 55]);

describe('the average annual rate of reduction', () => {
  it('by regression counts every point (DSIR, aarr-03)', () => {
    expectSame(averageAnnualRateOfReduction(noisy, { by: 'regression' }), 0.0525139000131594);
  });

  it('by end points counts the first and the last, in any order (DSIR, aarr-05)', () => {
    const shuffled = points([2010, 80], [2000, 100], [2005, 95]);
    expectSame(averageAnnualRateOfReduction(shuffled, { by: 'endpoint' }), 0.0220672314570715);
  });

  it('in continuous time is the difference of the logarithms a year', () => {
    const ends = points([2000, 100], [2010, 80]);
    expectSame(averageAnnualRateOfReduction(ends, { by: 'continuous' }), Math.log(100 / 80) / 10);
  });

  it('is below zero when the value rises (DSIR, aarr-13 and 14)', () => {
    const rising = points([2016, 100], [2017, 112], [2018, 131], [2019, 149], [2020, 170]);
    expectSame(averageAnnualRateOfReduction(rising, { by: 'regression' }), -0.144159599955423);
    expectSame(averageAnnualRateOfReduction(rising, { by: 'endpoint' }), -0.141858345435427);
  });

  it('takes the mean of two figures for the first or last year (DSIR, aarr-12)', () => {
    const doubled = points([2000, 90], [2000, 110], [2010, 60], [2010, 80]);
    expectSame(averageAnnualRateOfReduction(doubled, { by: 'endpoint' }), 0.0350389048801824);
    expectSame(averageAnnualRateOfReduction(doubled, { by: 'continuous' }), Math.log(100 / 70) / 10);
  });

  it('is the same by regression and by end points when the fall is exactly exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 0.5, noNaN: true }), (rate) => {
        const falling = Array.from({ length: 16 }, (_, index) => ({
          year: 2000 + index,
          value: 100 * (1 - rate) ** index,
        }));
        for (const by of ['regression', 'endpoint'] as const) {
          const found = averageAnnualRateOfReduction(falling, { by }) ?? Number.NaN;
          expect(Math.abs(found - rate)).toBeLessThan(1e-12);
        }
      }),
    );
  });
});

describe('figures without a rate', () => {
  it('are dropped when missing (DSIR, aarr-07), unless that is not allowed (aarr-08)', () => {
    const gap = points([2000, 100], [2005, null], [2010, 70], [2015, 55], [null, 60], [Number.NaN, 1]);
    expectSame(averageAnnualRateOfReduction(gap, { by: 'regression' }), 0.0384968815788905);
    expect(averageAnnualRateOfReduction(gap, { by: 'regression', dropMissing: false })).toBeNull();
  });

  it.each(WAYS)('leave none when zero, negative or infinite: %s', (by) => {
    expect(averageAnnualRateOfReduction(points([2000, 10], [2001, 0], [2002, 5]), { by })).toBeNull();
    expect(averageAnnualRateOfReduction(points([2000, 10], [2001, -1], [2002, 5]), { by })).toBeNull();
    expect(averageAnnualRateOfReduction(points([2000, 10], [2001, Infinity]), { by })).toBeNull();
    expect(averageAnnualRateOfReduction(points([2000, 10], [Infinity, 5]), { by })).toBeNull();
  });

  it.each(WAYS)('leave none with fewer than two different years: %s', (by) => {
    expect(averageAnnualRateOfReduction([], { by })).toBeNull();
    expect(averageAnnualRateOfReduction(points([2020, 55]), { by })).toBeNull();
    expect(averageAnnualRateOfReduction(points([2020, 55], [2020, 60]), { by })).toBeNull();
  });

  it('leave none when the rate is too large a number', () => {
    expect(
      averageAnnualRateOfReduction(points([2000, 1e-300], [2001, 1e300]), { by: 'endpoint' }),
    ).toBeNull();
  });

  it('are an error only when they are no numbers, or the way is unknown', () => {
    const text = [{ year: 2000, value: '100' as unknown as number }];
    expect(() => averageAnnualRateOfReduction(text, { by: 'regression' })).toThrow(
      'value must be a number or null',
    );
    expect(() => averageAnnualRateOfReduction(null as never, { by: 'regression' })).toThrow(
      'points must be a list',
    );
    expect(() => averageAnnualRateOfReduction(noisy, { by: 'mean' as never })).toThrow(
      'by must be regression',
    );
  });
});

describe('the fitted growth', () => {
  it('leaves out earlier years', () => {
    const list = [100, 10, 20, 40].map((value, index) => ({ year: 2000 + index, value }));
    expectSame(fittedGrowth(list, 2001), 1);
    expect(fittedGrowth(list, 2003)).toBeNull();
  });
});
