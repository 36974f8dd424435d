import { beforeAll, expect, it } from 'vitest';
import { browserForFile, visitWidgets, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import {
  mistakes,
  ordinaryWidgets,
  widgetList,
  widgetsByEdition,
  widgetsByMeasure,
  type Widget,
} from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();
/** The evidence of every target is the same kind of links, hundreds of them: one target is enough to walk through. */
const isRepeated = ({ name }: Widget): boolean => /^evidence (?!stem-graduates)|^roadmap in full$/.test(name);
const widgets = [...ordinaryWidgets, ...widgetsByMeasure, ...widgetsByEdition, ...mistakes].filter(
  (widget) => !isRepeated(widget),
);

interface Stop {
  /** Number of the control, in the order of the page. */
  readonly control: number;
  readonly outlined: boolean;
}

/** Writes down every link and field on the page, into shadow roots; gives how many there are. */
function findControls({ page }: Visit): Promise<number> {
  return page.locator('a[href], select, button, summary, input, [tabindex="0"]').evaluateAll((controls) => {
    const shown = controls.filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) && control.getBoundingClientRect().width > 0,
    );
    Object.assign(globalThis, { controls: shown });
    return shown.length;
  });
}

/** Which control has the focus, and whether it has an outline that can be seen. */
function stop({ page }: Visit): Promise<Stop> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const { controls } = globalThis as unknown as { controls: Element[] };
    const style = active === null ? undefined : getComputedStyle(active);
    const transparent = /^rgba\(.*, 0\)$|^transparent$/.test(style?.outlineColor ?? 'transparent');
    // The page's own links in a tag have the ring of the browser, which it calls one pixel wide.
    const wide = parseFloat(style?.outlineWidth ?? '0') >= 2 || style?.outlineStyle === 'auto';
    return {
      control: active === null ? -1 : controls.indexOf(active),
      outlined: style?.outlineStyle !== 'none' && wide && !transparent,
    };
  });
}

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
  site.files.set('/page.html', htmlPage({ body: widgetList(widgets) }));
});

it('Tab goes to every link, every choice of an edition and every button in turn, each with an outline', async () => {
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  const count = await findControls(visit);
  const stops: Stop[] = [];
  for (let press = 0; press < count; press += 1) {
    await visit.page.keyboard.press('Tab');
    stops.push(await stop(visit));
  }
  expect(count).toBeGreaterThan(widgets.length);
  expect(stops.map(({ control }) => control)).toEqual(Array.from({ length: count }, (_, index) => index));
  expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);

  await visit.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect(await stop(visit)).toEqual({ control: -1, outlined: false });
});

it('an outline that is taken away is missed', async () => {
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  await findControls(visit);
  await visit.page.evaluate(() => {
    const hide = new CSSStyleSheet();
    hide.replaceSync('a:focus-visible { outline: none !important; }');
    const root = document.querySelector('hc-target-progress')?.shadowRoot;
    root?.adoptedStyleSheets.push(hide);
  });
  await visit.page.keyboard.press('Tab');
  expect(await stop(visit)).toEqual({ control: 0, outlined: false });
});

it('the edition is chosen with the arrow keys', async () => {
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  const widget = visit.page.locator('hc-action-lines[choose-edition]').first();
  const before = await widget.locator('[part=heading]').textContent();
  await widget.locator('select').focus();
  await visit.page.keyboard.press('ArrowDown');
  await expect.poll(() => widget.locator('[part=heading]').textContent()).not.toBe(before);
});

it('a chart is one stop, in which arrow keys walk from figure to figure, and Escape leaves them', async () => {
  site.files.set(
    '/chart.html',
    htmlPage({ body: '<hc-target-chart target="stem-graduates"></hc-target-chart>' }),
  );
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/chart.html`);
  const { keyboard } = visit.page;
  const reading = (): Promise<string | null> => visit.page.locator('[part=reading]').textContent();
  await keyboard.press('Tab');
  const before = await reading();
  await keyboard.press('Home');
  await expect.poll(reading).toContain('2014/15: 17,3%');
  await keyboard.press('ArrowRight');
  await expect.poll(reading).toContain('2015/16');
  await keyboard.press('Escape');
  await expect.poll(reading).toBe(before);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect.poll(() => visit.page.locator('table').isVisible()).toBe(true);
});

it('the figures behind a widget are one key away, and Escape leads back to where the reader was', async () => {
  site.files.set('/asked.html', htmlPage({ body: '<hc-target-progress></hc-target-progress>' }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/asked.html`);
  const button = visit.page.locator('[part=evidence]');
  const dialog = visit.page.locator('dialog');
  await button.focus();
  await visit.page.keyboard.press('Enter');
  await dialog.locator('[part=figures]').first().waitFor();
  expect(await dialog.locator(':focus').count()).toBe(1);
  await visit.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
});

