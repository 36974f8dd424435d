import { describe, expect, it } from 'vitest';
import {
  categoryOfGrowth,
  categoryOfRatio,
  categoryTowards,
  GROWTH_LIMITS,
  hasLostGoal,
  isAchieved,
} from './limits.js';

describe('the test of a goal that is achieved', () => {
  it('takes a value for the goal above 0.9995 of it where more is better', () => {
    expect(isAchieved('increase', 9995, 10_000)).toBe(false);
    expect(isAchieved('increase', 9995.01, 10_000)).toBe(true);
    expect(isAchieved('increase', 20_000, 10_000)).toBe(true);
  });

  it('takes the goal for the value above 0.9995 of it where less is better', () => {
    expect(isAchieved('decrease', 10_000, 9995)).toBe(false);
    expect(isAchieved('decrease', 9999.9, 9995)).toBe(true);
    expect(isAchieved('decrease', 1, 9995)).toBe(true);
  });

  it('takes zero for any goal where less is better', () => {
    expect(isAchieved('decrease', 0, 5)).toBe(true);
    expect(isAchieved('decrease', 0, 0)).toBe(true);
    expect(isAchieved('increase', 0, 5)).toBe(false);
  });
});

describe('the limits of the ratio', () => {
  it.each([
    [0.95, 'on-track', 'fair-progress'],
    [0.5, 'fair-progress', 'limited-progress'],
    [-0.1, 'limited-progress', 'deterioration'],
  ])('%f belongs to %s, and what is below it to %s', (limit, on, below) => {
    expect(categoryOfRatio(limit + 1e-8)).toBe(on);
    expect(categoryOfRatio(limit)).toBe(on);
    expect(categoryOfRatio(limit - 1e-8)).toBe(below);
  });

  it('can be others, as UNDP has for a few series', () => {
    const limits = { onTrack: 0.95, fair: 0.1, limited: -0.1 };
    expect(categoryOfRatio(0.1, limits)).toBe('fair-progress');
    expect(categoryOfRatio(0.0999, limits)).toBe('limited-progress');
  });
});

describe('the limits of a rate without a goal', () => {
  it.each([
    [0.01, 'on-track', 'fair-progress'],
    [0.005, 'fair-progress', 'limited-progress'],
  ])('a gain above %f a year is %s, and exactly that is %s', (limit, above, on) => {
    for (const direction of ['increase', 'decrease'] as const) {
      expect(categoryOfGrowth(limit + 1e-8, direction)).toBe(above);
      expect(categoryOfGrowth(limit, direction)).toBe(on);
      expect(categoryOfGrowth(limit - 1e-8, direction)).toBe(on);
    }
  });

  it('a loss of exactly 1 percent is deterioration where more is better and limited progress where less is', () => {
    expect(categoryOfGrowth(-0.01, 'increase')).toBe('deterioration');
    expect(categoryOfGrowth(-0.01, 'decrease')).toBe('limited-progress');
    for (const direction of ['increase', 'decrease'] as const) {
      expect(categoryOfGrowth(-0.01 + 1e-8, direction)).toBe('limited-progress');
      expect(categoryOfGrowth(-0.01 - 1e-8, direction)).toBe('deterioration');
    }
  });

  it('a fall of exactly half a percent is no deterioration, as UNDP has it by a slip', () => {
    expect(categoryOfGrowth(0.005, 'decrease')).toBe('limited-progress');
  });

  it('with the narrow limits for forests, no change is fair progress', () => {
    const limits = { onTrack: 0.001, fair: -0.0005, limited: -0.001 };
    expect(categoryOfGrowth(0, 'increase')).toBe('limited-progress');
    expect(categoryOfGrowth(0, 'increase', limits)).toBe('fair-progress');
    expect(categoryOfGrowth(0.006, 'increase', GROWTH_LIMITS)).toBe('fair-progress');
  });
});

describe('progress towards a goal', () => {
  it('is deterioration when the goal was met at the start and the value is worse since', () => {
    expect(hasLostGoal('increase', 100, 99, 100)).toBe(true);
    expect(hasLostGoal('increase', 100, 100, 100)).toBe(false);
    expect(hasLostGoal('increase', 99, 98, 100)).toBe(false);
    expect(hasLostGoal('decrease', 3, 4, 5)).toBe(true);
    const lost = { direction: 'increase', baseline: 100, current: 99, goal: 90 } as const;
    expect(categoryTowards({ ...lost, observed: 1, required: 1 })).toBe('deterioration');
  });

  it('that asks for nothing is achieved by not getting worse', () => {
    const nothing = { direction: 'decrease', baseline: 5, required: 0, observed: 0 } as const;
    expect(categoryTowards({ ...nothing, current: 4 })).toBe('target-achieved');
    expect(categoryTowards({ ...nothing, current: 5 })).toBe('target-achieved');
    expect(categoryTowards({ ...nothing, current: 6 })).toBe('deterioration');
  });
});
