import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserForFile, settle } from '../src/support/browser.js';
import { bundle } from '../src/support/bundle.js';
import { bottoms } from '../src/support/layout-shift.js';
import { htmlPage } from '../src/support/page.js';
import { siteForFile } from '../src/support/server.js';
import { strangerResolve } from '../src/support/stranger.js';
import { allStates, anyWidget, languages, ordinaryWidgets, tag, widgetList } from '../src/support/widgets.js';
import { programs, requirePrograms } from './support/programs.js';
import type { Tab } from './support/tab.js';

const site = siteForFile();
const openChromium = browserForFile();

/** Loaded before anything else: writes down what the page says of itself. */
const watch = `
globalThis.seen = [];
for (const kind of ['error', 'warn']) console[kind] = (...said) => seen.push(kind + ': ' + said.join(' '));
addEventListener('error', ({ message }) => seen.push('uncaught: ' + message));
addEventListener('unhandledrejection', ({ reason }) => seen.push('uncaught: ' + reason));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  seen.push('forbidden: ' + effectiveDirective + ' ' + blockedURI);
});
`;
const watched = '<script src="/watch.js"></script>';
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'">`;
/** Lets a test say when the widgets come. */
const later = '<script src="/later.js"></script>';
const room = '<link rel="stylesheet" href="/pre.css">';
/** The same letters in every browser, and wide ones; `serif` is another font in each. */
const fonts = ['16px/1.5 "DejaVu Sans"', '14px/1.4 "DejaVu Sans"'];
const columns = Array.from({ length: 25 }, (_, index) => `${280 + 40 * index}px`);

beforeAll(async () => {
  requirePrograms();
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
  site.files.set('/watch.js', watch);
  site.files.set('/later.js', `globalThis.load = () => import('/entry.js');`);
  site.files.set(
    '/axe.js',
    readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  );
  site.files.set('/pre.css', readFileSync(strangerResolve('@hc-roadmap/elements/pre.css'), 'utf8'));
  for (const [index, font] of fonts.entries()) {
    site.files.set(`/font-${index}.css`, `body { margin: 0; font: ${font}; }`);
  }
});

/** Waits until every widget shows what it was asked for, or has said why it does not. */
async function settled(selector: string): Promise<void> {
  const widgets = [
    ...document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>(selector),
  ];
  await Promise.all(widgets.map(({ localName }) => customElements.whenDefined(localName)));
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
}

/** What every widget says, by the id of its section, with the widgets inside it; and what the page said of itself. */
function whatIsSaid(): { readonly texts: Record<string, string>; readonly seen: readonly string[] } {
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement) return '';
    const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    return [...inside.childNodes].map(textOf).join(' ');
  };
  const texts = [...document.querySelectorAll('section')].map(({ id, firstElementChild }) => [
    id,
    firstElementChild === null ? '' : textOf(firstElementChild).replaceAll(/\s+/g, ' '),
  ]);
  return {
    texts: Object.fromEntries(texts) as Record<string, string>,
    // Which kind of widgets has its code first depends on the browser.
    seen: [...(globalThis as unknown as { seen: string[] }).seen].sort(),
  };
}

/** The widgets that stick out of the page's column when it is as wide as this. */
function stickingOut(widths: readonly string[]): string[] {
  const column = document.querySelector('main');
  return widths.flatMap((width) => {
    if (column !== null) column.style.width = width;
    return [...document.querySelectorAll('section')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ id, scrollWidth }) => `${id}: ${scrollWidth} px in ${width}`);
  });
}

