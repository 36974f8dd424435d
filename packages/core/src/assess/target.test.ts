/** What the caller can get wrong, and what an assessment is: plain data that depend on nothing else. */
import { describe, expect, it } from 'vitest';
import { direction, level, measure, measured, milestone, milestones, multiple, roadmap, share, threshold, yearly } from '../../test/fixtures.js';
import { RoadmapError } from '../errors.js';
import { getRoadmap } from '../roadmaps.js';
import type { TargetData } from '../types.js';
import { assessRoadmap } from './roadmap.js';
import { assessTarget, type AssessOptions } from './target.js';

const data = measured(level(200), yearly({ 2016: 100, 2018: 150 }));

function mistake(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof RoadmapError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('must be refused');
}

describe('a mistake of the caller is an error that says what would be right', () => {
  const assess = (id: string, more: Partial<AssessOptions> = {}, from: TargetData = data) =>
    mistake(() => assessTarget(from, id, { asOf: '2018', ...more }));

  it('an unknown target is answered with the targets there are', () => {
    expect(assess('tarjet')).toEqual({ code: 'unknown-target', message: 'target must be one of target, got tarjet' });
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
    expect(mistake(() => getRoadmap('other'))).toEqual({
      code: 'unknown-roadmap',
      message: 'getRoadmap: id must be one of human-capital-topsectoren-2016-2020, got other',
    });
  });
});

const kinds: readonly TargetData[] = [
  data,
  measured(multiple(2), yearly({ 2016: 100, 2018: 150 })),
  measured(share(4, 10), yearly({ 2016: 20, 2018: 30 })),
  measured(threshold(80), yearly({ 2016: 60, 2018: 70 })),
  measured(direction(), yearly({ 2016: 60, 2018: 70 })),
  roadmap(milestones([milestone('2017', 'done')])),
  measured(level(200), yearly({ 2016: 100 })),
  getRoadmap(),
];

describe('an assessment', () => {
  it.each(['2015', '2018', '2019-06', '2030-01-01'])('as of %s is plain data that survive JSON, for every kind', (asOf) => {
    for (const one of kinds) {
      const assessment = assessRoadmap(one, { asOf });
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
    }
  });

  it('never changes what it is given: deeply frozen data do', () => {
    for (const one of kinds) {
      const frozen = freeze(structuredClone(one));
      expect(assessRoadmap(frozen, freeze({ asOf: '2018' }))).toEqual(assessRoadmap(one, { asOf: '2018' }));
    }
  });

  it('is the same each time', () => {
    for (const one of kinds) {
      const first = JSON.stringify(assessRoadmap(one, { asOf: '2018' }));
      expect(JSON.stringify(assessRoadmap(one, { asOf: '2018' }))).toBe(first);
    }
  });

  it('has a reason exactly where it is not assessable', () => {
    for (const asOf of ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2030']) {
      for (const { verdict, reason } of kinds.flatMap((one) => assessRoadmap(one, { asOf }).targets)) {
        expect(reason !== undefined).toBe(verdict === 'not-assessable');
      }
    }
  });
});

describe('the assessment of a roadmap', () => {
  const both = roadmap([milestones([milestone('2017', 'done')], { id: 'second' }), milestones([milestone('2021', 'planned')], { id: 'first' })]);

  it('has every target in the order of the roadmap, those that cannot be assessed among them', () => {
    const { roadmap: id, asOf, targets } = assessRoadmap(both, { asOf: '2018' });
    expect([id, asOf]).toEqual(['roadmap', '2018']);
    expect(targets.map(({ target, verdict }) => [target, verdict])).toEqual([
      ['second', 'achieved'],
      ['first', 'not-assessable'],
    ]);
  });

  it('has no verdict of its own', () => {
    expect(Object.keys(assessRoadmap(both, { asOf: '2018' })).sort()).toEqual(['asOf', 'roadmap', 'targets']);
  });

  it('passes a method on, and refuses what is no date', () => {
    expect(mistake(() => assessRoadmap(both, { asOf: 'now' })).code).toBe('invalid-date');
  });
});

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
