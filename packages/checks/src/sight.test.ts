import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, visitWidgets, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { contrastOf, look, luminanceOf, type Area } from './support/pixels.js';
import { siteForFile } from './support/server.js';
import { openAll } from './support/tree.js';
import { allStates, anyWidget, widgetList } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();

const pages = [
  { look: 'a light page', css: 'body { background: #fff; color: #222; }', forcedColors: 'none' },
  { look: 'a dark page', css: 'body { background: #121212; color: #eee; }', forcedColors: 'none' },
  { look: 'forced colours', css: '', forcedColors: 'active' },
] as const;

async function show(body: string, { css, forcedColors }: (typeof pages)[number] = pages[0]): Promise<Visit> {
  site.files.set('/page.html', htmlPage({ body, head: `<style>${css}</style>` }));
  const visit = await open({ forcedColors, viewport: { width: 800, height: 900 } });
  await visitWidgets(visit, `${site.origin()}/page.html`);
  return visit;
}

async function areaOf(locator: Locator): Promise<Area> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('it is not on the screen');
  return box;
}

/** How many pixels in and around a control are another colour, 3 to 1 or more, once it has the focus. */
async function focusOn(page: Page, control: Locator): Promise<{ changed: number } & Area> {
  await control.scrollIntoViewIfNeeded();
  const area = await areaOf(control);
  const around = {
    x: Math.max(0, area.x - 6),
    y: area.y - 6,
    width: area.width + 12,
    height: area.height + 12,
  };
  const before = await look(page, around);
  // As by the keyboard.
  await page.keyboard.press('Tab');
  await control.focus();
  const { luminances } = await look(page, around);
  const changed = luminances.filter(
    (luminance, index) => contrastOf(luminance, before.luminances[index] ?? 0) >= 3,
  );
  return { changed: changed.length, ...area };
}

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
});

describe('what can be pressed', () => {
  /** The sizes of all controls but links in a line of text, which WCAG leaves to the text. */
  const small = (page: Page): Promise<string[]> =>
    page
      .locator('button:visible, select:visible, summary:visible, [role=slider]:visible')
      .evaluateAll((all) =>
        all.flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          return Math.min(width, height) < 24
            ? [`${control.localName} "${control.textContent.trim()}": ${width} by ${height} px`]
            : [];
        }),
      );

  it.each([320, 1200])('is at least 24 by 24 px in a window of %i px', async (width) => {
    const { page } = await show(widgetList(allStates));
    await page.setViewportSize({ width, height: 900 });
    await openAll(page);
    expect(await page.locator('button:visible').count()).toBeGreaterThan(50);
    expect(await small(page)).toEqual([]);
  });

  it('and is smaller is found', async () => {
    const { page } = await show('<button style="all: unset; height: 20px; width: 40px">Knop</button>');
    expect(await small(page)).toEqual(['button "Knop": 40 by 20 px']);
  });

  it('is a link only in a line of text or as the name of a term', async () => {
    const { page } = await show(widgetList(allStates));
    const displays = await page
      .locator(`a:visible`)
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).display));
    expect([...new Set(displays)]).toEqual(['inline']);
  });
});

const controls = [
  ['the source of a figure', '<hc-target-progress></hc-target-progress>', '[part=sources] a >> nth=0'],
  ['the button for the figures', '<hc-target-progress></hc-target-progress>', '[part=evidence]'],
  ['what a card opens', '<hc-target-progress variant="card"></hc-target-progress>', 'summary'],
  ['the points of a chart', '<hc-target-chart></hc-target-chart>', '[role=slider]'],
  ['the button for the table', '<hc-target-chart></hc-target-chart>', '[part=actions] button >> nth=0'],
  ['the choice of an edition', '<hc-action-lines choose-edition></hc-action-lines>', 'select'],
  ['a line that opens', '<hc-action-lines variant="accordion"></hc-action-lines>', 'summary >> nth=0'],
  ['a button that sorts', '<hc-target-list variant="table"></hc-target-list>', '[part=sort] >> nth=0'],
  ['the opinions', '<hc-second-opinions></hc-second-opinions>', 'summary >> nth=0'],
  ['a term', '<hc-glossary variant="accordion"></hc-glossary>', 'summary >> nth=0'],
] as const;

