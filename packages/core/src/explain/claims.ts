import type { Assessment, Caveat, Evidence } from '../assess/assessment.js';
import { assessByMethod } from '../assess/by-method.js';
import { joinEvidence } from '../assess/evidence.js';
import { byId, findMeasure, findTarget } from '../assess/lookup.js';
import { periodYear } from '../internal/period.js';
import type { Id, Period, Target, TargetData } from '../types.js';
import type { Words } from '../words/words.js';
import { explainCaveat } from './caveat.js';
import type { Claim } from './claim.js';
import { explain } from './explain.js';

/**
 * An assessment sentence by sentence, each with the observations and sources that it rests on: what answers "where
 * does this number come from?" one claim at a time. What is about the target itself rests on the target's sources.
 *
 * @throws RoadmapError as `explain` does.
 */
export function explainClaims(data: TargetData, assessment: Assessment, words: Words): Claim[] {
  const target = findTarget(data, assessment.target);
  const { sentence } = explain(data, assessment, words);
  const measures = assessment.kind === 'direction' ? assessment.measures : [];
  const own = (caveats: readonly Caveat[], evidence: Evidence): Claim[] =>
    caveats.map((caveat) => ({
      text: explainCaveat(data, target, caveat, words),
      evidence: evidenceOfCaveat(data, target, assessment, caveat, evidence),
    }));
  const ofTarget = { observations: [], sources: target.sources };
  return [
    { text: sentence, evidence: joinEvidence([assessment.evidence, ofTarget]) },
    ...own(assessment.caveats, assessment.evidence),
    ...measures.flatMap(({ caveats, evidence }) => own(caveats, evidence)),
  ];
}

function evidenceOfCaveat(
  data: TargetData,
  target: Target,
  assessment: Assessment,
  caveat: Caveat,
  own: Evidence,
): Evidence {
  switch (caveat.code) {
    case 'provisional-figure':
    case 'estimated-figure':
    case 'no-figure-for-target-year':
      return only(data, own, caveat.period);
    case 'contradicting-figures':
      return contradicting(data, caveat.indicator, caveat.period, [caveat.value, ...caveat.others]);
    case 'other-measure-disagrees':
      return target.kind === 'milestone'
        ? own
        : assessByMethod(data, target.id, {
            asOf: assessment.asOf,
            measure: findMeasure(target, caveat.measure).id,
          }).evidence;
    case 'assumed-figure':
      return { observations: [], sources: [] };
    default:
      return { observations: [], sources: target.sources };
  }
}

function only(data: TargetData, { observations }: Evidence, period: Period): Evidence {
  return withSources(
    data,
    observations.filter((observation) => observation.period === period),
  );
}

/** Every observation of the indicator in that year with one of these values. */
function contradicting(
  data: TargetData,
  indicatorId: Id,
  period: Period,
  values: readonly number[],
): Evidence {
  const indicator = byId(data.indicators, indicatorId, 'dangling-reference', 'indicator');
  const year = periodYear(period);
  return withSources(
    data,
    indicator.series.flatMap(({ id, observations }) =>
      observations
        .filter((one) => periodYear(one.period) === year && values.includes(one.value))
        .map((one) => ({ indicator: indicatorId, series: id, period: one.period })),
    ),
  );
}

function withSources(data: TargetData, observations: Evidence['observations']): Evidence {
  const sources = observations.flatMap(({ indicator, series, period }) => {
    const found = byId(data.indicators, indicator, 'dangling-reference', 'indicator');
    const line = byId(found.series, series, 'dangling-reference', 'series');
    return line.observations.filter((one) => one.period === period).flatMap((one) => one.sources);
  });
  return { observations, sources: [...new Set(sources)] };
}
