import type { Language } from '@hc-roadmap/core';
import type { ExplainedChart } from '@hc-roadmap/core/chart';
import { embeddedCharts } from '@hc-roadmap/core/embedded-charts';
import type { EvidenceQuestion } from '../events.js';
import type { AddedLanguage } from '../i18n/language-pack.js';
import { pick } from '../internal/pick.js';

/** What a page asked for, by the names of its attributes; `null` leaves the choice to the roadmap or the day. */
export interface ChartRequest extends EvidenceQuestion {
  readonly method: string | null;
  readonly projection: boolean;
  readonly language: Language;
  readonly pack: AddedLanguage | undefined;
}

/** Gets the chart that came with the package, or works another one out. */
export async function loadChart(request: ChartRequest): Promise<ExplainedChart> {
  const today = new Date().toISOString().slice(0, 10);
  return (await prepared(request, today)) ?? (await workedOut(request, today));
}

async function prepared(request: ChartRequest, today: string): Promise<ExplainedChart | undefined> {
  const { measure, method, projection, data, asOf, language, pack } = request;
  if (
    pack !== undefined ||
    data !== null ||
    measure !== null ||
    method !== null ||
    asOf !== null ||
    projection
  )
    return undefined;
  // The list of charts names every target: that of the roadmaps, with where all else of them is, need not come.
  const { targets } =
    request.roadmap === null ? embeddedCharts[0] : pick('roadmap', embeddedCharts, request.roadmap);
  const { chart } = request.target === null ? targets[0] : pick('target', targets, request.target);
  const found = await chart?.[language]();
  return found !== undefined && today >= found.validFrom ? found.chart : undefined;
}

async function workedOut(request: ChartRequest, today: string): Promise<ExplainedChart> {
  const { workOutChart } = await import('./work-out.js');
  return workOutChart({ ...request, asOf: request.asOf ?? today });
}
