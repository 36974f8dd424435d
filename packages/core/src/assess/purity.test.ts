/** An assessment is plain data that depend on nothing but what was given. */
import { describe, expect, it } from 'vitest';
import {
  direction,
  level,
  measured,
  milestone,
  milestones,
  multiple,
  roadmap,
  share,
  threshold,
  yearly,
} from '../../test/fixtures.js';
import { getRoadmap } from '../roadmaps.js';
import type { TargetData } from '../types.js';
import { assessRoadmap } from './roadmap.js';

const kinds: readonly TargetData[] = [
  measured(level(200), yearly({ 2016: 100, 2018: 150 })),
  measured(multiple(2), yearly({ 2016: 100, 2018: 150 })),
  measured(share(4, 10), yearly({ 2016: 20, 2018: 30 })),
  measured(threshold(80), yearly({ 2016: 60, 2018: 70 })),
  measured(direction(), yearly({ 2016: 60, 2018: 70 })),
  roadmap(milestones([milestone('2017', 'done')])),
  measured(level(200), yearly({ 2016: 100 })),
  getRoadmap(),
];

describe('an assessment', () => {
  it.each(['2015', '2018', '2019-06', '2030-01-01'])(
    'as of %s is plain data that survive JSON, for every kind',
    (asOf) => {
      for (const one of kinds) {
        const assessment = assessRoadmap(one, { asOf });
        expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
      }
    },
  );

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

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
