import { directionSign } from '../../internal/direction.js';
import type { Direction } from '../../types.js';
import { findBase } from '../../methods/base.js';
import { checkPoints } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';
import { paceBetween } from '../../methods/pace.js';
import { undesaAarr, undesaAarrAndRate } from '../undesa/reduction.js';
import { undesaGini } from '../undesa/gini.js';
import { undesaLikert } from '../undesa/likert.js';
import { categoryOfGrowth, categoryTowards, isAchieved, type UndesaCategory } from '../undesa/limits.js';
import {
  checkMethodology,
  type Binary,
  type DoublingOrHalving,
  type ObservedRate,
  type Reduction,
  type RequiredRate,
  type UndpMethodology,
} from './methodology.js';

/** What UNDP says of a series. */
export type UndpStatus = UndesaCategory | 'target-not-achieved' | 'insufficient-data' | 'no-data-after-2015';

type WithBase = Exclude<UndpMethodology, Binary>;

/**
 * The status that UNDP publishes for a series of the sustainable development goals.
 *
 * For: repeating or checking what UNDP published, slips and all. Not for: judging a target; `undesaCr` does that, and
 * says why where it cannot.
 *
 * In this order, with 2015 for the reference year and 2030 for the target year:
 * 1. `binary`: the last value is the wanted one or it is not.
 * 2. No figure after 2015: `no-data-after-2015`.
 * 3. Achieved: value ÷ target above 0.9995; where less is better, target ÷ value above 0.9995 or a value of zero.
 * 4. The base is the figure of `baseYear`, or else the one nearest to 2015, of two equally near the later one, at most
 *    three years away and not zero (for `likert` zero is a step like any other). Without an earlier base:
 *    `insufficient-data`, but a value of zero that was to fall is achieved.
 * 5. The rule of the kind: see `UndpMethodology`.
 *
 * Slips that are repeated here and nowhere else: the fixed limits of `aarr`; values below zero, for which the rate keeps
 * its sign, so that a deepening deficit counts as growth; and values of different signs, of which the program takes a
 * complex root and compares its real part. Of 93,200 statuses of the repository below this function gives 93,154; 39 of
 * the others belong to series with limits of their own, which can be given as `limits`. Its methodology for parity is not
 * covered.
 *
 * @param points In any order. Two figures for one year give `insufficient-data`.
 * @throws RoadmapError `invalid-argument`, `invalid-number` or `invalid-year` when an argument is not what its type says.
 * @see UNDP, SDG Push (repository UNDP-Data/SDG-Accelerator-Data-Repo @ 7cc0750d20db, CountryData)
 * @example
 * undpStatus([{ year: 2015, value: 40 }, { year: 2024, value: 30 }], { kind: 'halving' }); // 'fair-progress'
 */
export function undpStatus(points: readonly Point[], methodology: UndpMethodology): UndpStatus {
  checkPoints('points', points);
  checkMethodology(methodology);
  const [first, ...rest] = points;
  const isUnique = new Set(points.map(({ year }) => year)).size === points.length;
  if (first === undefined || !isUnique) return 'insufficient-data';
  const current = rest.reduce((last, point) => (point.year > last.year ? point : last), first);
  if (methodology.kind === 'binary') {
    return current.value === methodology.wanted ? 'target-achieved' : 'target-not-achieved';
  }
  if (current.year <= (methodology.referenceYear ?? 2015)) return 'no-data-after-2015';
  const base = baseBefore(current, points, methodology);
  return judge(methodology, base, current) ?? 'insufficient-data';
}

function baseBefore(current: Point, points: readonly Point[], methodology: WithBase): Point | null {
  const { kind, baseYear, referenceYear = 2015 } = methodology;
  const near = (point: Point): boolean => Math.abs(point.year - referenceYear) <= 3;
  const search = (): Point | null =>
    kind === 'likert'
      ? findBase(points.filter(near), referenceYear, 'outward')
      : findBase(points, referenceYear, 'outward-three-years');
  const found = baseYear === undefined ? search() : findBase(points, baseYear, 'exact');
  if (found === null || found.year >= current.year) return null;
  return kind !== 'likert' && found.value === 0 ? null : found;
}

