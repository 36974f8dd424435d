import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { figure, indicator, level, measure, measured, multiple, percent, roadmap, series, share, threshold, yearly } from '../../test/fixtures.js';
import { eurostat } from '../methods/eurostat.js';
import type { Target, TargetData } from '../types.js';
import type { GoalAssessment } from './assessment.js';
import { assessTarget, type AssessOptions } from './target.js';

function assess(data: TargetData, asOf: string, more: Partial<AssessOptions> = {}): GoalAssessment {
  const assessment = assessTarget(data, 'target', { asOf, ...more });
  if (assessment.kind === 'direction' || assessment.kind === 'milestone') throw new Error('must be a goal');
  return assessment;
}
const goalOf = (target: Target): number | undefined =>
  assess(measured(target, yearly({ 2016: 100, 2017: 110 })), '2017').figures?.goal.value;

describe('the goal', () => {
  it('of a doubling is twice the baseline, and of N times N times the baseline', () => {
    expect(goalOf(multiple(2))).toBe(200);
    expect(goalOf(multiple(3))).toBe(300);
    expect(goalOf(multiple(1.5))).toBe(150);
  });

  it('of 4 in 10 is 40 percent', () => {
    expect(goalOf(share(4, 10))).toBe(40);
  });

  it('of a level and of a threshold is the value itself', () => {
    expect(goalOf(level(75))).toBe(75);
    expect(goalOf(threshold(75))).toBe(75);
  });

  it('of a share of nothing is a mistake of the caller, named with its target', () => {
    expect(() => goalOf(share(4, 0))).toThrowError(
      expect.objectContaining({ code: 'invalid-number', message: expect.stringContaining('target target: denominator') }),
    );
  });
});

describe('the working of a doubling from 100 in 2016 that stands at 130 in 2018', () => {
  const figures = assess(measured(multiple(2), yearly({ 2016: 100, 2018: 130 })), '2018').figures;

  it('has the baseline, the current value and the goal with their years', () => {
    expect(figures).toMatchObject({
      baseline: { period: '2016', year: 2016, value: 100, status: 'A' },
      current: { period: '2018', year: 2018, value: 130, status: 'A' },
      goal: { year: 2020, value: 200 },
    });
  });

  it('expected 150 by then, and 30 percent of the way is done', () => {
    expect(figures?.expected).toEqual({ year: 2018, value: 150 });
    expectSame(figures?.progress, 0.3);
  });

  it('went 15 a year where 25 was required, and needs 35 a year from now on', () => {
    expect(figures?.actualPace.absolute).toBe(15);
    expect(figures?.requiredPace?.absolute).toBe(25);
    expect(figures?.neededPace?.absolute).toBe(35);
  });

  it('is behind by the straight line: 15 of 25 is 0.6', () => {
    const { verdict, method } = assess(measured(multiple(2), yearly({ 2016: 100, 2018: 130 })), '2018');
    expect(verdict).toBe('behind');
    expect(method).toEqual({ id: 'linear', edition: 'SDSN 2019', category: 'moderately-improving', ratio: 0.6 });
  });

  it('is judged by another method when that is asked for', () => {
    const data = measured(multiple(2), yearly({ 2016: 100, 2018: 130 }));
    expect(assess(data, '2018', { method: eurostat }).method).toMatchObject({ id: 'eurostat', category: 'moderate-progress' });
  });
});

