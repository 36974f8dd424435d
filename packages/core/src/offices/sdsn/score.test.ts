import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { expectSame } from '../../../test/numbers.js';
import { sdsnColor, sdsnRescaled, sdsnScore, sdsnUnclippedScore } from './score.js';

const rising = { low: 0, red: 40, green: 80, best: 100 };
const falling = { low: 100, red: 60, green: 20, best: 0 };

describe('the score', () => {
  it('is 0 at the lower bound and 100 at the best value, whichever is higher', () => {
    expect(sdsnScore(0, rising)).toBe(0);
    expect(sdsnScore(100, rising)).toBe(100);
    expect(sdsnScore(100, falling)).toBe(0);
    expect(sdsnScore(0, falling)).toBe(100);
    expect(sdsnScore(25, falling)).toBe(75);
  });

  it('is clipped for showing and not for computing', () => {
    expect(sdsnScore(120, rising)).toBe(100);
    expect(sdsnUnclippedScore(120, rising)).toBe(120);
    expect(sdsnScore(-20, rising)).toBe(0);
    expect(sdsnUnclippedScore(-20, rising)).toBe(-20);
  });

  it('is exactly 100 at the best value for any bounds', () => {
    const bound = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(bound, bound, (low, best) => {
        fc.pre(low !== best && Number.isFinite(100 / (best - low)));
        expect(sdsnScore(best, { low, best })).toBe(100);
      }),
    );
  });

  it('needs two bounds that differ, and numbers that can be computed with', () => {
    expect(mistake(() => sdsnScore(1, { low: 5, best: 5 })).code).toBe('invalid-argument');
    expect(mistake(() => sdsnScore(Number.NaN, rising)).code).toBe('invalid-number');
    expect(mistake(() => sdsnScore(1, { low: Number.NEGATIVE_INFINITY, best: 5 })).code).toBe(
      'invalid-number',
    );
    expect(mistake(() => sdsnScore(1e308, { low: -1e308, best: 0 })).message).toContain('score');
  });
});

describe('the value between its thresholds', () => {
  it('is 0, 1, 2 and 3 at the thresholds, with straight lines between them', () => {
    for (const thresholds of [rising, falling]) {
      const { low, red, green, best } = thresholds;
      expect([low, red, green, best].map((value) => sdsnRescaled(value, thresholds))).toEqual([0, 1, 2, 3]);
      expectSame(sdsnRescaled((low + red) / 2, thresholds), 0.5);
      expectSame(sdsnRescaled((red + green) / 2, thresholds), 1.5);
      expectSame(sdsnRescaled((green + best) / 2, thresholds), 2.5);
    }
  });

  it('goes no further than 0 and 3', () => {
    expect(sdsnRescaled(-1, rising)).toBe(0);
    expect(sdsnRescaled(101, rising)).toBe(3);
    expect(sdsnRescaled(101, falling)).toBe(0);
    expect(sdsnRescaled(-1, falling)).toBe(3);
  });

  it('has the better number where two thresholds are equal', () => {
    expect(sdsnRescaled(0, { low: 26.4, red: 10, green: 0, best: 0 })).toBe(3);
    expect(sdsnRescaled(40, { low: 0, red: 40, green: 40, best: 100 })).toBe(2);
    expect(sdsnRescaled(0, { low: 0, red: 0, green: 40, best: 100 })).toBe(1);
  });

  it('needs thresholds in order', () => {
    for (const wrong of [{ red: -1 }, { red: 90 }, { green: 101 }, { green: 30 }]) {
      expect(mistake(() => sdsnRescaled(1, { ...rising, ...wrong })).message).toContain('in order');
    }
    expect(mistake(() => sdsnRescaled(1, { ...rising, red: Number.NaN })).code).toBe('invalid-number');
    expect(mistake(() => sdsnRescaled(1, { ...rising, green: Number.NaN })).code).toBe('invalid-number');
  });
});

describe('the colour', () => {
  it.each([
    [39.999, 'red'],
    [40, 'orange'],
    [59.999, 'orange'],
    [60, 'yellow'],
    [79.999, 'yellow'],
    [80, 'green'],
    [-10, 'red'],
    [110, 'green'],
  ])('%d between 0 and 100, red up to 40 and green from 80, is %s', (value, color) => {
    expect(sdsnColor(value, rising)).toBe(color);
  });

  it('never gets worse as the value gets better', () => {
    const order = ['red', 'orange', 'yellow', 'green'];
    const value = fc.double({ min: -50, max: 150, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [worse, better] = one < other ? [one, other] : [other, one];
        expect(order.indexOf(sdsnColor(better, rising))).toBeGreaterThanOrEqual(
          order.indexOf(sdsnColor(worse, rising)),
        );
      }),
    );
  });
});
