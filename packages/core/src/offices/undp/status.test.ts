import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import type { Point } from '../../methods/method.js';
import { undpStatus } from './status.js';
import type { UndpMethodology } from './methodology.js';

function series(...pairs: readonly (readonly [year: number, value: number])[]): Point[] {
  return pairs.map(([year, value]) => ({ year, value }));
}

const rise: UndpMethodology = { kind: 'observed-rate', direction: 'increase' };
const fall: UndpMethodology = { kind: 'observed-rate', direction: 'decrease' };

describe('what the status is counted from', () => {
  it('is the figure of 2015, and not the best or the last one before the current one', () => {
    expect(undpStatus(series([2014, 1], [2015, 100], [2016, 50], [2020, 100]), rise)).toBe(
      'limited-progress',
    );
  });

  it.each([
    ['2016 before 2014', series([2014, 200], [2016, 100], [2020, 150]), 'on-track'],
    ['2014 before 2017', series([2014, 200], [2017, 100], [2020, 150]), 'deterioration'],
    ['2013 before 2018', series([2013, 200], [2018, 100], [2020, 150]), 'deterioration'],
    ['2018 before 2012', series([2012, 200], [2018, 100], [2020, 150]), 'on-track'],
    ['2012 when there is no other', series([2012, 200], [2020, 150]), 'deterioration'],
  ])('is found nearest to 2015, the later year first: %s', (_, points, status) => {
    expect(undpStatus(points, rise)).toBe(status);
  });

  it('is not more than three years from 2015', () => {
    expect(undpStatus(series([2011, 100], [2020, 150]), rise)).toBe('insufficient-data');
    expect(undpStatus(series([2019, 100], [2020, 150]), rise)).toBe('insufficient-data');
  });

  it('is not zero', () => {
    expect(undpStatus(series([2015, 0], [2016, 100], [2020, 150]), rise)).toBe('on-track');
    expect(undpStatus(series([2015, 0], [2020, 150]), rise)).toBe('insufficient-data');
  });

  it('is the year that is given, if it has a figure other than zero', () => {
    const points = series([2010, 300], [2015, 100], [2016, 0], [2020, 150]);
    expect(undpStatus(points, { ...rise, baseYear: 2010 })).toBe('deterioration');
    expect(undpStatus(points, { ...rise, baseYear: 2011 })).toBe('insufficient-data');
    expect(undpStatus(points, { ...rise, baseYear: 2016 })).toBe('insufficient-data');
  });

  it('is earlier than the current figure', () => {
    expect(undpStatus(series([2016, 100]), rise)).toBe('insufficient-data');
    expect(undpStatus(series([2015, 100], [2016, 150]), { ...rise, baseYear: 2016 })).toBe(
      'insufficient-data',
    );
  });

  it('is looked for around another year when the agenda is another one', () => {
    const points = series([2005, 100], [2012, 150]);
    expect(undpStatus(points, rise)).toBe('no-data-after-2015');
    expect(undpStatus(points, { ...rise, referenceYear: 2005 })).toBe('on-track');
  });

  it('of steps may be zero: that is a step like any other', () => {
    const steps: UndpMethodology = { kind: 'likert', direction: 'increase', target: 4 };
    expect(undpStatus(series([2015, 0], [2020, 2]), steps)).toBe('on-track');
    expect(undpStatus(series([2015, 0], [2020, 2]), { ...steps, baseYear: 2015 })).toBe('on-track');
    expect(undpStatus(series([2011, 0], [2020, 2]), steps)).toBe('insufficient-data');
    expect(undpStatus(series([2020, 4]), steps)).toBe('target-achieved');
  });
});

