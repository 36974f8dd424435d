import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, settle } from './support/browser.js';
import { bundle, type Bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { strangerResolve } from './support/stranger.js';
import { languages, ordinaryWidgets, widgetList } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();
const widths = [280, 400, 640, 1200];
const fonts = ['16px/1.5 sans-serif', '18px/1.6 serif'];

let script: Bundle;
let pages = 0;

beforeAll(async () => {
  script = (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files;
  site.files.set('/pre.css', readFileSync(strangerResolve('@hc-roadmap/elements/pre.css'), 'utf8'));
});

interface Movement {
  /** Cumulative layout shift of the whole page. */
  readonly shift: number;
  /** Widgets whose text below them moved, and by how much. */
  readonly moved: readonly string[];
}

/** Where the text below each widget is, seen from the top of the widget. */
function bottoms(page: Page): Promise<number[]> {
  return page.locator('section').evaluateAll((sections) =>
    sections.map((section) => {
      const below = section.querySelector('.below');
      return (below?.getBoundingClientRect().top ?? NaN) - section.getBoundingClientRect().top;
    }),
  );
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 100);
      }),
  );
}

/** Two frames: then the browser has painted what is on the page, and would call it a shift when it moves. */
function painted(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );
}

/** Opens a page whose script comes after the page was painted, and measures what moves when it comes. */
async function load(width: number, head: string, language: string, font: string): Promise<Movement> {
  const folder = `/${(pages += 1)}`;
  const style = `<style>body { margin: 0; font: ${font}; }</style>`;
  const scripts = [`${folder}/entry.js`];
  site.put(folder, script);
  site.files.set(
    `${folder}.html`,
    htmlPage({ body: widgetList(ordinaryWidgets), language, head: head + style, scripts }),
  );
  let release = (): void => undefined;
  site.holds.set(`${folder}/entry.js`, new Promise((resolve) => (release = resolve)));

  // So high that everything is in view: what is out of view does not count as a shift.
  const { page } = await open({ viewport: { width, height: 9000 } });
  await page.goto(`${site.origin()}${folder}.html`, { waitUntil: 'commit' });
  await page.locator('.below').last().waitFor();
  await painted(page);
  const before = await bottoms(page);
  release();
  await settle(page);
  await painted(page);
  const after = await bottoms(page);
  const shift = await layoutShift(page);
  const moved = ordinaryWidgets.flatMap(({ name }, index) => {
    const by = (after[index] ?? NaN) - (before[index] ?? NaN);
    return by === 0 ? [] : [`${name}: ${by} px`];
  });
  return { shift, moved };
}

const preloaded = '<link rel="stylesheet" href="/pre.css">';

describe.each(languages)('in a page in %s', (language) => {
  it.each(widths)('at %i px wide nothing moves when a widget gets its data, in any font', async (width) => {
    const movements = await Promise.all(fonts.map((font) => load(width, preloaded, language, font)));
    expect(movements).toEqual(fonts.map(() => ({ shift: 0, moved: [] })));
  });
});

it('without the style sheet everything moves, and that is seen', async () => {
  const { shift, moved } = await load(640, '', 'nl', '16px/1.5 sans-serif');
  expect(moved).toHaveLength(ordinaryWidgets.length);
  expect(shift).toBeGreaterThan(0);
});
