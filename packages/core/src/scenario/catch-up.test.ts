import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { level, measure, measured, threshold, yearly } from '../../test/fixtures.js';
import { assessGoalOf } from '../../test/goal.js';
import { mistake } from '../../test/mistake.js';
import { isSame } from '../../test/numbers.js';
import type { Figures } from '../assess/assessment.js';
import { catchUp } from './catch-up.js';

function figures(value: number, more: { goal?: number; asOf?: string; down?: boolean } = {}): Figures {
  const { goal = 200, asOf = '2018', down = false } = more;
  const measures = [measure({ direction: down ? 'decrease' : 'increase' })] as const;
  const found = assessGoalOf(
    measured(level(goal, { measures }), yearly({ 2016: 100, 2018: value })),
    asOf,
  ).figures;
  if (found === undefined) throw new Error('must have figures');
  return found;
}

describe('when a pace leads to the goal', () => {
  it('15 a year from 130 in 2018 is 200 two thirds into 2022', () => {
    const { pace, goal } = catchUp(figures(130));
    expect(pace).toBe(15);
    expect(isSame(goal ?? 0, 2018 + 70 / 15)).toBe(true);
  });

  it('a pace the wrong way, or none, never does', () => {
    expect(catchUp(figures(130), -1).goal).toBeNull();
    expect(catchUp(figures(130), 0).goal).toBeNull();
    expect(catchUp(figures(90)).goal).toBeNull();
  });

  it('less is better where the goal is below', () => {
    expect(catchUp(figures(90, { goal: 50, down: true }), -10).goal).toBe(2022);
  });

  it('goes on after the target year', () => {
    expect(catchUp(figures(130, { asOf: '2021' })).goal).toBeGreaterThan(2022);
  });

  it('a goal that has been met is there already', () => {
    expect(catchUp(figures(210))).toMatchObject({ goal: 2018, schedule: 2018 });
  });
});

describe('when a pace leads back to the schedule', () => {
  it('20 behind and 10 a year faster than the schedule takes two years', () => {
    expect(catchUp(figures(130), 35).schedule).toBe(2020);
  });

  it('is now for who is on schedule', () => {
    expect(catchUp(figures(150), 0).schedule).toBe(2018);
  });

  it('is never for a pace that is no faster than the schedule, or too slow to be in time', () => {
    expect(catchUp(figures(130), 25).schedule).toBeNull();
    expect(catchUp(figures(130), 34).schedule).toBeNull();
  });

  it('does not exist for a threshold', () => {
    const data = measured(threshold(200), yearly({ 2016: 100, 2018: 130 }));
    const found = assessGoalOf(data, '2018').figures;
    expect(found === undefined ? null : catchUp(found)).toMatchObject({ schedule: null });
  });
});

it('the pace that is needed reaches the goal in its own year, for any figures', () => {
  const value = fc.integer({ min: -1000, max: 199 });
  fc.assert(
    fc.property(value, (current) => {
      const found = figures(current);
      const { goal } = catchUp(found, found.neededPace?.absolute);
      expect(isSame(goal ?? 0, 2020)).toBe(true);
    }),
  );
});

it('a pace that is no number is a mistake', () => {
  expect(mistake(() => catchUp(figures(130), Number.NaN)).message).toBe(
    'pace must be a finite number, got NaN',
  );
});
