import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { undesaAarr, undesaAarrAndRate, type ReductionInput } from './reduction.js';

const baseline = { year: 2015, value: 100 };

/** From 100 in 2015 to 10 in 2025 is asked; the value after one year at this share of the required rate. */
function atShare(share: number): ReductionInput {
  const value = 100 * 0.1 ** (share / 10);
  return { baseline, current: { year: 2016, value }, goal: { year: 2025, value: 10 } };
}

/** The same after one year at this rate of reduction. */
function atRate(rate: number): ReductionInput {
  const current = { year: 2016, value: 100 * Math.exp(-rate) };
  // So much is asked for that even the fastest fall is too slow.
  return { baseline, current, goal: { year: 2017, value: 0.01 } };
}

describe('rates of reduction with the limits of the CR ratio', () => {
  it.each([
    [0.95, 'on-track', 'fair-progress'],
    [0.5, 'fair-progress', 'limited-progress'],
    [-0.1, 'limited-progress', 'deterioration'],
  ])('%f of the required rate is %s, and less is %s', (share, on, below) => {
    expect(undesaAarrAndRate(atShare(share + 1e-8))).toBe(on);
    expect(undesaAarrAndRate(atShare(share))).toBe(on);
    expect(undesaAarrAndRate(atShare(share - 1e-8))).toBe(below);
  });

  it('ask for nothing when the goal is the start: no worse is achieved, worse is deterioration', () => {
    const goal = { year: 2025, value: 100 };
    const now = (value: number): string | null =>
      undesaAarrAndRate({ baseline, current: { year: 2016, value }, goal });
    expect(now(100)).toBe('target-achieved');
    expect(now(100.04)).toBe('target-achieved');
    expect(now(101)).toBe('deterioration');
  });
});

describe('rates of reduction with fixed limits', () => {
  it('are on track from the required rate on', () => {
    expect(undesaAarr(atShare(1 + 1e-8))).toBe('on-track');
    expect(undesaAarr(atShare(1 - 1e-8))).toBe('limited-progress');
    const required = { baseline, current: { year: 2016, value: 50 }, goal: { year: 2017, value: 25 } };
    expect(undesaAarr(required)).toBe('on-track');
  });

  it('are fair progress from 50 percent a year on, by a slip: percents compared with fractions', () => {
    expect(undesaAarr(atRate(0.5 + 1e-8))).toBe('fair-progress');
    expect(undesaAarr(atRate(0.5 - 1e-8))).toBe('limited-progress');
  });

  it('are limited progress down to a growth by half, where percents would be deterioration', () => {
    expect(undesaAarr(atRate(-0.05))).toBe('limited-progress');
    expect(undesaAarr(atRate(-0.5 + 1e-8))).toBe('limited-progress');
    expect(undesaAarr(atRate(-0.5 - 1e-8))).toBe('deterioration');
  });
});

describe.each([
  ['aarr-and-rate', undesaAarrAndRate],
  ['aarr', undesaAarr],
])('by %s', (_, judge) => {
  const goal = { year: 2030, value: 25 };

  it('a goal counts as achieved within 0.9995 of it, and at zero', () => {
    expect(judge({ baseline, current: { year: 2016, value: 25 }, goal })).toBe('target-achieved');
    expect(judge({ baseline, current: { year: 2016, value: 25.01 }, goal })).toBe('target-achieved');
    expect(judge({ baseline, current: { year: 2016, value: 25.02 }, goal })).toBe('on-track');
    expect(judge({ baseline, current: { year: 2016, value: 0 }, goal })).toBe('target-achieved');
  });

  it('a goal that was met at the start and has been lost is deterioration', () => {
    const met = { year: 2015, value: 20 };
    expect(judge({ baseline: met, current: { year: 2016, value: 30 }, goal })).toBe('deterioration');
    expect(judge({ baseline: met, current: { year: 2016, value: 24 }, goal })).toBe('target-achieved');
  });

  it('there is no verdict on values of zero or less, or without a later year', () => {
    const current = { year: 2016, value: 50 };
    expect(judge({ baseline: { year: 2015, value: 0 }, current, goal })).toBeNull();
    expect(judge({ baseline: { year: 2015, value: -1 }, current, goal })).toBeNull();
    expect(judge({ baseline, current: { year: 2016, value: -1 }, goal })).toBeNull();
    expect(judge({ baseline, current, goal: { year: 2030, value: 0 } })).toBeNull();
    expect(judge({ baseline, current: { year: 2015, value: 50 }, goal })).toBeNull();
    expect(judge({ baseline, current, goal: { year: 2015, value: 25 } })).toBeNull();
  });

  it('what is no number is refused', () => {
    const current = { year: 2016, value: Number.NaN };
    expect(mistake(() => judge({ baseline, current, goal })).message).toMatch(/^current\.value /);
  });
});
