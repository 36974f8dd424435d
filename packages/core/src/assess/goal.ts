import { directionSign, hasMet } from '../internal/direction.js';
import { dateEnd } from '../internal/period.js';
import { linear } from '../methods/linear.js';
import type { Method, MethodInput, Point, Verdict } from '../methods/method.js';
import { neededNow } from '../methods/needed.js';
import { expectedValue, paceBetween, progressShare } from '../methods/pace.js';
import type { Id, Measure, PartialDate, TargetData } from '../types.js';
import type { Caveat, Figures, GoalAssessment } from './assessment.js';
import { measureCaveats, readingCaveats, targetCaveats } from './caveats.js';
import { evidenceOf } from './evidence.js';
import { readGoal } from './goal-readings.js';
import { findMeasure, findSeries } from './lookup.js';
import { goalValue, questionOf, type GoalTarget } from './question.js';
import type { Readings } from './read.js';
import { useOf, verdictOf, type MethodVerdictUse } from './verdict.js';

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
  const readings = readGoal(target, measure, series, asOf);
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
  const figures = workOut(target, measure, readings, over, method);
  const used = [readings.baseline, readings.current];
  return {
    ...common,
    ...decide(questionOf(target, measure, readings), over, method),
    figures,
    caveats: [
      ...caveats,
      ...readingCaveats(indicator, series, used, asOf),
      ...lateCaveats(target, figures, over),
    ],
    evidence: evidenceOf(indicator, series, used),
  };
}

/** The target year is over after its last day; what is known then decides. */
export function yearIsOver(target: GoalTarget, asOf: PartialDate): boolean {
  return dateEnd(asOf) >= `${target.year}-12-31`;
}

function workOut(
  target: GoalTarget,
  measure: Measure,
  readings: Readings,
  over: boolean,
  method: Method,
): Figures {
  const { baseline, current } = readings;
  const goal = { year: target.year, value: goalValue(target, baseline.value) };
  // A threshold is to be kept all the time: there is no line that leads to it.
  const leads = target.kind !== 'threshold';
  const expected = leads ? expectedNow(method, questionOf(target, measure, readings), goal) : null;
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

/** Each method asks for its own value: the straight line's beside another method's verdict would contradict it. */
function expectedNow(method: Method, question: MethodInput, goal: Point): number | null {
  return method === linear
    ? expectedValue(question.baseline, goal, question.current.year)
    : neededNow(method, question);
}

function decide(question: MethodInput, over: boolean, method: Method): MethodVerdictUse {
  const { direction, current, goal } = question;
  const met = goal !== undefined && hasMet(direction, current.value, goal.value);
  const use = useOf(method);
  // What is known of the target year itself is no matter of pace.
  if (over) return { verdict: met ? 'achieved' : 'missed', method: use };
  if (question.keep === true && !method.kinds.includes('threshold')) {
    return { verdict: standing(question, met), method: use };
  }
  const said = verdictOf(method, method.judge(question));
  // Where a goal has been reached nothing needs to be worked out, and nothing that cannot be is missed.
  return met && question.keep !== true ? { verdict: 'achieved', method: said.method } : said;
}

/**
 * A threshold is kept or not kept, and the change since the baseline tells where it is heading.
 *
 * @see Destatis, Indicator status, methodology: rule for targets to be met every year.
 */
function standing({ direction, baseline, current }: MethodInput, met: boolean): Verdict {
  const improving = directionSign(direction) * (current.value - baseline.value) > 0;
  if (met) return 'on-track';
  return improving ? 'behind' : 'off-track';
}

/** A verdict after the target year rests on an earlier figure when none for the year itself is known. */
function lateCaveats(target: GoalTarget, { current }: Figures, over: boolean): Caveat[] {
  return over && current.year < target.year
    ? [{ code: 'no-figure-for-target-year', year: target.year, period: current.period }]
    : [];
}
