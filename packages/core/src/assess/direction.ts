import { eurostat } from '../methods/eurostat.js';
import type { Method, Verdict } from '../methods/method.js';
import type { DirectionTarget, Id, Measure, PartialDate, TargetData } from '../types.js';
import type { DirectionAssessment, MeasureAssessment } from './assessment.js';
import { measureCaveats, readingCaveats, targetCaveats } from './caveats.js';
import { evidenceOf, joinEvidence } from './evidence.js';
import { findMeasure, findSeries } from './lookup.js';
import { questionOf } from './question.js';
import { readSeries } from './read.js';
import { useOf, verdictOf } from './verdict.js';

/** Assesses each measure of a target that names a direction and no number, and then the target. */
export function assessDirection(
  data: TargetData,
  target: DirectionTarget,
  asOf: PartialDate,
  measureId: Id | undefined,
  method: Method = eurostat,
): DirectionAssessment {
  const wanted = measureId === undefined ? target.measures : [findMeasure(target, measureId)];
  const measures = wanted.map((measure) => assessMeasure(data, target, measure, asOf, method));
  const verdict = rollUp(measures.map((measure) => measure.verdict));
  return {
    roadmap: data.id,
    target: target.id,
    kind: target.kind,
    year: target.year,
    asOf,
    verdict,
    ...(verdict === 'not-assessable' ? { reason: 'no-measure-assessable' as const } : {}),
    measures,
    caveats: targetCaveats(target),
    evidence: joinEvidence(measures.map(({ evidence }) => evidence)),
  };
}

function assessMeasure(
  data: TargetData,
  target: DirectionTarget,
  measure: Measure,
  asOf: PartialDate,
  method: Method,
): MeasureAssessment {
  const { indicator, series } = findSeries(data, measure);
  const readings = readSeries(series, measure, target.year, asOf);
  const caveats = measureCaveats(measure, series);
  if ('reason' in readings) {
    const { reason } = readings;
    const evidence = evidenceOf(indicator, series, []);
    return {
      measure: measure.id,
      verdict: 'not-assessable',
      reason,
      method: useOf(method),
      caveats,
      evidence,
    };
  }
  const { baseline, current } = readings;
  const used = [baseline, current];
  return {
    measure: measure.id,
    ...verdictOf(method, method.judge(questionOf(target, measure, readings))),
    baseline,
    current,
    caveats: [...caveats, ...readingCaveats(indicator, series, used, asOf)],
    evidence: evidenceOf(indicator, series, used),
  };
}

/**
 * Without a number only full agreement counts: one measure that cannot be assessed, or that goes another
 * way, makes the whole `mixed`. Nothing is averaged and nothing missing is counted as zero.
 */
function rollUp(verdicts: readonly Verdict[]): Verdict {
  const [first = 'not-assessable'] = verdicts;
  return verdicts.every((verdict) => verdict === first) ? first : 'mixed';
}
