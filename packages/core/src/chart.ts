/** The figures of one target over time, ready to be drawn, and in words. For pages: no verdict and no method comes with it. */
export {
  chartTarget,
  type Chart,
  type ChartBreak,
  type ChartFigure,
  type ChartOptions,
  type ChartPoint,
} from './chart/chart.js';
export { linearPath, type RequiredValue } from './chart/required.js';
export { chartCsv } from './chart/csv.js';
export { explainChart, type ExplainChartOptions } from './chart/explain.js';
export type * from './chart/explained.js';
export { niceTicks } from './chart/axis.js';
export type { ChartWords, ChartSentence } from './words/chart/words.js';
export { nlChart } from './words/chart/nl.js';
export { enChart } from './words/chart/en.js';
