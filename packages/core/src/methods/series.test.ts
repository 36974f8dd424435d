import { describe, expect, it } from 'vitest';
import { mistake } from '../../test/mistake.js';
import { linear } from './linear.js';
import type { Point } from './method.js';
import { judgeSeries, type SeriesQuestion } from './series.js';

const at = (year: number, value: number): Point => ({ year, value });
const question = { direction: 'increase', goal: at(2020, 200) } as const;
const judge = (points: readonly Point[], more: Partial<SeriesQuestion> = {}): unknown =>
  judgeSeries(linear, points, { ...question, ...more });

describe('a list of figures', () => {
  it('is judged from its first year to its last, in whatever order it is given', () => {
    const expected = { verdict: 'on-track', ratio: 1 };
    expect(judge([at(2016, 100), at(2017, 90), at(2018, 150)])).toMatchObject(expected);
    expect(judge([at(2018, 150), at(2016, 100), at(2017, 90)])).toMatchObject(expected);
  });

  it('is judged up to the year of the goal: what came later does not change whether it was reached', () => {
    const later = [at(2016, 100), at(2020, 199), at(2021, 300)];
    expect(judge(later)).toMatchObject({ verdict: 'behind' });
    expect(judge(later.slice(0, 2))).toEqual(judge(later));
  });

  it('is judged from the base year that is asked for', () => {
    expect(judge([at(2014, 0), at(2016, 100), at(2018, 150)], { baseYear: 2016 })).toMatchObject({
      ratio: 1,
    });
    expect(
      judge([at(2014, 0), at(2016, 100), at(2018, 150)], { baseYear: 2015, basePolicy: 'later' }),
    ).toMatchObject({ ratio: 1 });
  });

  it.each([
    ['an empty list', [], {}, 'too-few-points'],
    ['one figure', [at(2016, 100)], {}, 'not-after-baseline'],
    ['two figures for one year', [at(2016, 100), at(2016, 100), at(2018, 150)], {}, 'duplicate-years'],
    [
      'no figure for the base year',
      [at(2014, 0), at(2018, 150)],
      { baseYear: 2016 },
      'no-figure-for-base-year',
    ],
    ['a goal in the year of the baseline', [at(2020, 0), at(2021, 150)], {}, 'not-after-baseline'],
  ])('%s carries no verdict', (_, points, more, reason) => {
    expect(judge(points, more)).toEqual({ verdict: 'not-assessable', reason });
  });

  it.each([
    [[at(2016, Number.NaN)], 'invalid-number', 'points[0].value must be a finite number, got NaN'],
    [
      [at(2016, 1), at(2018, Infinity)],
      'invalid-number',
      'points[1].value must be a finite number, got Infinity',
    ],
    [[at(0, 1)], 'invalid-year', 'points[0].year must be a whole number from 1 to 9999, got 0'],
    [[at(1_000_000, 1)], 'invalid-year', 'points[0].year must be a whole number from 1 to 9999, got 1000000'],
    [[at(2016.5, 1)], 'invalid-year', 'points[0].year must be a whole number from 1 to 9999, got 2016.5'],
    [['2016'], 'invalid-argument', 'points[0] must be a point { year, value }, got 2016'],
    [[null], 'invalid-argument', 'points[0] must be a point { year, value }, got null'],
    ['2016', 'invalid-argument', 'points must be a list of points, got 2016'],
    [[{ year: 2016, value: '1' }], 'invalid-number', 'points[0].value must be a finite number, got 1'],
  ])('%j is a mistake that is named with its value', (points, code, message) => {
    expect(mistake(() => judge(points as readonly Point[]))).toEqual({ code, message });
  });

  it.each([undefined, null, 'increase', 42])('a method that is asked %j is asked nothing', (input) => {
    expect(mistake(() => linear.judge(input as never))).toEqual({
      code: 'invalid-argument',
      message: `input must be an object, got ${String(input)}`,
    });
  });

  it('a direction is never guessed', () => {
    const none = { direction: undefined as unknown as 'increase' };
    expect(mistake(() => judge([at(2016, 1), at(2018, 2)], none))).toEqual({
      code: 'invalid-argument',
      message: 'direction must be increase or decrease, got undefined',
    });
  });

  it('a goal or a base year that is no number is a mistake', () => {
    const two = [at(2016, 1), at(2018, 2)];
    expect(mistake(() => judge(two, { goal: at(2020, Number.NaN) })).message).toBe(
      'goal.value must be a finite number, got NaN',
    );
    expect(mistake(() => judge(two, { baseYear: Number.NaN })).message).toBe(
      'baseYear must be a whole number from 1 to 9999, got NaN',
    );
    expect(mistake(() => judge(two, { limit: Number.NaN })).message).toBe(
      'limit must be a finite number, got NaN',
    );
  });
});
