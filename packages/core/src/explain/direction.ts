import type { DirectionAssessment, MeasureAssessment } from '../assess/assessment.js';
import { findMeasure, findSeries } from '../assess/lookup.js';
import type { MeasuredTarget, TargetData } from '../types.js';
import { formatPeriod, formatValue } from '../words/format.js';
import type { Words } from '../words/words.js';
import { explainCaveat } from './caveat.js';
import type { ExplainedKind, ExplainedMeasure } from './explanation.js';

/** A target without a number: where each of its measures went. */
export function explainDirection(
  data: TargetData,
  target: MeasuredTarget,
  { measures, verdict, reason }: DirectionAssessment,
  words: Words,
): ExplainedKind {
  const verdicts = measures.map((measure) => measure.verdict);
  const wanted = verdicts.filter((one) => one === 'on-track' || one === 'behind').length;
  const explained = measures.map((measure) => explainMeasure(data, target, measure, words));
  const shared = repeated(explained.flatMap(({ caveats }) => caveats));
  return {
    subject: words.kind.direction,
    label: verdict === 'mixed' && wanted === 0 ? words.noneTheRightWay : words.directionVerdict[verdict],
    body:
      reason === undefined
        ? words.direction({
            all: verdicts.length,
            wanted,
            unknown: verdicts.filter((one) => one === 'not-assessable').length,
          })
        : words.reason[reason],
    measures: explained.map((measure) => ({
      ...measure,
      caveats: measure.caveats.filter((caveat) => !shared.includes(caveat)),
    })),
    sharedCaveats: shared,
  };
}

/** Sentences that stand more than once: what several measures share is said once, for all. */
function repeated(sentences: readonly string[]): string[] {
  return [...new Set(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index))];
}

function explainMeasure(
  data: TargetData,
  target: MeasuredTarget,
  { measure: id, verdict, reason, baseline, current, caveats }: MeasureAssessment,
  words: Words,
): ExplainedMeasure {
  const measure = findMeasure(target, id);
  const { unit } = findSeries(data, measure).indicator;
  const common = {
    id,
    name: measure.name[words.language],
    verdict,
    caveats: caveats.map((caveat) => explainCaveat(data, target, caveat, words)),
  };
  if (baseline === undefined || current === undefined) {
    return { ...common, outcome: reason === undefined ? '' : words.reason[reason] };
  }
  const difference = current.value - baseline.value;
  const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  return {
    ...common,
    outcome: reason === undefined ? words.changed[direction] : words.reason[reason],
    change: {
      direction,
      from: { value: formatValue(words, unit, baseline.value), period: formatPeriod(words, baseline.period) },
      to: { value: formatValue(words, unit, current.value), period: formatPeriod(words, current.period) },
    },
  };
}
