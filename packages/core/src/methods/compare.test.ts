import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { mistake } from '../../test/mistake.js';
import { compareMethods } from './compare.js';
import { eurostat } from './eurostat.js';
import { currentMethods, findMethod } from './find.js';
import { linear } from './linear.js';
import type { MethodInput } from './method.js';

/** A doubling from 2016 to 2020, half-way: the table of one doubling by several methods (shared methods/README.md, 14). */
const doubling = (value: number): MethodInput => ({
  direction: 'increase',
  baseline: { year: 2016, value: 100 },
  current: { year: 2018, value },
  goal: { year: 2020, value: 200 },
});

describe('methods side by side', () => {
  it('tell what each would have called on track half-way to a doubling', () => {
    const { opinions } = compareMethods(doubling(130), [linear, eurostat]);
    expectSame(opinions[0]?.needed, 150);
    // 0.95 of the rate that doubles in four years.
    expectSame(opinions[1]?.needed, 100 * (1 + 0.95 * (2 ** 0.25 - 1)) ** 2);
  });

  it('differ because they look at something else', () => {
    const { agree, differences } = compareMethods(doubling(145), [linear, eurostat]);
    expect(agree).toBe(false);
    expect(differences).toEqual([
      { method: 'eurostat', code: 'looks-at', looksAt: 'growth', insteadOf: 'pace' },
    ]);
  });

  it('differ because they draw the limits elsewhere', () => {
    const { differences } = compareMethods(doubling(122), [eurostat, findMethod('undesa-cr')]);
    expect(differences).toEqual([{ method: 'undesa-cr', code: 'limits' }]);
  });

  it('differ because one of them cannot judge these figures', () => {
    const zero = { ...doubling(50), baseline: { year: 2016, value: 0 } };
    const { agree, differences } = compareMethods(zero, [linear, eurostat]);
    expect(differences).toEqual([{ method: 'eurostat', code: 'no-verdict', reason: 'baseline-zero' }]);
    // A method that says nothing does not contradict.
    expect(agree).toBe(true);
  });

  it('agree when every one that gives a verdict gives the same', () => {
    expect(compareMethods(doubling(99), [linear, eurostat])).toMatchObject({ agree: true, differences: [] });
  });

  it('leave out those that were not made for this kind of target', () => {
    const { goal: _, ...direction } = doubling(150);
    expect(compareMethods(direction, [linear, eurostat]).opinions.map(({ method }) => method.id)).toEqual([
      'eurostat',
    ]);
    const threshold = compareMethods({ ...doubling(150), keep: true }, currentMethods);
    expect(threshold.opinions.map(({ method }) => method.id)).toEqual(['destatis']);
  });

  it('are all methods unless others are named, the newest edition of each', () => {
    const ids = compareMethods(doubling(150)).opinions.map(({ method }) => method.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(11);
  });

  it('need at least one method', () => {
    expect(mistake(() => compareMethods(doubling(150), []))).toEqual({
      code: 'invalid-argument',
      message: 'methods must name at least one method, got an empty list',
    });
  });
});

describe('the value that would have been on track', () => {
  it('is the most where less is better', () => {
    const halving: MethodInput = {
      direction: 'decrease',
      baseline: { year: 2016, value: 100 },
      current: { year: 2018, value: 90 },
      goal: { year: 2020, value: 50 },
    };
    expectSame(compareMethods(halving, [linear]).opinions[0]?.needed, 75);
  });

  it('is none for a method that never says on track, or that has no verdict', () => {
    const steady = [2014, 2015, 2016, 2017, 2018].map((year, index) => ({ year, value: 80 + 10 * index }));
    const question = { ...doubling(120), points: steady };
    const oecd = compareMethods(question, [findMethod('oecd-distance')]).opinions[0];
    expect(oecd).toMatchObject({ verdict: 'behind', needed: null });
    const who = compareMethods(doubling(130), [findMethod('who-aroc')]).opinions[0];
    expect(who).toMatchObject({ reason: 'years-missing', needed: null });
  });

  it('is none for a goal that equals the baseline', () => {
    const kept = { ...doubling(90), goal: { year: 2020, value: 100 } };
    expect(compareMethods(kept, [linear]).opinions[0]?.needed).toBeNull();
  });
});

describe('a method by its id', () => {
  it('is its newest edition unless another is asked for', () => {
    expect(findMethod('eurostat').edition).toBe('2026');
    expect(findMethod('eurostat', '2017-2023').edition).toBe('2017-2023');
  });

  it('that does not exist is answered with those that do', () => {
    const unknown = mistake(() => findMethod('gut-feeling' as 'linear'));
    expect(unknown.code).toBe('unknown-method');
    expect(unknown.message).toMatch(/^method must be one of linear, eurostat, .*, got gut-feeling$/);
    expect(mistake(() => findMethod('linear', '1999')).message).toMatch(
      /linear \(SDSN 2019\).*got linear \(1999\)$/,
    );
  });
});
