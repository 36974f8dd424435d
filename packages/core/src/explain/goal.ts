import type { Figures, GoalAssessment } from '../assess/assessment.js';
import { findMeasure, findSeries } from '../assess/lookup.js';
import type { MeasuredTarget, TargetData, Unit } from '../types.js';
import { formatAmount, formatDifference, formatNumber, formatPeriod, formatValue } from '../words/format.js';
import type { Words } from '../words/words.js';
import type { ExplainedKind, ExplainedMark } from './explanation.js';

/** A target with a number, in words and marks. */
export function explainGoal(
  data: TargetData,
  target: MeasuredTarget,
  assessment: GoalAssessment,
  words: Words,
): ExplainedKind {
  const measure = findMeasure(target, assessment.measure);
  const { unit } = findSeries(data, measure).indicator;
  const { figures, verdict, reason } = assessment;
  const common = {
    subject: words.measuredAs(measure.name[words.language]),
    label: words.verdict[verdict],
    ...(figures === undefined ? {} : { marks: marksOf(figures, unit, words) }),
  };
  if (figures === undefined || reason !== undefined) {
    return { ...common, body: reason === undefined ? '' : words.reason[reason] };
  }
  const { baseline, current, goal, expected } = figures;
  // A change that is too small to be shown is no change to a reader.
  const difference = Number((current.value - baseline.value).toFixed(unit.decimals));
  const sentence = {
    period: formatPeriod(words, current.period),
    baselinePeriod: formatPeriod(words, baseline.period),
    current: formatAmount(words, unit, current.value),
    goal: formatValue(words, unit, goal.value, true),
    expected: expected === null ? null : formatValue(words, unit, expected.value),
    year: goal.year,
    counted: unit.kind === 'count',
    single: current.value === 1,
    factor:
      target.kind === 'multiple' ? { number: target.factor, text: formatNumber(words, target.factor) } : null,
    change: formatDifference(words, unit, difference),
    changed: difference > 0 ? 'up' : difference < 0 ? 'down' : 'same',
  } as const;
  const decided = verdict === 'achieved' || verdict === 'missed';
  return { ...common, body: decided ? words.decided(sentence) : words.underWay(sentence) };
}

function marksOf({ baseline, current, expected, goal }: Figures, unit: Unit, words: Words): ExplainedMark[] {
  const mark = (id: ExplainedMark['id'], number: number, period: string): ExplainedMark => ({
    id,
    name: words.mark[id],
    value: formatValue(words, unit, number, id === 'goal'),
    period,
    number,
  });
  const now = formatPeriod(words, current.period);
  return [
    mark('baseline', baseline.value, formatPeriod(words, baseline.period)),
    mark('current', current.value, now),
    ...(expected === null ? [] : [mark('expected', expected.value, now)]),
    mark('goal', goal.value, String(goal.year)),
  ];
}