/** A page of its own with a widget, ready. */
async function show(body: string): Promise<Visit> {
  site.files.set('/one.html', htmlPage({ body }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/one.html`);
  return visit;
}

it('a table is sorted with Enter or the space bar, says so, and the focus stays on the button', async () => {
  const { page } = await show('<hc-target-list variant="table"></hc-target-list>');
  const head = page.locator('th').nth(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const [key, sorted] of [
    ['Enter', 'ascending'],
    ['Space', 'none'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => head.getAttribute('aria-sort')).toBe(sorted);
    expect(await head.locator('button').evaluate((button) => button.matches(':focus'))).toBe(true);
  }
});

it.each([
  ['hc-action-lines', 'variant="accordion"'],
  ['hc-glossary', 'variant="accordion"'],
  ['hc-target-progress', 'variant="card"'],
  ['hc-second-opinions', ''],
])('what %s folds opens and closes with Enter and the space bar', async (name, attribute) => {
  const { page } = await show(`<${name} ${attribute}></${name}>`);
  const details = page.locator('details').first();
  const isOpen = (): Promise<boolean> => details.evaluate((one) => one.hasAttribute('open'));
  await page.keyboard.press('Tab');
  expect(await details.locator('summary').evaluate((summary) => summary.matches(':focus'))).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(isOpen).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(isOpen).toBe(false);
});

it('a word of ours leads to its explanation, opens it, and the reader goes on from there', async () => {
  const evidence = '<hc-evidence target="stem-graduates"></hc-evidence>';
  const { page } = await show(`${evidence}<hc-glossary variant="accordion"></hc-glossary>`);
  const link = page.locator('hc-evidence a[href^="#hc-term-"]').first();
  const term = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  const details = page.locator(`hc-glossary [id="${term}"] details`);
  await expect.poll(() => details.evaluate((one) => one.hasAttribute('open'))).toBe(true);
  await expect
    .poll(() => details.locator('summary').evaluate((summary) => summary.matches(':focus')))
    .toBe(true);
  await page.keyboard.press('Tab');
  expect(await details.locator('summary').evaluate((summary) => summary.matches(':focus'))).toBe(false);
});

it('nothing holds the focus: Shift and Tab go back through a page to where it began', async () => {
  const names = ['target-progress', 'target-chart', 'target-list', 'action-lines', 'milestones'];
  const { page } = await show(
    `<a href="#begin" id="begin">Begin</a>${names.map((name) => `<hc-${name}></hc-${name}>`).join('')}<a href="#end" id="end">Einde</a>`,
  );
  const controls = await page.locator('a[href]:visible, button:visible, [tabindex="0"]:visible').count();
  expect(controls).toBeGreaterThan(20);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  for (const [key, from, to] of [
    ['Tab', 'begin', 'end'],
    ['Shift+Tab', 'end', 'begin'],
  ] as const) {
    await page.locator(`#${from}`).focus();
    for (let press = 1; press < controls; press += 1) await page.keyboard.press(key);
    expect(await focused()).toBe(to);
  }
});

it('in the dialog Tab goes through its links and never into the page behind it', async () => {
  const { page } = await show('<hc-target-progress></hc-target-progress><a href="#end">Einde</a>');
  await page.locator('[part=evidence]').focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog [part=figures]').first().waitFor();
  const inside = await page.locator('dialog a:visible, dialog button:visible').count();
  for (let press = 0; press <= inside; press += 1) {
    await page.keyboard.press('Tab');
    const isBehind = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active !== null && active !== document.body && active.closest('dialog') === null;
    });
    expect([press, isBehind]).toEqual([press, false]);
  }
  await page.locator('dialog .close').focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await page.locator('[part=evidence]').evaluate((one) => one.matches(':focus'))).toBe(true);
});
