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
  const { projection, met } = result;
  const texts = [
    ...whereItLeads(projection, unit, words),
    ...(met ? [words.projection.alreadyReached] : []),
    ...(met || target.kind === 'direction' ? [] : whenItIsReached(projection, words)),
  ];
  return texts.map((text) => ({ text, evidence }));
}

function whereItLeads({ points, level }: Projection, unit: Unit, words: AnalysisWords): string[] {
  const say = words.projection;
  const last = points.at(-1);
  if (last === undefined) return [say.ifItGoesOn];
  return [
    say.ifItGoesOn,
    say.value(last.year, formatAmount(words, unit, last.value)),
    last.low === null || last.high === null
      ? say.noRange
      : say.range(
          formatValue(words, unit, last.low),
          formatValue(words, unit, last.high),
          formatPercent(words, level),
        ),
  ];
}

function whenItIsReached({ points, reaches, probability }: Projection, words: AnalysisWords): string[] {
  const say = words.projection;
  const last = points.at(-1);
  const when =
    reaches === null
      ? [say.neverReaches]
      : [
          say.reaches(firstYear(reaches.year)),
          ...(reaches.from === null
            ? []
            : [
                say.reachesBetween(
                  firstYear(reaches.from),
                  reaches.to === null ? null : firstYear(reaches.to),
                ),
              ]),
        ];
  return probability === null || last === undefined
    ? when
    : [...when, say.probability(chance(probability, words), last.year)];
}

/** A chance in whole percents; a model never makes anything certain, so nothing is shown as 0 or 100. */
function chance(probability: number, words: AnalysisWords): string {
  if (probability < 0.01) return words.projection.lessThan(formatPercent(words, 0.01));
  if (probability > 0.99) return words.projection.moreThan(formatPercent(words, 0.99));
  return formatPercent(words, probability);
}
