import { expect, test } from 'vitest';
import { setTimeout as wait } from 'node:timers/promises';
import { useBrowser } from './support/browser.js';

const open = useBrowser();

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  interface Window {
    /** Every layout shift, with the elements that moved. */
    shifts: string[];
  }
}

test.each([
  { path: 'index.html', width: 320 },
  { path: 'index.html', width: 1280 },
  { path: 'en/index.html', width: 320 },
  { path: 'en/index.html', width: 1280 },
])('$path at $width px: nothing moves when the script comes late', async ({ path, width }) => {
  const { page } = await open(path, {
    // So high that the whole page is in view: what is out of view does not count as a shift.
    viewport: { width, height: 20_000 },
    prepare: async (one) => {
      await one.route('**/*.js', async (route) => {
        await wait(500);
        await route.continue();
      });
      await one.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) {
            const moved = entry.sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 80) : 'text',
            );
            window.shifts.push(`${entry.value}: ${moved.join(' | ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
    },
  });
  // Two frames later everything that the widgets changed has been laid out and reported.
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});