describe('without enough data', () => {
  it('a series that ends in 2015 has no data after it, also where the target is met', () => {
    const share: UndpMethodology = { kind: 'required-rate', direction: 'increase', target: 95 };
    expect(undpStatus(series([2014, 90], [2015, 100]), share)).toBe('no-data-after-2015');
    expect(undpStatus(series([2014, 90], [2016, 100]), share)).toBe('target-achieved');
  });

  it('an empty series, or one with two figures for one year, has insufficient data', () => {
    expect(undpStatus([], rise)).toBe('insufficient-data');
    expect(undpStatus(series([2015, 1], [2020, 2], [2020, 3]), rise)).toBe('insufficient-data');
  });

  it('a series without a base is achieved when it meets its target, or is zero where less is better', () => {
    expect(undpStatus(series([2020, 97]), { ...rise, target: 95 })).toBe('target-achieved');
    expect(undpStatus(series([2020, 94]), { ...rise, target: 95 })).toBe('insufficient-data');
    expect(undpStatus(series([2020, 0]), fall)).toBe('target-achieved');
    expect(undpStatus(series([2020, 0]), { kind: 'halving' })).toBe('target-achieved');
    expect(undpStatus(series([2020, 1]), { kind: 'halving' })).toBe('insufficient-data');
    expect(undpStatus(series([2020, 0]), { kind: 'doubling' })).toBe('insufficient-data');
    expect(undpStatus(series([2020, 0]), { ...fall, direction: 'not-increase' })).toBe('insufficient-data');
  });

  it('a target of a year that is over before the base has no rate', () => {
    const over: UndpMethodology = {
      kind: 'required-rate',
      direction: 'increase',
      target: 9,
      targetYear: 2015,
    };
    expect(undpStatus(series([2015, 1], [2020, 2]), over)).toBe('insufficient-data');
  });
});

describe('the kinds of methodology', () => {
  it('a doubling and a halving are judged by the CR ratio to 2030', () => {
    const evenly = (factor: number): Point[] => series([2015, 40], [2020, 40 * factor ** (1 / 3)]);
    expect(undpStatus(evenly(2), { kind: 'doubling' })).toBe('on-track');
    expect(undpStatus(evenly(2), { kind: 'doubling', targetYear: 2025 })).toBe('fair-progress');
    expect(undpStatus(evenly(0.5), { kind: 'halving' })).toBe('on-track');
    expect(undpStatus(series([2015, 40], [2020, 80]), { kind: 'doubling' })).toBe('target-achieved');
    expect(undpStatus(series([2015, 40], [2020, 20]), { kind: 'halving' })).toBe('target-achieved');
    expect(undpStatus(series([2015, 40], [2024, 30]), { kind: 'halving' })).toBe('fair-progress');
  });

  it('a fixed rate takes the place of the one to the target', () => {
    const energy: UndpMethodology = { kind: 'required-rate', direction: 'decrease', requiredRate: -0.026 };
    const falling = (rate: number): Point[] => series([2015, 4], [2016, 4 * (1 + rate)]);
    expect(undpStatus(falling(-0.025), energy)).toBe('on-track');
    expect(undpStatus(falling(-0.02), energy)).toBe('fair-progress');
    expect(undpStatus(falling(0), energy)).toBe('limited-progress');
    expect(undpStatus(falling(0.01), energy)).toBe('deterioration');
    expect(undpStatus(falling(-0.02), { ...energy, target: 3.95 })).toBe('target-achieved');
    expect(undpStatus(falling(0), { ...energy, requiredRate: 0 })).toBe('target-achieved');
  });

  it('limits of the CR ratio can be others', () => {
    const slow: UndpMethodology = { kind: 'required-rate', direction: 'increase', target: 80 };
    const points = series([2015, 40], [2020, 42]);
    expect(undpStatus(points, slow)).toBe('limited-progress');
    const limits = { onTrack: 0.95, fair: 0.1, limited: -0.1 };
    expect(undpStatus(points, { ...slow, limits })).toBe('fair-progress');
  });

  it('a rate without a target has limits, which can be others', () => {
    const still = series([2015, 30], [2020, 30]);
    const limits = { onTrack: 0.001, fair: -0.0005, limited: -0.001 };
    expect(undpStatus(still, rise)).toBe('limited-progress');
    expect(undpStatus(still, { ...rise, direction: 'not-decrease', limits })).toBe('fair-progress');
  });

  it('not to decrease is judged as an increase is, not to increase as a decrease, and neither is achieved', () => {
    const grown = series([2015, 100], [2016, 102]);
    expect(undpStatus(grown, { ...rise, direction: 'not-decrease' })).toBe('on-track');
    expect(undpStatus(grown, { ...rise, direction: 'not-increase' })).toBe('deterioration');
    expect(undpStatus(grown, { ...rise, target: 20 })).toBe('target-achieved');
    expect(undpStatus(grown, { ...rise, direction: 'not-decrease', target: 20 })).toBe('on-track');
    expect(undpStatus(series([2015, 17], [2018, 0]), { ...fall, direction: 'not-increase' })).toBe(
      'on-track',
    );
  });

  it('a fall to zero without a target is on track and not achieved when there is a base', () => {
    expect(undpStatus(series([2015, 13], [2021, 0]), fall)).toBe('on-track');
    expect(undpStatus(series([2015, 13], [2021, 0]), { ...fall, target: 5 })).toBe('target-achieved');
  });

  it('something to be there is there in the last year or not, whatever the years', () => {
    const there: UndpMethodology = { kind: 'binary', wanted: 1 };
    expect(undpStatus(series([2012, 1]), there)).toBe('target-achieved');
    expect(undpStatus(series([2020, 0], [2019, 1]), there)).toBe('target-not-achieved');
  });

  it('the others have rules of their own', () => {
    const points = series([2015, 40], [2020, 38]);
    expect(undpStatus(points, { kind: 'gini', target: 25 })).toBe('on-track');
    expect(undpStatus(points, { kind: 'aarr', target: 25 })).toBe('limited-progress');
    expect(undpStatus(points, { kind: 'aarr', target: 38, targetYear: 2020 })).toBe('target-achieved');
    expect(undpStatus(points, { kind: 'aarr-and-rate', target: 35 })).toBe('on-track');
    expect(undpStatus(points, { kind: 'aarr-and-rate', target: 25 })).toBe('limited-progress');
    expect(undpStatus(series([2020, 38]), { kind: 'aarr', target: 25 })).toBe('insufficient-data');
  });
});

