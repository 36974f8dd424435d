import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, visitWidgets, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { allStates, anyWidget, languages, widgetList } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();

/** What does not fit: text over text in a bar, and what sticks out of its widget, by more than is allowed, or of the page. */
function misfits(page: Page, allowed = 1): Promise<string[]> {
  return page.evaluate(
    ({ selector, allowed }) => {
      const found: string[] = [];
      if (document.documentElement.scrollWidth > innerWidth) {
        found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
      }
      for (const section of document.querySelectorAll('section')) {
        const widget = section.querySelector(selector);
        const base = widget?.shadowRoot;
        if (!widget || !base) continue;
        const room = widget.getBoundingClientRect();
        const inView = [...base.querySelectorAll('*')].filter(
          // What only a screen reader gets is cut to one pixel; an icon cuts its shapes itself.
          (element) =>
            element.closest('[part=marks]')?.getBoundingClientRect().width !== 1 &&
            element.parentElement?.hasAttribute('viewBox') !== true,
        );
        for (const element of inView) {
          const { left, right, width } = element.getBoundingClientRect();
          const over = Math.round(Math.max(room.left - left, right - room.right));
          if (width > 0 && over > allowed) {
            const text = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 60);
            found.push(`${section.id}: <${element.localName}> "${text}" sticks out ${over} px`);
          }
        }
        const labels = [...base.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0);
        labels.forEach((label, index) => {
          const box = label.getBoundingClientRect();
          for (const other of labels.slice(index + 1)) {
            const { left, right, top, bottom } = other.getBoundingClientRect();
            if (box.left < right && left < box.right && box.top < bottom && top < box.bottom) {
              found.push(`${section.id}: "${label.textContent}" lies over "${other.textContent}"`);
            }
          }
        });
      }
      return found;
    },
    { selector: anyWidget, allowed },
  );
}

/** What WCAG 1.4.12 lets a reader ask for, also inside the widgets, as an extension of the browser does. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const spread = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets.push(sheet);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) spread(shadowRoot);
    };
    spread(document);
  }, SPACING);
}

/** Words of at most 15 letters of which one half is on the next line. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const found = new Set<string>();
    const walk = (root: Node): void => {
      for (const node of root.childNodes) {
        if (node instanceof Element && node.shadowRoot !== null) walk(node.shadowRoot);
        if (!(node instanceof Text)) {
          walk(node);
          continue;
        }
        // Labels in a picture never break, and names of columns are only said where rows stand below each other.
        if (node.parentElement?.closest('svg, style, thead th:not(:has(button))')) continue;
        for (const { 0: word, index } of node.data.matchAll(/\p{L}{2,15}(?!\p{L})/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const [first, ...more] = range.getClientRects();
          if (first !== undefined && more.some(({ top }) => top >= first.bottom - 2)) found.add(word);
        }
      }
    };
    for (const widget of document.querySelectorAll(selector)) if (widget.shadowRoot) walk(widget.shadowRoot);
    return [...found];
  }, anyWidget);
}

const visibleLabels = (page: Page): Promise<number> =>
  page
    .locator('text')
    .evaluateAll((texts) => texts.filter((text) => text.getClientRects().length > 0).length);

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
});

describe.each(languages)('in a page in %s', (language) => {
  describe.each(['sans-serif', 'serif'])('in %s letters', (font) => {
    let visit: Visit;

    beforeAll(async () => {
      const path = `/${language}-${font}.html`;
      const head = `<style>body { margin: 16px; font-family: ${font}; } h1, h2 { font-size: 1em; }</style>`;
      site.files.set(path, htmlPage({ body: widgetList(allStates), language, head }));
      visit = await open();
      await visitWidgets(visit, `${site.origin()}${path}`);
    });

    it.each([
      ['100%', 320],
      ['100%', 545],
      ['100%', 640],
      ['100%', 1200],
      ['200%', 320],
      ['200%', 640],
      ['200%', 1060],
      ['200%', 1200],
    ])('with text at %s and a window of %i px everything fits', async (size, width) => {
      await visit.page.setViewportSize({ width, height: 900 });
      await visit.page.evaluate(
        (value) => document.documentElement.setAttribute('style', `font-size: ${value}`),
        size,
      );
      expect(await misfits(visit.page)).toEqual([]);
    });

    it('in a window of 320 px, which is one of 1280 px at 400%, no word of up to 15 letters is cut', async () => {
      await visit.page.setViewportSize({ width: 320, height: 900 });
      await visit.page.evaluate(() => document.documentElement.removeAttribute('style'));
      expect(await cutWords(visit.page)).toEqual([]);
    });

    it('with the spacing that a reader may ask for everything fits', async () => {
      await visit.page.evaluate(() => document.documentElement.removeAttribute('style'));
      await spaceText(visit.page);
      for (const width of [320, 640, 1200]) {
        await visit.page.setViewportSize({ width, height: 900 });
        // The numbers beside a chart come into the margin of the page, and nothing cuts them off.
        expect([width, await misfits(visit.page, 4)]).toEqual([width, []]);
      }
    });
  });
});

it('no icon cuts off its own shape', async () => {
  site.files.set('/page.html', htmlPage({ body: widgetList(allStates) }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  const cut = await visit.page.locator('svg[viewBox] > *').evaluateAll((shapes) =>
    shapes.flatMap((shape) => {
      const [box, room] = [shape, shape.parentElement ?? shape].map((one) => one.getBoundingClientRect());
      if (box === undefined || room === undefined || box.width === 0) return [];
      const over = Math.max(
        room.left - box.left,
        box.right - room.right,
        room.top - box.top,
        box.bottom - room.bottom,
      );
      return over > 0.5 ? [`${shape.parentElement?.getAttribute('class') ?? ''}: ${over.toFixed(1)} px`] : [];
    }),
  );
  expect([...new Set(cut)]).toEqual([]);
});

it('labels are there to be compared, and what lies over something else or sticks out is seen', async () => {
  site.files.set('/page.html', htmlPage({ body: widgetList(allStates) }));
  const visit = await open({ viewport: { width: 1200, height: 900 } });
  await visitWidgets(visit, `${site.origin()}/page.html`);
  expect(await visibleLabels(visit.page)).toBeGreaterThan(10);
  await visit.page.evaluate(() => {
    const root = document.querySelector('hc-target-progress')?.shadowRoot;
    for (const text of root?.querySelectorAll('text') ?? []) {
      text.setAttribute('x', '0');
      text.setAttribute('y', '10');
    }
    root?.querySelector('[part=base]')?.setAttribute('style', 'width: 1300px');
  });
  expect(await misfits(visit.page)).toEqual(
    expect.arrayContaining([expect.stringContaining('lies over'), expect.stringContaining('sticks out')]),
  );
});
