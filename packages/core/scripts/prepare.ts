import { chartTarget } from '../src/chart/chart.js';
import { explainChart } from '../src/chart/explain.js';
import type { PreparedChart, PreparedExplanation } from '../src/internal/embedded-types.js';
import { assessTarget } from '../src/assess/target.js';
import { explain } from '../src/explain/explain.js';
import { dateEnd, periodEnd } from '../src/internal/period.js';
import type { MeasuredTarget, Roadmap, Target } from '../src/types.js';
import type { ChartWords } from '../src/words/chart/words.js';
import type { Words } from '../src/words/words.js';

/** After the last date in any data. */
const FAR_FUTURE = '9999-12-31';

/** Works out the explanation that holds from some day on, and finds that day. */
export function prepare(roadmap: Roadmap, target: Target, words: Words): PreparedExplanation {
  const on = (asOf: string): PreparedExplanation['explanation'] =>
    explain(roadmap, assessTarget(roadmap, target.id, { asOf }), words);
  const { validFrom, value } = settled(roadmap, target, on);
  return { validFrom, explanation: value };
}

/** Works out the chart that holds from some day on, and finds that day. */
export function prepareChart(roadmap: Roadmap, target: MeasuredTarget, words: ChartWords): PreparedChart {
  const on = (asOf: string): PreparedChart['chart'] =>
    explainChart(roadmap, chartTarget(roadmap, target.id, { asOf }), words);
  const { validFrom, value } = settled(roadmap, target, on);
  return { validFrom, chart: value };
}

/** What something is in the end, and the first day on which it is that. */
function settled<Value>(
  roadmap: Roadmap,
  target: Target,
  on: (asOf: string) => Value,
): { validFrom: string; value: Value } {
  const value = on(FAR_FUTURE);
  const stillDifferent = turningPoints(roadmap, target).filter(
    (day) => JSON.stringify(on(dayBefore(day))) !== JSON.stringify(value),
  );
  return { validFrom: stillDifferent.at(-1) ?? '0001-01-01', value };
}

/** The days on which an assessment or a chart may change, in order: a period or the target year ends, a step is taken. */
function turningPoints({ indicators }: Roadmap, target: Target): string[] {
  const periods = indicators.flatMap(({ series }) =>
    series.flatMap(({ observations }) => observations.map(({ period }) => periodEnd(period))),
  );
  const steps = target.kind === 'milestone' ? target.milestones.map(({ date }) => dateEnd(date)) : [];
  return [...new Set([...periods, ...steps, `${target.year}-12-31`])].sort();
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
