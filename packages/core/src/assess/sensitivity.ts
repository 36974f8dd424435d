import { RoadmapError } from '../errors.js';
import { periodYear } from '../internal/period.js';
import { findMethod } from '../methods/find.js';
import type { Verdict } from '../methods/method.js';
import type { Id, Measure, MeasuredTarget, Period, Target, TargetData } from '../types.js';
import type { Evidence, MethodUse, NotAssessableReason } from './assessment.js';
import { assessByMethod } from './by-method.js';
import { findMeasure, findSeries, findTarget } from './lookup.js';
import type { AssessOptions } from './target.js';
import { originalEvidence, ownVersion, replaceSeries, versionOf, type Version } from './version.js';

/** What an assumption of the assessment is about. */
export type Assumption = 'measure' | 'baseline' | 'vintage';

export interface SensitivityOptions extends Omit<AssessOptions, 'method'> {
  readonly method?: Exclude<AssessOptions['method'], 'all'>;
  /** How many years around its own baseline a measure is tried with; 2 unless another number is given. */
  readonly years?: number;
}

/** One way to assess the target. */
export interface SensitivityCell {
  readonly measure: Id;
  /**
   * The version of the figures: the measure's own series, or another that says something else about the same thing, whose
   * figures then take the place of those for the same year.
   */
  readonly series: Id;
  readonly baseline: Period;
  readonly verdict: Verdict;
  readonly reason?: NotAssessableReason;
  readonly method: MethodUse;
  /** Share of the way from baseline to goal; `null` where there is none. */
  readonly progress: number | null;
  readonly evidence: Evidence;
}

/** How the verdict depends on what was assumed. */
export interface Sensitivity {
  readonly target: Id;
  readonly asOf: string;
  /** The way that `assessTarget` takes. */
  readonly chosen: SensitivityCell;
  /** Every way that was tried, the chosen one among them. */
  readonly cells: readonly SensitivityCell[];
  /** How many ways came to each verdict. */
  readonly counts: Readonly<Partial<Record<Verdict, number>>>;
  /** True when every way that gives a verdict gives the chosen one, and there is more than one. */
  readonly robust: boolean;
  /** What the verdict depends on: changing this alone gives another verdict. */
  readonly dependsOn: readonly Assumption[];
}

/**
 * Assesses a target in every way that could have been chosen instead: by each measure, from each baseline year with
 * a figure near the chosen one, and with the figures of each series that says something else about the same thing in the
 * place of its own.
 *
 * A direction target has no one verdict to shake: each of its measures is part of the target, so that only the
 * measure asked for (or the first) is tried with other baselines and series.
 *
 * @throws RoadmapError as `assessTarget` does; `invalid-argument` for a milestone, which assumes no figures, and
 *   for a number of years that is not whole or is below zero.
 */
export function sensitivity(data: TargetData, targetId: Id, options: SensitivityOptions): Sensitivity {
  const { asOf, years = 2 } = options;
  if (!Number.isInteger(years) || years < 0) {
    throw new RoadmapError('invalid-argument', `years must be a whole number from 0, got ${String(years)}`);
  }
  const target = findTarget(data, targetId);
  if (target.kind === 'milestone') {
    throw new RoadmapError('invalid-argument', `target must have figures, got the milestone ${targetId}`);
  }
  const preferred = findMeasure(target, options.measure);
  const measures = target.kind === 'direction' ? [preferred] : target.measures;
  const cells = measures.flatMap((measure) =>
    waysToMeasure(data, measure, years).map((way) => assessCell(data, target, way, options)),
  );
  const chosen = assessCell(
    data,
    target,
    { measure: preferred, version: ownVersion(findSeries(data, preferred).series) },
    options,
  );
  const verdicts = cells.map(({ verdict }) => verdict);
  const judged = verdicts.filter((verdict) => verdict !== 'not-assessable');
  const counts: Partial<Record<Verdict, number>> = {};
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  const others = cells.filter(({ verdict }) => verdict !== chosen.verdict && verdict !== 'not-assessable');
  const dependsOn = (['measure', 'baseline', 'vintage'] as const).filter((assumption) =>
    others.some((cell) => onlyDifference(cell, chosen, preferred, target) === assumption),
  );
  return {
    target: targetId,
    asOf,
    chosen,
    cells,
    counts,
    robust: judged.length > 1 && others.length === 0 && chosen.verdict !== 'not-assessable',
    dependsOn,
  };
}

/** One way to measure: from some baseline, by the figures of some version. */
interface Way {
  readonly measure: Measure;
  readonly version: Version;
}

/** The measure as it is, from other baselines, and by the figures of the series that contradict its own. */
function waysToMeasure(data: TargetData, measure: Measure, years: number): Way[] {
  const { indicator, series } = findSeries(data, measure);
  const base = periodYear(measure.baseline.period);
  const others = indicator.series.filter(({ contradicts }) => contradicts?.includes(series.id));
  const versions = [ownVersion(series), ...others.map((other) => versionOf(series, other))];
  return versions.flatMap((version) =>
    baselines(version.series.observations.map(({ period }) => period)).map((period) => ({
      measure: { ...measure, baseline: { ...measure.baseline, period } },
      version,
    })),
  );

  /** One period a year: the measure's own where it has that year, else the last one of the year. */
  function baselines(periods: readonly Period[]): Period[] {
    const near = periods.filter((period) => Math.abs(periodYear(period) - base) <= years);
    const perYear = new Map(near.map((period) => [periodYear(period), period]));
    if (near.includes(measure.baseline.period)) perYear.set(base, measure.baseline.period);
    return [...perYear.values()].sort();
  }
}

function assessCell(
  data: TargetData,
  target: MeasuredTarget,
  { measure, version }: Way,
  { asOf, method }: SensitivityOptions,
): SensitivityCell {
  // One measure alone: what the others say is in their own cells.
  const alone: Target = { ...target, measures: [measure] };
  const chosen = typeof method === 'string' ? findMethod(method) : method;
  const changed = replaceSeries({ ...data, targets: [alone] }, measure.indicator, version.series);
  const assessment = assessByMethod(changed, target.id, {
    asOf,
    ...(chosen === undefined ? {} : { method: chosen }),
  });
  const own = assessment.kind === 'direction' ? assessment.measures[0] : assessment;
  if (own === undefined || !('method' in own)) {
    throw new RoadmapError('invalid-argument', `target must have measures, got ${target.id} without one`);
  }
  const { verdict, reason, method: use, evidence } = own;
  const figures = 'figures' in own ? own.figures : undefined;
  return {
    measure: measure.id,
    series: version.id,
    baseline: measure.baseline.period,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    method: use,
    progress: figures?.progress ?? null,
    evidence: originalEvidence(version, evidence),
  };
}

/** The one thing in which a cell differs from the chosen way; `null` when there are several. */
function onlyDifference(
  cell: SensitivityCell,
  chosen: SensitivityCell,
  preferred: Measure,
  target: MeasuredTarget,
): Assumption | null {
  if (cell.measure !== chosen.measure) {
    const own = target.measures.find(({ id }) => id === cell.measure) ?? preferred;
    return cell.series === own.series && cell.baseline === own.baseline.period ? 'measure' : null;
  }
  if (cell.series !== chosen.series) {
    return periodYear(cell.baseline) === periodYear(chosen.baseline) ? 'vintage' : null;
  }
  return cell.baseline === chosen.baseline ? null : 'baseline';
}
