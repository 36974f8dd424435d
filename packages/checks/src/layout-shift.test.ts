import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, settle } from './support/browser.js';
import { bundle, type Bundle } from './support/bundle.js';
import { bottoms, layoutShift } from './support/layout-shift.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { strangerResolve } from './support/stranger.js';
import {
  languages,
  ordinaryWidgets,
  tag,
  widgetList,
  widgetsByMeasure,
  type Widget,
} from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();
let script: Bundle;
let pages = 0;

beforeAll(async () => {
  script = (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files;
  site.files.set('/pre.css', readFileSync(strangerResolve('@hc-roadmap/elements/pre.css'), 'utf8'));
});

interface LatePage {
  readonly page: Page;
  /** Lets the script come, and waits until the widgets show their data. */
  readonly loadScript: () => Promise<void>;
}

/** Two frames: then the browser has painted what is on the page, and would call it a shift when it moves. */
function painted(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );
}

/** So high that everything is in view: the browser does not call it a shift when what is out of view moves. */
const everything = 40_000;

/** Opens a page whose script comes only when the page has been painted and looked at. */
async function openWithoutScript({
  width,
  height = 900,
  language = 'nl',
  font = '16px/1.5 sans-serif',
  head = '<link rel="stylesheet" href="/pre.css">',
  widgets = ordinaryWidgets,
}: {
  readonly width: number;
  readonly height?: number;
  readonly language?: string;
  readonly font?: string;
  readonly head?: string;
  readonly widgets?: readonly Widget[];
}): Promise<LatePage> {
  const folder = `/${(pages += 1)}`;
  const scripts = [`${folder}/entry.js`];
  const style = `<style>body { margin: 0; font: ${font}; }</style>`;
  const body = widgetList(widgets);
  site.put(folder, script);
  site.files.set(`${folder}.html`, htmlPage({ body, language, head: head + style, scripts }));
  let release = (): void => undefined;
  site.holds.set(`${folder}/entry.js`, new Promise((resolve) => (release = resolve)));

  const { page } = await open({ viewport: { width, height } });
  await page.goto(`${site.origin()}${folder}.html`, { waitUntil: 'commit' });
  await page.locator('.below').last().waitFor();
  await painted(page);
  return {
    page,
    loadScript: async () => {
      release();
      await settle(page);
      await painted(page);
    },
  };
}

/** The widgets with text below them that moved by a pixel or more. */
function moved(before: readonly number[] = [], after: readonly number[] = []): string[] {
  return ordinaryWidgets.flatMap(({ name }, index) => {
    const by = (after[index] ?? NaN) - (before[index] ?? NaN);
    return Math.abs(by) < 1 ? [] : [`${name}: ${by.toFixed(1)} px`];
  });
}

const widths = Array.from({ length: 49 }, (_, index) => 280 + 20 * index);
const columns = widths.map((width) => `${width}px`);

describe.each(languages)('in a page in %s', (language) => {
  it.each([280, 400, 640, 1200])('at %i px wide the browser sees no shift', async (width) => {
    const { page, loadScript } = await openWithoutScript({ width, height: everything, language });
    const [before] = await page.evaluate(bottoms, ['auto']);
    await loadScript();
    const [after] = await page.evaluate(bottoms, ['auto']);
    expect(moved(before, after)).toEqual([]);
    expect(await layoutShift(page)).toBe(0);
  });

  // The letters of the browser's own choice, and the sizes between which most pages are.
  it.each(['16px serif', '14px/1.4 sans-serif', '16px/1.5 sans-serif', '18px/1.6 serif'])(
    'with text in %s the text below a widget stays where it is, at every width from 280 px',
    async (font) => {
      const { page, loadScript } = await openWithoutScript({ width: 1240, language, font });
      const before = await page.evaluate(bottoms, columns);
      await loadScript();
      const after = await page.evaluate(bottoms, columns);
      const movements = widths.flatMap((width, index) =>
        moved(before[index], after[index]).map((movement) => `${width} px wide: ${movement}`),
      );
      expect(movements).toEqual([]);
    },
  );
});

it('with so many widgets that those out of view are skipped nothing moves, also when the reader scrolls', async () => {
  const { page, loadScript } = await openWithoutScript({
    width: 640,
    widgets: [...ordinaryWidgets, ...widgetsByMeasure],
  });
  await loadScript();
  const visibility = await page.evaluate(() => {
    const base = document.querySelector('hc-timeline')?.shadowRoot?.querySelector('[part=base]');
    return base && getComputedStyle(base).contentVisibility;
  });
  expect(visibility).toBe('auto');
  for (let screen = 0; screen < 10; screen++) {
    await page.mouse.wheel(0, 1500);
    await painted(page);
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(10_000);
  expect(await layoutShift(page)).toBe(0);
});

it('the room of a widget that cannot be shown is given back, and the content of its tag stays', async () => {
  const shown = { name: 'shown', html: tag('hc-target-progress', { target: 'stem-graduates' }) };
  const wrong = { name: 'wrong', html: tag('hc-target-progress', { target: 'no-such-target' }) };
  const { page, loadScript } = await openWithoutScript({ width: 640, widgets: [shown, wrong] });
  const holes = (): Promise<number[]> =>
    page.locator('section').evaluateAll((sections) =>
      sections.map((section) => {
        const [content, below] = ['section > * > p', '.below'].map((selector) =>
          section.querySelector(selector)?.getBoundingClientRect(),
        );
        return (below?.top ?? Infinity) - (content?.bottom ?? 0);
      }),
    );
  expect((await holes())[1]).toBeGreaterThan(100);
  await loadScript();
  expect((await holes())[1]).toBeLessThan(60);
  expect(await page.getByText('De roadmap noemt voor 2020 vier doelen.').count()).toBe(2);
});

it('without the style sheet everything moves, and that is seen', async () => {
  const { page, loadScript } = await openWithoutScript({ width: 640, height: everything, head: '' });
  const [before] = await page.evaluate(bottoms, ['auto']);
  await loadScript();
  const [after] = await page.evaluate(bottoms, ['auto']);
  expect(moved(before, after)).toHaveLength(ordinaryWidgets.length);
  expect(await layoutShift(page)).toBeGreaterThan(0);
});

it('without the style sheet it is seen at every width', async () => {
  const { page, loadScript } = await openWithoutScript({ width: 1240, head: '' });
  const before = await page.evaluate(bottoms, columns);
  await loadScript();
  const after = await page.evaluate(bottoms, columns);
  const still = widths.filter((_, index) => moved(before[index], after[index]).length === 0);
  expect(still).toEqual([]);
});
