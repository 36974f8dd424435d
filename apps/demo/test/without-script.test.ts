import { expect, test } from 'vitest';
import { pages, widgetPages } from '../vite/pages.js';
import { ANY_WIDGET, useBrowser } from './support/browser.js';
import { saidByCore } from './support/core.js';

const open = useBrowser();

test.each(widgetPages)(
  '$path: without script every widget says what core says, with a link to the source',
  async ({ path, language }) => {
    const { page } = await open(path, { javaScriptEnabled: false });
    const widgets = await page.locator(ANY_WIDGET).all();
    expect(widgets.length).toBeGreaterThan(0);
    for (const widget of widgets) {
      const said = await saidByCore(widget, language);
      if (said === null) continue;
      const text = (await widget.innerText()).replace(/\s+/g, ' ');
      for (const sentence of said.sentences) expect(text).toContain(sentence);
      expect(
        await widget.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ).toEqual(expect.arrayContaining(said.sources));
    }
  },
);

test.each(pages)('$path: without script there is no button that does nothing', async ({ path }) => {
  const { page } = await open(path, { javaScriptEnabled: false });
  expect(await page.locator('button:visible').count()).toBe(0);
});
