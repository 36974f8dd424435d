import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { expectSame } from '../../../test/numbers.js';
import { sdsnArrow, sdsnFigureFor, sdsnTrend, type SdsnTrendQuestion } from './trend.js';

const question: SdsnTrendQuestion = {
  low: 0,
  best: 100,
  green: 75,
  first: { year: 2015, value: 60 },
  last: { year: 2018, value: 63 },
};

/** One point a year is what leads from 60 in 2015 to 75 in 2030. */
function arrow(last: number, more: Partial<SdsnTrendQuestion> = {}): string {
  return sdsnTrend({ ...question, last: { year: 2018, value: last }, ...more }).category;
}

describe('the arrow of a pace', () => {
  it('has its limits at nothing, at half of what is required, and at all of it', () => {
    expect(sdsnArrow(-1e-12, 8)).toBe('decreasing');
    expect(sdsnArrow(0, 8)).toBe('stagnating');
    expect(sdsnArrow(4, 8)).toBe('stagnating');
    expect(sdsnArrow(4.000_001, 8)).toBe('moderately-improving');
    expect(sdsnArrow(7.999_999, 8)).toBe('moderately-improving');
    expect(sdsnArrow(8, 8)).toBe('on-track-or-maintaining');
  });

  it('needs two numbers', () => {
    expect(mistake(() => sdsnArrow(Number.NaN, 1)).message).toContain('pace');
    expect(mistake(() => sdsnArrow(1, Number.POSITIVE_INFINITY)).message).toContain('required');
  });
});

describe('the trend of an indicator with bounds', () => {
  it('has the same limits, in points of the score a year', () => {
    expect(arrow(59.999)).toBe('decreasing');
    expect(arrow(60)).toBe('stagnating');
    expect(arrow(61.5)).toBe('stagnating');
    expect(arrow(61.501)).toBe('moderately-improving');
    expect(arrow(62.999)).toBe('moderately-improving');
    expect(arrow(63)).toBe('on-track-or-maintaining');
    expectSame(sdsnTrend(question).pace, 1);
    expectSame(sdsnTrend(question).requiredPace, 1);
  });

  it('is the highest at the green threshold, even when it falls', () => {
    const first = { year: 2015, value: 90 };
    expect(arrow(75, { first })).toBe('on-track-or-maintaining');
    expect(arrow(74.999, { first })).toBe('decreasing');
  });

  it('looks at values beyond the bounds as they are', () => {
    // Clipped, this would be no change at all.
    expect(arrow(-20, { first: { year: 2015, value: -50 } })).toBe('on-track-or-maintaining');
  });

  it('looks ahead to 2030 unless another year is given', () => {
    expect(arrow(63, { goalYear: 2030 })).toBe(arrow(63));
    expect(arrow(63, { goalYear: 2029 })).toBe('moderately-improving');
  });

  it('where less is better the lower bound is the higher number', () => {
    const falling = { low: 100, best: 0, green: 25, first: { year: 2015, value: 40 } };
    expect(arrow(37, falling)).toBe('on-track-or-maintaining');
    expect(arrow(40.001, falling)).toBe('decreasing');
  });

  it('does not depend on where the bounds are', () => {
    const tenth = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(tenth, tenth, (low, best) => {
        fc.pre(low < best);
        expect(arrow(62, { low, best })).toBe('moderately-improving');
        expect(arrow(61, { low, best })).toBe('stagnating');
      }),
    );
  });

  it('needs later years and bounds that differ', () => {
    expect(mistake(() => arrow(63, { first: { year: 2018, value: 1 } })).message).toContain('last.year');
    expect(mistake(() => arrow(63, { goalYear: 2015 })).message).toContain('goalYear');
    expect(mistake(() => arrow(63, { goalYear: 0 })).code).toBe('invalid-year');
    expect(mistake(() => arrow(63, { low: 100 })).code).toBe('invalid-argument');
    expect(mistake(() => arrow(Number.NaN)).message).toContain('last.value');
  });
});

describe('a year without a figure', () => {
  const points = [2010, 2012, 2014, 2017].map((year) => ({ year, value: year }));

  it('is stood for by a year next to it, of two the later one', () => {
    expect(sdsnFigureFor(points, 2012)?.year).toBe(2012);
    expect(sdsnFigureFor(points, 2016)?.year).toBe(2017);
    expect(sdsnFigureFor(points, 2015)?.year).toBe(2014);
    expect(sdsnFigureFor(points, 2013)?.year).toBe(2014);
  });

  it('has none when the nearest figure is two years away', () => {
    expect(sdsnFigureFor(points, 2019)).toBeNull();
    expect(sdsnFigureFor(points, 2018)?.year).toBe(2017);
    expect(sdsnFigureFor([], 2018)).toBeNull();
  });

  it('needs a year and points', () => {
    expect(mistake(() => sdsnFigureFor(points, 2012.5)).code).toBe('invalid-year');
    expect(mistake(() => sdsnFigureFor([{ year: 2012, value: Number.NaN }], 2012)).code).toBe(
      'invalid-number',
    );
  });
});
