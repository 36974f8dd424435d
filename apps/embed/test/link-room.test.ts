import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { browserForFile, shown } from './support/browser.js';
import { htmlPage, integrityOf, manifest, scriptTag } from './support/page.js';
import { siteForFile } from './support/serve.js';

const open = browserForFile();
const site = siteForFile();
const link =
  '<p>Voor.</p><div><a href="https://www.voorbeeld.nl/widget.html#hc-target-progress?target=stem-graduates">Een ware zin.</a></div><p>Na.</p>';
const pre = `hc-roadmap.pre.${manifest.version}.css`;
const room = `<link rel="stylesheet" href="/${pre}" integrity="${integrityOf(pre)}" crossorigin>`;
const first = scriptTag('blocking="render"');

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Every layout shift of a page whose scripts come late. */
async function shiftsWith(head: string): Promise<number[]> {
  site.files.set('/page.html', htmlPage(link, head));
  onTestFinished(() => site.files.clear());
  const { page } = await open('about:blank');
  await page.route('**/*.js', async (route) => {
    await wait(300);
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as LayoutShift).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto(`${site.origin()}/page.html`);
  await shown(page, 'hc-target-progress');
  // Two frames later everything that the widget changed has been laid out and reported.
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
  return page.evaluate('shifts');
}

describe('what stands below a link that becomes a widget', () => {
  it.each([
    ['moves when the script comes', scriptTag(), true],
    ['moves where the page keeps the room of widgets, too', room + scriptTag(), true],
    ['does not move where the page waits for the script as well', room + first, false],
  ])('%s', async (_, head, moves) => {
    const shifts = await shiftsWith(head);
    expect(shifts.length > 0).toBe(moves);
  });

  it('has no hole above it where the script never comes', async () => {
    site.files.set('/page.html', htmlPage(link, room + first));
    onTestFinished(() => site.files.clear());
    const { page } = await open('about:blank');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.origin()}/page.html`);
    const sentence = page.locator('div > a');
    expect(await sentence.isVisible()).toBe(true);
    const heights = await page
      .locator('div, p')
      .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().height));
    expect(new Set(heights).size).toBe(1);
    // The page was painted: it did not wait for what never came.
    const paints = (): Promise<number> =>
      page.evaluate(`performance.getEntriesByName('first-contentful-paint').length`);
    await expect.poll(paints).toBe(1);
  });
});
