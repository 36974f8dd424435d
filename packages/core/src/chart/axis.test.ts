import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTicks, valueTicks } from './axis.js';

describe('the numbers of an axis', () => {
  it.each([
    [0, 324, 1, [0, 100, 200, 300, 400]],
    [0, 40, 0.1, [0, 10, 20, 30, 40]],
    [17, 21, 0.1, [17, 18, 19, 20, 21]],
    [0, 3, 1, [0, 1, 2, 3]],
    [0, 1, 1, [0, 1, 2]],
    [-5, 5, 1, [-5, 0, 5]],
  ])('from %d to %d in steps of at least %d are round', (low, high, least, ticks) => {
    expect(niceTicks(low, high, least)).toEqual(ticks);
  });

  const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  it('are three to five, at equal distances, and hold every value', () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 3 }), (one, other, decimals) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const ticks = niceTicks(low, high, 10 ** -decimals);
        const dust = 1e-9 * Math.max(Math.abs(low), Math.abs(high), 1);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks[0]).toBeLessThanOrEqual(low + dust);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - dust);
        const step = ((ticks.at(-1) ?? 0) - (ticks[0] ?? 0)) / (ticks.length - 1);
        ticks.slice(1).forEach((tick, index) => {
          expect(Math.abs(tick - (ticks[index] ?? NaN) - step)).toBeLessThanOrEqual(1e-9 * step + dust);
        });
      }),
    );
  });

  it('start at zero, unless what changes could then not be told', () => {
    expect(valueTicks([30, 40], 0)[0]).toBe(0);
    expect(valueTicks([97, 99], 0)[0]).toBe(97);
    expect(valueTicks([-99, -97], 0).at(-1)).toBe(-97);
    expect(valueTicks([40, 40], 0)[0]).toBe(0);
    expect(valueTicks([-4, 6], 0)).toContain(0);
  });

  it('are there without a single value', () => {
    expect(valueTicks([], 0)).toEqual([0, 1, 2]);
    expect(valueTicks([0], 0)).toEqual([0, 1, 2]);
  });

  it('has room for more values than a call may have arguments', () => {
    const values = Array.from({ length: 500_000 }, (_, index) => index);
    expect(valueTicks(values, 0)).toEqual([0, 200_000, 400_000, 600_000]);
  });
});
