import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../../test/numbers.js';
import { anticipatedGap } from './anticipated-gap.js';

const category = (predicted: number) => anticipatedGap(predicted, 0, 100, 'increase')?.category;

describe('the gap that is anticipated', () => {
  it('is 0 when the goal is expected to be reached or passed', () => {
    expect(anticipatedGap(60, 40, 60, 'increase')).toEqual({ gap: 0, category: 'will-meet' });
    expect(anticipatedGap(5, 20, 10, 'decrease')).toEqual({ gap: 0, category: 'will-meet' });
  });

  it('is a percentage of the way from base to goal (escap-api-20 and 21)', () => {
    expectSame(anticipatedGap(12, 20, 10, 'decrease')?.gap, 20);
    expectSame(anticipatedGap(23, 20, 10, 'decrease')?.gap, 130);
  });

  it('up to and with 10 percent will be met; anything above asks for acceleration', () => {
    expect(category(90.0001)).toBe('will-meet');
    expect(category(90)).toBe('will-meet');
    expect(category(89.9999)).toBe('accelerate');
  });

  it('up to and with 100 percent asks for acceleration; anything above is to be reversed', () => {
    expect(category(0.0001)).toBe('accelerate');
    expect(category(0)).toBe('accelerate');
    expect(category(-0.0001)).toBe('reverse');
  });

  it('on a limit is within it in decimals too', () => {
    expect(anticipatedGap(0.98, 0.8, 1, 'increase')?.category).toBe('will-meet');
    expect(anticipatedGap(0.07, 0.07, 0.37, 'increase')?.category).toBe('accelerate');
  });

  it('does not exist when the goal equals the base', () => {
    expect(anticipatedGap(50, 40, 40, 'increase')).toBeNull();
  });

  it('never grows with a better prediction', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (at, base, goal, gain) => {
          const direction = goal >= base ? 'increase' : 'decrease';
          const better = anticipatedGap(at + (goal >= base ? gain : -gain), base, goal, direction);
          const before = anticipatedGap(at, base, goal, direction);
          return before === null || better === null || better.gap <= before.gap;
        },
      ),
    );
  });

  it('says which argument is not what it should be', () => {
    expect(() => anticipatedGap(Number.NaN, 1, 2, 'increase')).toThrow('predicted must be a finite number');
    expect(() => anticipatedGap(1, Infinity, 2, 'increase')).toThrow('base must be a finite number');
    expect(() => anticipatedGap(1, 1, Infinity, 'increase')).toThrow('goal must be a finite number');
    expect(() => anticipatedGap(1, 1, 2, 'down' as 'decrease')).toThrow('direction must be increase or');
  });
});
