import type * as Chart from '@hc-roadmap/core/chart';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, visitWidgets, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { dense, denseText, printPage } from './support/paper.js';
import { siteForFile } from './support/server.js';
import { strangerImport } from './support/stranger.js';
import { core, languages, roadmap, tag, widgetList } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();
const charts = await strangerImport<typeof Chart>('@hc-roadmap/core/chart');

const asOf = '2018-12-31';
const variants = ['bar', 'card', 'ring', 'compact', 'plain'] as const;
const single = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** The sentence of core about a target, and about its chart. */
function saidByCore(target: string, language: 'nl' | 'en'): { verdict: string; chart: string | undefined } {
  const { sentence } = core.explain(roadmap, core.assessTarget(roadmap, target, { asOf }), core[language]);
  if (roadmap.targets.find(({ id }) => id === target)?.kind === 'milestone') {
    return { verdict: sentence, chart: undefined };
  }
  const chart = charts.chartTarget(roadmap, target, { asOf });
  const words = { nl: charts.nlChart, en: charts.enChart }[language];
  return { verdict: sentence, chart: charts.explainChart(roadmap, chart, words).sentence };
}

/** What a reader gets who selects a part of the page and copies it. */
async function copy(page: Page, selector: string): Promise<string> {
  await page.locator(selector).evaluate((element) => {
    const range = document.createRange();
    range.selectNode(element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
});

describe.each(languages)('in %s', (language) => {
  describe.each(roadmap.targets.map(({ id }) => id))('the sentence of core about %s', (target) => {
    const { verdict, chart } = saidByCore(target, language);
    let visit: Visit;
    const widgets = [
      ...variants.map((variant) => ({
        name: variant,
        html: tag('hc-target-progress', { target, variant, 'as-of': asOf }),
      })),
      ...(chart === undefined
        ? []
        : [{ name: 'chart', html: tag('hc-target-chart', { target, 'as-of': asOf }) }]),
    ];

    beforeAll(async () => {
      const path = `/${language}-${target}.html`;
      site.files.set(path, htmlPage({ body: widgetList(widgets), language }));
      visit = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
      await visitWidgets(visit, `${site.origin()}${path}`);
    });

    it('is what the verdict says, in every variant', async () => {
      for (const variant of variants) {
        const text = await visit.page.locator(`#${variant} [part=verdict]`).innerText();
        expect([variant, single(text)]).toEqual([variant, expect.stringContaining(verdict)]);
      }
    });

    it('is what its meter says to a screen reader', async () => {
      const meters = await visit.page
        .locator('[role=meter]')
        .evaluateAll((all) => all.map((meter) => meter.getAttribute('aria-valuetext')));
      const isDirection = roadmap.targets.some(({ id, kind }) => id === target && kind === 'direction');
      expect(meters).toEqual(chart === undefined || isDirection ? [] : [verdict, verdict, verdict, verdict]);
    });

    it('is above its chart and in the caption of the table', async () => {
      const { page } = visit;
      const texts = await page.locator('[part=sentence], caption').allTextContents();
      expect(texts.map(single)).toEqual(chart === undefined ? [] : [chart, chart]);
    });

    it('is on paper, as often as on the screen', async () => {
      const printed = denseText(await printPage(visit.page));
      expect(printed.split(dense(verdict))).toHaveLength(variants.length + 1);
      if (chart !== undefined) expect(printed.split(dense(chart))).toHaveLength(3);
    });

    it('is in what a reader copies, once, with the name of the target before it and the source after it', async () => {
      const name = roadmap.targets.find(({ id }) => id === target)?.name[language] ?? '';
      for (const { name: id } of widgets) {
        const copied = single(await copy(visit.page, `#${id} > :first-child`));
        const [before, after, ...more] = copied.split(id === 'chart' ? (chart ?? '') : verdict);
        expect([id, more]).toEqual([id, []]);
        // A plain bar has its name in the heading of the page, and its sources behind a link.
        const isBare =
          id === 'plain' && (await visit.page.locator('#plain').getByRole('meter').count()) === 1;
        const source = isBare
          ? { nl: 'Waar komt dit vandaan?', en: 'Where does this come from?' }
          : { nl: 'Bron:', en: 'Source:' };
        expect([id, before]).toEqual([id, isBare ? '' : expect.stringContaining(name)]);
        expect([id, after]).toEqual([id, expect.stringContaining(source[language])]);
      }
    });

    it('is not copied with the figures of its picture twice', async () => {
      const { page } = visit;
      await page.setViewportSize({ width: 1200, height: 900 });
      const figures = await page.locator('#bar [part=marks] li').allTextContents();
      const copied = single(await copy(page, '#bar > :first-child'));
      for (const figure of figures) expect(copied.split(single(figure))).toHaveLength(2);
    });
  });
});
