/** The charts that come with the package, each loaded when it is asked for. A door of its own: pages without charts need none. */
export { embeddedCharts } from './generated/embedded-charts.js';
export type { EmbeddedChart, EmbeddedCharts, PreparedChart } from './internal/embedded-types.js';
