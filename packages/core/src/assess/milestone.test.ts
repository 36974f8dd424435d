import { describe, expect, it } from 'vitest';
import { milestone, milestones, roadmap } from '../../test/fixtures.js';
import { mistake } from '../../test/mistake.js';
import type { Milestone } from '../types.js';
import type { Assessment } from './assessment.js';
import { assessTarget } from './target.js';

function assess(asOf: string, ...steps: readonly Milestone[]): Assessment {
  return assessTarget(roadmap(milestones(steps)), 'target', { asOf });
}
/** The verdict, or the reason why there is none, for a target of 2020. */
function outcome(date: string, status: Milestone['status'], asOf: string): string {
  const { verdict, reason } = assess(asOf, milestone(date, status));
  return reason ?? verdict;
}

describe('a target to deliver something by 2020', () => {
  it('is achieved from the day on which the deciding milestone is done', () => {
    expect(outcome('2017-06-26', 'done', '2017-06-25')).toBe('not-done-yet');
    expect(outcome('2017-06-26', 'done', '2017-06-26')).toBe('achieved');
    expect(outcome('2017-06-26', 'done', '2040')).toBe('achieved');
  });

  it('is achieved in time on the last day of the year, and missed when it is done after that', () => {
    expect(outcome('2020-12-31', 'done', '2020-12-31')).toBe('achieved');
    expect(outcome('2021-01-01', 'done', '2021')).toBe('missed');
  });

  it('counts a date that is known by its year or month as the last day of it', () => {
    expect(outcome('2017', 'done', '2017-12-30')).toBe('not-done-yet');
    expect(outcome('2017-06', 'done', '2017-06-30')).toBe('achieved');
    expect(outcome('2020', 'done', '2020')).toBe('achieved');
  });

  it('is missed when the year is over and it was only planned', () => {
    expect(outcome('2019', 'planned', '2020-12-30')).toBe('not-done-yet');
    expect(outcome('2019', 'planned', '2020-12-31')).toBe('missed');
  });

  it('is not assessable when the outcome was looked for and not found, also after the year', () => {
    expect(outcome('2019', 'unknown', '2019')).toBe('outcome-unknown');
    expect(outcome('2019', 'unknown', '2030')).toBe('outcome-unknown');
  });

  it('is not done yet while the milestone lies ahead, whatever became of it later', () => {
    expect(outcome('2019', 'unknown', '2018')).toBe('not-done-yet');
  });
});

describe('the milestones on the way', () => {
  const first = milestone('2017', 'done', { id: 'draft' });
  const last = milestone('2019', 'unknown', { id: 'review' });
  const deciding = milestone('2018', 'done');

  it('that lie ahead count as planned, whatever became of them later', () => {
    const assessment = assess('2017', first, deciding, last);
    expect(assessment).toMatchObject({
      milestones: [
        { milestone: 'draft', date: '2017', status: 'done', decides: false },
        { milestone: 'report', date: '2018', status: 'planned', decides: true },
        { milestone: 'review', date: '2019', status: 'planned', decides: false },
      ],
    });
  });

  it('do not decide: only the one that is named does', () => {
    expect(assess('2030', first, deciding, last).verdict).toBe('achieved');
    expect(assess('2030', first, milestone('2018', 'planned'), last).verdict).toBe('missed');
  });
});

it('a deciding milestone that is not there is a mistake of the data, named with those that are', () => {
  expect(mistake(() => assess('2018', milestone('2018', 'done', { id: 'draft' })))).toEqual({
    code: 'dangling-reference',
    message: 'milestone must be one of draft, got report',
  });
});
