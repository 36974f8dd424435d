import { describe, expect, it } from 'vitest';
import { level, measured, yearly } from '../../test/fixtures.js';
import { assessGoalOf as assess } from '../../test/goal.js';

describe('once the target year is over', () => {
  const data = measured(level(200), yearly({ 2016: 100, 2020: 199, 2021: 300 }));

  it('what is known then decides: one short is missed, the goal itself is achieved', () => {
    expect(assess(data, '2020').verdict).toBe('missed');
    expect(assess(measured(level(199), yearly({ 2016: 100, 2020: 199 })), '2020').verdict).toBe('achieved');
  });

  it('the verdict is frozen: later figures change nothing', () => {
    const { asOf: first, ...then } = assess(data, '2020-12-31');
    const { asOf: last, ...later } = assess(data, '2050');
    expect(later).toEqual(then);
    expect([first, last]).toEqual(['2020-12-31', '2050']);
  });

  it('the last day of the year counts as over, and the day before does not', () => {
    const early = measured(level(200), yearly({ 2016: 100, 2019: 190 }));
    expect(assess(early, '2020-12-30').verdict).toBe('on-track');
    expect(assess(early, '2020-12-31').verdict).toBe('missed');
  });

  it('no pace is needed any more, and no category of a method is given', () => {
    expect(assess(data, '2020').figures?.neededPace).toBeNull();
    expect(assess(data, '2020').method).toEqual({ id: 'linear', edition: 'SDSN 2019' });
  });

  it('what was achieved early and lost by the end is missed', () => {
    const lost = measured(level(200), yearly({ 2016: 100, 2018: 210, 2020: 190 }));
    expect(assess(lost, '2018').verdict).toBe('achieved');
    expect(assess(lost, '2020').verdict).toBe('missed');
  });
});
