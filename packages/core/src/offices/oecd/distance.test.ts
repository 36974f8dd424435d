import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { isSame } from '../../../test/numbers.js';
import { distance } from './distance.js';

describe('the distance to a target', () => {
  it('is counted in standard deviations of the peers, in the wanted direction', () => {
    expect(distance(30, 40, 'increase', 5)).toBe(2);
    expect(distance(50, 40, 'decrease', 5)).toBe(2);
  });

  it('is 0 at the target and beyond it, and above 0 just before it', () => {
    expect(distance(40, 40, 'increase', 5)).toBe(0);
    expect(distance(60, 40, 'increase', 5)).toBe(0);
    expect(distance(20, 40, 'decrease', 5)).toBe(0);
    expect(distance(39.999, 40, 'increase', 5)).toBeGreaterThan(0);
  });

  it('is the same in another unit', () => {
    const figure = fc.integer({ min: -999, max: 999 });
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 1, max: 1000 }), (value, goal, factor) =>
        isSame(
          distance(value * factor, goal * factor, 'increase', 3 * factor),
          distance(value, goal, 'increase', 3),
        ),
      ),
    );
  });

  it('needs peers that differ, a direction, and numbers', () => {
    expect(mistake(() => distance(1, 2, 'increase', 0)).message).toContain('peerStandardDeviation');
    expect(mistake(() => distance(1, 2, 'increase', -1)).code).toBe('invalid-argument');
    expect(mistake(() => distance(1, 2, 'increase', Number.NaN)).code).toBe('invalid-number');
    expect(mistake(() => distance(Number.NaN, 2, 'increase', 1)).code).toBe('invalid-number');
    expect(mistake(() => distance(1, Number.NaN, 'increase', 1)).code).toBe('invalid-number');
    expect(mistake(() => distance(1, 2, 'sideways' as never, 1)).code).toBe('invalid-argument');
    expect(mistake(() => distance(-1e308, 1e308, 'increase', 1)).message).toContain('distance');
  });
});
