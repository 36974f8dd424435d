import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, isSame } from '../../../test/numbers.js';
import { weightedMean } from './weighted-mean.js';

describe('the mean of parts', () => {
  it('without weights counts all the same (Workpath, okr-06; ServiceNow, okr-17)', () => {
    expect(weightedMean([{ value: 1 }, { value: 0 }])).toEqual({
      value: 0.5,
      used: 2,
      leftOut: 0,
      coverage: 1,
    });
    expectSame(weightedMean([{ value: 50 }, { value: 100 }, { value: 30 }]).value, 60);
  });

  it('counts by weight, in whatever unit the weights are', () => {
    const parts = (unit: number) => [
      { value: 0.5, weight: 0.75 * unit },
      { value: 1, weight: 0.25 * unit },
    ];
    expectSame(weightedMean(parts(1)).value, 0.625);
    expectSame(weightedMean(parts(100)).value, 0.625);
  });

  it('leaves out a part without a value, and spreads its weight over the others in proportion', () => {
    const parts = [
      { value: 0.5, weight: 0.375 },
      { value: 1, weight: 0.125 },
      { value: null, weight: 0.5 },
    ];
    expect(weightedMean(parts)).toEqual({ value: 0.625, used: 2, leftOut: 1, coverage: 0.5 });
  });

  it('does not exist when no part with a weight has a value', () => {
    expect(weightedMean([])).toEqual({ value: null, used: 0, leftOut: 0, coverage: 0 });
    expect(weightedMean([{ value: null }])).toEqual({ value: null, used: 0, leftOut: 1, coverage: 0 });
    const weightless = [
      { value: 1, weight: 0 },
      { value: null, weight: 1 },
    ];
    expect(weightedMean(weightless)).toEqual({ value: null, used: 1, leftOut: 1, coverage: 0 });
  });

  it('says what is wrong with the parts', () => {
    expect(() => weightedMean([{ value: 1, weight: 1 }, { value: 1 }])).toThrow('1 of 2 with one');
    expect(() => weightedMean([{ value: 1, weight: -1 }])).toThrow(
      'parts[0].weight must be from 0 on, got -1',
    );
    expect(() => weightedMean([{ value: 1, weight: 0 }])).toThrow('must not all be zero');
    expect(() => weightedMean([{ value: Number.NaN }])).toThrow('parts[0].value must be a finite number');
    expect(() => weightedMean([{ value: 1, weight: Infinity }])).toThrow('parts[0].weight must be a finite');
  });

  const part = fc.record({
    value: fc.option(fc.integer({ min: -100, max: 100 })),
    weight: fc.integer({ min: 1, max: 9 }),
  });

  it('lies between the least and the most of the values', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const { value } = weightedMean(parts);
        const values = parts.flatMap((one) => (one.value === null ? [] : [one.value]));
        if (value === null) return values.length === 0;
        return value >= Math.min(...values) - 1e-9 && value <= Math.max(...values) + 1e-9;
      }),
    );
  });

  it('does not depend on the order of the parts', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const [one, other] = [weightedMean(parts), weightedMean([...parts].reverse())];
        return isSame(one.value ?? 0, other.value ?? 0) && one.used === other.used;
      }),
    );
  });
});
