import { byId, findMeasure, findSeries, findTarget } from '../assess/lookup.js';
import { chartTarget, type Chart, type ChartFigure } from '../chart/chart.js';
import { dateEnd, periodEnd } from '../internal/period.js';
import type {
  Id,
  Indicator,
  Measure,
  MilestoneTarget,
  Observation,
  PartialDate,
  Series,
  Target,
  TargetData,
} from '../types.js';
import { formatAmount, formatDate, formatNumber, formatPeriod } from '../words/format.js';
import type { EvidenceWords } from '../words/evidence/words.js';
import type {
  EvidenceFigure,
  EvidenceMeasure,
  EvidenceSeries,
  EvidenceSource,
  EvidenceStep,
  ExplainedEvidence,
} from './explained.js';

export interface EvidenceOptions {
  /** Figures of periods that end later, and steps of after it, are left out. */
  readonly asOf: PartialDate;
  /** Id of the measure. When absent: the preferred one, and all of them for a direction, which is judged by all. */
  readonly measure?: Id;
}

/**
 * Answers where the numbers of a target come from: what was promised, how it is measured and why so, every figure with
 * its sources, and what contradicts it.
 *
 * @throws RoadmapError as `assessTarget` does: `unknown-target`, `unknown-measure`, `invalid-date`, `dangling-reference`.
 */
export function explainEvidence(
  data: TargetData,
  targetId: Id,
  { asOf, measure }: EvidenceOptions,
  words: EvidenceWords,
): ExplainedEvidence {
  const { language } = words;
  const target = findTarget(data, targetId);
  const promisedIn = sourcesOf(data, target.sources);
  const measures = measuresOf(target, measure).map((one) =>
    explainMeasure(data, one, chartTarget(data, targetId, { asOf, measure: one.id }), words),
  );
  const steps = target.kind === 'milestone' ? explainSteps(data, target, asOf, words) : [];
  return {
    language,
    target: target.id,
    name: target.name[language],
    promise: target.text[language],
    promisedIn,
    remarks: (target.remarks ?? []).map(({ text }) => text[language]),
    measures,
    steps,
    ...(target.kind === 'milestone' ? { decision: decisionOf(target, words) } : {}),
    sources: unique([
      ...measures.flatMap(({ series }) =>
        series.flatMap(({ figures }) => figures.flatMap(({ sources }) => sources)),
      ),
      ...steps.flatMap(({ sources }) => sources),
      ...promisedIn,
    ]),
  };
}

function measuresOf(target: Target, measure: Id | undefined): readonly Measure[] {
  if (target.kind === 'milestone') return [];
  return target.kind === 'direction' && measure === undefined
    ? target.measures
    : [findMeasure(target, measure)];
}

function explainMeasure(
  data: TargetData,
  measure: Measure,
  chart: Chart,
  words: EvidenceWords,
): EvidenceMeasure {
  const { language } = words;
  const { indicator, series } = findSeries(data, measure);
  const { period, basis, reason } = measure.baseline;
  const others = indicator.series.filter(({ contradicts }) => contradicts?.includes(series.id));
  return {
    id: measure.id,
    name: measure.name[language],
    definition: indicator.definition[language],
    choice: `${measure.reason[language]} ${words.basis[measure.basis]}`,
    start: [words.start(formatPeriod(words, period)), reason?.[language], words.basis[basis]]
      .filter((text) => text !== undefined)
      .join(' '),
    series: [series, ...others]
      .map((one) => explainSeries(data, { indicator, series: one, chart }, words))
      .filter(({ figures }) => figures.length > 0),
  };
}

/** A series with the indicator that it is one of, and the chart of the measure that it is shown for. */
interface Shown {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly chart: Chart;
}

function explainSeries(data: TargetData, shown: Shown, words: EvidenceWords): EvidenceSeries {
  const { language } = words;
  const { series, chart } = shown;
  const today = dateEnd(chart.asOf);
  return {
    id: series.id,
    name: series.name[language],
    definition: series.definition[language],
    contradicting: series.contradicts !== undefined,
    remarks: [
      ...(series.incomparable === true ? [words.incomparable] : []),
      ...(series.breaks ?? []).map(({ period, reason }) =>
        words.break(formatPeriod(words, period), reason[language]),
      ),
      ...(series.remarks ?? []).map(({ text }) => text[language]),
    ],
    figures: series.observations
      .filter(({ period }) => periodEnd(period) <= today)
      .map((observation) => explainFigure(data, shown, observation, words)),
  };
}

function explainFigure(
  data: TargetData,
  { indicator, series, chart }: Shown,
  { period, value, status, confidence, numerator, denominator, formula, note, sources }: Observation,
  words: EvidenceWords,
): EvidenceFigure {
  const isThis = (figure: ChartFigure | null): boolean =>
    figure !== null && figure.series === series.id && figure.period === period;
  const remark = [
    ...(isThis(chart.baseline) ? [words.use.baseline] : []),
    ...(isThis(chart.current) ? [words.use.current] : []),
    ...(status === 'A' ? [] : [words.status[status]]),
    ...(confidence === 'seen' ? [] : [words.confidence[confidence]]),
  ].join(', ');
  return {
    when: formatPeriod(words, period),
    value: Number.isFinite(value) ? formatAmount(words, indicator.unit, value) : words.noNumber,
    ...(numerator === undefined || denominator === undefined
      ? {}
      : { parts: words.parts(formatNumber(words, numerator), formatNumber(words, denominator)) }),
    remark,
    ...(formula === undefined ? {} : { formula }),
    ...(note === undefined ? {} : { note }),
    sources: sourcesOf(data, sources),
  };
}

function explainSteps(
  data: TargetData,
  { milestones }: MilestoneTarget,
  asOf: PartialDate,
  words: EvidenceWords,
): EvidenceStep[] {
  const today = dateEnd(asOf);
  return milestones
    .filter(({ date }) => dateEnd(date) <= today)
    .map(({ id, date, name, note, sources }) => ({
      id,
      when: formatDate(words, date),
      name: name[words.language],
      ...(note === undefined ? {} : { note: note[words.language] }),
      sources: sourcesOf(data, sources),
    }));
}

function decisionOf({ decidedBy, milestones }: MilestoneTarget, words: EvidenceWords): string {
  const { name } = byId(milestones, decidedBy.milestone, 'dangling-reference', 'milestone');
  const decided = words.decidedBy(name[words.language]);
  return `${decided} ${decidedBy.reason[words.language]} ${words.basis[decidedBy.basis]}`;
}

function sourcesOf(data: TargetData, ids: readonly Id[]): EvidenceSource[] {
  return ids.map((id) => {
    const source = byId(data.sources, id, 'dangling-reference', 'source');
    const { shortName, title, publisher, url, vintage } = source;
    return { id, shortName, title, publisher, url, vintage };
  });
}

function unique(sources: readonly EvidenceSource[]): EvidenceSource[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
