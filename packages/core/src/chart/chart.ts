import type { NotAssessableReason } from '../assess/assessment.js';
import { readGoal } from '../assess/goal-readings.js';
import { findMeasure, findSeries, findTarget } from '../assess/lookup.js';
import { goalValue, questionOf, type GoalTarget } from '../assess/question.js';
import { readSeries, type ReadingsOrReason } from '../assess/read.js';
import { RoadmapError } from '../errors.js';
import { dateEnd, periodEnd, periodStart, periodYear } from '../internal/period.js';
import type {
  DirectionTarget,
  Id,
  LocalizedText,
  Measure,
  Observation,
  PartialDate,
  Period,
  Series,
  TargetData,
} from '../types.js';
import { periodPosition, startPosition } from './position.js';
import { linearPath, type RequiredValue } from './required.js';

/** A place in the chart. */
export interface ChartPoint {
  /** On the axis of years: 2015 for 2015 and for the school year 2015/16, 2016.375 for November 2016. */
  readonly position: number;
  /** In the unit of the measure. */
  readonly value: number;
}

/** A figure that somebody published, with its place. */
export interface ChartFigure
  extends ChartPoint, Pick<Observation, 'period' | 'status' | 'confidence' | 'sources'> {
  readonly series: Id;
}

/** A place where the way of measuring changed. */
export interface ChartBreak {
  /** Between the figures that must not be joined. */
  readonly position: number;
  readonly period: Period;
  readonly reason: LocalizedText;
}

/** What there is to draw of one measure of a target. */
export interface Chart {
  readonly target: Id;
  readonly measure: Id;
  readonly asOf: PartialDate;
  /** The figures of the measure's own series that were known on the date, in order of time. */
  readonly figures: readonly ChartFigure[];
  /** The same, cut wherever a line would say more than is known: at a break and where a year is missing. */
  readonly segments: readonly (readonly ChartFigure[])[];
  readonly breaks: readonly ChartBreak[];
  /** What other series say about the same thing, where it is something else. */
  readonly contradicting: readonly ChartFigure[];
  readonly baseline: ChartFigure | null;
  /** The figure that a verdict on the date rests on; it is none from after the target year. */
  readonly current: ChartFigure | null;
  /** `null` for a direction, and where a multiple has nothing to be a multiple of. */
  readonly goal: ChartPoint | null;
  /** From the year of the baseline to the goal, a value a year; empty for a direction and for a threshold, which is a level line. */
  readonly required: readonly ChartPoint[];
  /** True for a threshold: the goal holds in every year. */
  readonly keep: boolean;
  /** Why the figures may not be compared with each other. */
  readonly reason?: NotAssessableReason;
  /** How many figures are no number that can be drawn. */
  readonly leftOut: number;
}

export interface ChartOptions {
  /** Figures of periods that end later are not drawn. */
  readonly asOf: PartialDate;
  /** Id of the measure; the preferred one unless another is asked for. */
  readonly measure?: Id;
  /** What the path to the goal asks for in each year; a straight line unless another is given. */
  readonly required?: RequiredValue;
}

/** Beyond this a number has no digits left to tell it from the next one. */
const LARGEST = 1e15;

/**
 * Puts the figures of one measure of a target in their places: what to draw, and between what no line may be drawn.
 *
 * @throws RoadmapError as `assessTarget` does; `no-figures` for a milestone, which has none.
 */
export function chartTarget(data: TargetData, targetId: Id, options: ChartOptions): Chart {
  const { asOf, required = linearPath } = options;
  const target = findTarget(data, targetId);
  if (target.kind === 'milestone') {
    throw new RoadmapError('no-figures', `target must have figures, got the milestone ${targetId}`);
  }
  const measure = findMeasure(target, options.measure);
  const { indicator, series } = findSeries(data, measure);
  const known = figuresOf(series, asOf);
  const figures = known.filter(isDrawable);
  const others = indicator.series
    .filter(({ contradicts }) => contradicts?.includes(series.id))
    .flatMap((other) => figuresOf(other, asOf));
  const said = new Set(figures.map(saying));
  const at = (period: Period): ChartFigure | null =>
    figures.find((figure) => figure.period === period) ?? null;
  const readings = read(target, measure, series, asOf);
  const baseline = at(measure.baseline.period);
  const goal = goalOf(target, baseline);
  const compared = 'reason' in readings ? undefined : readings;
  const breaks = breaksOf(series, figures, asOf);
  return {
    target: targetId,
    measure: measure.id,
    asOf,
    figures,
    segments: segmentsOf(series, figures),
    breaks,
    contradicting: others.filter(isDrawable).filter((other) => !said.has(saying(other))),
    baseline,
    current: compared === undefined ? null : at(compared.current.period),
    goal,
    required:
      baseline === null || goal === null || target.kind === 'direction' || target.kind === 'threshold'
        ? []
        : path(target, measure, { baseline, goal, reason: reasonOf(readings) }, required),
    keep: target.kind === 'threshold',
    ...('reason' in readings ? { reason: readings.reason } : {}),
    leftOut: known.length + others.length - figures.length - others.filter(isDrawable).length,
  };
}

