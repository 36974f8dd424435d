import { describe, expect, it } from 'vitest';
import {
  direction,
  figure,
  level,
  measure,
  measured,
  milestone,
  milestones,
  multiple,
  roadmap,
  series,
  yearly,
} from '../../test/fixtures.js';
import { mistake } from '../../test/mistake.js';
import { getRoadmap } from '../roadmaps.js';
import { sensitivity } from './sensitivity.js';

const steady = yearly({ 2014: 60, 2015: 80, 2016: 100, 2017: 120, 2018: 140 });

describe('how a verdict depends on what was assumed', () => {
  it('every base year with a figure within two years is tried', () => {
    const { cells, chosen } = sensitivity(measured(level(200), steady), 'target', { asOf: '2018' });
    expect(cells.map(({ baseline }) => baseline)).toEqual(['2014', '2015', '2016', '2017', '2018']);
    expect(chosen).toMatchObject({ measure: 'count', series: 'main', baseline: '2016' });
    expect(cells).toContainEqual(chosen);
  });

  it('as many years around it are tried as are asked for', () => {
    const data = measured(level(200), steady);
    expect(sensitivity(data, 'target', { asOf: '2018', years: 0 }).cells).toHaveLength(1);
    expect(sensitivity(data, 'target', { asOf: '2018', years: 1 }).cells).toHaveLength(3);
  });

  it('is robust when all ways agree; a way without a verdict does not contradict', () => {
    const result = sensitivity(measured(level(180), steady), 'target', { asOf: '2018' });
    expect(result).toMatchObject({
      robust: true,
      dependsOn: [],
      counts: { 'on-track': 4, 'not-assessable': 1 },
    });
  });

  it('one way alone shows nothing about robustness', () => {
    const result = sensitivity(measured(level(180), yearly({ 2016: 100, 2020: 140 })), 'target', {
      asOf: '2020',
      years: 0,
    });
    expect(result.cells).toHaveLength(1);
    expect(result.robust).toBe(false);
  });

  it('depends on the base year when another one alone gives another verdict', () => {
    const uneven = yearly({ 2015: 10, 2016: 100, 2018: 130 });
    const { robust, dependsOn } = sensitivity(measured(multiple(2), uneven), 'target', { asOf: '2018' });
    expect([robust, dependsOn]).toEqual([false, ['baseline']]);
  });

  it('depends on the measure when another one, as it stands, gives another verdict', () => {
    const target = level(200, { measures: [measure(), measure({ id: 'second', series: 'other' })] });
    const data = measured(
      target,
      yearly({ 2016: 100, 2018: 150 }),
      yearly({ 2016: 100, 2018: 90 }, { id: 'other' }),
    );
    expect(sensitivity(data, 'target', { asOf: '2018' }).dependsOn).toEqual(['measure']);
  });

  it('depends on the vintage when figures that contradict give another verdict from the same year', () => {
    const data = measured(
      level(200),
      yearly({ 2016: 100, 2018: 150 }),
      yearly({ 2016: 100, 2018: 120 }, { id: 'older', contradicts: ['main'] }),
    );
    const { dependsOn, cells } = sensitivity(data, 'target', { asOf: '2018' });
    expect(dependsOn).toEqual(['vintage']);
    expect(cells.map((cell) => cell.series)).toEqual(['main', 'main', 'older', 'older']);
  });

  it('asks what if the other source is right about the one year that it speaks of', () => {
    const data = measured(
      multiple(2),
      series([figure('2016-11', 100), figure('2018', 150)]),
      series([figure('2016', 60)], { id: 'older', contradicts: ['main'] }),
    );
    const target = multiple(2, {
      measures: [measure({ baseline: { period: '2016-11', basis: 'assumed' } })],
    });
    const { cells } = sensitivity({ ...data, targets: [target] }, 'target', { asOf: '2018' });
    const other = cells.find((cell) => cell.series === 'older' && cell.baseline === '2016-11');
    // 60 became 150: more than twice as many.
    expect(other).toMatchObject({ verdict: 'achieved' });
    expect(other?.evidence).toEqual({
      observations: [
        { indicator: 'centres', series: 'older', period: '2016' },
        { indicator: 'centres', series: 'main', period: '2018' },
      ],
      sources: ['source-2016', 'source-2018'],
    });
  });

  it('takes years that only the other source has as base years too', () => {
    const data = measured(
      level(200),
      yearly({ 2016: 100, 2018: 150 }),
      yearly({ 2015: 50 }, { id: 'older', contradicts: ['main'] }),
    );
    const { cells } = sensitivity(data, 'target', { asOf: '2018' });
    expect(cells.filter((cell) => cell.series === 'older').map(({ baseline }) => baseline)).toEqual([
      '2015',
      '2016',
      '2018',
    ]);
  });

  it('of a direction is about one measure, because each is part of the target', () => {
    const target = direction({ measures: [measure(), measure({ id: 'second', direction: 'decrease' })] });
    const { cells } = sensitivity(measured(target, steady), 'target', { asOf: '2018', measure: 'second' });
    expect(new Set(cells.map((cell) => cell.measure))).toEqual(new Set(['second']));
    expect(cells[2]).toMatchObject({ baseline: '2016', verdict: 'moving-away' });
  });

  it('can be worked out by another method', () => {
    const data = measured(level(200), steady);
    expect(sensitivity(data, 'target', { asOf: '2018', method: 'eurostat' }).chosen.method.id).toBe(
      'eurostat',
    );
  });

  it('a milestone assumes no figures, and a number of years is whole', () => {
    const data = roadmap(milestones([milestone('2017', 'done')]));
    expect(mistake(() => sensitivity(data, 'target', { asOf: '2018' })).code).toBe('invalid-argument');
    const wrong = { asOf: '2018', years: -1 };
    expect(mistake(() => sensitivity(measured(level(1), steady), 'target', wrong)).message).toBe(
      'years must be a whole number from 0, got -1',
    );
  });
});

describe('the first target of the roadmap', () => {
  it('depends on the measure: centres and companies doubled, students did not', () => {
    const roadmapData = getRoadmap('human-capital-topsectoren-2016-2020');
    const { chosen, dependsOn, cells } = sensitivity(roadmapData, 'coe-civ-capacity', { asOf: '2020' });
    expect(chosen).toMatchObject({ measure: 'centres', verdict: 'achieved' });
    expect(dependsOn).toContain('measure');
    expect(new Set(cells.map(({ measure: id }) => id))).toEqual(
      new Set(['centres', 'companies', 'students']),
    );
  });
});
