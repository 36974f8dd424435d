import type { Point } from '../src/methods/method.js';
import { annualRateOfChange, type RateChoice } from '../src/offices/who/annual-rate-of-change.js';
import { fixedTarget } from '../src/offices/who/fixed-target.js';
import { haltRise } from '../src/offices/who/halt-rise.js';
import { linearChange } from '../src/offices/who/linear-change.js';
import { percentBaseline } from '../src/offices/who/percent-baseline.js';
import { relativeTarget } from '../src/offices/who/relative-target.js';

/** JSON has no infinity. */
type Limit = number | 'Inf' | '-Inf' | 'guess';

/** The arguments of billionaiRe's scenario functions, by their names there. */
export interface WhoArguments {
  readonly aroc_type?: 'latest' | 'target' | 'percent_change';
  readonly target_value?: number;
  readonly target?: number;
  readonly percent_change?: number;
  readonly linear_value?: number;
  readonly start_year?: number;
  readonly end_year?: number;
  readonly baseline_year?: number;
  readonly target_year?: number;
  readonly small_is_best?: boolean;
  readonly keep_better_values?: boolean;
  readonly lower_limit?: Limit;
  readonly upper_limit?: Limit;
  readonly limit_aroc_direction?: 'positive' | 'negative' | null;
  readonly limit_aroc_value?: number;
}

export type Observations = readonly (readonly [year: number, value: number | null])[];

const toZero = { name: 'fixed_target', target: 0, target_year: 2030, small_is_best: true };
const toAll = { name: 'fixed_target', target: 100, target_year: 2030 };
const backTo2010 = { name: 'halt_rise', baseline_year: 2010, small_is_best: true };
/** What the WHO aims at with its indicators. */
const aims: Readonly<Record<string, WhoArguments & { readonly name: string }>> = {
  adult_obese: backTo2010,
  alcohol: { name: 'relative_target', percent_change: -10, baseline_year: 2010, small_is_best: true },
  child_obese: backTo2010,
  child_viol: toZero,
  devontrack: toAll,
  fuel: toAll,
  hpop_sanitation: toAll,
  hpop_sanitation_rural: toAll,
  hpop_sanitation_urban: toAll,
  hpop_tobacco: { name: 'relative_target', percent_change: -30, baseline_year: 2010, small_is_best: true },
  ipv: toZero,
  overweight: toZero,
  pm25: { ...toZero, target: 5 },
  road: { name: 'percent_baseline', percent_change: -50, baseline_year: 2020, target_year: 2030 },
  stunting: toZero,
  suicide: { name: 'percent_baseline', percent_change: -100 / 3, baseline_year: 2015, target_year: 2030 },
  transfats: { ...toAll, target_year: 2025 },
  wasting: toZero,
  water: toAll,
  water_rural: toAll,
  water_urban: toAll,
};

/** The scenario of billionaiRe with a name, such as `halt_rise`, `aroc latest` or `sdg alcohol`. */
export function whoScenario(
  name: string,
  observations: Observations,
  args: WhoArguments,
  more: { readonly holdBetterBaseline?: boolean } = {},
): readonly Point[] {
  const points = observations.flatMap(([year, value]) => (value === null ? [] : [{ year, value }]));
  const [first = '', second = ''] = name.split(' ');
  const aim = first === 'sdg' ? aims[second] : undefined;
  if (aim !== undefined) return whoScenario(aim.name, observations, { ...aim, ...args }, more);
  const options = optionsOf(args);
  const target = args.target_value ?? args.target ?? Number.NaN;
  const percentChange = args.percent_change ?? Number.NaN;
  switch (first.replace(/_(change|col)$/, '')) {
    case 'aroc':
      return annualRateOfChange(points, {
        ...options,
        rate: rateOf(args.aroc_type ?? second, target, percentChange),
        ...rateLimitOf(args),
      });
    case 'fixed_target':
      return fixedTarget(points, { ...options, ...more, target });
    case 'halt_rise':
      return haltRise(points, { ...options, ...more });
    case 'linear':
      return linearChange(points, { ...options, change: args.linear_value ?? Number.NaN });
    case 'percent_baseline':
      return percentBaseline(points, { ...options, percentChange });
    case 'relative_target': {
      const { baselineYear = 2018, ...rest } = options;
      return relativeTarget(points, { ...rest, ...more, percentChange, referenceYear: baselineYear });
    }
    default:
      throw new Error(`no scenario of the name ${name}`);
  }
}

function optionsOf(args: WhoArguments) {
  const limit = (name: string, given: Limit | undefined) =>
    given === undefined || given === 'guess'
      ? {}
      : { [name]: typeof given === 'string' ? Number(given.replace('Inf', 'Infinity')) : given };
  const given = (name: string, value: number | boolean | undefined) =>
    value === undefined ? {} : { [name]: value };
  return {
    direction: args.small_is_best === true ? ('decrease' as const) : ('increase' as const),
    ...given('startYear', args.start_year),
    ...given('endYear', args.end_year),
    ...(args.baseline_year === undefined ? {} : { baselineYear: args.baseline_year }),
    ...given('targetYear', args.target_year),
    ...given('keepBetterValues', args.keep_better_values),
    ...limit('lowerLimit', args.lower_limit),
    ...limit('upperLimit', args.upper_limit),
  };
}

function rateOf(by: string, target: number, percentChange: number): RateChoice {
  if (by === 'latest') return { by };
  return by === 'target' ? { by, target } : { by: 'percent-change', percentChange };
}

function rateLimitOf({ limit_aroc_direction: side, limit_aroc_value: rate = 0 }: WhoArguments) {
  return side === undefined || side === null ? {} : { rateLimit: { side, rate } };
}
