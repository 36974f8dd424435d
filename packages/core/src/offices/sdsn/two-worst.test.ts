import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { colorOfRescaled } from './score.js';
import { twoWorst, type ColoredIndicator } from './two-worst.js';

function indicator(rescaled: number): ColoredIndicator {
  return { rescaled, color: colorOfRescaled(rescaled) };
}
const goalColor = (...rescaled: (number | null)[]): string =>
  twoWorst(rescaled.map((value) => (value === null ? null : indicator(value))));

describe('the colour of a goal', () => {
  it('is that of the mean of its two worst indicators, whatever the others are', () => {
    expect(goalColor(3, 1, 3, 1.998, 3)).toBe('orange');
    expect(goalColor(3, 1, 3, 2, 3)).toBe('yellow');
    expect(goalColor(1.5, 1.5)).toBe('yellow');
    expect(goalColor(1, 1)).toBe('orange');
  });

  it('is green only when both are green', () => {
    expect(goalColor(2, 2, 3)).toBe('green');
    expect(goalColor(1.9, 2.9, 3)).toBe('yellow');
  });

  it('is red only when both are red', () => {
    expect(goalColor(0.9, 0.9, 3)).toBe('red');
    expect(goalColor(0, 1.9, 3)).toBe('orange');
  });

  it('is that of a single indicator', () => {
    expect(goalColor(0.5)).toBe('red');
    expect(goalColor(2.5)).toBe('green');
    expect(goalColor(1.2, null)).toBe('orange');
  });

  it('is grey with figures for less than half of the indicators', () => {
    expect(goalColor(3, null)).toBe('green');
    expect(goalColor(3, null, null)).toBe('grey');
    expect(goalColor(3, 3, null, null)).toBe('green');
    expect(goalColor(3, 3, null, null, null)).toBe('grey');
    expect(goalColor(null)).toBe('grey');
    expect(goalColor()).toBe('grey');
  });

  it('does not depend on the order of the indicators', () => {
    const any = fc.array(fc.option(fc.double({ min: 0, max: 3, noNaN: true })), { maxLength: 8 });
    fc.assert(fc.property(any, (values) => goalColor(...values) === goalColor(...values.toReversed())));
  });

  it('needs numbers from 0 to 3', () => {
    expect(mistake(() => twoWorst([{ rescaled: 3.1, color: 'green' }])).message).toContain('indicators[0]');
    expect(mistake(() => twoWorst([{ rescaled: -0.1, color: 'red' }])).code).toBe('invalid-argument');
    expect(mistake(() => twoWorst([{ rescaled: Number.NaN, color: 'red' }])).code).toBe('invalid-number');
  });
});