describe.each(programs)('in $name', ({ start }) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await start();
  });
  afterAll(() => tab.end());

  describe.each(languages)('in %s', (language) => {
    it('every widget in every state says, letter for letter, what it says in Chromium, under a strict policy', async () => {
      const body = widgetList(allStates);
      site.files.set('/said.html', htmlPage({ body, language, head: policy + watched }));
      const { page } = await openChromium();
      await page.goto(`${site.origin()}/said.html`);
      await settle(page);
      const there = await page.evaluate(whatIsSaid);

      await tab.open(`${site.origin()}/said.html`);
      await tab.ask(settled, anyWidget);
      const here = await tab.ask(whatIsSaid, null);
      expect(Object.keys(here.texts)).toHaveLength(allStates.length);
      for (const text of Object.values(here.texts)) expect(text.length).toBeGreaterThan(20);
      expect(here).toEqual(there);
      expect(here.seen.filter((one) => !one.startsWith('warn: <hc-'))).toEqual([]);
    });

    it.each(fonts)('in %s nothing moves when the widgets come, and nothing sticks out', async (font) => {
      const style = `<link rel="stylesheet" href="/font-${fonts.indexOf(font)}.css">`;
      const body = widgetList(ordinaryWidgets);
      site.files.set('/room.html', htmlPage({ body, language, head: room + style + later, scripts: [] }));
      await tab.open(`${site.origin()}/room.html`);
      const before = await tab.ask(bottoms, columns);
      await tab.ask(() => (globalThis as unknown as { load: () => Promise<unknown> }).load(), null);
      await tab.ask(settled, anyWidget);
      const after = await tab.ask(bottoms, columns);
      const moved = columns.flatMap((width, column) =>
        ordinaryWidgets.flatMap(({ name }, index) => {
          const by = (after[column]?.[index] ?? NaN) - (before[column]?.[index] ?? NaN);
          return Math.abs(by) < 1 ? [] : [`${name}: ${by.toFixed(1)} px in ${width}`];
        }),
      );
      expect(moved).toEqual([]);
      expect(await tab.ask(stickingOut, columns)).toEqual([]);
    });
  });

  it.each(['light', 'dark'])('every widget passes axe on a %s page', async (look) => {
    site.files.set('/light.css', 'body { background: #fff; color: #222; } a { color: inherit; }');
    site.files.set('/dark.css', 'body { background: #121212; color: #eee; } a { color: inherit; }');
    const head = `<link rel="stylesheet" href="/${look}.css"><script src="/axe.js"></script>`;
    site.files.set('/axe.html', htmlPage({ body: widgetList(ordinaryWidgets), head }));
    await tab.open(`${site.origin()}/axe.html`);
    await tab.ask(settled, anyWidget);
    const objections = await tab.ask(
      async (values) => {
        const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
        const { violations } = await axe.run({
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
        });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
        );
      },
      ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    );
    expect(objections).toEqual([]);
  });

  describe('with the keyboard', () => {
    beforeEach(async () => {
      const body = tag('hc-target-chart', { target: 'stem-graduates' }) + tag('hc-target-progress');
      site.files.set('/keys.html', htmlPage({ body }));
      await tab.open(`${site.origin()}/keys.html`);
      await tab.ask(settled, anyWidget);
    });

    const focus = (selector: readonly [widget: string, inside: string]): Promise<void> =>
      tab.ask(([widget, inside]) => {
        document.querySelector(widget)?.shadowRoot?.querySelector<HTMLElement>(inside)?.focus();
      }, selector);
    const textOf = (selector: readonly [widget: string, inside: string]): Promise<string | null> =>
      tab.ask(
        ([widget, inside]) =>
          document.querySelector(widget)?.shadowRoot?.querySelector<HTMLElement>(inside)?.innerText ?? null,
        selector,
      );

    it('the arrow keys walk from figure to figure of a chart, and Escape leaves them', async () => {
      const reading = ['hc-target-chart', '[part=reading]'] as const;
      await focus(['hc-target-chart', '[tabindex="0"]']);
      const before = await textOf(reading);
      await tab.press('Home');
      await expect.poll(() => textOf(reading)).toContain('2014/15: 17,3%');
      await tab.press('ArrowRight');
      await expect.poll(() => textOf(reading)).toContain('2015/16');
      await tab.press('Escape');
      await expect.poll(() => textOf(reading)).toBe(before);
    });

    it('the figures behind a widget are one key away, and Escape leads back to where the reader was', async () => {
      await focus(['hc-target-progress', '[part=evidence]']);
      await tab.press('Enter');
      await expect.poll(() => textOf(['hc-target-progress', 'dialog [part=figures]'])).toContain('324');
      await tab.press('Escape');
      await expect.poll(() => textOf(['hc-target-progress', 'dialog'])).toBeNull();
      const focused = await tab.ask(
        () => document.querySelector('hc-target-progress')?.shadowRoot?.activeElement?.getAttribute('part'),
        null,
      );
      expect(focused).toBe('evidence');
    });
  });
});
