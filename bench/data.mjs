import { collection } from '@hc-roadmap/core/collection';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { loadavg } from 'node:os';
import { run } from './data/run.mjs';
import { work } from './data/work.mjs';
import { median, spread } from './statistics.mjs';

const ROUNDS = Number(process.argv[2] ?? 9);
const COUNTS = [1000, 10_000, 100_000, 1_000_000];
/** Less than this is lost in what the engine itself holds. */
const LEAST_BYTES = 2 ** 19;
const AGAINST = 'web-features';

const kilobytes = (bytes) => (bytes / 1024).toFixed(0);
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);

/** The first is what importing costs when there is nothing in it. */
const packages = [
  'data:text/javascript,export{}',
  AGAINST,
  '@mdn/browser-compat-data',
  'countries-list',
  '@hc-roadmap/core',
  `@hc-roadmap/core/roadmaps/${getRoadmap().id}`,
  '@hc-roadmap/core/collection',
  '@hc-roadmap/core/lookup',
];

/** @type {Map<string, { milliseconds: number, bytes: number }[]>} */
const imports = new Map(packages.map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  // In turn, so that what slows the machine for a while slows all of them.
  for (const [name, samples] of imports) samples.push(run('imported.mjs', name));
}
const base = median(imports.get(AGAINST).map(({ milliseconds }) => milliseconds));
console.log(`Imports, each in a process of its own, ${ROUNDS} rounds; ratios of medians to ${AGAINST}\n`);
console.log(
  `${''.padEnd(62)}   ratio  ms (min-max)           heap KB  read KB  files  (Node ${process.version})`,
);
for (const [name, samples] of imports) {
  const times = samples.map(({ milliseconds }) => milliseconds);
  const read = run('imported.mjs', name, '--files');
  console.log(
    [
      name.padEnd(62),
      (median(times) / base).toFixed(3).padStart(7),
      ` ${spread(times).padEnd(20)}`,
      kilobytes(median(samples.map(({ bytes }) => bytes))).padStart(8),
      kilobytes(read.bytes).padStart(8),
      String(read.files).padStart(6),
    ].join(' '),
  );
}
const held = collection.indicators.flatMap(({ series }) => series).flatMap(({ observations: all }) => all);
console.log(`\nThe collection has ${held.length} observations.`);

console.log(
  '\nAll of a made-up roadmap; the exponent is 1 where ten times as much takes ten times as long\n',
);
console.log(
  `${''.padEnd(38)} observations          ms  exponent  ns each  result MB  exponent  peak of the process MB`,
);
for (const name of Object.keys(work)) {
  let before;
  for (const count of COUNTS) {
    const now = run('grown.mjs', name, count);
    const exponent = (key, least) =>
      (before === undefined || before[key] < least
        ? ''
        : Math.log10(now[key] / before[key]).toFixed(2)
      ).padStart(9);
    console.log(
      [
        name.padEnd(38),
        String(count).padStart(12),
        String(Number(now.milliseconds.toPrecision(3))).padStart(11),
        exponent('milliseconds', 0),
        ((now.milliseconds * 1e6) / count).toFixed(0).padStart(8),
        (now.bytes < LEAST_BYTES ? '' : megabytes(now.bytes)).padStart(10),
        exponent('bytes', LEAST_BYTES),
        megabytes(now.peak).padStart(24),
      ].join(' '),
    );
    before = now;
  }
}
console.log(`\nLoad of the machine in the last 15 minutes: ${loadavg()[2].toFixed(1)}`);
