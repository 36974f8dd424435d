import { describe, expect, it } from 'vitest';
import {
  direction,
  indicator,
  level,
  measure,
  milestone,
  milestones,
  roadmap,
  yearly,
} from '../../test/fixtures.js';
import { explainRollUp } from '../explain/roll-up.js';
import { getRoadmap } from '../roadmaps.js';
import type { TargetData } from '../types.js';
import { enAnalysis } from '../words/analysis/en.js';
import { rollUpRoadmap } from './roadmap.js';

const data: TargetData = roadmap(
  [
    level(200, { id: 'number' }),
    direction({ id: 'direction', measures: [measure(), measure({ id: 'less', direction: 'decrease' })] }),
    milestones([milestone('2017', 'done')], { id: 'done' }),
    milestones([milestone('2019', 'planned')], { id: 'open' }),
  ],
  indicator([yearly({ 2016: 100, 2018: 150 })]),
);

describe('the targets of a roadmap together', () => {
  it('are put together by the worst verdict, a direction by its worst measure', () => {
    const result = rollUpRoadmap(data, { asOf: '2018', rule: 'worst' });
    expect(result.targets.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['number', 'on-track'],
      ['direction', 'moving-away'],
      ['done', 'achieved'],
      ['open', 'not-assessable'],
    ]);
    expect(result).toMatchObject({ verdict: 'moving-away', leftOut: ['open'], coverage: 0.75 });
  });

  it('count once each, however many measures they have', () => {
    const { targets, value } = rollUpRoadmap(data, { asOf: '2018', rule: 'ordinal-mean' });
    // The direction: places 1 and 4, mean 2.5, which is for review.
    expect(targets[1]).toMatchObject({ verdict: 'behind' });
    expect(value).toBe((1 + 2 + 1) / 3);
  });

  it('are scored by Eurostat’s method, something done with 5', () => {
    const { targets, value, leftOut } = rollUpRoadmap(data, { asOf: '2018', rule: 'mean-score' });
    expect(targets.map(({ score }) => score === undefined)).toEqual([false, false, false, true]);
    expect(targets[1]?.score).toBe(0);
    expect(targets[2]?.score).toBe(5);
    expect(leftOut).toEqual(['open']);
    expect(value).toBeGreaterThan(0);
  });

  it('can be asked for more coverage than there is', () => {
    expect(rollUpRoadmap(data, { asOf: '2018', rule: 'worst', coverage: 0.8 }).verdict).toBe(
      'not-assessable',
    );
  });

  it('are put into words with the rule, the coverage and what is left out', () => {
    const claims = explainRollUp(data, rollUpRoadmap(data, { asOf: '2018', rule: 'worst' }), enAnalysis);
    expect(claims.map(({ text }) => text)).toEqual([
      'The worst verdict counts (Destatis): moving the wrong way.',
      'This is about 3 of the 4 parts.',
      'Not counted, because there is no verdict: the target (en).',
    ]);
    expect(claims[0]?.evidence.sources).toEqual(['source-2016', 'source-2018', 'roadmap']);
    const none = explainRollUp(
      data,
      rollUpRoadmap(data, { asOf: '2018', rule: 'worst', coverage: 1 }),
      enAnalysis,
    );
    expect(none[0]?.text).toBe('Too few parts have a verdict.');
  });

  it('name the measures of a direction that do not count in it', () => {
    const half = roadmap(
      direction({
        measures: [measure(), measure({ id: 'late', baseline: { period: '2019', basis: 'stated' } })],
      }),
      indicator([yearly({ 2016: 100, 2018: 150 })]),
    );
    const result = rollUpRoadmap(half, { asOf: '2018', rule: 'worst' });
    expect(result.targets).toEqual([{ id: 'target', verdict: 'on-track', missing: ['late'] }]);
    expect(explainRollUp(half, result, enAnalysis).at(-1)?.text).toBe(
      'Not counted, because there is no verdict: number of centres (en).',
    );
  });

  it('are named by the office’s own name for a mean, with the mean', () => {
    const say = (rule: 'ordinal-mean' | 'mean-score'): string | undefined =>
      explainRollUp(data, rollUpRoadmap(data, { asOf: '2018', rule }), enAnalysis)[0]?.text;
    expect(say('ordinal-mean')).toBe(
      'Mean of the verdicts (UNDP): on track, 1.33 on a scale from 1, the best, to 4.',
    );
    // 4.20 for 1.19 of the required rate, 0 for one measure up and one down, 5 for something done.
    expect(say('mean-score')).toBe(
      'Mean of the scores (Eurostat): significant progress, 3.07 on a scale from −5 to 5.',
    );
  });

  it('of the roadmap itself come to something by every rule', () => {
    for (const rule of ['mean-score', 'ordinal-mean', 'worst'] as const) {
      const { verdict, targets } = rollUpRoadmap(getRoadmap(), { asOf: '2021', rule });
      expect(targets).toHaveLength(4);
      expect(verdict).not.toBe('not-assessable');
    }
  });
});
