import { assessByMethod } from '../assess/by-method.js';
import { secondOpinions } from '../assess/second-opinions.js';
import { eurostat } from '../methods/eurostat.js';
import type { Opinion } from '../methods/compare.js';
import type { Id, PartialDate, Target, TargetData } from '../types.js';
import { rollUp, type RollUp, type RollUpOptions, type RollUpPart } from './roll-up.js';

export interface RollUpRoadmapOptions extends RollUpOptions {
  /** The date to assess on. */
  readonly asOf: PartialDate;
}

/** What the targets of a roadmap come to together, with what each of them came to. */
export interface RoadmapRollUp extends RollUp {
  readonly roadmap: Id;
  readonly asOf: PartialDate;
  /**
   * Each target, in the order of the roadmap; `used` and `leftOut` name them. `missing` names the measures of a direction
   * that say nothing, when others do.
   */
  readonly targets: readonly RollUpPart[];
}

/**
 * What the targets of a roadmap come to together on a date, by the rule of an office. The measures of a direction target
 * are put together first, by the same rule, so that every target counts once.
 *
 * For `mean-score` each target is scored by Eurostat's method on the figures up to its own year; for the other rules
 * its verdict counts.
 *
 * @throws RoadmapError as `assessTarget` and `rollUp` do.
 */
export function rollUpRoadmap(
  data: TargetData,
  { asOf, rule, coverage }: RollUpRoadmapOptions,
): RoadmapRollUp {
  const targets = data.targets.map((target) => partOf(data, target, asOf, rule));
  return {
    roadmap: data.id,
    asOf,
    targets,
    ...rollUp(targets, { rule, ...(coverage === undefined ? {} : { coverage }) }),
  };
}

function partOf(
  data: TargetData,
  target: Target,
  asOf: PartialDate,
  rule: RollUpOptions['rule'],
): RollUpPart {
  const parts = rule === 'mean-score' ? scoredParts(data, target, asOf) : judgedParts(data, target, asOf);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return { ...only, id: target.id };
  const { verdict, value, leftOut } = rollUp(parts, { rule });
  return {
    id: target.id,
    verdict,
    ...(rule === 'mean-score' && value !== null ? { score: value } : {}),
    ...(leftOut.length > 0 && leftOut.length < parts.length ? { missing: leftOut } : {}),
  };
}

/** The verdict of a target, or of each measure of a direction. */
function judgedParts(data: TargetData, target: Target, asOf: PartialDate): RollUpPart[] {
  const assessment = assessByMethod(data, target.id, { asOf });
  return assessment.kind === 'direction'
    ? assessment.measures.map(({ measure, verdict }) => ({ id: measure, verdict }))
    : [{ id: target.id, verdict: assessment.verdict }];
}

/** Eurostat's score of a target's preferred measure, of each measure of a direction, or of the step that decides. */
function scoredParts(data: TargetData, target: Target, asOf: PartialDate): RollUpPart[] {
  if (target.kind === 'milestone') {
    const { verdict } = assessByMethod(data, target.id, { asOf });
    const known = verdict === 'achieved' || verdict === 'missed';
    const said = known ? eurostat.judgeDone?.(verdict === 'achieved') : undefined;
    return [{ id: target.id, verdict, ...scoreOf(said) }];
  }
  return secondOpinions(data, target.id, { asOf }).opinions.map(({ measure, opinions }) => {
    const opinion = opinions.find(({ method }) => method.id === eurostat.id);
    return { id: measure, verdict: opinion?.verdict ?? 'not-assessable', ...scoreOf(opinion) };
  });
}

function scoreOf(said: Pick<Opinion, 'verdict'> | undefined): { score?: number } {
  return said !== undefined && 'score' in said && typeof said.score === 'number' ? { score: said.score } : {};
}