function judge(methodology: WithBase, base: Point | null, current: Point): UndesaCategory | null {
  switch (methodology.kind) {
    case 'likert': {
      const { direction, target } = methodology;
      const baseline = base === null ? null : base.value;
      return undesaLikert({ direction, baseline, current: current.value, goal: target });
    }
    case 'gini':
    case 'aarr':
    case 'aarr-and-rate':
      return byReduction(methodology, base, current);
    case 'observed-rate':
      return byObservedRate(methodology, base, current);
    case 'required-rate':
      return byRequiredRate(methodology, base, current);
    case 'doubling':
      return base === null ? null : byRequiredRate(times(2, 'increase', base, methodology), base, current);
    case 'halving':
      return base === null
        ? unlessAchieved('decrease', undefined, null, current, () => null)
        : byRequiredRate(times(0.5, 'decrease', base, methodology), base, current);
  }
}

function times(
  factor: number,
  direction: Direction,
  base: Point,
  { targetYear = 2030 }: DoublingOrHalving,
): RequiredRate {
  return { kind: 'required-rate', direction, target: factor * base.value, targetYear };
}

/** Achieved comes before everything else; without a base that is all there is to say. */
function unlessAchieved(
  direction: Direction,
  target: number | undefined,
  base: Point | null,
  current: Point,
  judgeSince: (base: Point) => UndesaCategory | null,
): UndesaCategory | null {
  const achieved =
    target === undefined
      ? base === null && direction === 'decrease' && current.value === 0
      : isAchieved(direction, current.value, target);
  if (achieved) return 'target-achieved';
  return base === null ? null : judgeSince(base);
}

function byReduction(
  { kind, target, targetYear = 2030 }: Reduction,
  base: Point | null,
  current: Point,
): UndesaCategory | null {
  return unlessAchieved('decrease', target, base, current, (baseline) => {
    if (kind === 'gini') return undesaGini({ baseline, current, goal: target });
    const question = { baseline, current, goal: { year: targetYear, value: target } };
    return kind === 'aarr' ? undesaAarr(question) : undesaAarrAndRate(question);
  });
}

function byObservedRate(
  { direction, target, limits }: ObservedRate,
  base: Point | null,
  current: Point,
): UndesaCategory | null {
  const gainSince = (baseline: Point, way: Direction): UndesaCategory =>
    categoryOfGrowth(directionSign(way) * growthBetween(baseline, current), way, limits);
  if (direction === 'increase' || direction === 'decrease') {
    return unlessAchieved(direction, target, base, current, (baseline) => gainSince(baseline, direction));
  }
  return base === null ? null : gainSince(base, direction === 'not-decrease' ? 'increase' : 'decrease');
}

function byRequiredRate(
  { direction, target, requiredRate, limits, targetYear = 2030 }: RequiredRate,
  base: Point | null,
  current: Point,
): UndesaCategory | null {
  return unlessAchieved(direction, target, base, current, (baseline) => {
    const required =
      target === undefined || requiredRate !== undefined
        ? requiredRate
        : baseline.year < targetYear
          ? growthBetween(baseline, { year: targetYear, value: target })
          : undefined;
    if (required === undefined) return null;
    const observed = growthBetween(baseline, current);
    return categoryTowards(
      { direction, baseline: baseline.value, current: current.value, goal: target, observed, required },
      limits,
    );
  });
}

/** The compound rate; across zero there is none, and UNDP's program compares the real part of a complex one. */
function growthBetween(from: Point, to: Point): number {
  const years = to.year - from.year;
  return (
    paceBetween(from, to)?.compound ??
    Math.abs(to.value / from.value) ** (1 / years) * Math.cos(Math.PI / years) - 1
  );
}
