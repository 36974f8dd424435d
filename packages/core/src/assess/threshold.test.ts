import { describe, expect, it } from 'vitest';
import { measured, threshold, yearly } from '../../test/fixtures.js';
import { assessGoalOf as assess } from '../../test/goal.js';

describe('a threshold to keep', () => {
  const at = (from: number, to: number, asOf = '2018'): string =>
    assess(measured(threshold(80), yearly({ 2016: from, 2018: to })), asOf).verdict;

  it('is on track while it is kept, rising or falling', () => {
    expect([at(80, 85), at(90, 85), at(85, 80)]).toEqual(['on-track', 'on-track', 'on-track']);
  });

  it('is behind while it is not kept but things improve, and off track when they do not', () => {
    expect([at(60, 70), at(70, 70), at(75, 70)]).toEqual(['behind', 'off-track', 'off-track']);
  });

  it('has no line that leads to it and no pace that it asks for', () => {
    const { figures } = assess(measured(threshold(80), yearly({ 2016: 60, 2018: 70 })), '2018');
    expect(figures).toMatchObject({ expected: null, requiredPace: null, neededPace: null });
    expect(figures?.progress).toBe(0.5);
  });

  it('is achieved or missed once the year is over', () => {
    expect([at(60, 80, '2020'), at(60, 79, '2020')]).toEqual(['achieved', 'missed']);
  });
});
