import { compareMethods, type Comparison, type Opinion } from '../methods/compare.js';
import { currentMethods } from '../methods/find.js';
import type { Method } from '../methods/method.js';
import type {
  DirectionTarget,
  Id,
  Measure,
  MilestoneTarget,
  PartialDate,
  Period,
  TargetData,
} from '../types.js';
import type { Evidence, NotAssessableReason } from './assessment.js';
import { evidenceOf } from './evidence.js';
import { readGoal } from './goal-readings.js';
import { findMeasure, findSeries, findTarget } from './lookup.js';
import { assessMilestone } from './milestone.js';
import { questionOf, type GoalTarget } from './question.js';
import { readSeries } from './read.js';

/** What each method says of one measure. */
export interface MeasureOpinions extends Comparison {
  readonly measure: Id;
  /** The period of the figure that is judged; absent with a `reason`. */
  readonly period?: Period;
  /** Why no method could be asked: there are no two figures to compare. */
  readonly reason?: NotAssessableReason;
  readonly evidence: Evidence;
}

/** What the methods that have a rule for things done or not done say of a milestone. */
export type MilestoneOpinion = Pick<Opinion, 'method' | 'verdict'> & { readonly category: string };

/** What each method says of a target. */
export interface SecondOpinions {
  /** The measure that was asked for, or each one of a direction target; none of a milestone. */
  readonly opinions: readonly MeasureOpinions[];
  /** For a milestone whose outcome is known. */
  readonly milestoneOpinions: readonly MilestoneOpinion[];
}

/**
 * The opinion of every method on a target, with the figures that were known on a date. When the target year is
 * over the figures stay those up to that year: the opinions are then about how it came to its end.
 */
export function secondOpinions(
  data: TargetData,
  targetId: Id,
  { asOf, measure }: { readonly asOf: PartialDate; readonly measure?: Id },
): SecondOpinions {
  const target = findTarget(data, targetId);
  if (target.kind === 'milestone') {
    return { opinions: [], milestoneOpinions: milestoneOpinions(data, target, asOf) };
  }
  const all = target.kind === 'direction' && measure === undefined;
  const measures = all ? target.measures : [findMeasure(target, measure)];
  return {
    opinions: measures.map((one) => opinionsOn(data, target, one, asOf)),
    milestoneOpinions: [],
  };
}

function opinionsOn(
  data: TargetData,
  target: GoalTarget | DirectionTarget,
  measure: Measure,
  asOf: PartialDate,
): MeasureOpinions {
  const { indicator, series } = findSeries(data, measure);
  const readings =
    target.kind === 'direction'
      ? readSeries(series, measure, target.year, asOf)
      : readGoal(target, measure, series, asOf);
  if ('reason' in readings) {
    const evidence = evidenceOf(indicator, series, []);
    const { reason } = readings;
    return { measure: measure.id, reason, opinions: [], agree: true, differences: [], evidence };
  }
  return {
    measure: measure.id,
    period: readings.current.period,
    ...compareMethods(questionOf(target, measure, readings), inOrder(target.kind)),
    evidence: evidenceOf(indicator, series, readings.points),
  };
}

/** The default method comes first: the others are compared with it. */
function inOrder(kind: GoalTarget['kind'] | 'direction'): readonly Method[] {
  const first = kind === 'direction' ? 'eurostat' : 'linear';
  return [...currentMethods].sort((a, b) => Number(b.id === first) - Number(a.id === first));
}

function milestoneOpinions(data: TargetData, target: MilestoneTarget, asOf: PartialDate): MilestoneOpinion[] {
  const { verdict } = assessMilestone(data, target, asOf);
  if (verdict !== 'achieved' && verdict !== 'missed') return [];
  return currentMethods.flatMap(({ id, edition, judgeDone }) => {
    if (judgeDone === undefined) return [];
    const said = judgeDone(verdict === 'achieved');
    return said.verdict === 'not-assessable'
      ? []
      : [{ method: { id, edition }, verdict: said.verdict, category: said.category }];
  });
}
