import type { Assessment } from '../assess/assessment.js';
import { assessByMethod } from '../assess/by-method.js';
import { findMeasure, findSeries, findTarget } from '../assess/lookup.js';
import { readSeries } from '../assess/read.js';
import type { AssessOptions } from '../assess/target.js';
import { replaceSeries } from '../assess/version.js';
import { RoadmapError } from '../errors.js';
import { dateEnd, periodEnd } from '../internal/period.js';
import { checkNumber } from '../methods/check.js';
import { findMethod } from '../methods/find.js';
import type { Id, Measure, MeasuredTarget, Period, Series, TargetData } from '../types.js';
import { continueAt, type AssumedPace } from './continue.js';

/** A figure that nobody observed. */
export interface AssumedFigure {
  readonly period: Period;
  readonly value: number;
}

export interface WhatIfOptions extends Omit<AssessOptions, 'method'> {
  readonly method?: Exclude<AssessOptions['method'], 'all'>;
  /** Figures to add; one for a period that has a figure takes its place. */
  readonly add?: readonly AssumedFigure[];
  /** How the last figure, with those added, would go on until the target year. */
  readonly pace?: AssumedPace;
}

/** An assessment beside the one that it would become. */
export interface WhatIf {
  readonly before: Assessment;
  /** As of the end of the last figure assumed. Each assumed figure is a caveat of it, and has no source. */
  readonly after: Assessment;
  readonly assumed: readonly AssumedFigure[];
  /** True when the verdict would be another. */
  readonly changes: boolean;
}

/**
 * What the verdict would be with other figures: one added, or a pace kept up until the target year. The data are not
 * changed.
 *
 * @throws RoadmapError as `assessTarget` does; `invalid-argument` for a milestone, which has no figures, and
 *   `invalid-number` or `invalid-period` for an assumed figure that is none.
 * @example
 * whatIf(roadmap, 'coe-civ-capacity', { asOf: '2018', add: [{ period: '2020', value: 250 }] }).after.verdict;
 */
export function whatIf(data: TargetData, targetId: Id, options: WhatIfOptions): WhatIf {
  const { asOf, add = [], pace, method, measure: measureId } = options;
  const target = findTarget(data, targetId);
  if (target.kind === 'milestone') {
    throw new RoadmapError('invalid-argument', `target must have figures, got the milestone ${targetId}`);
  }
  const measure = findMeasure(target, measureId);
  add.forEach(({ value }, index) => {
    checkNumber(`add[${index}].value`, value);
  });
  const known = withFigures(findSeries(data, measure).series, add);
  const continued = pace === undefined ? [] : goOn(known, measure, target, latest(asOf, add), pace);
  const assumed = [...add, ...continued];
  const chosen = {
    ...(measureId === undefined ? {} : { measure: measureId }),
    ...(method === undefined ? {} : { method: typeof method === 'string' ? findMethod(method) : method }),
  };
  const before = assessByMethod(data, targetId, { ...chosen, asOf });
  const changed = replaceSeries(data, measure.indicator, withFigures(known, continued));
  const after = assessByMethod(changed, targetId, { ...chosen, asOf: latest(asOf, assumed) });
  const caveats = assumed.map(
    ({ period, value }) => ({ code: 'assumed-figure', indicator: measure.indicator, period, value }) as const,
  );
  return {
    before,
    after: { ...after, caveats: [...caveats, ...after.caveats] },
    assumed,
    changes: before.verdict !== after.verdict,
  };
}

/** The later of a date and the end of the last of some figures. */
function latest(asOf: string, figures: readonly AssumedFigure[]): string {
  return figures.reduce(
    (date, { period }) => (periodEnd(period) > date ? periodEnd(period) : date),
    dateEnd(asOf),
  );
}

function withFigures(series: Series, add: readonly AssumedFigure[]): Series {
  const added = new Set(add.map(({ period }) => period));
  const observations = [
    ...series.observations.filter(({ period }) => !added.has(period)),
    ...add.map(({ period, value }) => ({
      period,
      value,
      status: 'A' as const,
      confidence: 'derived' as const,
      sources: [],
    })),
  ];
  return {
    ...series,
    observations: observations.sort((a, b) => periodEnd(a.period).localeCompare(periodEnd(b.period))),
  };
}

function goOn(
  series: Series,
  measure: Measure,
  { year }: MeasuredTarget,
  asOf: string,
  pace: AssumedPace,
): AssumedFigure[] {
  const readings = readSeries(series, measure, year, asOf);
  // A series that cannot be read is assessed as it is: the assessment says why.
  return 'reason' in readings ? [] : continueAt(readings.current, year, pace);
}
