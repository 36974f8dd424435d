import { byId, findMeasure, findSeries, findTarget } from '../assess/lookup.js';
import { RoadmapError } from '../errors.js';
import type { ExplainedSource } from '../explain/explanation.js';
import { explainSources } from '../explain/sources.js';
import type { ProjectedPoint } from '../forecast/paths.js';
import type { TargetData, Unit } from '../types.js';
import { formatAmount, formatPeriod, formatValue } from '../words/format.js';
import type { ChartWords } from '../words/chart/words.js';
import { valueTicks } from './axis.js';
import type { Chart, ChartFigure } from './chart.js';
import type { ChartSource, ExplainedChart, ExplainedChartFigure, ExplainedChartLine } from './explained.js';
import { chartNotes } from './notes.js';

export interface ExplainChartOptions {
  /** Where the figures lead, as `projectTarget` gives it: one value a year. */
  readonly projected?: readonly ProjectedPoint[];
}

/**
 * A chart in words and in numbers to draw with.
 *
 * @throws RoadmapError when the chart is not of a target in these data, or they name a source that is not there.
 */
export function explainChart(
  data: TargetData,
  chart: Chart,
  words: ChartWords,
  { projected = [] }: ExplainChartOptions = {},
): ExplainedChart {
  const { language } = words;
  const target = findTarget(data, chart.target);
  if (target.kind === 'milestone') {
    throw new RoadmapError('no-figures', `target must have figures, got the milestone ${target.id}`);
  }
  const measure = findMeasure(target, chart.measure);
  const { indicator, series } = findSeries(data, measure);
  const { unit } = indicator;
  const { goal, current } = chart;
  const published = (kind: 'measured' | 'contradicting') => (figure: ChartFigure) => ({
    kind,
    ...valueOf(unit, words, figure),
    period: figure.period,
    status: figure.status,
    series: byId(indicator.series, figure.series, 'dangling-reference', 'series').name[language],
    sources: explainSources(data, figure.sources),
  });
  const yearly = (kind: 'required' | 'projected' | 'goal', position: number, value: number): Raw => ({
    kind,
    ...valueOf(unit, words, { position, value }, kind === 'goal'),
    period: String(position),
    status: 'A',
    sources: kind === 'goal' ? explainSources(data, target.sources) : [],
  });
  const raw: Raw[] = [
    ...chart.figures.map(published('measured')),
    ...chart.contradicting.map(published('contradicting')),
    // The ends of the path are the baseline and the goal, which have their own places.
    ...chart.required.slice(1, -1).map(({ position, value }) => yearly('required', position, value)),
    ...(goal === null ? [] : [yearly('goal', goal.position, goal.value)]),
    ...projected.filter(isDrawable).map(({ year, value, low, high }) => ({
      ...yearly('projected', year, value),
      ...(low === null || high === null ? {} : { low, high }),
    })),
  ];
  const figures = raw
    .sort((first, second) => first.position - second.position)
    .map((figure) => inWords(figure, unit, words));
  const positions = figures.map(({ position }) => position);
  const numbers = figures.flatMap(({ number, low = number, high = number }) => [number, low, high]);
  const ticks = valueTicks(numbers, unit.decimals).map((number) => ({
    number,
    label: formatValue(words, unit, number, true),
  }));
  const lowest = ticks[0];
  const fromZero = lowest === undefined || lowest.number <= 0;
  const named = [chart.baseline ?? chart.figures[0], current ?? chart.figures.at(-1)];
  const mentioned = [...new Set(named)].filter((figure) => figure !== undefined);
  const comparable = chart.reason !== 'break-in-series' && chart.reason !== 'incomparable-figures';
  const last = current ?? chart.figures.at(-1);
  return {
    language,
    target: chart.target,
    measure: chart.measure,
    name: target.name[language],
    subject: `${words.targetFor(target.year)} · ${words.measuredAs(measure.name[language])}`,
    sentence: words.sentence({
      measure: measure.name[language],
      figures: mentioned.map(({ value, period }) => ({
        value: formatAmount(words, unit, value),
        period: formatPeriod(words, period),
      })),
      goal: goal === null ? null : { value: formatValue(words, unit, goal.value, true), year: target.year },
      keep: chart.keep ? (measure.direction === 'increase' ? 'above' : 'below') : null,
      comparable: comparable || mentioned.length < 2,
    }),
    kinds: words.kind,
    figures,
    lines: linesOf(chart, projected.filter(isDrawable)),
    breaks: chart.breaks.map(({ position }) => position),
    breakNotes: chart.breaks.map(({ period, reason }) =>
      words.note.break(formatPeriod(words, period), reason[language]),
    ),
    notes: [...chartNotes(chart, series, words), ...(fromZero ? [] : [words.note.notFromZero(lowest.label)])],
    years: {
      // In order of time.
      first: Math.floor(Math.min(target.year, positions[0] ?? target.year)),
      last: Math.ceil(Math.max(target.year, positions.at(-1) ?? target.year)),
    },
    ticks,
    current:
      last === undefined
        ? null
        : figures.findIndex(({ kind, period }) => kind === 'measured' && period === last.period),
    sources: unique([
      ...raw.flatMap(({ kind, sources }) => (kind === 'goal' ? [] : sources)),
      ...explainSources(data, target.sources),
    ]).map(asLink),
  };
}

