import { escap, eurostat, judgeBatch, judgeSeries, linear } from '@hc-roadmap/core';
import { reachesGoal } from './peer.mjs';
import { goalYear, makeSeries, years } from './series.mjs';

const COUNT = 20_000;
const ROUNDS = 7;

const { values, goals } = makeSeries(COUNT);
const series = Array.from({ length: COUNT }, (_, index) =>
  years.map((year, at) => ({ year, value: values[index * years.length + at] })),
);

/**
 * The median time of one call, in milliseconds; the first rounds only warm up.
 *
 * @param {() => unknown} work
 */
function time(work) {
  const times = Array.from({ length: ROUNDS + 2 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.slice(2).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

/** @param {import('@hc-roadmap/core').Method} method */
const oneByOne = (method) => () =>
  series.map((points, index) =>
    judgeSeries(method, points, { direction: 'increase', goal: { year: goalYear, value: goals[index] } }),
  );
/** @param {import('@hc-roadmap/core').Method} method */
const batch = (method) => () => judgeBatch(method, { direction: 'increase', years, values, goals, goalYear });

const peer = () => series.map((points, index) => reachesGoal(points, goals[index]));

// The same answers first: escap's prediction is a line through all figures, too.
const ours = oneByOne(escap)();
const differ = peer().filter((answer, index) => {
  const said = ours[index];
  return 'working' in said && answer !== said.working.projected >= goals[index];
}).length;
if (differ > 0) throw new Error(`must come to the peer's answers, got ${differ} others of ${COUNT}`);

const peerTime = time(peer);
const line = (name, milliseconds) => {
  const perSecond = Math.round((COUNT / milliseconds) * 1000);
  console.log(`${name.padEnd(52)} ${(peerTime / milliseconds).toFixed(2).padStart(7)}   ${perSecond}`);
};
console.log(`${''.padEnd(52)}   ratio   assessments a second`);
line('simple-statistics, straightforward: yes or no', peerTime);
line('escap, one by one: verdict with working', time(oneByOne(escap)));
line('escap, batch', time(batch(escap)));
line('linear, one by one', time(oneByOne(linear)));
line('linear, batch', time(batch(linear)));
line('eurostat, batch', time(batch(eurostat)));