describe('before the target year is over', () => {
  it.each([
    [200, 'achieved'],
    [150, 'on-track'],
    [149, 'behind'],
    [125, 'off-track'],
    [99, 'moving-away'],
  ])('%s half-way from 100 to 200 is %s', (value, verdict) => {
    expect(assess(measured(level(200), yearly({ 2016: 100, 2018: value })), '2018').verdict).toBe(verdict);
  });

  it('a goal met early is achieved, by the goal itself and not by a method, and needs no pace any more', () => {
    const { verdict, method, figures } = assess(measured(level(200), yearly({ 2016: 100, 2018: 200 })), '2018');
    expect(verdict).toBe('achieved');
    expect(method).toEqual({ id: 'linear', edition: 'SDSN 2019' });
    expect(figures?.neededPace).toBeNull();
  });

  it('less is better where the direction says so', () => {
    const halving = multiple(0.5, { measures: [measure({ direction: 'decrease' })] });
    const at = (value: number): string => assess(measured(halving, yearly({ 2016: 100, 2018: value })), '2018').verdict;
    expect([at(50), at(75), at(100), at(101)]).toEqual(['achieved', 'on-track', 'off-track', 'moving-away']);
  });
});

describe('once the target year is over', () => {
  const data = measured(level(200), yearly({ 2016: 100, 2020: 199, 2021: 300 }));

  it('what is known then decides: one short is missed, the goal itself is achieved', () => {
    expect(assess(data, '2020').verdict).toBe('missed');
    expect(assess(measured(level(199), yearly({ 2016: 100, 2020: 199 })), '2020').verdict).toBe('achieved');
  });

  it('the verdict is frozen: later figures change nothing', () => {
    const { asOf: first, ...then } = assess(data, '2020-12-31');
    const { asOf: last, ...later } = assess(data, '2050');
    expect(later).toEqual(then);
    expect([first, last]).toEqual(['2020-12-31', '2050']);
  });

  it('the last day of the year counts as over, and the day before does not', () => {
    const early = measured(level(200), yearly({ 2016: 100, 2019: 190 }));
    expect(assess(early, '2020-12-30').verdict).toBe('on-track');
    expect(assess(early, '2020-12-31').verdict).toBe('missed');
  });

  it('no pace is needed any more, and no category of a method is given', () => {
    expect(assess(data, '2020').figures?.neededPace).toBeNull();
    expect(assess(data, '2020').method).toEqual({ id: 'linear', edition: 'SDSN 2019' });
  });

  it('what was achieved early and lost by the end is missed', () => {
    const lost = measured(level(200), yearly({ 2016: 100, 2018: 210, 2020: 190 }));
    expect(assess(lost, '2018').verdict).toBe('achieved');
    expect(assess(lost, '2020').verdict).toBe('missed');
  });
});

describe('a threshold to keep', () => {
  const at = (from: number, to: number, asOf = '2018'): string =>
    assess(measured(threshold(80), yearly({ 2016: from, 2018: to })), asOf).verdict;

  it('is on track while it is kept, rising or falling', () => {
    expect([at(80, 85), at(90, 85), at(85, 80)]).toEqual(['on-track', 'on-track', 'on-track']);
  });

  it('is behind while it is not kept but things improve, and off track when they do not', () => {
    expect([at(60, 70), at(70, 70), at(75, 70)]).toEqual(['behind', 'off-track', 'off-track']);
  });

  it('is achieved or missed once the year is over', () => {
    expect([at(60, 80, '2020'), at(60, 79, '2020')]).toEqual(['achieved', 'missed']);
  });
});

describe('a share', () => {
  it('is judged in percent: 17.3 percent in 2014/15 and 20 percent in 2018/19 is not 4 in 10', () => {
    // DUO, diplomas in hbo and wo (sources duo-hbo-dipl-2019, duo-wo-dipl-2019): 24,961 of 144,537 and 31,380 of 156,587.
    const diplomas = series([
      figure('2014/15', (100 * 24961) / 144537, { numerator: 24961, denominator: 144537 }),
      figure('2018/19', (100 * 31380) / 156587, { numerator: 31380, denominator: 156587 }),
    ]);
    const measures = [measure({ baseline: { period: '2014/15', basis: 'stated' } })] as const;
    const data = roadmap(share(4, 10, { measures }), indicator([diplomas], { unit: percent }));
    expect(assess(data, '2019').verdict).toBe('off-track');
    expect(assess(data, '2020').verdict).toBe('missed');
    expectSame(assess(data, '2019').figures?.expected?.value, 32.423208820809435);
  });
});
