import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** The machine counts as quiet when no more than this share of its processors was busy just before. */
const QUIET = 0.15;
const LOOK = 400;

function times() {
  return cpus().reduce(
    (total, { times: { idle, ...busy } }) => ({
      idle: total.idle + idle,
      busy: total.busy + Object.values(busy).reduce((sum, time) => sum + time, 0),
    }),
    { idle: 0, busy: 0 },
  );
}

/** Other people work on the same machine: how often we waited for them, and how often in vain. */
export const quiet = { waits: 0, inVain: 0 };

/**
 * Waits until nothing else is going on. After the longest wait the sample is taken all the same, and counted.
 *
 * @param {number} longest in seconds
 */
export async function waitForQuiet(longest) {
  const until = Date.now() + 1000 * longest;
  for (;;) {
    const before = times();
    await wait(LOOK);
    const after = times();
    const busy = after.busy - before.busy;
    if (busy / (busy + after.idle - before.idle) <= QUIET) return;
    if (Date.now() > until) {
      quiet.inVain += 1;
      return;
    }
    quiet.waits += 1;
  }
}
