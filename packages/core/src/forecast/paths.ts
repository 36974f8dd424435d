import { directionSign } from '../internal/direction.js';
import type { Point } from '../methods/method.js';
import type { Direction } from '../types.js';
import { holt, type HoltOptions } from './holt.js';
import type { Interval } from './interval.js';
import { leastSquares } from './least-squares.js';
import { logLinear } from './log-linear.js';
import { probabilityOfGoal, probabilityOfGoalByGrowth } from './probability.js';
import type { Refusal } from './refusal.js';
import { theilSen } from './theil-sen.js';
import { timeToGoal, timeToGoalByGrowth, type TimeToGoal } from './time-to-goal.js';

/** A projected value with its band, in the unit of the values. */
export interface ProjectedPoint extends Point {
  /** The lower edge; `null` where the model has no band. */
  readonly low: number | null;
  /** The upper edge; `null` where the model has no band. */
  readonly high: number | null;
}

/** What every model can be asked once it is fitted. */
export interface Path {
  readonly at: (year: number) => ProjectedPoint;
  readonly reaches: (goal: number, direction: Direction) => TimeToGoal | null;
  readonly probability: (goal: Point, direction: Direction) => number | null;
}

/** A straight line with its prediction interval. */
export function linePath(points: readonly Point[], level: number): Path | Refusal {
  const fit = leastSquares(points);
  if ('reason' in fit) return fit;
  return {
    at: (year) => withBand(year, fit.predict(year, level)),
    reaches: (goal, direction) => timeToGoal(fit, { goal, direction, level }),
    probability: (goal, direction) => probabilityOfGoal(fit, goal, direction),
  };
}

/** Growth by a fixed percentage with its prediction interval. */
export function growthPath(points: readonly Point[], level: number): Path | Refusal {
  const fit = logLinear(points);
  if ('reason' in fit) return fit;
  return {
    at: (year) => withBand(year, fit.predict(year, level)),
    reaches: (goal, direction) => timeToGoalByGrowth(fit, { goal, direction, level }),
    probability: (goal, direction) => probabilityOfGoalByGrowth(fit, goal, direction),
  };
}

/** The line by medians; its band is between the lines with the slopes at the ends of Sen's interval. */
export function medianPath(points: readonly Point[], level: number): Path | Refusal {
  const fit = theilSen(points, level);
  if ('reason' in fit) return fit;
  const { slope, slopeInterval, middle } = fit;
  const onLine = (gradient: number, year: number): number => middle.value + gradient * (year - middle.year);
  return {
    at: (year) => ({
      year,
      value: onLine(slope, year),
      low: onLine(slopeInterval[0], year),
      high: onLine(slopeInterval[1], year),
    }),
    reaches(goal, direction) {
      const crossing = (gradient: number): number | null => {
        const year = middle.year + (goal - middle.value) / gradient;
        return directionSign(direction) * gradient > 0 && Number.isFinite(year) ? year : null;
      };
      const year = crossing(slope);
      const edges = slopeInterval.map(crossing);
      const [from = null, to = null] = direction === 'increase' ? edges.reverse() : edges;
      return year === null ? null : { year, from, to };
    },
    probability: () => null,
  };
}

/** Holt's level and trend with the prediction interval; looks for a goal no further than `until`. */
export function holtPath(
  points: readonly Point[],
  level: number,
  until: number,
  weights: HoltOptions,
): Path | Refusal {
  const fit = holt(points, weights);
  if ('reason' in fit) return fit;
  const now = fit.steps.at(-1);
  if (now === undefined) return { reason: 'too-few-points' };
  const at = (year: number): ProjectedPoint => withBand(year, fit.predict(year, level));
  return {
    at,
    reaches(goal, direction) {
      const ahead = Array.from({ length: Math.max(0, until - now.year) }, (_, index) =>
        at(now.year + 1 + index),
      );
      const sign = directionSign(direction);
      const crossing = (height: (point: ProjectedPoint) => number | null): number | null => {
        let before: Point = { year: now.year, value: now.level };
        if (sign * (before.value - goal) >= 0) return before.year;
        for (const point of ahead) {
          const value = height(point);
          if (value === null) return null;
          if (sign * (value - goal) >= 0) return before.year + (goal - before.value) / (value - before.value);
          before = { year: point.year, value };
        }
        return null;
      };
      const year = crossing((point) => point.value);
      const low = crossing((point) => point.low);
      const high = crossing((point) => point.high);
      if (year === null) return null;
      return direction === 'increase' ? { year, from: high, to: low } : { year, from: low, to: high };
    },
    probability: () => null,
  };
}

function withBand(
  year: number,
  { value, prediction }: { readonly value: number; readonly prediction: Interval | null },
): ProjectedPoint {
  return { year, value, low: prediction?.[0] ?? null, high: prediction?.[1] ?? null };
}
