/** Does one kind of work on a roadmap of so many observations, and prints as JSON the time and the memory it took. */
import { median } from '../statistics.mjs';
import { madeUpRoadmap } from './made-up.mjs';
import { work } from './work.mjs';

const [name, count] = process.argv.slice(2);
const collect = globalThis.gc;
if (collect === undefined) throw new Error('grown.mjs must run with node --expose-gc');

/** The clock of the processor ticks slowly, so work is repeated until it has taken so long. */
const LEAST_MILLISECONDS = 300;
const BATCHES = 3;

const roadmap = madeUpRoadmap(Number(count));
const json = JSON.stringify(roadmap);
const processorTime = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const held = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** Milliseconds of the processor for one time. Time on the clock would also pass while others use the machine. */
function timeOfOne() {
  const start = processorTime();
  for (let rounds = 1; ; rounds += 1) {
    work[name](roadmap, json);
    const spent = processorTime() - start;
    if (spent >= LEAST_MILLISECONDS) return spent / rounds;
  }
}

// The first is for the compiler, which is then done with what is measured.
const [, ...times] = Array.from({ length: BATCHES + 1 }, timeOfOne);
const milliseconds = median(times);
const before = held();
const kept = work[name](roadmap, json);
const bytes = held() - before;
if (kept === undefined) throw new Error('must give something');
console.log(JSON.stringify({ milliseconds, bytes, peak: process.resourceUsage().maxRSS * 1024 }));
