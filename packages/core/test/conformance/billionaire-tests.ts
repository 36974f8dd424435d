import type { Point } from '../../src/methods/method.js';
import { baselineValue, type FigureType, type TypedPoint } from '../../src/offices/who/baseline-value.js';
import { whoScenario, type Observations, type WhoArguments } from '../who-scenarios.js';
import { conformance, differences } from './conformance.js';

interface Lookup {
  readonly fn: 'get_baseline_value';
  readonly values: readonly number[];
  readonly years: readonly number[];
  readonly types: readonly (FigureType | null)[];
  readonly baseline_year: number;
  readonly type_filter?: FigureType | 'all' | readonly (FigureType | 'all')[];
  readonly direction?: 'before' | 'after';
  readonly na_rm?: boolean;
}

interface Scenario extends WhoArguments {
  readonly fn: string;
  readonly observations: Observations;
}

/** To how much of a number R's `expect_equal` holds; recurring decimals are written down in so many digits. */
const ASSERTED = 1.5e-8;

/** A lookup's value and year, or a scenario's values by year. */
type Expected = Readonly<Record<string, number | null>>;

function found(input: Lookup): TypedPoint | null {
  const {
    values,
    years,
    types,
    type_filter: filter = 'all',
    direction = 'before',
    na_rm: typed = true,
  } = input;
  const points = values.map((value, index) => ({
    year: years[index] ?? 0,
    value,
    type: types[index] ?? null,
  }));
  const names = typeof filter === 'string' ? [filter] : filter;
  const allowed = names.filter((name) => name !== 'all');
  return baselineValue(points, input.baseline_year, {
    ...(allowed.length < names.length ? {} : { types: allowed }),
    look: direction,
    untyped: !typed,
  });
}

function isLookup(input: Lookup | Scenario): input is Lookup {
  return input.fn === 'get_baseline_value';
}

export const cases = conformance<Lookup | Scenario, Expected>({
  subject: 'billionaire-tests',
  file: 'billionaire_tests.json',
  check({ input, expected }) {
    if (isLookup(input)) {
      const point = found(input);
      return differences({ value: point?.value ?? null, year: point?.year ?? null }, expected);
    }
    const { fn, observations, ...args } = input;
    // The tests are older than the change of October 2023, from when on a better baseline is no longer held.
    const points = whoScenario(fn, observations, args, { holdBetterBaseline: true });
    return differences(Object.fromEntries(points.map(asAsserted)), expected);

    function asAsserted({ year, value }: Point): [year: string, value: number] {
      const asserted = expected[String(year)] ?? Number.NaN;
      return [String(year), Math.abs(value - asserted) <= ASSERTED * Math.abs(asserted) ? asserted : value];
    }
  },
});
