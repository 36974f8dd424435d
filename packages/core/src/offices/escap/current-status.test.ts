import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, isSame } from '../../../test/numbers.js';
import { currentStatusIndex } from './current-status.js';

const figure = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);

describe('the Current Status Index', () => {
  it('is 0 at the base and 10 at the goal, in both directions', () => {
    expect(currentStatusIndex(40, 40, 60, 'increase')).toBe(0);
    expect(currentStatusIndex(60, 40, 60, 'increase')).toBe(10);
    expectSame(currentStatusIndex(10, 20, 10, 'decrease'), 10);
  });

  it('is a quarter of 10 after a quarter of the way (escap-csi-01)', () => {
    expect(currentStatusIndex(45, 40, 60, 'increase')).toBe(2.5);
  });

  it('is below 0 after a loss (escap-csi-07) and is not capped beyond the goal', () => {
    expectSame(currentStatusIndex(24, 20, 10, 'decrease'), -4);
    expectSame(currentStatusIndex(80, 40, 60, 'increase'), 20);
  });

  it('of a parity counts the distance on either side of the goal', () => {
    expectSame(currentStatusIndex(0.9, 0.8, 1, 'increase', { parity: true }), 5);
    expectSame(currentStatusIndex(1.1, 0.8, 1, 'increase', { parity: true }), 5);
    expectSame(currentStatusIndex(1.3, 1.2, 1, 'decrease', { parity: true }), -5);
  });

  it('does not exist when the goal equals the base', () => {
    expect(currentStatusIndex(41, 40, 40, 'increase')).toBeNull();
    expect(currentStatusIndex(1.1, 1, 1, 'increase', { parity: true })).toBeNull();
  });

  it('is the same with all signs and the direction turned round', () => {
    fc.assert(
      fc.property(figure, figure, figure, (value, base, goal) => {
        const up = currentStatusIndex(value, base, goal, 'increase');
        const down = currentStatusIndex(-value, -base, -goal, 'decrease');
        return up === null ? down === null : isSame(down ?? Number.NaN, up);
      }),
    );
  });

  it('says which argument is not what it should be', () => {
    expect(() => currentStatusIndex(Number.NaN, 1, 2, 'increase')).toThrow('value must be a finite number');
    expect(() => currentStatusIndex(1, Infinity, 2, 'increase')).toThrow('base must be a finite number');
    expect(() => currentStatusIndex(1, 1, Number.NaN, 'increase')).toThrow('goal must be a finite number');
    expect(() => currentStatusIndex(1, 1, 2, 'up' as 'increase')).toThrow('direction must be increase or');
  });
});
