import { assessTarget, explain, nl } from '@hc-roadmap/core';
import { embeddedCharts } from '@hc-roadmap/core/embedded-charts';
import { embeddedRoadmaps } from '@hc-roadmap/core/embedded';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../scripts/setup/chromium.mjs';
import { bundleAsOf, bundlePeer } from './widgets/bundle.mjs';
import { quiet } from './widgets/quiet.mjs';
import { sampleAsOf, sampleMount } from './widgets/sample.mjs';
import { printTable } from './widgets/table.mjs';

const ROUNDS = Number(process.argv[2] ?? 7);
const FRAME = 1000 / 60;

const [{ targets }] = embeddedRoadmaps;
const { explanation } = await targets.find(({ id }) => id === 'coe-civ-capacity').explanation.nl();
const { chart } = await embeddedCharts[0].targets.find(({ id }) => id === 'coe-civ-capacity').chart.nl();

/** Each with what every one of them must show. Ratios are to the first of its kind that is not ours. */
const kinds = [
  {
    kind: 'bars',
    against: 'shoelace',
    counts: [1, 100, 1000],
    peers: {
      'target-progress': explanation.sentence,
      'target-progress-plain': explanation.sentence,
      'target-progress-compact': undefined,
      shoelace: '40%',
      'web-awesome': '40%',
      material: 'scaleX(0.4)',
      'baseline-status': 'Example',
    },
  },
  {
    kind: 'charts',
    against: 'chart-js-bar',
    counts: [100],
    peers: {
      'target-chart': chart.sentence,
      'chart-js-bar': String(chart.figures.length),
      'chart-js-line': String(chart.figures.length),
      'vega-lite': 'painted',
    },
  },
];
kinds[0].peers['target-progress-compact'] = `${explanation.name}: ${explanation.sentence}`;

const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const { kind, against, counts, peers } of kinds) {
    const bundled = await Promise.all(
      Object.entries(peers).map(async ([name, shows]) => ({ name, shows, script: await bundlePeer(name) })),
    );
    for (const count of counts) {
      /** @type {Map<string, object[]>} */
      const samples = new Map(bundled.map(({ name }) => [name, []]));
      for (let round = 0; round < ROUNDS; round++) {
        // Another one goes first each time.
        const order = bundled.map((_, index) => bundled[(index + round) % bundled.length]);
        for (const peer of order) {
          samples.get(peer.name).push(await sampleMount(browser, peer, count, chart.figures));
        }
      }
      printTable(`${count} ${kind}`, samples, against);
    }
  }

  const COUNT = 1000;
  const script = await bundleAsOf();
  const ids = targets.map(({ id }) => id);
  const roadmap = getRoadmap();
  const shows = ids.map((id) => explain(roadmap, assessTarget(roadmap, id, { asOf: '2019' }), nl).sentence);
  const question = { count: COUNT, targets: ids, dates: ['2018', '2019'], shows };
  const changes = [];
  for (let round = 0; round < ROUNDS; round++) changes.push(await sampleAsOf(browser, script, question));
  const per100 = changes.map(({ wall, task }) => ({
    wall: (100 * wall) / COUNT,
    task: (100 * task) / COUNT,
  }));
  printTable(
    `as-of changed on ${COUNT} widgets, a 100 of them, against a frame of ${FRAME.toFixed(1)} ms`,
    new Map([['as-of', per100]]),
    FRAME,
  );
  console.log(`waited ${quiet.waits} times for the machine to be quiet, ${quiet.inVain} times in vain`);
} finally {
  await browser.close();
}
