import { RoadmapError } from '../../errors.js';
import { findBase } from '../../methods/base.js';
import { checkNumber, checkYear } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';
import { paceBetween } from '../../methods/pace.js';
import { checkSpan, frameOf, START_YEAR, type ScenarioOptions } from './options.js';
import { trimmed } from './trimmed.js';

/**
 * Which rate of change is kept up:
 * - `latest`: that of the year up to the baseline year;
 * - `target`: the one that leads from the baseline year to a value;
 * - `percent-change`: the one that leads from the baseline year to so many percent more, or less below 0.
 */
export type RateChoice =
  | { readonly by: 'latest' }
  | { readonly by: 'target'; readonly target: number }
  | { readonly by: 'percent-change'; readonly percentChange: number };

export type AnnualRateOptions = ScenarioOptions & {
  readonly rate: RateChoice;
  /** 2018 unless given. */
  readonly baselineYear?: number;
  /** For `target` and `percent-change`: when it is reached; the end year unless given. */
  readonly targetYear?: number;
  /** A bound on the rate, a fraction a year: `positive` allows no more than it, `negative` no less. */
  readonly rateLimit?: { readonly side: 'positive' | 'negative'; readonly rate: number };
};

/**
 * A scenario of the WHO: the value grows or falls by the same percentage every year.
 *
 * For: "what if the last year's rate goes on", or a target reached at a steady rate. Not for: values of zero, which no
 * percentage leads away from.
 *
 * Rate = (end ÷ start)^(1 ÷ years) − 1, a fraction a year; value = base × (1 + rate)^(years since the base), where the
 * base is the last observation up to the start year. Better observed values are kept unless the options say otherwise.
 *
 * @returns One point a year from start to end; none when the figures give no rate.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says.
 * @see billionaiRe @ ecb82c4aaf92, R/scenarios_aroc.R (repository gpw13/billionaiRe)
 */
export function annualRateOfChange(
  observations: readonly Point[],
  {
    rate: choice,
    baselineYear = START_YEAR,
    targetYear,
    rateLimit,
    keepBetterValues = true,
    ...options
  }: AnnualRateOptions,
): readonly Point[] {
  const frame = frameOf(observations, { ...options, keepBetterValues });
  const chosen = chosenRate(observations, choice, baselineYear, targetYear ?? frame.endYear);
  const base = findBase(observations, frame.startYear, 'last-before');
  if (chosen === null || base === null) return [];
  const rate = limited(chosen, rateLimit);
  return trimmed(observations, frame, (year) => base.value * (1 + rate) ** (year - base.year));
}

function chosenRate(
  observations: readonly Point[],
  choice: RateChoice,
  baselineYear: number,
  targetYear: number,
): number | null {
  if (choice.by === 'latest') checkYear('baselineYear', baselineYear);
  else checkSpan(baselineYear, targetYear);
  const baseline = findBase(observations, baselineYear, 'exact');
  switch (choice.by) {
    case 'latest': {
      const before = findBase(observations, baselineYear - 1, 'exact');
      return baseline === null || before === null ? null : (paceBetween(before, baseline)?.compound ?? null);
    }
    case 'target':
      checkNumber('rate.target', choice.target);
      return rateTo(baseline, targetYear, choice.target);
    case 'percent-change':
      checkNumber('rate.percentChange', choice.percentChange);
      return rateTo(baseline, targetYear, ((baseline?.value ?? 0) * (100 + choice.percentChange)) / 100);
    default:
      throw new RoadmapError(
        'invalid-argument',
        `rate.by must be latest, target or percent-change, got ${(choice as RateChoice).by}`,
      );
  }
}

function rateTo(baseline: Point | null, year: number, value: number): number | null {
  return baseline === null ? null : (paceBetween(baseline, { year, value })?.compound ?? null);
}

function limited(rate: number, limit: AnnualRateOptions['rateLimit']): number {
  if (limit === undefined) return rate;
  checkNumber('rateLimit.rate', limit.rate);
  if (limit.side === 'positive') return Math.min(limit.rate, rate);
  if ((limit.side as string) === 'negative') return Math.max(limit.rate, rate);
  throw new RoadmapError(
    'invalid-argument',
    `rateLimit.side must be positive or negative, got ${limit.side as string}`,
  );
}
