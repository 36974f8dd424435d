import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, isSame } from '../../../test/numbers.js';
import { statcanRateScore, statcanRatioScore } from './score.js';

describe("Statistics Canada's score without a target", () => {
  it.each([
    [0.021, 5],
    [0.02, 5],
    [0.019, 4.5],
    [0.016, 3],
    [0.015, 2.5],
    [0.014, 2.25],
    [0.006, 0.25],
    [0.005, 0],
    [0.004, -0.5],
    [0, -2.5],
    [-0.001, -2.625],
    [-0.02, -5],
    [-0.021, -5],
  ])('has a piece for each category: %s a year is %s', (rate, score) => {
    expect(isSame(statcanRateScore(rate, 1), score)).toBe(true);
  });

  it('rises faster towards a natural limit, and does not fall faster away from it', () => {
    expectSame(statcanRateScore(0.0075, 0.5), 2.5);
    expectSame(statcanRateScore(0.003, 0.5), 0.25);
    expectSame(statcanRateScore(0.001, 0.5), -1.5);
    expectSame(statcanRateScore(-0.001, 0.5), -2.625);
  });

  it('is 5 at the limit itself, unless there is a loss', () => {
    expect(statcanRateScore(0, 0)).toBe(5);
    expect(statcanRateScore(0.001, 0)).toBe(5);
    expectSame(statcanRateScore(-0.001, 0), -2.625);
  });
});

describe("Statistics Canada's score on the way to a target", () => {
  it.each([
    [1.31, 5],
    [1.3, 5],
    [1.2999, 7.1429 * 1.2999 - 4.2857],
    [0.6, 7.1429 * 0.6 - 4.2857],
    [0.59, 4.1667 * 0.59 - 2.5],
    [0, -2.5],
    [-0.59, 4.1667 * -0.59 - 2.5],
    [-0.6, -5],
    [-0.61, -5],
  ])('%s of the required rate is %s', (ratio, score) => {
    expectSame(statcanRatioScore(ratio), score);
  });

  it('keeps the four decimals that the published scores show', () => {
    expectSame(statcanRatioScore(0.9525901792032172), 2.5185563910306596);
  });
});

const figure = fc.double({ min: -2, max: 2, noNaN: true });

it.each([
  ['without a target', (rate: number) => statcanRateScore(rate, 1)],
  ['near a natural limit', (rate: number) => statcanRateScore(rate, 0.01)],
  ['at a natural limit', (rate: number) => statcanRateScore(rate, 0)],
  ['with a target', statcanRatioScore],
])('a better figure never scores less, and every score is from −5 to 5: %s', (_, score) => {
  fc.assert(
    fc.property(figure, figure, (one, other) => {
      const [worse, better] = one < other ? [score(one), score(other)] : [score(other), score(one)];
      return (worse <= better || isSame(worse, better)) && worse >= -5 && better <= 5;
    }),
  );
});
