import { RoadmapError } from '../errors.js';
import { directionSign, hasMet } from '../internal/direction.js';
import { dateEnd } from '../internal/period.js';
import { linear } from '../methods/linear.js';
import type { Method, Verdict } from '../methods/method.js';
import { expectedValue, paceBetween, progressShare } from '../methods/pace.js';
import type {
  Id,
  LevelTarget,
  Measure,
  MultipleTarget,
  PartialDate,
  ShareTarget,
  TargetData,
  ThresholdTarget,
} from '../types.js';
import type {
  Caveat,
  Figures,
  GoalAssessment,
  MethodUse,
  NotAssessableReason,
  Reading,
} from './assessment.js';
import { measureCaveats, readingCaveats, targetCaveats } from './caveats.js';
import { evidenceOf } from './evidence.js';
import { findMeasure, findSeries } from './lookup.js';
import { readSeries, type TwoReadings } from './read.js';

type GoalTarget = MultipleTarget | ShareTarget | LevelTarget | ThresholdTarget;

/** Assesses a target with a number by one of its measures, and says so when another would decide otherwise. */
export function assessGoal(
  data: TargetData,
  target: GoalTarget,
  asOf: PartialDate,
  measureId: Id | undefined,
  method: Method = linear,
): GoalAssessment {
  const chosen = findMeasure(target, measureId);
  const assessment = assessMeasure(data, target, chosen, asOf, method);
  const disagreeing = target.measures
    .filter((measure) => measure !== chosen)
    .map((measure) => assessMeasure(data, target, measure, asOf, method))
    .filter(({ verdict }) => verdict !== assessment.verdict && verdict !== 'not-assessable')
    .map(({ measure, verdict }): Caveat => ({ code: 'other-measure-disagrees', measure, verdict }));
  return { ...assessment, caveats: [...disagreeing, ...assessment.caveats] };
}

function assessMeasure(
  data: TargetData,
  target: GoalTarget,
  measure: Measure,
  asOf: PartialDate,
  method: Method,
): GoalAssessment {
  const { indicator, series } = findSeries(data, measure);
  const readings = checkBaseline(target, readSeries(series, measure, target.year, asOf));
  const over = yearIsOver(target, asOf);
  const common = {
    roadmap: data.id,
    target: target.id,
    kind: target.kind,
    year: target.year,
    asOf,
    measure: measure.id,
  } as const;
  const caveats = [...measureCaveats(measure, series), ...targetCaveats(target)];

  if ('reason' in readings) {
    const { reason } = readings;
    const evidence = evidenceOf(indicator, series, []);
    return { ...common, verdict: 'not-assessable', reason, caveats, evidence, method: useOf(method) };
  }
  const figures = workOut(target, measure, readings, over);
  const used = [readings.baseline, readings.current];
  return {
    ...common,
    ...decide(target, measure, figures, over, method),
    figures,
    caveats: [
      ...caveats,
      ...readingCaveats(indicator, series, used, asOf),
      ...lateCaveats(target, figures, over),
    ],
    evidence: evidenceOf(indicator, series, used),
  };
}

/** N times nothing, or less than nothing, would be reached by doing nothing. */
function checkBaseline(target: GoalTarget, readings: TwoReadings): TwoReadings {
  const nothing = target.kind === 'multiple' && 'baseline' in readings && readings.baseline.value <= 0;
  return nothing ? { reason: 'baseline-zero' } : readings;
}

function useOf({ id, edition }: Method): MethodUse {
  return { id, edition };
}

/** The target year is over after its last day; what is known then decides. */
function yearIsOver(target: GoalTarget, asOf: PartialDate): boolean {
  return dateEnd(asOf) >= `${target.year}-12-31`;
}

function goalValue(target: GoalTarget, baseline: number): number {
  const value = plainGoalValue(target, baseline);
  if (Number.isFinite(value)) return value;
  throw new RoadmapError('invalid-number', `target ${target.id}: its value must be a number, got ${value}`);
}

function plainGoalValue(target: GoalTarget, baseline: number): number {
  switch (target.kind) {
    case 'multiple':
      return target.factor * baseline;
    case 'share':
      if (target.denominator === 0) {
        throw new RoadmapError('invalid-number', `target ${target.id}: denominator must not be 0, got 0`);
      }
      return (100 * target.numerator) / target.denominator;
    case 'level':
    case 'threshold':
      return target.value;
  }
}

function workOut(
  target: GoalTarget,
  measure: Measure,
  { baseline, current }: { baseline: Reading; current: Reading },
  over: boolean,
): Figures {
  const goal = { year: target.year, value: goalValue(target, baseline.value) };
  // A threshold is to be kept all the time: there is no line that leads to it.
  const leads = target.kind !== 'threshold';
  const expected = leads ? expectedValue(baseline, goal, current.year) : null;
  const done = over || hasMet(measure.direction, current.value, goal.value);
  return {
    baseline,
    current,
    goal,
    expected: expected === null ? null : { year: current.year, value: expected },
    progress: progressShare(baseline.value, current.value, goal.value),
    // A later year was made sure of when the series was read.
    actualPace: paceBetween(baseline, current) ?? { absolute: 0, compound: null },
    requiredPace: leads ? paceBetween(baseline, goal) : null,
    neededPace: done || !leads ? null : paceBetween(current, goal),
  };
}

function decide(
  target: GoalTarget,
  measure: Measure,
  figures: Figures,
  over: boolean,
  method: Method,
): { verdict: Verdict; reason?: NotAssessableReason; method: MethodUse } {
  const { baseline, current, goal } = figures;
  const use = useOf(method);
  const met = hasMet(measure.direction, current.value, goal.value);
  if (over) return { verdict: met ? 'achieved' : 'missed', method: use };
  if (target.kind === 'threshold') return { verdict: standing(measure, figures, met), method: use };
  if (met) return { verdict: 'achieved', method: use };
  const result = method.judge({ direction: measure.direction, baseline, current, goal });
  if (result.verdict === 'not-assessable') return { ...result, method: use };
  const { verdict, category, ratio } = result;
  return { verdict, method: { ...use, category, ratio } };
}

/**
 * A threshold is kept or not kept, and the change since the baseline tells where it is heading.
 *
 * @see Destatis, Indicator status, methodology: rule for targets to be met every year.
 */
function standing(measure: Measure, { baseline, current }: Figures, met: boolean): Verdict {
  const improving = directionSign(measure.direction) * (current.value - baseline.value) > 0;
  if (met) return 'on-track';
  return improving ? 'behind' : 'off-track';
}

/** A verdict after the target year rests on an earlier figure when none for the year itself is known. */
function lateCaveats(target: GoalTarget, { current }: Figures, over: boolean): Caveat[] {
  return over && current.year < target.year
    ? [{ code: 'no-figure-for-target-year', year: target.year, period: current.period }]
    : [];
}
