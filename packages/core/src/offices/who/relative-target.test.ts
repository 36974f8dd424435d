import { describe, expect, it } from 'vitest';
import { expectSame } from '../../../test/numbers.js';
import { haltRise, type HaltRiseOptions } from './halt-rise.js';
import { relativeTarget } from './relative-target.js';

const years = Array.from({ length: 21 }, (_, index) => 2010 + index);
const from = (first: number) => years.map((year, index) => ({ year, value: first + index }));
const tenBelow2010 = { direction: 'decrease', percentChange: -10, referenceYear: 2010 } as const;

describe('the line to a share of an earlier year', () => {
  it('leads to 10 percent below 2010 (billionaire-test-17)', () => {
    const scenario = relativeTarget(from(60), tenBelow2010);
    expect(scenario[0]?.value).toBe(68);
    expectSame(scenario.at(-1)?.value, 54);
  });

  it('takes the last observation before the reference year when that has none', () => {
    const scenario = relativeTarget(from(60), { ...tenBelow2010, referenceYear: 2035, percentChange: 0 });
    // 80 of 2030 is worse than the 75 that was observed in 2025.
    expect(scenario.at(-1)?.value).toBe(75);
  });

  it('does not exist without an observation up to the reference year', () => {
    expect(relativeTarget(from(60), { ...tenBelow2010, referenceYear: 2009 })).toEqual([]);
  });

  it('says which argument is not what it should be', () => {
    expect(() => relativeTarget(from(60), { ...tenBelow2010, percentChange: Number.NaN })).toThrow(
      'percentChange must',
    );
    expect(() => relativeTarget(from(60), { ...tenBelow2010, referenceYear: 0 })).toThrow(
      'referenceYear must',
    );
    expect(() => relativeTarget(null as never, tenBelow2010)).toThrow(
      'observations must be a list of points',
    );
  });
});

describe('halting the rise', () => {
  const valueIn2025 = (options: Partial<HaltRiseOptions>, first = 60) =>
    haltRise(from(first), { direction: 'decrease', ...options }).at(-1)?.value;

  it('leads back to the value of the baseline year (billionaire-test-19)', () => {
    expectSame(valueIn2025({ baselineYear: 2010 }), 60);
  });

  it('keeps the value of the start year when that is the baseline year', () => {
    expect(valueIn2025({})).toBe(68);
    expect(haltRise(from(60), { direction: 'decrease', startYear: 2020 })[0]?.value).toBe(70);
  });

  it('leads down even where more is better (billionaire-run-20), unless a better baseline is held', () => {
    const options = { direction: 'increase', baselineYear: 2010, targetYear: 2030 } as const;
    expectSame(valueIn2025(options, 80), 83.333333333333);
    expect(valueIn2025({ ...options, holdBetterBaseline: true }, 80)).toBe(88);
  });

  it('keeps no better observed values unless asked', () => {
    const options = { direction: 'increase', baselineYear: 2010 } as const;
    expect(valueIn2025(options)).toBe(60);
    expect(valueIn2025({ ...options, keepBetterValues: true })).toBe(75);
  });
});
