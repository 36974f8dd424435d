import { describe, expect, it } from 'vitest';
import {
  direction,
  figure,
  level,
  measure,
  measured,
  milestone,
  milestones,
  roadmap,
  series,
  yearly,
} from '../../test/fixtures.js';
import { assessTarget } from './target.js';

describe('the evidence of a verdict', () => {
  it('names exactly the two observations that were compared, and their sources', () => {
    const data = measured(level(200), yearly({ 2015: 90, 2016: 100, 2017: 120, 2018: 150, 2021: 300 }));
    expect(assessTarget(data, 'target', { asOf: '2018' }).evidence).toEqual({
      observations: [
        { indicator: 'centres', series: 'main', period: '2016' },
        { indicator: 'centres', series: 'main', period: '2018' },
      ],
      sources: ['source-2016', 'source-2018'],
    });
  });

  it('names a source once, and all sources of a figure', () => {
    const data = measured(
      level(200),
      series([figure('2016', 100, { sources: ['a', 'b'] }), figure('2018', 150, { sources: ['b', 'c'] })]),
    );
    expect(assessTarget(data, 'target', { asOf: '2018' }).evidence.sources).toEqual(['a', 'b', 'c']);
  });

  it('names nothing of a measure that could not be read, and nothing of measures that only disagree', () => {
    const target = level(200, { measures: [measure(), measure({ id: 'other', series: 'other' })] });
    const data = measured(target, yearly({ 2016: 100 }), yearly({ 2016: 1, 2018: 2 }, { id: 'other' }));
    expect(assessTarget(data, 'target', { asOf: '2018' }).evidence).toEqual({
      observations: [],
      sources: [],
    });
  });

  it('of a direction is that of its measures together', () => {
    const target = direction({ measures: [measure(), measure({ id: 'other', series: 'other' })] });
    const data = measured(
      target,
      yearly({ 2016: 100, 2018: 110 }),
      yearly({ 2016: 1, 2017: 2 }, { id: 'other' }),
    );
    const { evidence } = assessTarget(data, 'target', { asOf: '2018' });
    expect(evidence.observations.map(({ series: id, period }) => `${id} ${period}`)).toEqual([
      'main 2016',
      'main 2018',
      'other 2016',
      'other 2017',
    ]);
    expect(evidence.sources).toEqual(['source-2016', 'source-2018', 'source-2017']);
  });

  it('of a milestone target has no observations, and the sources of its milestones', () => {
    const steps = [
      milestone('2017', 'done', { sources: ['a'] }),
      milestone('2018', 'done', { id: 'review', sources: ['a', 'b'] }),
    ];
    expect(assessTarget(roadmap(milestones(steps)), 'target', { asOf: '2018' }).evidence).toEqual({
      observations: [],
      sources: ['a', 'b'],
    });
  });
});