type Raw = Omit<ExplainedChartFigure, 'when' | 'remark' | 'sources'> & {
  readonly sources: readonly ExplainedSource[];
};

function valueOf(
  unit: Unit,
  words: ChartWords,
  { position, value }: { readonly position: number; readonly value: number },
  exact = false,
): Pick<Raw, 'position' | 'number' | 'value'> {
  const shown =
    exact && unit.kind === 'percent'
      ? formatValue(words, unit, value, true)
      : formatAmount(words, unit, value);
  return { position, number: value, value: shown };
}

function inWords(figure: Raw, unit: Unit, words: ChartWords): ExplainedChartFigure {
  const { kind, period, status, series, low, high, sources } = figure;
  const when = formatPeriod(words, period);
  const name =
    kind === 'contradicting' && series !== undefined ? `${words.kind[kind]} (${series})` : words.kind[kind];
  const remark = [
    name,
    ...(status === 'A' ? [] : [words.status[status]]),
    ...(low === undefined || high === undefined
      ? []
      : [words.range(formatValue(words, unit, low), formatValue(words, unit, high))]),
  ].join(', ');
  return { ...figure, when, remark, sources: sources.map(asLink) };
}

function isDrawable({ value, low, high }: ProjectedPoint): boolean {
  return [value, low ?? 0, high ?? 0].every((number) => Math.abs(number) < 1e15);
}

function linesOf(chart: Chart, projected: readonly ProjectedPoint[]): ExplainedChartLine[] {
  const place = ({
    position,
    value,
  }: {
    readonly position: number;
    readonly value: number;
  }): { position: number; number: number } => ({
    position,
    number: value,
  });
  const { goal, figures, required, current, keep } = chart;
  const from = current ?? figures.at(-1);
  const start = Math.min(chart.baseline?.position ?? Infinity, goal?.position ?? Infinity);
  return [
    ...chart.segments
      .filter(({ length }) => length > 1)
      .map((segment) => ({ kind: 'measured' as const, points: segment.map(place) })),
    ...(required.length > 1 ? [{ kind: 'required' as const, points: required.map(place) }] : []),
    ...(keep && goal !== null
      ? [{ kind: 'goal' as const, points: [{ position: start, number: goal.value }, place(goal)] }]
      : []),
    ...(projected.length > 0 && from !== undefined
      ? [
          {
            kind: 'projected' as const,
            points: [place(from), ...projected.map(({ year, value }) => ({ position: year, number: value }))],
          },
        ]
      : []),
  ];
}

function unique(sources: readonly ExplainedSource[]): ExplainedSource[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

function asLink({ shortName, url }: ExplainedSource): ChartSource {
  return { shortName, url };
}