describe('slips of the program that are part of what was published', () => {
  it('a deficit that deepens grows: it is on track where more is better', () => {
    expect(undpStatus(series([2015, -5], [2020, -10]), rise)).toBe('on-track');
    expect(undpStatus(series([2015, -5], [2020, -10]), fall)).toBe('deterioration');
  });

  it('across zero the real part of a complex root is compared: a loss can be fair progress', () => {
    // Tonga, GF_FRN_FDI, and Norway, GF_FRN_FDI, with the statuses that UNDP published.
    expect(undpStatus(series([2015, 6.34916], [2024, -12.07963]), rise)).toBe('fair-progress');
    expect(undpStatus(series([2015, -6099.44979], [2024, 10_756.72775]), rise)).toBe('limited-progress');
    // Antigua and Barbuda, FI_FSI_FSKNL.
    expect(undpStatus(series([2015, 49.195164], [2024, -2.271194]), fall)).toBe('on-track');
  });
});

it('does not mind in which order the figures are given', () => {
  const points = fc.uniqueArray(
    fc.record({ year: fc.integer({ min: 2010, max: 2025 }), value: fc.nat(50) }),
    {
      selector: ({ year }) => year,
    },
  );
  const methodology = fc.constantFrom<UndpMethodology>(
    rise,
    fall,
    { kind: 'doubling' },
    { kind: 'gini', target: 25 },
    { kind: 'likert', direction: 'increase', target: 5 },
  );
  fc.assert(
    fc.property(points, methodology, (drawn, how) => {
      expect(undpStatus([...drawn].reverse(), how)).toBe(undpStatus(drawn, how));
    }),
  );
});

it('says the same of the same figures in another period, when its years are moved along', () => {
  const drawn = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(drawn, fc.integer({ min: -100, max: 100 }), ([first, last], later) => {
      const moved = { kind: 'doubling', referenceYear: 2015 + later, targetYear: 2030 + later } as const;
      expect(undpStatus(series([2015 + later, first], [2020 + later, last]), moved)).toBe(
        undpStatus(series([2015, first], [2020, last]), { kind: 'doubling' }),
      );
    }),
  );
});

it('refuses what is no list of points and no methodology', () => {
  expect(mistake(() => undpStatus('2015' as unknown as Point[], rise)).code).toBe('invalid-argument');
  expect(mistake(() => undpStatus(series([2015, Number.NaN]), rise)).code).toBe('invalid-number');
  expect(mistake(() => undpStatus([], { kind: 'parity' } as unknown as UndpMethodology)).code).toBe(
    'invalid-argument',
  );
});
