import { findMeasure, findSeries, findTarget } from '../assess/lookup.js';
import type { TargetProjection } from '../assess/projection.js';
import { RoadmapError } from '../errors.js';
import type { Projection } from '../forecast/project.js';
import type { TargetData, Unit } from '../types.js';
import type { AnalysisWords } from '../words/analysis/words.js';
import { formatAmount, formatPercent, formatValue } from '../words/format.js';
import type { Claim } from './claim.js';
import { firstYear } from './scenario.js';

/**
 * A projection in words: what was assumed, where it leads in the target year, how certain that is, and when and how
 * likely the goal is reached.
 *
 * @throws RoadmapError when the projection is not of a target in these data.
 */
export function explainProjection(data: TargetData, result: TargetProjection, words: AnalysisWords): Claim[] {
  const target = findTarget(data, result.target);
  if (target.kind === 'milestone') {
    throw new RoadmapError('invalid-argument', `target must have figures, got the milestone ${target.id}`);
  }
  const { evidence } = result;
  if ('reason' in result) return [{ text: words.reason[result.reason], evidence }];
  const { unit } = findSeries(data, findMeasure(target, result.measure)).indicator;
  return sentences(result.projection, unit, target.kind === 'direction', words).map((text) => ({
    text,
    evidence,
  }));
}

function sentences(projection: Projection, unit: Unit, noGoal: boolean, words: AnalysisWords): string[] {
  const { points, reaches, probability, level } = projection;
  const say = words.projection;
  const last = points.at(-1);
  const found: string[] = [say.ifItGoesOn];
  if (last !== undefined) {
    found.push(say.value(last.year, formatAmount(words, unit, last.value)));
    found.push(
      last.low === null || last.high === null
        ? say.noRange
        : say.range(
            formatValue(words, unit, last.low),
            formatValue(words, unit, last.high),
            formatPercent(words, level),
          ),
    );
  }
  if (noGoal) return found;
  if (reaches === null) found.push(say.neverReaches);
  else {
    found.push(say.reaches(firstYear(reaches.year)));
    if (reaches.from !== null) {
      found.push(
        say.reachesBetween(firstYear(reaches.from), reaches.to === null ? null : firstYear(reaches.to)),
      );
    }
  }
  if (probability !== null && last !== undefined) {
    found.push(say.probability(formatPercent(words, probability), last.year));
  }
  return found;
}