function read(
  target: GoalTarget | DirectionTarget,
  measure: Measure,
  series: Series,
  asOf: PartialDate,
): ReadingsOrReason {
  return target.kind === 'direction'
    ? readSeries(series, measure, target.year, asOf)
    : readGoal(target, measure, series, asOf);
}

function reasonOf(readings: ReadingsOrReason): NotAssessableReason | undefined {
  return 'reason' in readings ? readings.reason : undefined;
}

function figuresOf(series: Series, asOf: PartialDate): ChartFigure[] {
  const today = dateEnd(asOf);
  return series.observations
    .filter(({ period }) => periodEnd(period) <= today)
    .map(({ period, value, status, confidence, sources }) => ({
      position: periodPosition(period),
      value,
      period,
      status,
      confidence,
      sources,
      series: series.id,
    }))
    .sort((first, second) => first.position - second.position);
}

function isDrawable({ value }: ChartPoint): boolean {
  return Math.abs(value) <= LARGEST;
}

/** What a figure says: two that say the same do not contradict each other. */
function saying({ period, value }: ChartFigure): string {
  return `${periodYear(period)} ${value}`;
}

function breaksOf(series: Series, figures: readonly ChartFigure[], asOf: PartialDate): ChartBreak[] {
  const today = dateEnd(asOf);
  return (series.breaks ?? [])
    .filter(({ period }) => periodStart(period) <= today)
    .map(({ period, reason }) => ({ position: startPosition(period), period, reason }))
    .filter(({ position }) => figures.some((figure) => figure.position < position));
}

function segmentsOf(series: Series, figures: readonly ChartFigure[]): ChartFigure[][] {
  const starts = (series.breaks ?? []).map(({ period }) => periodStart(period));
  const segments: ChartFigure[][] = [];
  let last: ChartFigure | undefined;
  for (const figure of figures) {
    if (last === undefined || !mayJoin(last, figure, starts) || series.incomparable === true)
      segments.push([]);
    segments.at(-1)?.push(figure);
    last = figure;
  }
  return segments;
}

function mayJoin(first: ChartFigure, second: ChartFigure, starts: readonly string[]): boolean {
  const from = periodStart(first.period);
  const to = periodStart(second.period);
  const nextYear = periodYear(second.period) - periodYear(first.period) <= 1;
  return nextYear && !starts.some((start) => from < start && start <= to);
}

function goalOf(target: GoalTarget | DirectionTarget, baseline: ChartFigure | null): ChartPoint | null {
  if (target.kind === 'direction') return null;
  if (target.kind === 'multiple' && (baseline === null || baseline.value <= 0)) return null;
  const goal = { position: target.year, value: goalValue(target, baseline?.value ?? 0) };
  return isDrawable(goal) ? goal : null;
}

/** What was measured in another way cannot be asked to lead to the goal: then there is no path. */
const NO_PATH: readonly (NotAssessableReason | undefined)[] = ['break-in-series', 'incomparable-figures'];

function path(
  target: GoalTarget,
  measure: Measure,
  ends: {
    readonly baseline: ChartFigure;
    readonly goal: ChartPoint;
    readonly reason: NotAssessableReason | undefined;
  },
  required: RequiredValue,
): ChartPoint[] {
  const { baseline, goal } = ends;
  if (NO_PATH.includes(ends.reason)) return [];
  const { period, value, status } = baseline;
  const first = { period, year: periodYear(period), value, status };
  const question = questionOf(target, measure, { baseline: first, current: first, points: [first] });
  const years = Array.from(
    { length: Math.max(0, target.year - first.year - 1) },
    (_, index) => first.year + 1 + index,
  );
  const between = years.flatMap((year) => {
    const needed = required(question, year);
    return needed === null ? [] : [{ position: year, value: needed }];
  });
  // Where a method asks for nothing on the way, there is no way to draw.
  if (target.year <= first.year || between.length < years.length) return [];
  // Every method counts whole years: from the month that the baseline is of, the way would bend.
  return [{ position: first.year, value }, ...between, goal];
}
