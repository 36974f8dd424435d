import { eurostat, judgeBatch, linear } from '@hc-roadmap/core';
import { goalYear, makeSeries, years } from './series.mjs';

/** Runs with `--expose-gc`: memory is measured after a clean-up. */
const collect = globalThis.gc;
if (collect === undefined) throw new Error('scale.mjs must run with node --expose-gc');
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);

for (const method of [linear, eurostat]) {
  let first = 0;
  for (const count of [10_000, 100_000, 1_000_000]) {
    const { values, goals } = makeSeries(count);
    const into = { verdicts: new Uint8Array(count), ratios: new Float64Array(count) };
    const batch = { direction: 'increase', years, values, goals, goalYear };
    judgeBatch(method, batch, into);
    collect();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    judgeBatch(method, batch, into);
    const perSeries = (performance.now() - start) / count;
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    first ||= perSeries;
    console.log(
      `${method.id.padEnd(9)} ${String(count).padStart(8)} series: time a series ${(perSeries / first).toFixed(2)} of the first row, heap ${megabytes(grown)} MB more`,
    );
  }
}
