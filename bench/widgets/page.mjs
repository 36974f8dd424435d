import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { waitForQuiet } from './quiet.mjs';

/** Seconds to wait for a quiet machine before each sample. */
const longestWait = Number(process.argv[3] ?? 60);
const room = readFileSync(fileURLToPath(import.meta.resolve('@hc-roadmap/elements/pre.css')), 'utf8');
const ADDRESS = 'http://bench.test/';
// The styles that reserve room are part of a page with our widgets, as its documentation has it.
const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/pre.css"></head>
<body><main></main><script type="module" src="/bench.js"></script></body></html>`;

/**
 * Does something on a new page with a script, once the machine is quiet. Whatever goes wrong on the page is an error here.
 *
 * @template Result
 * @param {import('playwright-core').Browser} browser
 * @param {string} script
 * @param {(page: import('playwright-core').Page, client: import('playwright-core').CDPSession) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function onNewPage(browser, script, work) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const wrong = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.route(`${ADDRESS}**`, (route) =>
      route.fulfill(
        {
          '/bench.js': { contentType: 'text/javascript', body: script },
          '/pre.css': { contentType: 'text/css', body: room },
        }[new URL(route.request().url()).pathname] ?? { contentType: 'text/html', body: html },
      ),
    );
    await page.goto(ADDRESS);
    await page.waitForFunction('globalThis.bench !== undefined');
    const client = await context.newCDPSession(page);
    // In time of the processor, which other programs on the machine do not lengthen.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await waitForQuiet(longestWait);
    const result = await work(page, client);
    if (wrong.length > 0) throw new Error(`must have no errors on the page, got ${wrong.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}

/**
 * Milliseconds that a processor has worked for the page's main thread.
 *
 * @param {import('playwright-core').CDPSession} client
 */
export async function taskTime(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/**
 * Bytes of the page's JavaScript heap, after a clean-up.
 *
 * @param {import('playwright-core').CDPSession} client
 */
export async function heapSize(client) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}
