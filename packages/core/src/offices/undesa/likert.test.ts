import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { undesaLikert } from './likert.js';

describe('steps of an ordinal scale', () => {
  it.each([
    [2, 'on-track'],
    [1, 'fair-progress'],
    [0, 'limited-progress'],
    [-1, 'deterioration'],
  ])('a gain of %i is %s, in either direction', (gain, category) => {
    expect(undesaLikert({ direction: 'increase', baseline: 4, current: 4 + gain, goal: 9 })).toBe(category);
    expect(undesaLikert({ direction: 'decrease', baseline: 4, current: 4 - gain, goal: 0 })).toBe(category);
  });

  it('a gain of more than two steps is on track as well', () => {
    expect(undesaLikert({ direction: 'increase', baseline: 1, current: 4, goal: 5 })).toBe('on-track');
  });

  it('the goal is achieved, also without an earlier step', () => {
    expect(undesaLikert({ direction: 'increase', baseline: 4, current: 4, goal: 4 })).toBe('target-achieved');
    expect(undesaLikert({ direction: 'increase', baseline: null, current: 4, goal: 4 })).toBe(
      'target-achieved',
    );
  });

  it('say nothing when there is one and it is not the goal', () => {
    expect(undesaLikert({ direction: 'increase', baseline: null, current: 3, goal: 4 })).toBeNull();
  });

  it('zero is a step like any other', () => {
    expect(undesaLikert({ direction: 'increase', baseline: 0, current: 2, goal: 4 })).toBe('on-track');
  });

  it('must be numbers, with a direction', () => {
    const steps = { direction: 'increase', baseline: 1, current: 2, goal: 3 } as const;
    expect(mistake(() => undesaLikert({ ...steps, current: Number.NaN })).code).toBe('invalid-number');
    expect(mistake(() => undesaLikert({ ...steps, baseline: Infinity })).message).toMatch(/^baseline /);
    expect(mistake(() => undesaLikert({ ...steps, direction: 'up' as 'increase' })).code).toBe(
      'invalid-argument',
    );
  });
});
