import { hasMet } from '../../internal/direction.js';
import type { Point } from '../../methods/method.js';
import type { ScenarioFrame } from './options.js';

/**
 * The values of a scenario, one a year from start to end, kept better and trimmed.
 *
 * In this order: an observed value takes the place of one that is worse, when `keepBetterValues` says so; then what is
 * outside the limits becomes the limit. Years for which there is nothing, or no finite number, are left out.
 *
 * @param valueIn What the scenario gives for a year; `null` when it gives nothing.
 * @see billionaiRe @ ecb82c4aaf92, R/utils-scenarios.R, trimming (repository gpw13/billionaiRe)
 */
export function trimmed(
  observations: readonly Point[],
  frame: ScenarioFrame,
  valueIn: (year: number, observed: number | null) => number | null,
): readonly Point[] {
  const observedIn = new Map(observations.map(({ year, value }) => [year, value]));
  const points: Point[] = [];
  for (let year = frame.startYear; year <= frame.endYear; year++) {
    const observed = observedIn.get(year) ?? null;
    const kept = better(valueIn(year, observed), observed, frame);
    if (kept === null) continue;
    const value = Math.min(Math.max(kept, frame.lowerLimit), frame.upperLimit);
    if (Number.isFinite(value)) points.push({ year, value });
  }
  return points;
}

function better(
  value: number | null,
  observed: number | null,
  { direction, keepBetterValues }: ScenarioFrame,
): number | null {
  if (!keepBetterValues || observed === null) return value;
  return value === null || hasMet(direction, observed, value) ? observed : value;
}
