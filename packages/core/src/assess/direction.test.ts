import { describe, expect, it } from 'vitest';
import { direction, indicator, measure, roadmap, yearly } from '../../test/fixtures.js';
import type { DirectionAssessment } from './assessment.js';
import { assessTarget, type AssessOptions } from './target.js';

/** From 100 in 2016 to the given values in 2017: 102 is up two percent, and so on. `null` is no figure. */
function assess(values: readonly (number | null)[], more: Partial<AssessOptions> = {}): DirectionAssessment {
  const [first, ...rest] = values.map((_, index) => measure({ id: `m${index}`, series: `s${index}` }));
  if (first === undefined) throw new Error('needs a measure');
  const lines = values.map((value, index) =>
    yearly(value === null ? { 2016: 100 } : { 2016: 100, 2017: value }, { id: `s${index}` }),
  );
  const data = roadmap(direction({ measures: [first, ...rest] }), indicator(lines));
  const assessment = assessTarget(data, 'target', { asOf: '2017', ...more });
  if (assessment.kind !== 'direction') throw new Error('must be a direction');
  return assessment;
}

describe('a target with a direction and no number', () => {
  it('judges each measure by Eurostat without a target, in the order of the roadmap', () => {
    const { measures } = assess([102, 100, 95]);
    expect(measures.map(({ measure: id, verdict }) => [id, verdict])).toEqual([
      ['m0', 'on-track'],
      ['m1', 'off-track'],
      ['m2', 'moving-away'],
    ]);
    expect(measures[0]?.method).toMatchObject({ id: 'eurostat', category: 'significant-progress' });
  });

  it.each([
    [[102, 105], 'on-track'],
    [[100, 100], 'off-track'],
    [[95, 90], 'moving-away'],
    [[102, 100], 'mixed'],
    [[102, 95], 'mixed'],
    [[100, 95], 'mixed'],
    [[102, null], 'mixed'],
    [[null, null], 'not-assessable'],
  ])('%j after 100 is %s as a whole', (values, verdict) => {
    expect(assess(values).verdict).toBe(verdict);
  });

  it('never averages: three measures up and one down is mixed, however far up', () => {
    expect(assess([200, 200, 200, 95]).verdict).toBe('mixed');
  });

  it('shows both figures of a measure, and none where they are missing', () => {
    const [known, unknown] = assess([102, null]).measures;
    expect(known).toMatchObject({ baseline: { value: 100 }, current: { period: '2017', value: 102 } });
    expect(unknown).not.toHaveProperty('baseline');
    expect(unknown).toMatchObject({
      reason: 'no-figure-after-baseline',
      evidence: { observations: [], sources: [] },
    });
  });

  it('can be asked for one measure alone', () => {
    const assessment = assess([102, 95], { measure: 'm1' });
    expect(assessment.verdict).toBe('moving-away');
    expect(assessment.measures.map(({ measure: id }) => id)).toEqual(['m1']);
  });

  it('is not achieved or missed when the year is over: no number says when it would be', () => {
    expect(assess([102, 105], { asOf: '2030' }).verdict).toBe('on-track');
  });
});
