import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, isSame } from '../../../test/numbers.js';
import { shareOfPlan } from './planned.js';

describe('the share of a plan', () => {
  it('is 1 as planned, in both directions', () => {
    expect(shareOfPlan(150, 150, 'increase')).toBe(1);
    expect(shareOfPlan(150, 150, 'decrease')).toBe(1);
  });

  it('is less or more than 1 by the difference as a share of the plan (okr-10)', () => {
    expectSame(shareOfPlan(150, 120, 'increase'), 0.8);
    expectSame(shareOfPlan(150, 180, 'increase'), 1.2);
    expectSame(shareOfPlan(150, 180, 'decrease'), 0.8);
    expectSame(shareOfPlan(150, 120, 'decrease'), 1.2);
  });

  it('is not cut off: twice the plan is 2, and none of it when less was wanted', () => {
    expect(shareOfPlan(100, 200, 'increase')).toBe(2);
    expect(shareOfPlan(100, 250, 'decrease')).toBe(-0.5);
  });

  it('of a decrease takes the size of a plan below zero', () => {
    expect(shareOfPlan(-10, -15, 'decrease')).toBe(1.5);
    expect(shareOfPlan(-10, -5, 'decrease')).toBe(0.5);
  });

  it('of an increase does not, as published: a better value than a plan below zero counts as worse', () => {
    expect(shareOfPlan(-10, -5, 'increase')).toBe(0.5);
  });

  it.each([
    { actual: 0, increase: 1, decrease: 1 },
    { actual: 5, increase: 1, decrease: 0 },
    { actual: -5, increase: 0, decrease: 1 },
  ])('of a plan of zero is all or nothing: $actual', ({ actual, increase, decrease }) => {
    expect(shareOfPlan(0, actual, 'increase')).toBe(increase);
    expect(shareOfPlan(0, actual, 'decrease')).toBe(decrease);
  });

  it('does not exist without a plan or without a figure', () => {
    expect(shareOfPlan(null, 5, 'increase')).toBeNull();
    expect(shareOfPlan(5, null, 'decrease')).toBeNull();
  });

  it('of an increase is actual divided by planned', () => {
    const figure = fc.integer({ min: -9999, max: 9999 });
    fc.assert(
      fc.property(figure, figure, (planned, actual) => {
        fc.pre(planned !== 0);
        return isSame(shareOfPlan(planned, actual, 'increase') ?? Number.NaN, actual / planned);
      }),
    );
  });

  it('says which argument is not what it should be', () => {
    expect(() => shareOfPlan(Number.NaN, 1, 'increase')).toThrow('planned must be a finite number');
    expect(() => shareOfPlan(1, Infinity, 'increase')).toThrow('actual must be a finite number');
    expect(() => shareOfPlan(null, null, 'more' as 'increase')).toThrow('direction must be increase or');
  });
});
