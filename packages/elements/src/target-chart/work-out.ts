import type { Language } from '@hc-roadmap/core';
import type { AddedLanguage } from '../i18n/language-pack.js';
import { findTargetData, type TargetQuestion } from '../internal/target-data.js';
import { chartTarget, enChart, explainChart, nlChart, type ExplainedChart } from '@hc-roadmap/core/chart';

/** What decides on a chart. */
export interface ChartQuestion extends TargetQuestion {
  readonly measure: string | null;
  /** Id of the method whose way to the goal is drawn; a straight line when it is `null`. */
  readonly method: string | null;
  readonly asOf: string;
  readonly projection: boolean;
  readonly language: Language;
  readonly pack: AddedLanguage | undefined;
}

/** Works a chart out on the page. A module of its own, so that a page with other widgets only does not load it. */
export async function workOutChart(question: ChartQuestion): Promise<ExplainedChart> {
  const { measure, method, asOf, projection, language, pack } = question;
  const { data, target } = await findTargetData(question);
  const options = { asOf, ...(measure === null ? {} : { measure }) };
  const way =
    method === null ? null : (await import('./by-method.js')).wayOf(method, pack?.analysis ?? language);
  const chart = chartTarget(data, target, way === null ? options : { ...options, required: way.required });
  // After the chart: what is wrong with the question is then already known.
  const ahead = projection
    ? (await import('./project.js')).lookAhead(data, target, options, pack?.analysis ?? language)
    : null;
  const explained = explainChart(data, chart, pack?.chart ?? { nl: nlChart, en: enChart }[language], {
    projected: ahead?.projected ?? [],
  });
  return {
    ...explained,
    // Where no way is drawn, none is a method's.
    ...(way === null || chart.required.length === 0 ? {} : { subject: `${explained.subject} · ${way.name}` }),
    notes: [...explained.notes, ...(ahead?.notes ?? [])],
  };
}
