import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { normalMargin, normalTail, studentMargin, studentTail } from './distributions.js';

const freedom = fc.integer({ min: 1, max: 200 });
const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });
const height = fc.double({ min: -30, max: 30, noNaN: true });

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [0.5, 0.308537538725987],
    [1.96, 0.0249978951482204],
    [2.5, 0.00620966532577613],
    [3, 0.00134989803163009],
    [8, 6.22096057427178e-16],
    [37, 5.72557122252458e-300],
  ])('has above %d deviations what R says, however little that is', (z, probability) => {
    expectSame(normalTail(z), probability);
  });

  it.each([
    [0.8, 1.2815515655446],
    [0.95, 1.95996398454005],
    [0.99, 2.5758293035489],
  ])('holds %d within the margin that R gives', (share, margin) => {
    expectSame(normalMargin(share), margin);
  });

  it('is symmetric', () => {
    fc.assert(fc.property(height, (z) => Math.abs(normalTail(z) + normalTail(-z) - 1) < 1e-15));
  });

  it('has nothing beyond infinity', () => {
    expect(normalTail(Infinity)).toBe(0);
    expect(normalTail(-Infinity)).toBe(1);
  });
});

describe("Student's t distribution", () => {
  it.each([
    [0, 5, 0.5],
    [1, 1, 0.25],
    [2.5, 3, 0.0438533235040328],
    [12, 7, 3.17915518909255e-6],
    [0.2, 100, 0.420943368101225],
    [8, 1000, 1.71333074119574e-15],
  ])('has above %d, with %d degrees of freedom, what R says, however little that is', (t, degrees, tail) => {
    expectSame(studentTail(t, degrees), tail);
  });

  it.each([
    [0.95, 1, 12.7062047361747],
    [0.8, 3, 1.63774435369621],
    [0.95, 7, 2.36462425159278],
    [0.999, 28, 3.67390640070132],
  ])('holds %d, with %d degrees of freedom, within the margin that R gives', (share, degrees, margin) => {
    expectSame(studentMargin(share, degrees), margin);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(height, freedom, (t, degrees) => {
        expect(Math.abs(studentTail(t, degrees) + studentTail(-t, degrees) - 1)).toBeLessThan(1e-13);
      }),
    );
  });

  it('has nothing beyond infinity', () => {
    expect(studentTail(Infinity, 1)).toBe(0);
    expect(studentTail(-Infinity, 4)).toBe(1);
  });

  it('is wider than the normal one, and the less so the more degrees of freedom there are', () => {
    fc.assert(
      fc.property(level, freedom, (share, degrees) => {
        expect(studentMargin(share, degrees)).toBeGreaterThan(studentMargin(share, degrees + 1));
        expect(studentMargin(share, degrees)).toBeGreaterThan(normalMargin(share));
      }),
    );
  });

  it('leaves on either side of a margin half of what the margin does not hold', () => {
    fc.assert(
      fc.property(level, freedom, (share, degrees) => {
        expectSame(studentTail(studentMargin(share, degrees), degrees), (1 - share) / 2);
      }),
    );
  });
});
