import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../test/mistake.js';
import { isSame } from '../../test/numbers.js';
import { eurostatLabel, meanScore, meanScoreOfGroups, statcanLabel } from './mean-score.js';

const score = fc.double({ min: -5, max: 5, noNaN: true });
const scores = fc.array(fc.option(score), { maxLength: 12 });

describe('the mean of scores', () => {
  it('counts every score the same', () => {
    expect(meanScore([5, -2, 0])).toEqual({ score: 1, used: 3, leftOut: 0 });
  });

  it('leaves out what has no score, and says how many: they never count as zero', () => {
    expect(meanScore([5, null, -2, null])).toEqual({ score: 1.5, used: 2, leftOut: 2 });
  });

  it('does not exist where there is no score', () => {
    expect(meanScore([])).toEqual({ score: null, used: 0, leftOut: 0 });
    expect(meanScore([null])).toEqual({ score: null, used: 0, leftOut: 1 });
  });

  it('lies between the least and the greatest score', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (all) => {
        const mean = meanScore(all).score ?? Number.NaN;
        return mean >= Math.min(...all) - 1e-9 && mean <= Math.max(...all) + 1e-9;
      }),
    );
  });

  it('is the same in any order', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const [there, back] = [meanScore(all), meanScore([...all].reverse())];
        return isSame(there.score ?? 0, back.score ?? 0) && there.used === back.used;
      }),
    );
  });

  it('takes numbers only', () => {
    expect(mistake(() => meanScore([1, Number.NaN])).message).toContain('scores[1]');
  });
});

describe('the mean of groups', () => {
  it('is taken inside each group first, so that a large group counts no more than a small one', () => {
    expect(meanScoreOfGroups([[4, 2, 3], [-1]])).toEqual({ score: 1, used: 4, leftOut: 0 });
  });

  it('leaves out a group without any score, and counts scores, not groups', () => {
    expect(meanScoreOfGroups([[4, null], [null, null], []])).toEqual({ score: 4, used: 1, leftOut: 3 });
    expect(meanScoreOfGroups([])).toEqual({ score: null, used: 0, leftOut: 0 });
  });

  it('is the plain mean where every group is a group of one', () => {
    fc.assert(
      fc.property(scores, (all) => {
        expect(meanScoreOfGroups(all.map((one) => [one]))).toEqual(meanScore(all));
      }),
    );
  });
});

describe("Eurostat's labels", () => {
  it.each([
    [5, 'significant-progress', 'on-track'],
    [2.51, 'significant-progress', 'on-track'],
    [2.5, 'moderate-progress', 'behind'],
    [0.26, 'moderate-progress', 'behind'],
    [0.25, 'no-progress', 'off-track'],
    [0, 'no-progress', 'off-track'],
    [-0.25, 'no-progress', 'off-track'],
    [-0.26, 'moderate-deterioration', 'moving-away'],
    [-2.5, 'moderate-deterioration', 'moving-away'],
    [-2.51, 'significant-deterioration', 'moving-away'],
    [-5, 'significant-deterioration', 'moving-away'],
  ])('%s is %s', (mean, category, verdict) => {
    expect(eurostatLabel(mean)).toEqual({ category, verdict });
  });
});

describe("Statistics Canada's labels", () => {
  it.each([
    [5, 'substantial-progress', 'on-track'],
    [2.5, 'substantial-progress', 'on-track'],
    [2.49, 'moderate-progress', 'behind'],
    [0, 'moderate-progress', 'behind'],
    [-0.01, 'limited-progress', 'off-track'],
    [-2.5, 'limited-progress', 'off-track'],
    [-2.51, 'deterioration', 'moving-away'],
    [-5, 'deterioration', 'moving-away'],
  ])('%s is %s', (mean, category, verdict) => {
    expect(statcanLabel(mean, false)).toEqual({ category, verdict });
  });

  it('are "target achieved" only when all have achieved it', () => {
    expect(statcanLabel(5, true)).toEqual({ category: 'target-achieved', verdict: 'achieved' });
    expect(statcanLabel(5, false)).toEqual({ category: 'substantial-progress', verdict: 'on-track' });
  });
});

it('there is no label without a score, and none outside −5 to 5', () => {
  expect(eurostatLabel(null)).toBeNull();
  expect(statcanLabel(null, true)).toBeNull();
  expect(mistake(() => eurostatLabel(5.1)).message).toContain('score must be from -5 to 5, got 5.1');
  expect(mistake(() => statcanLabel(-5.1, false)).code).toBe('invalid-argument');
  expect(mistake(() => statcanLabel(Number.NaN, false)).code).toBe('invalid-number');
});
