import { describe, expect, it } from 'vitest';
import { level, measured, milestone, milestones, roadmap, yearly } from '../../test/fixtures.js';
import { mistake } from '../../test/mistake.js';
import { assessTarget } from '../assess/target.js';
import { getRoadmap } from '../roadmaps.js';
import { en } from '../words/en.js';
import { explain } from './explain.js';

describe('an assessment of other data', () => {
  const plain = measured(level(200), yearly({ 2016: 100, 2018: 130 }));
  const assessment = assessTarget(plain, 'target', { asOf: '2018' });

  it('of a target that is not there is refused with those that are', () => {
    expect(mistake(() => explain(getRoadmap(), assessment, en))).toEqual({
      code: 'unknown-target',
      message:
        'target must be one of coe-civ-capacity, knowledge-circulation, international-talent, stem-graduates, got target',
    });
  });

  it('of another kind of target is refused', () => {
    const other = roadmap(milestones([milestone('2017', 'done')]));
    expect(mistake(() => explain(other, assessment, en))).toEqual({
      code: 'dangling-reference',
      message: 'explain: assessment must be of the target in data (milestone), got one of kind level',
    });
  });

  it('whose sources are not there is refused', () => {
    expect(mistake(() => explain({ ...plain, sources: [] }, assessment, en)).code).toBe('dangling-reference');
  });
});
