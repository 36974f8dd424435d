import { holt } from '../../src/forecast/holt.js';
import { kendall } from '../../src/forecast/kendall.js';
import { leastSquares } from '../../src/forecast/least-squares.js';
import { logLinear } from '../../src/forecast/log-linear.js';
import type { Refusal } from '../../src/forecast/refusal.js';
import { siegel } from '../../src/forecast/siegel.js';
import { spearman } from '../../src/forecast/spearman.js';
import { theilSen } from '../../src/forecast/theil-sen.js';
import { timeToGoal } from '../../src/forecast/time-to-goal.js';
import type { Point } from '../../src/methods/method.js';
import type { Vector } from '../shared.js';
import { conformance, differences } from './conformance.js';

/** R writes a list of one as the thing itself. */
type OneOrMore = number | readonly number[];

interface Input {
  readonly years?: readonly number[];
  readonly x?: readonly number[];
  readonly speed?: readonly number[];
  readonly values?: readonly number[];
  readonly y?: readonly number[];
  readonly dist?: readonly number[];
  readonly predict_years?: OneOrMore;
  readonly new_x?: OneOrMore;
  readonly predict_x?: OneOrMore;
  readonly level?: number;
  readonly confidence?: number;
  readonly target?: number;
  readonly alpha?: number;
  readonly beta?: number;
  readonly phi?: number;
  readonly l0?: number;
  readonly b0?: number;
  readonly h?: number;
}

type Expected = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

function many(given: OneOrMore | undefined): readonly number[] {
  return given === undefined ? [] : typeof given === 'number' ? [given] : given;
}

function pointsOf(input: Input): Point[] {
  const years = input.years ?? input.x ?? input.speed ?? [];
  const values = input.values ?? input.y ?? input.dist ?? [];
  return years.map((year, index) => ({ year, value: values[index] ?? Number.NaN }));
}

/** The model's answer, or the reason why there is none. */
function answered<Fit extends object>(fit: Fit | Refusal, answer: (fit: Fit) => Answer): Answer {
  return 'reason' in fit ? { reason: fit.reason } : answer(fit);
}

function line(input: Input, points: readonly Point[]): Answer {
  return answered(leastSquares(points), (fit) => {
    const years = many(input.predict_years ?? input.new_x ?? input.predict_x);
    const predicted = years.map((year) => fit.predict(year, input.level));
    return {
      slope: fit.slope,
      intercept: fit.intercept,
      residual_sd: fit.residualDeviation,
      df: fit.degreesOfFreedom,
      r_squared: fit.rSquared,
      se_slope: fit.slopeError,
      t_slope: fit.tValue,
      p_slope: fit.pValue,
      new_x: years,
      fit: predicted.map(({ value }) => value),
      pi_lower: predicted.map(({ prediction }) => prediction?.[0] ?? null),
      pi_upper: predicted.map(({ prediction }) => prediction?.[1] ?? null),
      ci_lower: predicted.map(({ mean }) => mean?.[0] ?? null),
      ci_upper: predicted.map(({ mean }) => mean?.[1] ?? null),
      level: input.level,
      crossing_year:
        input.target === undefined ? undefined : (timeToGoal(fit, { goal: input.target })?.year ?? null),
    };
  });
}

function growth(input: Input, points: readonly Point[]): Answer {
  return answered(logLinear(points), (fit) => ({
    slope: fit.logarithms.slope,
    annual_rate: fit.rate,
    fit: many(input.predict_years).map((year) => fit.predict(year).value),
  }));
}

function medians(input: Input, points: readonly Point[]): Answer {
  return answered(theilSen(points, input.confidence), ({ slope, intercept, slopeInterval: [low, high] }) => ({
    slope,
    intercept,
    low_slope: low,
    high_slope: high,
  }));
}

/** R fits weights of the error-correction form; its simple start, books and statsmodels, classic ones. */
function formOf(source: string): 'classic' | 'error-correction' {
  return /R forecast|2nd ed/.test(source) && !source.includes('simple') ? 'error-correction' : 'classic';
}

function smoothed(input: Input, points: readonly Point[], source: string): Answer {
  const { alpha = Number.NaN, beta = Number.NaN, phi, l0, b0, h = 5 } = input;
  const fit = holt(points, {
    levelWeight: alpha,
    trendWeight: beta,
    form: formOf(source),
    ...(phi === undefined ? {} : { damping: phi }),
    ...(l0 === undefined || b0 === undefined ? {} : { start: { level: l0, trend: b0 } }),
  });
  return answered(fit, ({ steps, variance, predict }) => {
    const last = Math.max(...points.map(({ year }) => year));
    const ahead = (level: number) =>
      Array.from({ length: h }, (_, index) => predict(last + 1 + index, level));
    const mean = ahead(0.8).map(({ value }) => value);
    return {
      mean,
      forecast: mean,
      fitted: steps.map(({ fitted }) => fitted),
      lower80: ahead(0.8).map(({ prediction }) => prediction?.[0] ?? null),
      upper80: ahead(0.8).map(({ prediction }) => prediction?.[1] ?? null),
      lower95: ahead(0.95).map(({ prediction }) => prediction?.[0] ?? null),
      upper95: ahead(0.95).map(({ prediction }) => prediction?.[1] ?? null),
      sigma2: variance,
    };
  });
}

function answerTo({ source, input, expected }: Vector<Input, Expected>): Answer {
  const points = pointsOf(input);
  if ('rho' in expected) return { rho: spearman(points)?.correlation, p_value: spearman(points)?.pValue };
  if ('tau' in expected) return { tau: kendall(points)?.correlation, p_value: kendall(points)?.pValue };
  if (input.alpha !== undefined) return smoothed(input, points, source);
  if (input.confidence !== undefined) return medians(input, points);
  if ('annual_rate' in expected) return growth(input, points);
  return source.includes('siegel') ? answered(siegel(points), (fit) => ({ ...fit })) : line(input, points);
}

/** What a number cannot tell apart from its neighbours as it is printed: half a unit in its last place. */
function halfUnit(printed: readonly number[]): number {
  const places = printed.map((number) => {
    const [mantissa = '', exponent = '0'] = String(number).split('e');
    return (mantissa.split('.')[1] ?? '').length - Number(exponent);
  });
  return 0.5 * 10 ** -Math.max(...places);
}

/** Books print few digits: what they print must come out when ours are rounded as much. */
function printedDifferences(actual: unknown, expected: unknown, at: string): string[] {
  const ours = Array.isArray(expected) ? actual : [actual];
  const printed = Array.isArray(expected) ? expected : [expected];
  const exact = differences(actual, expected, at);
  const agrees =
    Array.isArray(ours) &&
    printed.every((number) => typeof number === 'number') &&
    printed.every((number, index) => Math.abs(Number(ours[index]) - number) <= halfUnit(printed) + 1e-12);
  return agrees ? [] : exact;
}

export const cases = conformance<Input, Expected>({
  subject: 'forecasting',
  file: 'forecasting.json',
  check(vector) {
    const answer = answerTo(vector);
    return Object.entries(vector.expected).flatMap(([name, expected]) => {
      const given = answer[name.replace('published_', '')];
      // One year asked is one value answered, where R wrote it so.
      const actual = Array.isArray(given) && !Array.isArray(expected) ? (given as unknown[])[0] : given;
      return vector.source.startsWith('PUBLISHED')
        ? printedDifferences(actual, expected, name)
        : differences(actual, expected, name);
    });
  },
});
