import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { isSame } from '../../../test/numbers.js';
import { foldAround, foldParity } from './fold.js';
import { statcan } from '../../methods/statcan.js';

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('a value that is best exactly at a target', () => {
  it('is as far above the target after folding as it was from it', () => {
    expect([40, 50, 60].map((share) => foldAround(50, share))).toEqual([60, 50, 60]);
    expect([90, 100, 130].map((spent) => foldAround(100, spent))).toEqual([110, 100, 130]);
  });

  it('folds the same from either side, and not again', () => {
    fc.assert(
      fc.property(figure, figure, (target, distance) => {
        const folded = foldAround(target, target + distance);
        const again = foldAround(target, folded);
        return isSame(folded, foldAround(target, target - distance)) && isSame(folded, again);
      }),
    );
  });

  it('is progress when it comes nearer from below', () => {
    const judged = statcan.judge({
      direction: 'decrease',
      baseline: { year: 2016, value: foldAround(50, 30) },
      current: { year: 2018, value: foldAround(50, 42) },
      goal: { year: 2020, value: 50 },
    });
    expect(judged.verdict).toBe('on-track');
  });

  it('must be a number, and so must the target', () => {
    expect(mistake(() => foldAround(50, Number.NaN)).code).toBe('invalid-number');
    expect(mistake(() => foldAround(Number.POSITIVE_INFINITY, 1)).code).toBe('invalid-number');
  });
});

describe('parity of two groups', () => {
  it('is the larger over the smaller one, whichever that is', () => {
    expect([0.5, 0.8, 1, 1.25, 2].map(foldParity)).toEqual([2, 1.25, 1, 1.25, 2]);
  });

  it('is 1 at best, and the same for a ratio and its inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (ratio) => {
        const folded = foldParity(ratio);
        const inverse = foldParity(1 / ratio);
        return folded !== null && inverse !== null && folded >= 1 && isSame(folded, inverse);
      }),
    );
  });

  it('has no value where one of the groups is empty', () => {
    expect([0, -0.5, 5e-324].map(foldParity)).toEqual([null, null, null]);
  });

  it('must be a number', () => {
    expect(mistake(() => foldParity(Number.NaN)).code).toBe('invalid-number');
  });
});
