import { describe, expect, it } from 'vitest';
import { direction, level, measured, milestone, milestones, roadmap, yearly } from '../test/fixtures.js';
import { getRoadmap } from '../src/roadmaps.js';
import type { TargetData } from '../src/types.js';
import { nl } from '../src/words/nl.js';
import { prepare } from './prepare.js';

function validFrom(data: TargetData): string {
  const [target] = data.targets;
  if (target === undefined) throw new Error('needs a target');
  return prepare({ ...getRoadmap(), ...data }, target, nl).validFrom;
}

describe('an explanation holds', () => {
  it('from the last day of the target year, when that decides', () => {
    expect(validFrom(measured(level(200), yearly({ 2016: 100, 2018: 130 })))).toBe('2020-12-31');
  });

  it('from the day on which the last figure that counts is known', () => {
    expect(validFrom(measured(direction(), yearly({ 2016: 100, 2017: 130, 2025: 1 })))).toBe('2017-12-31');
  });

  it('from the day on which the last milestone was taken', () => {
    expect(validFrom(roadmap(milestones([milestone('2017-06-26', 'done')])))).toBe('2017-06-26');
    const later = milestone('2021', 'done', { id: 'review' });
    expect(validFrom(roadmap(milestones([milestone('2017-06-26', 'done'), later])))).toBe('2021-12-31');
  });

  it('always, when nothing will ever change', () => {
    expect(validFrom(measured(direction(), yearly({ 2016: 100, 2018: 130 }, { incomparable: true })))).toBe(
      '0001-01-01',
    );
  });
});

it('what is prepared is what is said in the far future', () => {
  const data = measured(level(200), yearly({ 2016: 100, 2020: 210 }));
  const { explanation } = prepare({ ...getRoadmap(), ...data }, level(200), nl);
  expect(explanation.sentence).toBe(
    'Gehaald. In 2020 waren er 210 centres (nl); het doel was 200. Sinds 2016 kwam er 110 bij.',
  );
});
