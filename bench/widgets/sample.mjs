import { heapSize, onNewPage, taskTime } from './page.mjs';

/**
 * One sample: so many of a peer on a page of their own.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ name: string, script: string, shows: string }} peer
 * @param {number} count
 * @param {unknown} figures
 */
export function sampleMount(browser, { name, script, shows }, count, figures) {
  return onNewPage(browser, script, async (page, client) => {
    const heapBefore = await heapSize(client);
    const taskBefore = await taskTime(client);
    const { wall, shown } = await page.evaluate(
      async ([count, figures]) => ({ wall: await bench.mount(count, figures), shown: bench.read() }),
      [count, figures],
    );
    const task = (await taskTime(client)) - taskBefore;
    const heap = (await heapSize(client)) - heapBefore;
    if (shown.length !== 1 || shown[0] !== shows) {
      throw new Error(`${name} must show ${shows}, got ${JSON.stringify(shown)}`);
    }
    return { wall, task, heap: heap / count, ...(await page.evaluate(() => bench.count())) };
  });
}

/**
 * One sample: many widgets that look from another date.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} script
 * @param {{ count: number, targets: string[], dates: [string, string], shows: string[] }} question
 */
export function sampleAsOf(browser, script, { count, targets, dates, shows }) {
  return onNewPage(browser, script, async (page, client) => {
    await page.evaluate(
      ([count, targets, date]) => bench.mount(count, targets, date),
      [count, targets, dates[0]],
    );
    const taskBefore = await taskTime(client);
    const { wall, shown } = await page.evaluate(
      async (date) => ({ wall: await bench.change(date), shown: bench.read() }),
      dates[1],
    );
    const task = (await taskTime(client)) - taskBefore;
    if (shown.join() !== shows.join()) throw new Error(`must show ${shows.join()}, got ${shown.join()}`);
    return { wall, task };
  });
}
