import { readFileSync } from 'node:fs';
import type { HcTargetList } from '@hc-roadmap/elements';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { objections } from './support/axe.js';
import { browserForFile, visitWidgets } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { strangerResolve } from './support/stranger.js';
import { openAll } from './support/tree.js';
import {
  allStates,
  anyWidget,
  languages,
  ordinaryWidgets,
  roadmap,
  tag,
  widgetList,
  type Widget,
} from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();
const widths = [280, 1200];
const light = 'body { background: #fff; color: #222; }';
const dark = 'body { background: #121212; color: #eee; }';
const looks = [
  { look: 'a light page', css: light, forcedColors: 'none' },
  { look: 'a dark page', css: dark, forcedColors: 'none' },
  { look: 'forced colours', css: light, forcedColors: 'active' },
] as const;

// Only the page's own link needs a colour: that of the fallback, in a state of error.
const head = (css: string): string => `<style>${css} a { color: inherit; }</style>`;

/** The relative luminance of `rgb(…)`, by WCAG. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const channel = Number(part) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(...colors: readonly [string, string]): number {
  const [darker = 0, lighter = 0] = colors.map(luminance).sort((one, another) => one - another);
  return (lighter + 0.05) / (darker + 0.05);
}

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
});

const themes = [
  { theme: 'the neutral theme', name: 'neutral', css: light },
  { theme: 'the dark theme', name: 'dark', css: light },
  { theme: 'the high contrast theme', name: 'high-contrast', css: light },
  { theme: 'the theme of the device, dark', name: 'auto', css: dark },
] as const;

/** Opens a page with the widgets in a theme, with everything open that can be opened. */
async function showOpen(
  widgets: readonly Widget[],
  { name, css }: (typeof themes)[number],
  more: { readonly direction?: 'rtl'; readonly forcedColors?: 'active' } = {},
): Promise<Page> {
  site.files.set('/themes.css', readFileSync(strangerResolve('@hc-roadmap/elements/themes.css'), 'utf8'));
  const body = `<div class="hc-theme-${name}">${widgetList(widgets)}</div>`;
  const styles = `<link rel="stylesheet" href="/themes.css">${head(css)}`;
  site.files.set('/page.html', htmlPage({ body, head: styles, direction: more.direction ?? 'ltr' }));
  const visit = await open({
    viewport: { width: 800, height: 900 },
    colorScheme: name === 'auto' ? 'dark' : 'light',
    forcedColors: more.forcedColors ?? 'none',
  });
  await visitWidgets(visit, `${site.origin()}/page.html`);
  await openAll(visit.page);
  return visit.page;
}

/** Opens a page with the widgets, and asks axe. */
async function check(
  widgets: readonly Widget[],
  language: string,
  css: string,
  options: BrowserContextOptions,
): Promise<string[]> {
  site.files.set('/page.html', htmlPage({ body: widgetList(widgets), language, head: head(css) }));
  const visit = await open(options);
  await visitWidgets(visit, `${site.origin()}/page.html`);
  return objections(visit.page);
}

describe.each(languages)('in %s', (language) => {
  describe.each(widths)('at %i px', (width) => {
    const viewport = { width, height: 900 };

    it.each(looks)('every target and the action lines pass axe in $look', async ({ css, forcedColors }) => {
      expect(await check(ordinaryWidgets, language, css, { viewport, forcedColors })).toEqual([]);
    });

    it('every measure, every edition, every target in 2017 and every mistake pass axe', async () => {
      const others = allStates.filter((widget) => !ordinaryWidgets.includes(widget));
      expect(await check(others, language, light, { viewport })).toEqual([]);
    });
  });
});

describe.each(looks)('in $look', ({ css, forcedColors }) => {
  it('the shapes that carry meaning stand out 3 to 1', async () => {
    site.files.set('/page.html', htmlPage({ body: widgetList(allStates), head: head(css) }));
    const visit = await open({ forcedColors });
    await visitWidgets(visit, `${site.origin()}/page.html`);
    const colors = await visit.page
      .locator('svg.icon, rect.fill, [part=milestones] svg')
      .evaluateAll((shapes) =>
        shapes.map((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return {
            name: `${shape.getAttribute('class') ?? ''} ${shape.tagName}`,
            color: fill === 'none' ? stroke : fill,
            page: getComputedStyle(document.body).backgroundColor,
          };
        }),
      );
    expect(new Set(colors.map(({ name }) => name)).size).toBeGreaterThan(4);
    const faint = colors.filter(({ color, page }) => contrast(color, page) < 3);
    expect(faint).toEqual([]);
  });
});

describe.each(themes)('with everything open, in $theme', (theme) => {
  it('every widget passes axe', async () => {
    expect(await objections(await showOpen(ordinaryWidgets, theme))).toEqual([]);
  });

  it('the dialog with the figures passes axe', async () => {
    const page = await showOpen(ordinaryWidgets.slice(0, 1), theme);
    await page.locator('[part=evidence]').click();
    await page.locator('dialog [part=figures]').first().waitFor();
    expect(await objections(page)).toEqual([]);
  });
});

describe('with everything open', () => {
  const [neutral] = themes;

  it('every widget passes axe in a right-to-left page, and in forced colours', async () => {
    const rtl = await showOpen(ordinaryWidgets, neutral, { direction: 'rtl' });
    expect(await objections(rtl)).toEqual([]);
    const forced = await showOpen(ordinaryWidgets, neutral, { forcedColors: 'active' });
    expect(await objections(forced)).toEqual([]);
  });
});

it('a widget that has nothing to show passes axe', async () => {
  const names = [...new Set(anyWidget.split(', '))];
  const empty = names.map((name) => ({ name, html: tag(name) }));
  site.files.set('/page.html', htmlPage({ body: widgetList(empty), head: head(light) }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  await visit.page.evaluate(
    async ({ selector, data }) => {
      const widgets = [...document.querySelectorAll<HcTargetList>(selector)];
      for (const widget of widgets) widget.data = data;
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    },
    { selector: anyWidget, data: { ...roadmap, targets: [], actionLines: [], events: [], terms: [] } },
  );
  expect(await visit.page.locator('[part=error], [part=summary]').count()).toBeGreaterThan(2);
  expect(await objections(visit.page)).toEqual([]);
});

it('a widget that waits for its script passes axe', async () => {
  site.files.set(
    '/page.html',
    htmlPage({ body: widgetList(ordinaryWidgets), head: head(light), scripts: [] }),
  );
  const { page } = await open();
  await page.goto(`${site.origin()}/page.html`);
  expect(await objections(page)).toEqual([]);
});

it('what is wrong inside a shadow root is seen, and so is a faint colour', async () => {
  site.files.set('/wrong.html', htmlPage({ body: '<h1>Roadmap</h1><div id="host"></div>', scripts: [] }));
  const { page } = await open();
  await page.goto(`${site.origin()}/wrong.html`);
  await page.evaluate(() => {
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    const meter = document.createElement('div');
    meter.setAttribute('role', 'meter');
    root?.append(meter);
  });
  expect(await objections(page)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^aria-meter-name: #host div/)]),
  );
  expect(contrast('rgb(255, 255, 255)', 'rgb(0, 0, 0)')).toBe(21);
  expect(contrast('rgb(255, 255, 255)', 'rgb(200, 200, 200)')).toBeLessThan(3);
});
