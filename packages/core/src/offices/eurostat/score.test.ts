import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, isSame } from '../../../test/numbers.js';
import { eurostatRateScore, eurostatRatioScore } from './score.js';

describe("Eurostat's score without a target", () => {
  it.each([
    [0.03, 5],
    [0.02, 5],
    [0.019, 4.75],
    [0.01, 2.5],
    [0, 0],
    [-0.01, -2.5],
    [-0.019, -4.75],
    [-0.02, -5],
    [-0.03, -5],
  ])('is 2.5 for each percent a year, from −5 to 5: %s a year is %s', (rate, score) => {
    expectSame(eurostatRateScore(rate), score);
  });

  it('rises faster towards a natural limit, and does not fall faster away from it', () => {
    expectSame(eurostatRateScore(0.005, 0.5), 2.5);
    expect(eurostatRateScore(0.0101, 0.5)).toBe(5);
    expectSame(eurostatRateScore(-0.005, 0.5), -1.25);
  });

  it('is 5 at the limit itself, as EUSTAT has it, for a loss of up to two percent too', () => {
    expect([0.001, 0, -0.001, -0.02, -0.0201].map((rate) => eurostatRateScore(rate, 0))).toEqual([
      5, 5, 5, 5, -5,
    ]);
  });
});

describe("Eurostat's score on the way to a target", () => {
  it.each([
    [1.31, 5],
    [1.3, 5],
    [1.29, (5 / 0.7) * 0.69],
    [0.95, 2.5],
    [0.61, 0.05 / 0.7],
    [0.59, -0.05 / 1.2],
    [0, -2.5],
    [-0.59, -5 + 0.05 / 1.2],
    [-0.6, -5],
    [-0.61, -5],
  ])('is %s → %s', (ratio, score) => {
    expectSame(eurostatRatioScore(ratio), score);
  });

  it('is 0 at 0.6 of the required rate', () => {
    expect(eurostatRatioScore(0.6)).toBe(0);
  });
});

const figure = fc.double({ min: -2, max: 2, noNaN: true });

it.each([
  ['without a target', (rate: number) => eurostatRateScore(rate)],
  ['near a natural limit', (rate: number) => eurostatRateScore(rate, 0.01)],
  ['at a natural limit', (rate: number) => eurostatRateScore(rate, 0)],
  ['with a target', eurostatRatioScore],
])('a better figure never scores less, and every score is from −5 to 5: %s', (_, score) => {
  fc.assert(
    fc.property(figure, figure, (one, other) => {
      const [worse, better] = one < other ? [score(one), score(other)] : [score(other), score(one)];
      return (worse <= better || isSame(worse, better)) && worse >= -5 && better <= 5 + 1e-9;
    }),
  );
});
