import { describe, expect, it } from 'vitest';
import { measured, level, milestone, milestones, roadmap, yearly } from '../../test/fixtures.js';
import { mistake } from '../../test/mistake.js';
import { eurostat } from '../methods/eurostat.js';
import { assessRoadmap } from './roadmap.js';

describe('the assessment of a roadmap', () => {
  const both = roadmap([
    milestones([milestone('2017', 'done')], { id: 'second' }),
    milestones([milestone('2021', 'planned')], { id: 'first' }),
  ]);

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

  it('judges every target by the method that is asked for', () => {
    const data = measured(level(200), yearly({ 2016: 100, 2018: 130 }));
    expect(assessRoadmap(data, { asOf: '2018', method: eurostat }).targets).toMatchObject([
      { method: { id: 'eurostat', category: 'moderate-progress' } },
    ]);
  });

  it('refuses what is no date', () => {
    expect(mistake(() => assessRoadmap(both, { asOf: 'now' })).code).toBe('invalid-date');
  });
});
