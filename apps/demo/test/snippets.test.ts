import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { widgetPages } from '../vite/pages.js';
import { ANY_WIDGET, useBrowser, widgetsSettled } from './support/browser.js';
import { saidByCore } from './support/core.js';

const open = useBrowser();

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The code of every block with HTML to copy, by the id of the widget that it makes. */
async function snippetsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const blocks = await page
    .locator('code[id$="-html"]')
    .evaluateAll((found) =>
      found.map(({ id, textContent }) => [id.replace(/-html$/, ''), textContent] as const),
    );
  return new Map(blocks);
}

/** Makes ready what a page with nothing but a snippet will ask for. */
async function preparePasting(page: Page): Promise<Page> {
  const scripts = await page
    .locator('script[type=module]')
    .evaluateAll((found) => found.map((element) => (element as HTMLScriptElement).src));
  const empty = await page.context().newPage();
  await empty.route('**/js/hc-roadmap.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: scripts.map((script) => `import '${script}';`).join('\n'),
    }),
  );
  return empty;
}

/** Opens a page that has nothing but a snippet. */
async function paste(page: Page, snippet: string, language: string): Promise<void> {
  const body = `<!doctype html><html lang="${language}"><meta charset="utf-8">${snippet}`;
  await page.route('**/pasted.html', (route) => route.fulfill({ contentType: 'text/html', body }), {
    times: 1,
  });
  await page.goto(`${inject('origin')}/pasted.html`);
  await widgetsSettled(page);
}

/** Makes an empty page so wide that its body is as wide as a widget. */
async function sameWidth(empty: Page, widget: Locator): Promise<void> {
  // A provider has no box of its own.
  const own = (await widget.boundingBox())?.width ?? 0;
  const width = own > 0 ? own : ((await widget.locator(ANY_WIDGET).first().boundingBox())?.width ?? 0);
  const margins = 16;
  await empty.setViewportSize({ width: Math.round(width) + margins, height: 900 });
}

/** What the reader sees of a widget, or of those in a provider, first line to last. */
function shown(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).locator('[part=base]').allInnerTexts();
}

describe.each(widgetPages)('$path', ({ path, language }) => {
  test('the text in every snippet is what core says', async () => {
    const { page } = await open(path);
    const snippets = await snippetsOf(page);
    expect(snippets.size).toBeGreaterThan(0);
    // A page of its own: the policy of the site does not let a text become HTML.
    const blank = await page.context().newPage();
    for (const snippet of snippets.values()) {
      await blank.setContent(snippet);
      const widgets = await blank.locator(ANY_WIDGET).all();
      expect(widgets.length).toBeGreaterThan(0);
      for (const widget of widgets) {
        const said = await saidByCore(widget, language);
        const text = (await widget.innerText()).replace(/\s+/g, ' ');
        expect(said?.sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
      }
    }
  });

  test('a snippet pasted into an empty page makes the widget that it stands beside', async () => {
    const { page } = await open(path);
    const empty = await preparePasting(page);
    for (const [id, snippet] of await snippetsOf(page)) {
      // What fits differs by width: a chart has fewer years in a narrow column.
      await sameWidth(empty, page.locator(`#${id}`));
      await paste(empty, snippet, language);
      expect(await shown(empty, 'body')).toEqual(await shown(page, `#${id}`));
    }
  });

  test('what a widget shows today is what stands in its tag', async () => {
    const { page } = await open(path);
    const widgets = await page.locator('hc-target-progress:not([target=no-such-target])').all();
    for (const widget of widgets) {
      // One in a roadmap has no content: the tag of the roadmap has.
      if (await widget.evaluate((element) => element.getRootNode() !== document)) continue;
      const inTag = (await widget.evaluate(({ textContent }) => textContent)).replace(/\s+/g, ' ');
      expect(inTag).toContain(await widget.locator('[part=verdict]').innerText());
    }
  });

  test('a copy button copies the code below it and says so', async () => {
    const { page } = await open(path, clipboard);
    const blocks = await page.locator('.code-block').all();
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      await block.getByRole('button').click();
      const said = { nl: 'Gekopieerd', en: 'Copied' }[language];
      await block.getByRole('status').getByText(said).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await block.locator('code').textContent(),
      );
    }
  });
});

test('a copy button says so when the browser does not let it copy', async () => {
  const { page } = await open('index.html', {
    prepare: (page) =>
      page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      }),
  });
  const block = page.locator('.code-block').first();
  await block.getByRole('button').click();
  await block.getByRole('status').getByText('Niet gelukt: selecteer de tekst').waitFor();
});
