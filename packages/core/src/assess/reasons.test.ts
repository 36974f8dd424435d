import { expect, it } from 'vitest';
import {
  direction,
  level,
  measure,
  measured,
  milestone,
  milestones,
  multiple,
  roadmap,
  series,
  text,
  yearly,
} from '../../test/fixtures.js';
import { mistake } from '../../test/mistake.js';
import { eurostat } from '../methods/eurostat.js';
import { linear } from '../methods/linear.js';
import type { TargetData } from '../types.js';
import type { NotAssessableReason } from './assessment.js';
import { assessTarget, type AssessOptions } from './target.js';

type Case = readonly [data: TargetData, options?: Partial<AssessOptions>];
/** What reading the data rules out before a method is asked, and what only a whole direction target can have. */
type UnreachableReason =
  | 'not-after-baseline'
  | 'no-figure-for-base-year'
  | 'duplicate-years'
  | 'kind-not-covered'
  | 'goal-year-passed'
  | 'no-measure-assessable';
type ReachableReason = Exclude<NotAssessableReason, UnreachableReason>;

/** For each reason the plainest data that have it. The type makes a new reason ask for a case here. */
const reasons: Record<ReachableReason, Case> = {
  'baseline-zero': [measured(level(100), yearly({ 2016: 0, 2018: 50 })), { method: eurostat }],
  'signs-differ': [measured(level(100), yearly({ 2016: 10, 2018: -10 })), { method: eurostat }],
  'goal-zero': [
    measured(level(0, { measures: [measure({ direction: 'decrease' })] }), yearly({ 2016: 10, 2018: 5 })),
    { method: 'eurostat' },
  ],
  'not-positive': [measured(level(100), yearly({ 2016: 10, 2017: 0, 2018: 20 })), { method: 'aarr' }],
  'too-few-points': [measured(level(100), yearly({ 2016: 10, 2018: 20 })), { method: 'destatis' }],
  'years-missing': [measured(level(100), yearly({ 2016: 10, 2018: 20 })), { method: 'who-aroc' }],
  'out-of-range': [measured(level(1e308), yearly({ 2016: -1e308, 2018: 0.9e308 }))],
  'goal-equals-baseline': [measured(level(100), yearly({ 2016: 100, 2018: 95 }))],
  'goal-required': [measured(direction(), yearly({ 2016: 100, 2018: 150 })), { method: linear }],
  'no-figure-for-baseline': [measured(level(100), yearly({ 2015: 10, 2018: 50 }))],
  'no-figure-after-baseline': [measured(level(100), yearly({ 2015: 10, 2016: 20 }))],
  'break-in-series': [
    measured(
      level(100),
      yearly({ 2016: 10, 2018: 50 }, { breaks: [{ period: '2017', reason: text('a new survey') }] }),
    ),
  ],
  'incomparable-figures': [measured(level(100), yearly({ 2016: 10, 2018: 50 }, { incomparable: true }))],
  'invalid-figure': [measured(level(100), yearly({ 2016: 10, 2018: Number.NaN }))],
  'outcome-unknown': [roadmap(milestones([milestone('2017', 'unknown')]))],
  'not-done-yet': [roadmap(milestones([milestone('2019', 'planned')]))],
};

it.each(Object.entries(reasons))(
  '%s is a reason, never an error and never zero',
  (reason, [data, options]) => {
    const assessment = assessTarget(data, 'target', { asOf: '2018', ...options });
    const own = assessment.kind === 'direction' ? assessment.measures[0] : assessment;
    expect(own).toMatchObject({ verdict: 'not-assessable', reason });
    expect(JSON.stringify(assessment)).not.toContain('"ratio"');
  },
);

it('a direction of which no measure can be assessed has that as its reason', () => {
  const data = measured(direction(), yearly({ 2016: 100 }));
  const assessment = assessTarget(data, 'target', { asOf: '2018' });
  expect(assessment).toMatchObject({ verdict: 'not-assessable', reason: 'no-measure-assessable' });
});

it('not-after-baseline cannot come from data: a target for the year of the baseline has no later figure', () => {
  const data = measured(level(100, { year: 2016 }), yearly({ 2016: 10, 2017: 20 }));
  expect(assessTarget(data, 'target', { asOf: '2018' })).toMatchObject({
    reason: 'no-figure-after-baseline',
  });
});

it('a verdict has no reason', () => {
  const data = measured(level(100), yearly({ 2016: 10, 2018: 50 }));
  expect(assessTarget(data, 'target', { asOf: '2018' })).not.toHaveProperty('reason');
});

it('a missing baseline is not assessable and never zero: there are no figures to draw', () => {
  const data = measured(level(100), yearly({ 2018: 50 }));
  const assessment = assessTarget(data, 'target', { asOf: '2018' });
  expect(assessment).not.toHaveProperty('figures');
  expect(assessment.evidence).toEqual({ observations: [], sources: [] });
});

it('an empty series is not assessable', () => {
  const data = measured(level(100), series([]));
  expect(assessTarget(data, 'target', { asOf: '2018' })).toMatchObject({ reason: 'no-figure-for-baseline' });
});

it('figures that a method cannot judge are still shown', () => {
  const data = measured(level(100), yearly({ 2016: 100, 2018: 95 }));
  expect(assessTarget(data, 'target', { asOf: '2018' })).toMatchObject({
    reason: 'goal-equals-baseline',
    figures: { baseline: { value: 100 }, current: { value: 95 }, goal: { value: 100 }, progress: null },
  });
});

it('doubling nothing is not achieved by doing nothing', () => {
  const data = measured(multiple(2), yearly({ 2016: 0, 2018: 0 }));
  expect(assessTarget(data, 'target', { asOf: '2018' })).toMatchObject({ verdict: 'not-assessable' });
});

it('doubling a figure below zero is not achieved by doing nothing either', () => {
  const data = measured(multiple(2), yearly({ 2016: -10, 2018: -10 }));
  expect(assessTarget(data, 'target', { asOf: '2018' })).toMatchObject({ verdict: 'not-assessable' });
});

it('a target value that is not a number is a mistake of the data, not movement the wrong way', () => {
  const data = measured(level(Number.NaN), yearly({ 2016: 10, 2018: 50 }));
  expect(mistake(() => assessTarget(data, 'target', { asOf: '2018' })).code).toBe('invalid-number');
});
