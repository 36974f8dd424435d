import type { Language, TargetData } from '@hc-roadmap/core';
import type { ExplainedChart } from '@hc-roadmap/core/chart';
import { embeddedCharts } from '@hc-roadmap/core/embedded-charts';
import { embeddedRoadmap, pick } from '../internal/embedded.js';

/** What a page asked for, by the names of its attributes; `null` leaves the choice to the roadmap or the day. */
export interface ChartRequest {
  readonly roadmap: string | null;
  readonly target: string | null;
  readonly measure: string | null;
  readonly method: string | null;
  readonly asOf: string | null;
  readonly projection: boolean;
  readonly data: TargetData | null;
  readonly language: Language;
}

/** Gets the chart that came with the package, or works another one out. */
export async function loadChart(request: ChartRequest): Promise<ExplainedChart> {
  const today = new Date().toISOString().slice(0, 10);
  return (await prepared(request, today)) ?? (await workedOut(request, today));
}

async function prepared(request: ChartRequest, today: string): Promise<ExplainedChart | undefined> {
  const { measure, method, projection, data, asOf, language } = request;
  if (data !== null || measure !== null || method !== null || asOf !== null || projection) return undefined;
  const { id: roadmap } = embeddedRoadmap(request.roadmap);
  const { id } = embeddedTarget(request);
  const embedded = embeddedCharts.find((one) => one.roadmap === roadmap && one.target === id);
  const found = await embedded?.chart[language]();
  return found !== undefined && today >= found.validFrom ? found.chart : undefined;
}

async function workedOut(request: ChartRequest, today: string): Promise<ExplainedChart> {
  const { target, measure, method, projection, asOf, language } = request;
  const coming = request.data ?? embeddedTarget(request).data();
  const [{ workOutChart }, data] = await Promise.all([import('./work-out.js'), coming]);
  return workOutChart(data, {
    target: target ?? data.targets[0]?.id ?? '',
    measure,
    method,
    asOf: asOf ?? today,
    projection,
    language,
  });
}

function embeddedTarget({
  roadmap,
  target,
}: ChartRequest): ReturnType<typeof embeddedRoadmap>['targets'][number] {
  const { targets } = embeddedRoadmap(roadmap);
  return target === null ? targets[0] : pick('target', targets, target);
}
