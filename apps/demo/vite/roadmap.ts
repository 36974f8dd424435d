import {
  assessTarget,
  en,
  enAnalysis,
  explain,
  explainOpinions,
  nl,
  nlAnalysis,
  type AnalysisWords,
  type ExplainedSource,
  type Explanation,
  type Language,
  type MethodId,
  type Roadmap,
  type Target,
  type Words,
} from '@hc-roadmap/core';
import { chartTarget, enChart, explainChart, nlChart, type ExplainedChart } from '@hc-roadmap/core/chart';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import type { Attributes } from './html.js';

/**
 * All target years are over and no figure in the data is later, so what a widget says today is what it says
 * on this date. The date of the build would make two builds of the same source differ.
 */
const AFTER_ALL_FIGURES = '2026';

export const words: Readonly<Record<Language, Words>> = { nl, en };

export const analysisWords: Readonly<Record<Language, AnalysisWords>> = { nl: nlAnalysis, en: enAnalysis };

/** The roadmap that a widget with these attributes shows. */
export function roadmapOf(attributes: Attributes): Roadmap {
  return getRoadmap(attributes.get('roadmap'));
}

/** What a target widget with certain attributes says, and the sources of that one sentence. */
export interface Statement extends Pick<Explanation, 'name' | 'sentence'> {
  readonly sources: readonly ExplainedSource[];
}

/**
 * What a target widget with these attributes says.
 *
 * @throws RoadmapError when an attribute asks for something that is not in the roadmap.
 */
export function statementOf(attributes: Attributes, language: Language): Statement {
  const data = roadmapOf(attributes);
  const id = attributes.get('target') ?? data.targets[0]?.id ?? '';
  const measure = attributes.get('measure');
  const method = attributes.get('method');
  const assessment = assessTarget(data, id, {
    asOf: attributes.get('as-of') ?? AFTER_ALL_FIGURES,
    ...(measure === undefined ? {} : { measure }),
    // What is no id is answered with those that are.
    ...(method === undefined ? {} : { method: method as MethodId }),
  });
  const { name, sentence, sources } = explain(data, assessment, words[language]);
  const target = data.targets.find((one) => one.id === id);
  return { name, sentence, sources: sources.filter((source) => isBehindSentence(source, target)) };
}

/**
 * What a widget of second opinions with these attributes says first: whether the methods agree, for each measure.
 *
 * @throws RoadmapError when an attribute asks for something that is not in the roadmap.
 */
export function opinionsOf(attributes: Attributes, language: Language): string[] {
  const data = roadmapOf(attributes);
  const id = attributes.get('target') ?? data.targets[0]?.id ?? '';
  const measure = attributes.get('measure');
  const assessment = assessTarget(data, id, {
    asOf: attributes.get('as-of') ?? AFTER_ALL_FIGURES,
    method: 'all',
    ...(measure === undefined ? {} : { measure }),
  });
  return explainOpinions(data, id, assessment, analysisWords[language]).map(({ summary }) => summary.text);
}

/**
 * What a chart with these attributes says in its sentence.
 *
 * @throws RoadmapError when an attribute asks for something that is not in the roadmap.
 */
export function chartOf(
  attributes: Attributes,
  language: Language,
): Pick<ExplainedChart, 'name' | 'sentence' | 'sources'> {
  const data = roadmapOf(attributes);
  const measure = attributes.get('measure');
  const chart = chartTarget(data, attributes.get('target') ?? data.targets[0]?.id ?? '', {
    asOf: attributes.get('as-of') ?? AFTER_ALL_FIGURES,
    ...(measure === undefined ? {} : { measure }),
  });
  return explainChart(data, chart, { nl: nlChart, en: enChart }[language]);
}

/** The sentence about a milestone target speaks of the deciding step; the other steps have sources of their own. */
function isBehindSentence({ id }: ExplainedSource, target: Target | undefined): boolean {
  if (target?.kind !== 'milestone') return true;
  const deciding = target.milestones.find((milestone) => milestone.id === target.decidedBy.milestone);
  return target.sources.includes(id) || (deciding?.sources.includes(id) ?? false);
}
