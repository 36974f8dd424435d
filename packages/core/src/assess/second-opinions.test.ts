import { describe, expect, it } from 'vitest';
import {
  direction,
  level,
  measure,
  measured,
  milestone,
  milestones,
  multiple,
  roadmap,
  threshold,
  yearly,
} from '../../test/fixtures.js';
import { mistake } from '../../test/mistake.js';
import { assessTarget } from './target.js';

const growing = yearly({ 2012: 60, 2013: 70, 2014: 80, 2015: 90, 2016: 100, 2017: 115, 2018: 130 });

describe('the opinion of every method', () => {
  const all = (data: Parameters<typeof assessTarget>[0], asOf = '2018') =>
    assessTarget(data, 'target', { asOf, method: 'all' });

  it('stands beside the verdict that is given without it', () => {
    const data = measured(multiple(2), growing);
    const { opinions, milestoneOpinions, ...assessment } = all(data);
    expect(assessment).toEqual(assessTarget(data, 'target', { asOf: '2018' }));
    expect(milestoneOpinions).toEqual([]);
    expect(opinions).toHaveLength(1);
    expect(opinions[0]?.opinions[0]).toMatchObject({
      method: { id: 'linear' },
      verdict: assessment.verdict,
    });
  });

  it('rests on every figure that was read, before the baseline too', () => {
    const periods = all(measured(multiple(2), growing)).opinions[0]?.evidence.observations.map(
      ({ period }) => period,
    );
    expect(periods).toEqual(['2012', '2013', '2014', '2015', '2016', '2017', '2018']);
  });

  it('never rests on a figure from before a break', () => {
    const broken = { ...growing, breaks: [{ period: '2014', reason: { nl: 'nl', en: 'en' } }] };
    const opinions = all(measured(multiple(2), broken)).opinions[0];
    expect(opinions?.evidence.observations.map(({ period }) => period)).toEqual([
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
    ]);
  });

  it('is about the figures up to the target year when that is over', () => {
    const late = measured(level(200, { year: 2017 }), growing);
    const { verdict, opinions } = all(late, '2019');
    expect(verdict).toBe('missed');
    expect(opinions[0]?.period).toBe('2017');
  });

  it('is given for each measure of a direction, with the default method first', () => {
    const target = direction({ measures: [measure(), measure({ id: 'second', direction: 'decrease' })] });
    const { opinions } = all(measured(target, growing));
    expect(opinions.map((one) => one.measure)).toEqual(['count', 'second']);
    expect(opinions.map((one) => one.opinions[0]?.method.id)).toEqual(['eurostat', 'eurostat']);
    expect(opinions.map((one) => one.opinions[0]?.verdict)).toEqual(['on-track', 'moving-away']);
    const one = assessTarget(measured(target, growing), 'target', {
      asOf: '2018',
      method: 'all',
      measure: 'second',
    });
    expect(one.opinions.map((opinion) => opinion.measure)).toEqual(['second']);
  });

  it('of a threshold comes from those that have a rule for it', () => {
    const { opinions } = all(measured(threshold(80), growing));
    expect(opinions[0]?.opinions.map(({ method }) => method.id)).toEqual(['destatis']);
  });

  it('is none where there are no two figures, with the reason', () => {
    const { opinions } = all(measured(level(200), yearly({ 2018: 1 })));
    expect(opinions).toEqual([
      {
        measure: 'count',
        reason: 'no-figure-for-baseline',
        opinions: [],
        agree: true,
        differences: [],
        evidence: { observations: [], sources: [] },
      },
    ]);
  });

  it('of a milestone is that of the methods for things done or not done', () => {
    const done = all(roadmap(milestones([milestone('2017', 'done')])));
    expect(done.opinions).toEqual([]);
    expect(done.milestoneOpinions.map(({ verdict }) => verdict)).toContain('achieved');
    const open = all(roadmap(milestones([milestone('2019', 'planned')])));
    expect(open.milestoneOpinions).toEqual([]);
  });

  it('can be asked of one method by its id', () => {
    const data = measured(multiple(2), growing);
    expect(assessTarget(data, 'target', { asOf: '2018', method: 'eurostat' })).toMatchObject({
      method: { id: 'eurostat' },
    });
    const wrong = 'gut-feeling' as 'linear';
    expect(mistake(() => assessTarget(data, 'target', { asOf: '2018', method: wrong })).code).toBe(
      'unknown-method',
    );
  });
});
