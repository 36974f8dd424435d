import { describe, expect, it } from 'vitest';
import { mistake } from '../../test/mistake.js';
import type { Verdict } from '../methods/method.js';
import { rollUp, type RollUpPart } from './roll-up.js';

const parts = (...verdicts: Verdict[]): RollUpPart[] =>
  verdicts.map((verdict, index) => ({ id: `part ${index + 1}`, verdict }));

describe('parts become a whole', () => {
  it('by the mean of scores, with Eurostat’s names', () => {
    const scored = [
      { id: 'a', verdict: 'on-track', score: 5 },
      { id: 'b', verdict: 'moving-away', score: -2 },
      { id: 'c', verdict: 'behind' },
    ] as const;
    expect(rollUp(scored, { rule: 'mean-score' })).toEqual({
      rule: 'mean-score',
      verdict: 'behind',
      category: 'moderate-progress',
      value: 1.5,
      used: ['a', 'b'],
      leftOut: ['c'],
      coverage: 2 / 3,
    });
  });

  it('by the mean of places, with UNDP’s names: missed counts as not achieved, which is the second place', () => {
    expect(rollUp(parts('achieved', 'missed', 'moving-away'), { rule: 'ordinal-mean' })).toMatchObject({
      value: 7 / 3,
      category: 'for-review',
      verdict: 'behind',
    });
  });

  it('by the worst, which has no mean and no name of its own', () => {
    const worst = rollUp(parts('achieved', 'off-track', 'behind'), { rule: 'worst' });
    expect(worst).toMatchObject({ verdict: 'off-track', value: null });
    expect(worst).not.toHaveProperty('category');
  });
});

describe('a part that says nothing', () => {
  it('is left out and reported, and never counted as zero', () => {
    for (const rule of ['ordinal-mean', 'worst'] as const) {
      expect(rollUp(parts('on-track', 'not-assessable'), { rule })).toMatchObject({
        verdict: 'on-track',
        leftOut: ['part 2'],
        coverage: 0.5,
      });
    }
  });

  it('leaves no verdict when every part is so, or too many are', () => {
    expect(rollUp([], { rule: 'worst' })).toMatchObject({ verdict: 'not-assessable', coverage: 0 });
    expect(rollUp(parts('not-assessable'), { rule: 'worst' })).toMatchObject({ verdict: 'not-assessable' });
    const three = parts('on-track', 'on-track', 'on-track', 'not-assessable');
    expect(rollUp(three, { rule: 'ordinal-mean', coverage: 0.75 }).verdict).toBe('on-track');
    expect(rollUp(three.slice(1), { rule: 'ordinal-mean', coverage: 0.75 })).toMatchObject({
      verdict: 'not-assessable',
      value: null,
      used: ['part 2', 'part 3'],
    });
  });

  it('mixed has no place in a mean of places', () => {
    expect(rollUp(parts('mixed', 'on-track'), { rule: 'ordinal-mean' }).leftOut).toEqual(['part 1']);
  });
});

it('what is wrong is named with its value', () => {
  const say = (list: readonly RollUpPart[], options: object): string =>
    mistake(() => rollUp(list, options as { rule: 'worst' })).message;
  expect(say(parts('behind'), { rule: 'best' })).toBe(
    'rule must be one of mean-score, ordinal-mean, worst, got best',
  );
  expect(say(parts('behind'), { rule: 'worst', coverage: 75 })).toBe('coverage must be from 0 to 1, got 75');
  expect(say([...parts('behind'), ...parts('behind')], { rule: 'worst' })).toBe(
    'parts must have an id each, got part 1 twice',
  );
  expect(say([{ id: 'a', verdict: 'behind', score: Number.NaN }], { rule: 'mean-score' })).toBe(
    'parts[0].score must be a finite number, got NaN',
  );
});
