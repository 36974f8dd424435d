import {
  assessTarget,
  enAnalysis,
  explain,
  explainOpinions,
  explainSensitivity,
  formatPeriod,
  nlAnalysis,
  sensitivity,
  type AnalysisWords,
  type ExplainedOpinion,
  type ExplainedOpinions,
  type ExplainedSource,
  type Language,
  type Sensitivity,
  type TargetData,
  type Verdict,
} from '@hc-roadmap/core';

/** One way to work a verdict out, in words. */
export interface Way {
  readonly measure: string;
  readonly series: string;
  readonly baseline: string;
  readonly verdict: Verdict;
  /** The verdict, or why there is none. */
  readonly outcome: string;
}

/** What the methods say of a target, ready to be drawn. */
export interface SecondOpinionsView {
  readonly name: string;
  readonly subject: string;
  readonly measures: readonly ExplainedOpinions[];
  /** How the verdict depends on what was assumed; absent where nothing was. */
  readonly robustness?: { readonly sentence: string; readonly ways: readonly Way[] };
  readonly sources: readonly ExplainedSource[];
}

/**
 * Asks every method, and tries every way to work the verdict out. A module of its own, so that the methods are loaded
 * after the widget is there.
 *
 * @throws RoadmapError as `assessTarget` does.
 */
export function workOutOpinions(
  data: TargetData,
  target: string,
  { measure, ...options }: { readonly asOf: string; readonly measure: string | null },
  spoken: Language | AnalysisWords,
): SecondOpinionsView {
  const words = typeof spoken === 'string' ? { nl: nlAnalysis, en: enAnalysis }[spoken] : spoken;
  const asked = { ...options, ...(measure === null ? {} : { measure }) };
  const assessment = assessTarget(data, target, { ...asked, method: 'all' });
  const { name, subject, sources } = explain(data, assessment, words);
  const measures = explainOpinions(data, target, assessment, words).map(withoutRepetition);
  const common = { name, subject, measures, sources };
  // A step is set or it is not: nothing about it was assumed that could have been assumed otherwise.
  if (assessment.kind === 'milestone') return common;
  const tried = sensitivity(data, target, asked);
  const ways = tried.cells.map((cell) => explainWay(data, target, cell, words));
  if (ways.length < 2) return common;
  return { ...common, robustness: { sentence: explainSensitivity(data, tried, words).text, ways } };
}

/** A method that differs in where it looks at says that once. */
function withoutRepetition(ofMeasure: ExplainedOpinions): ExplainedOpinions {
  return {
    ...ofMeasure,
    opinions: ofMeasure.opinions.map(({ difference, ...opinion }): ExplainedOpinion =>
      difference === undefined || difference === opinion.says ? opinion : { ...opinion, difference },
    ),
  };
}

function explainWay(
  { indicators, targets }: TargetData,
  id: string,
  cell: Sensitivity['cells'][number],
  words: AnalysisWords,
): Way {
  const target = targets.find((one) => one.id === id);
  const measures = target === undefined || target.kind === 'milestone' ? [] : target.measures;
  const labels = target?.kind === 'direction' ? words.directionVerdict : words.verdict;
  const series = indicators.flatMap((indicator) => indicator.series);
  const nameOf = (
    named: readonly { id: string; name: Readonly<Record<Language, string>> }[],
    of: string,
  ): string => named.find((one) => one.id === of)?.name[words.language] ?? of;
  return {
    measure: nameOf(measures, cell.measure),
    series: nameOf(series, cell.series),
    baseline: formatPeriod(words, cell.baseline),
    verdict: cell.verdict,
    outcome: cell.reason === undefined ? labels[cell.verdict] : words.reason[cell.reason],
  };
}
