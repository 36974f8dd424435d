import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../../test/numbers.js';
import { annualRateOfChange, type AnnualRateOptions } from './annual-rate-of-change.js';

const years = Array.from({ length: 21 }, (_, index) => 2010 + index);
const from = (first: number, step = 1) => years.map((year, index) => ({ year, value: first + step * index }));
const latest = { rate: { by: 'latest' } } as const;
const upTo2018 = (points: ReturnType<typeof from>) => points.filter(({ year }) => year <= 2018);

function valueIn2025(
  points: ReturnType<typeof from>,
  options: Partial<AnnualRateOptions>,
): number | undefined {
  const scenario = annualRateOfChange(points, { direction: 'increase', ...latest, ...options });
  return scenario.find(({ year }) => year === 2025)?.value;
}

describe('the rate that is kept up', () => {
  it('gives one value a year from 2018 to 2025, the first as observed', () => {
    const scenario = annualRateOfChange(from(80), { direction: 'increase', ...latest });
    expect(scenario.map(({ year }) => year)).toEqual(years.filter((year) => year >= 2018 && year <= 2025));
    expect(scenario[0]?.value).toBe(88);
  });

  it('is that of the last year: 87 and 88 lead to 95.33 in 2025 (billionaire-run-01)', () => {
    expectSame(valueIn2025(from(80), {}), 95.329344964852);
    expectSame(valueIn2025(upTo2018(from(80)), {}), 95.329344964852);
  });

  it('is the one that leads to a target, up or down (billionaire-test-09 and 10)', () => {
    expectSame(valueIn2025(from(60), { rate: { by: 'target', target: 99 } }), 99);
    expectSame(valueIn2025(from(60), { direction: 'decrease', rate: { by: 'target', target: 3 } }), 3);
  });

  it('is the one that leads to so many percent more or less', () => {
    const change = (percentChange: number) => ({ rate: { by: 'percent-change', percentChange } }) as const;
    expectSame(valueIn2025(from(60), { direction: 'decrease', ...change(3) }), 68 * 1.03);
    expectSame(valueIn2025(from(60), { direction: 'decrease', ...change(-3) }), 68 * 0.97);
    expectSame(valueIn2025(from(60), { ...change(100), upperLimit: Infinity }), 136);
  });

  it('goes on after the target year', () => {
    const rate = { by: 'target', target: 76.5 } as const;
    const doubled = annualRateOfChange(from(60), {
      direction: 'increase',
      rate,
      targetYear: 2019,
      endYear: 2020,
      keepBetterValues: false,
    });
    expectSame(doubled.at(-1)?.value, 76.5 * (76.5 / 68));
  });

  it('is of its own baseline year, 2018, when the scenario starts later from the last observation', () => {
    const scenario = annualRateOfChange(upTo2018(from(80)), {
      direction: 'increase',
      ...latest,
      startYear: 2020,
    });
    expectSame(scenario[0]?.value, 88 * (88 / 87) ** 2);
  });
});

describe('a limit on the rate', () => {
  it('of the positive side allows no more', () => {
    const limit = (rate: number) =>
      ({ rateLimit: { side: 'positive', rate }, keepBetterValues: false }) as const;
    expectSame(valueIn2025(from(60), limit(0.01)), 68 * 1.01 ** 7);
    expectSame(valueIn2025(from(60), limit(1)), 68 * (68 / 67) ** 7);
    expect(valueIn2025(from(60), limit(0))).toBe(68);
  });

  it('of the negative side allows no less', () => {
    const limit = (rate: number) =>
      ({ rateLimit: { side: 'negative', rate }, keepBetterValues: false }) as const;
    expectSame(valueIn2025(from(60, -1), limit(-0.01)), 52 * 0.99 ** 7);
    expectSame(valueIn2025(from(60, -1), limit(-1)), 52 * (52 / 53) ** 7);
    expect(valueIn2025(from(60, -1), limit(0))).toBe(52);
  });
});

describe('better observed values', () => {
  it('are kept (billionaire-run-10), unless that is not wanted', () => {
    const rateLimit = { side: 'positive', rate: 0.001 } as const;
    expect(valueIn2025(from(60), { rateLimit })).toBe(75);
    expectSame(valueIn2025(from(60), { rateLimit, keepBetterValues: false }), 68 * 1.001 ** 7);
  });

  it('are the lower ones where less is better', () => {
    expectSame(valueIn2025(from(60), { direction: 'decrease' }), 75);
  });
});

describe('figures that give no rate', () => {
  const without = (year: number) => from(60).filter((point) => point.year !== year);

  it('give no scenario: the baseline year or the one before it is missing', () => {
    expect(valueIn2025(without(2017), {})).toBeUndefined();
    expect(valueIn2025(without(2018), {})).toBeUndefined();
    expect(valueIn2025(without(2018), { rate: { by: 'target', target: 99 } })).toBeUndefined();
    expect(valueIn2025(without(2018), { rate: { by: 'percent-change', percentChange: 3 } })).toBeUndefined();
  });

  it('give no scenario: zero, or another sign', () => {
    const zero = [
      { year: 2017, value: 0 },
      { year: 2018, value: 1 },
    ];
    expect(annualRateOfChange(zero, { direction: 'increase', ...latest })).toEqual([]);
    expect(valueIn2025(from(60), { rate: { by: 'target', target: -1 } })).toBeUndefined();
  });
});

it('hits the target in the target year, whatever it is', () => {
  const figure = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(figure, figure, (start, target) => {
      const options = {
        direction: 'increase',
        keepBetterValues: false,
        rate: { by: 'target', target },
      } as const;
      const scenario = annualRateOfChange([{ year: 2018, value: start }], options);
      expectSame(scenario.at(-1)?.value, target);
    }),
  );
});

it('says which argument is not what it should be', () => {
  const scenario = (options: Partial<AnnualRateOptions>) => () => valueIn2025(from(60), options);
  expect(scenario({ rate: { by: 'first' as 'latest' } })).toThrow('rate.by must be latest, target or');
  expect(scenario({ rate: { by: 'target', target: Number.NaN } })).toThrow('rate.target must be a finite');
  expect(scenario({ rate: { by: 'percent-change', percentChange: Infinity } })).toThrow(
    'rate.percentChange must',
  );
  expect(scenario({ rate: { by: 'target', target: 1 }, targetYear: 2018 })).toThrow(
    'targetYear must be after',
  );
  expect(scenario({ baselineYear: 0 })).toThrow('baselineYear must be');
  expect(scenario({ rateLimit: { side: 'up' as 'positive', rate: 0 } })).toThrow('rateLimit.side must be');
  expect(scenario({ rateLimit: { side: 'positive', rate: Number.NaN } })).toThrow('rateLimit.rate must be');
});
