import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../test/mistake.js';
import { allMethods } from './all.js';
import { batchVerdicts, judgeBatch, type Batch } from './batch.js';
import { linear } from './linear.js';
import { judgeSeries } from './series.js';

const two: Batch = {
  direction: 'increase',
  years: [2016, 2018],
  values: Float64Array.of(100, 150, 100, 90),
  goals: Float64Array.of(200, 200),
  goalYear: 2020,
};

describe('many series at once', () => {
  it('get the verdict that each would get alone', () => {
    const figure = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(Number.NaN));
    const drawn = fc.record({
      method: fc.constantFrom(...allMethods),
      direction: fc.constantFrom('increase' as const, 'decrease' as const),
      series: fc.array(fc.array(figure, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 4 }),
      goal: fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined }),
    });
    // Once before the last figure, once after it.
    const goalYears = fc.constantFrom(2014, 2020);
    const years = [2010, 2011, 2012, 2013, 2014, 2015, 2017];
    fc.assert(
      fc.property(drawn, goalYears, ({ method, direction, series, goal }, goalYear) => {
        const goals =
          goal === undefined ? {} : { goals: new Float64Array(series.length).fill(goal), goalYear };
        const { verdicts, ratios } = judgeBatch(method, {
          direction,
          years,
          values: Float64Array.from(series.flat()),
          ...goals,
        });
        series.forEach((values, index) => {
          const points = values.flatMap((value, at) =>
            Number.isNaN(value) ? [] : [{ year: years[at] ?? 0, value }],
          );
          const alone = judgeSeries(method, points, {
            direction,
            ...(goal === undefined ? {} : { goal: { year: goalYear, value: goal } }),
          });
          expect(batchVerdicts[verdicts[index] ?? -1]).toBe(alone.verdict);
          expect(ratios[index]).toBe('ratio' in alone ? (alone.ratio ?? Number.NaN) : Number.NaN);
        });
      }),
    );
  });

  it('can be written into the same memory again', () => {
    const into = { verdicts: new Uint8Array(2), ratios: new Float64Array(2) };
    expect(judgeBatch(linear, two, into)).toBe(into);
    expect([...into.verdicts].map((code) => batchVerdicts[code])).toEqual(['on-track', 'moving-away']);
    judgeBatch(linear, { ...two, values: Float64Array.of(Number.NaN, 1, 100, 250) }, into);
    expect([...into.verdicts].map((code) => batchVerdicts[code])).toEqual(['not-assessable', 'achieved']);
    expect(into.ratios[0]).toBeNaN();
  });

  it('none at all give an empty result', () => {
    const none = judgeBatch(linear, { ...two, values: new Float64Array(0), goals: new Float64Array(0) });
    expect(none.verdicts).toHaveLength(0);
  });

  it.each<[Partial<Batch>, string]>([
    [{ years: [] }, 'years must not be empty, got 0 years'],
    [{ years: [2018, 2016] }, 'years must rise, got 2016 after 2018'],
    [{ years: [2016, 2016] }, 'years must rise, got 2016 after 2016'],
    [{ years: [2016, Number.NaN] }, 'years[1] must be a whole number from 1 to 9999, got NaN'],
    [{ values: new Float64Array(3) }, 'values must have 2 figures for each series, got 3 in all'],
    [{ goals: new Float64Array(3) }, 'goals must have 2 values, got 3'],
    [{ goals: Float64Array.of(1, Infinity) }, 'goals[1] must be a finite number, got Infinity'],
    [{ goalYear: 0 }, 'goalYear must be a whole number from 1 to 9999, got 0'],
    [{ values: Float64Array.of(1, 2, 3, Infinity) }, 'current.value must be a finite number, got Infinity'],
  ])('%j is a mistake that is named with its value', (more, message) => {
    expect(mistake(() => judgeBatch(linear, { ...two, ...more })).message).toBe(message);
  });

  it('memory of another size is a mistake', () => {
    const into = { verdicts: new Uint8Array(1), ratios: new Float64Array(2) };
    expect(mistake(() => judgeBatch(linear, two, into)).message).toBe('into must have 2 places, got 1 and 2');
  });
});
