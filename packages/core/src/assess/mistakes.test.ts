/** What the caller can get wrong. */
import { describe, expect, it } from 'vitest';
import { direction, level, measure, measured, yearly } from '../../test/fixtures.js';
import { whileRetired } from '../../test/retired.js';
import { mistake } from '../../test/mistake.js';
import { RoadmapError } from '../errors.js';
import { getRoadmap } from '../roadmaps.js';
import type { TargetData } from '../types.js';
import { assessTarget, type AssessOptions } from './target.js';

const data = measured(level(200), yearly({ 2016: 100, 2018: 150 }));

describe('a mistake of the caller is an error that says what would be right', () => {
  const assess = (
    id: string,
    more: Partial<AssessOptions> = {},
    from: TargetData = data,
  ): ReturnType<typeof mistake> => mistake(() => assessTarget(from, id, { asOf: '2018', ...more }));

  it('an unknown target is answered with the targets there are', () => {
    expect(assess('tarjet')).toEqual({
      code: 'unknown-target',
      message: 'target must be one of target, got tarjet',
    });
  });

  it('a target or a measure that has another id now is no mistake', () => {
    whileRetired('old', 'target', () => {
      expect(assessTarget(data, 'old', { asOf: '2018' })).toEqual(
        assessTarget(data, 'target', { asOf: '2018' }),
      );
    });
    whileRetired('target/number', 'target/count', () => {
      const renamed = assessTarget(data, 'target', { asOf: '2018', measure: 'number' });
      expect(renamed).toEqual(assessTarget(data, 'target', { asOf: '2018', measure: 'count' }));
    });
  });

  it('an unknown measure is answered with the measures of the target', () => {
    const two = [measure(), measure({ id: 'students' })] as const;
    for (const target of [level(200, { measures: two }), direction({ measures: two })]) {
      expect(assess('target', { measure: 'pupils' }, measured(target, yearly({ 2016: 1 })))).toEqual({
        code: 'unknown-measure',
        message: 'measure must be one of count, students, got pupils',
      });
    }
  });

  it.each(['', '2018-1', '2018-02-30', '2017/18', 'today', '20181231'])('%j is no as-of date', (asOf) => {
    expect(assess('target', { asOf })).toEqual({
      code: 'invalid-date',
      message: `date must be like 2017, 2017-12 or 2017-12-31, got ${asOf}`,
    });
  });

  it('an indicator or a series that the data do not hold is named with those that they do', () => {
    const pointing = (more: Partial<ReturnType<typeof measure>>): TargetData =>
      measured(level(200, { measures: [measure(more)] }), yearly({ 2016: 1 }));
    expect(assess('target', {}, pointing({ indicator: 'pupils' }))).toEqual({
      code: 'dangling-reference',
      message: 'indicator must be one of centres, got pupils',
    });
    expect(assess('target', {}, pointing({ series: 'old' }))).toEqual({
      code: 'dangling-reference',
      message: 'series must be one of main, got old',
    });
  });

  it('is told apart from other errors by its name', () => {
    const error = new RoadmapError('unknown-target', 'text');
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe('RoadmapError: text');
  });

  it('an unknown roadmap is answered with the roadmaps there are', () => {
    // An id that is only known at run time: one that is written out does not compile.
    const id = ['other'].join();
    expect(mistake(() => getRoadmap(id))).toEqual({
      code: 'unknown-roadmap',
      message:
        'getRoadmap: id must be one of human-capital-topsectoren-2016-2020, human-capital-topsectoren-2020-2023, got other',
    });
  });
});