describe.each(pages)('in $look', (look_) => {
  let visit: Visit;

  beforeAll(async () => {
    const sections = controls.map(([, html], index) => `<section id="control-${index}">${html}</section>`);
    visit = await show(`<p><a href="#">Eerst</a></p>${sections.join('')}`, look_);
  });

  it.each(controls.map(([name, , selector], index) => ({ name, selector, index })))(
    'the focus on $name changes pixels of a ring of 2 px at 3 to 1 or more',
    async ({ selector, index }) => {
      const control = visit.page.locator(`#control-${index} ${selector}`);
      const { changed, width, height } = await focusOn(visit.page, control);
      // A ring of 2 px along the edge of the control, less what is lost between two pixels.
      expect(changed).toBeGreaterThan(0.8 * 4 * (width + height));
    },
  );
});

it.each(['1px solid', '2px solid #ccc', 'none'])('a ring that is %s is not enough', async (outline) => {
  const css = `button:focus-visible { outline: ${outline}; }`;
  const { page } = await show(`<style>${css}</style><p><a href="#">Eerst</a></p><button>Knop</button>`);
  const { changed, width, height } = await focusOn(page, page.locator('button'));
  expect(changed).toBeLessThan(0.8 * 4 * (width + height));
});

describe.each(pages)('of a bar in $look', (look_) => {
  it('the filled part stands out 3 to 1 from the rest, the edge from the page, and the goal from both', async () => {
    const { page } = await show('<hc-target-progress target="stem-graduates"></hc-target-progress>', look_);
    const [track, fill, goal] = await Promise.all(
      ['rect.track', 'rect.fill', 'svg.bar line.goal'].map((part) => areaOf(page.locator(part))),
    );
    if (track === undefined || fill === undefined || goal === undefined) throw new Error('no bar');
    const middle = track.y + track.height / 2;
    const at = async (x: number, y: number): Promise<number> => {
      const { luminances } = await look(page, { x: Math.round(x), y: Math.round(y), width: 1, height: 1 });
      return luminances[0] ?? 0;
    };
    const filled = await at(fill.x + fill.width / 4, middle);
    const empty = await at(track.x + track.width - 6, middle);
    const sign = await at(goal.x + goal.width / 2, middle);
    const paper = await at(track.x + track.width / 2, track.y - 3);
    const edge = await look(page, {
      x: track.x + track.width / 2,
      y: Math.floor(track.y - 2),
      width: 1,
      height: 5,
    });
    expect(contrastOf(filled, empty)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(sign, empty)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...edge.luminances.map((one) => contrastOf(one, paper)))).toBeGreaterThanOrEqual(3);
  });
});

it('nothing moves by itself, and nothing slides or fades', async () => {
  const { page } = await show(widgetList(allStates));
  await openAll(page);
  const moving = await page.evaluate((selector) => {
    const found: string[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const { animationName, transitionDuration } = getComputedStyle(element);
        if (animationName !== 'none' || transitionDuration !== '0s') found.push(element.localName);
        if (element.shadowRoot !== null) walk(element.shadowRoot);
      }
    };
    for (const widget of document.querySelectorAll(selector)) if (widget.shadowRoot) walk(widget.shadowRoot);
    return [...found, ...document.getAnimations().map(() => 'animation')];
  }, anyWidget);
  expect(moving).toEqual([]);
});

it('luminance and contrast are those of WCAG', () => {
  expect(contrastOf(luminanceOf([255, 255, 255]), luminanceOf([0, 0, 0]))).toBe(21);
  expect(contrastOf(luminanceOf([255, 255, 255]), luminanceOf([118, 118, 118]))).toBeCloseTo(4.54, 2);
});
