import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../../test/numbers.js';
import { compoundProgress, meetsGoal, signedCompoundProgress } from './compound-progress.js';
import type { MethodInput } from '../../methods/method.js';

/** After one year the rate is the change itself: from 4 to 5 is 25 percent. */
function input(
  baseline: number,
  current: number,
  goal?: number,
  more: Partial<MethodInput> = {},
): MethodInput {
  return {
    direction: 'increase',
    baseline: { year: 2016, value: baseline },
    current: { year: 2017, value: current },
    ...(goal === undefined ? {} : { goal: { year: 2017, value: goal } }),
    ...more,
  };
}
const less = { direction: 'decrease' } as const;
const standIn = { standIn: 0.5 };

describe.each([
  ['by the rule of today', compoundProgress],
  ['by the programs of 2022 and 2023', signedCompoundProgress],
])('progress by compound rates %s', (_, progress) => {
  it('is the rate a year in the wanted direction, when there is no goal', () => {
    expect(progress(input(4, 5))).toEqual({ ratio: 0.25, working: { rate: 0.25 } });
    expect(progress(input(4, 5, undefined, less))).toEqual({ ratio: -0.25, working: { rate: 0.25 } });
  });

  it('is the rate divided by the one that was asked for, when there is a goal', () => {
    expect(progress(input(4, 5, 6))).toEqual({ ratio: 0.5, working: { rate: 0.25, 'required-rate': 0.5 } });
    expect(progress(input(4, 3, 2, less))).toEqual({
      ratio: 0.5,
      working: { rate: -0.25, 'required-rate': -0.5 },
    });
  });

  it.each([
    ['a baseline of zero', input(0, 5), 'baseline-zero'],
    ['a goal of zero', input(4, 3, 0, less), 'goal-zero'],
    ['a figure on the other side of zero', input(4, -1), 'signs-differ'],
    ['a goal on the other side of zero', input(-4, -3, 1), 'signs-differ'],
    ['a goal that equals the baseline', input(4, 3, 4), 'goal-equals-baseline'],
    ['a rate beyond all numbers', input(1e-300, 1e300), 'out-of-range'],
    [
      'a figure of the same year',
      input(4, 5, 6, { current: { year: 2016, value: 5 } }),
      'not-after-baseline',
    ],
    ['a goal of the same year', input(4, 5, 6, { goal: { year: 2016, value: 6 } }), 'not-after-baseline'],
  ])('has none for %s', (_case, refused, reason) => {
    expect(progress(refused)).toEqual({ reason });
  });

  it('puts the stand-in for a goal of zero', () => {
    expect(progress(input(2, 1.5, 0, { ...less, ...standIn }))).toMatchObject({
      ratio: (0.75 - 1) / (0.25 - 1),
    });
  });

  it('puts the stand-in for a baseline of zero, when there is no goal', () => {
    expect(progress(input(0, 1, undefined, standIn))).toMatchObject({ ratio: 1 });
  });

  it('has none where the stand-in is itself zero', () => {
    expect(progress(input(0, 1, undefined, { standIn: 0 }))).toEqual({ reason: 'baseline-zero' });
  });
});

describe('where the programs of 2022 and 2023 counted otherwise', () => {
  it('a rise below zero is progress, which they called a loss', () => {
    expect(compoundProgress(input(-4, -3))).toMatchObject({ ratio: 0.25 });
    expect(signedCompoundProgress(input(-4, -3))).toMatchObject({ ratio: -0.25 });
  });

  it('losing a goal that was met is a loss, which they called progress', () => {
    expect(compoundProgress(input(4, 2, 3))).toMatchObject({ ratio: -2 });
    expect(signedCompoundProgress(input(4, 2, 3))).toMatchObject({ ratio: 2 });
  });

  it('a baseline of zero has its stand-in also with a goal, or when nothing changed; they had no answer', () => {
    expect(compoundProgress(input(0, 1, 2, standIn))).toMatchObject({ ratio: 1 / 3 });
    expect(compoundProgress(input(0, 0, undefined, standIn))).toMatchObject({ ratio: -1 });
    expect(signedCompoundProgress(input(0, 1, 2, standIn))).toEqual({ reason: 'baseline-zero' });
    expect(signedCompoundProgress(input(0, 0, undefined, standIn))).toEqual({ reason: 'baseline-zero' });
  });

  it('but they agree on positive figures whose goal lies in the wanted direction', () => {
    const value = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(value, value, value, (baseline, current, goal) => {
        const direction = goal >= baseline ? ('increase' as const) : ('decrease' as const);
        const asked = input(baseline, current, goal, { direction });
        const [now, then] = [compoundProgress(asked), signedCompoundProgress(asked)];
        if ('reason' in now || 'reason' in then) expect(now).toEqual(then);
        else expectSame(now.ratio, then.ratio);
      }),
    );
  });
});

describe('a goal', () => {
  it('is met at its value and beyond it, in the wanted direction', () => {
    expect([5.9, 6, 6.1].map((value) => meetsGoal(input(4, value, 6)))).toEqual([false, true, true]);
    expect([2.1, 2, 1.9].map((value) => meetsGoal(input(4, value, 2, less)))).toEqual([false, true, true]);
  });

  it('that does not exist is not met', () => {
    expect(meetsGoal(input(4, 1000))).toBe(false);
  });

  it('of zero is met at the stand-in, where there is one', () => {
    expect(meetsGoal(input(4, 0.5, 0, less))).toBe(false);
    expect(meetsGoal(input(4, 0.5, 0, { ...less, ...standIn }))).toBe(true);
    expect(meetsGoal(input(4, 0.51, 0, { ...less, ...standIn }))).toBe(false);
  });
});
