import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Page,
  type Route,
} from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { choiceOf, hasPicture, type Choice } from '../src/builder/choice.js';
import type { Form } from '../src/builder/offer.js';
import { piecesOf, sentenceOf, type Place } from '../src/builder/snippet.js';
import { makeOffer } from '../vite/builder/offer.js';
import { readStatic } from '../vite/plain.js';

const offer = makeOffer();
const { origin } = offer.published;
const embedded = dirname(createRequire(import.meta.url).resolve('@hc-roadmap/embed/manifest.json'));
const partner = 'https://www.school.example';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  context = await browser.newContext();
  context.setDefaultTimeout(110_000);
  await context.route(`${origin}/**`, serveEmbedded);
});
afterAll(() => browser.close());

/** The files as they are served where `EMBED_ORIGIN` says. */
async function serveEmbedded(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  await route.fulfill({
    contentType: TYPES[extname(pathname)] ?? 'text/plain',
    headers: { 'access-control-allow-origin': '*' },
    body: readFileSync(join(embedded, pathname)),
  });
}

/** An empty page of somebody else with something in it. */
async function paste(body: string, files: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await context.newPage();
  onTestFinished(() => page.close());
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title><link rel="icon" href="data:,">${body}</html>`;
  await page.route(`${partner}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files[pathname.slice(1)];
    return route.fulfill({
      contentType: file === undefined ? 'text/html' : (TYPES[extname(pathname)] ?? ''),
      body: file ?? html,
    });
  });
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  onTestFinished(() => expect(messages).toEqual([]));
  await page.goto(`${partner}/`);
  return page;
}

function choose(widget: string, form: Form, more: Readonly<Record<string, string>> = {}): Choice {
  return choiceOf(Object.entries({ widget, form, ...more }), offer);
}

/** The pieces of a choice by where they go. */
async function written(choice: Choice): Promise<Record<Place, string>> {
  const readPlain = (path: string): Promise<string> => Promise.resolve(readStatic(path));
  const pieces = await piecesOf(choice, { offer, language: 'nl', readPlain });
  const of = (place: Place): string => pieces.find((piece) => piece.place === place)?.code ?? '';
  return { here: of('here'), site: of('site'), styles: of('styles'), terminal: of('terminal') };
}

/** Waits until a widget says something; the pages of widgets have it before the script, too. */
async function says(place: Page | FrameLocator, widget: string): Promise<void> {
  const base = place.locator(widget).first().locator('[part=base]').first();
  await expect.poll(async () => (await base.innerText()).length).toBeGreaterThan(50);
  expect(await place.locator(`${widget} [part=error]`).count()).toBe(0);
}

const widgets = offer.widgets.map(({ name }) => name);
const pictured = offer.widgets
  .filter((one) => hasPicture(one, one.targets[0], offer))
  .map(({ name }) => name);

describe('pasted into an empty page of somebody else', () => {
  test.each(widgets)('the tag with script is %s, out of files that are what they were', async (widget) => {
    const { here } = await written(choose(widget, 'script', { follows: 'pinned' }));
    expect(here.match(/integrity="sha384-/g)).toHaveLength(2);
    await says(await paste(here), widget);
  });

  test('the tags that follow are all widgets on one page', async () => {
    const all = await Promise.all(widgets.map((widget) => written(choose(widget, 'script'))));
    const page = await paste(all.map(({ here }) => here).join('\n'));
    for (const widget of widgets) await says(page, widget);
  });

  test('the styles give the widget its colour and its width', async () => {
    for (const form of ['script', 'link', 'plain'] as const) {
      const { here, site, styles } = await written(
        choose('hc-target-progress', form, { theme: 'dark', 'color-accent': 'ffb000', width: '300' }),
      );
      const page = await paste(`${site}${here}<link rel="stylesheet" href="/site.css">`, {
        'site.css': styles,
      });
      const widget = page.locator(form === 'plain' ? '.hc-static' : 'hc-target-progress');
      await widget.waitFor();
      expect(
        await widget.evaluate((one) => [
          getComputedStyle(one).getPropertyValue('--hc-color-accent'),
          getComputedStyle(one).maxInlineSize,
        ]),
      ).toEqual(['#ffb000', '300px']);
    }
  });

  test.each(widgets)(
    'the link is a sentence that leads to %s, and with the script that widget',
    async (widget) => {
      const choice = choose(widget, 'link');
      const { here, site } = await written(choice);
      const without = await paste(here);
      const link = without.locator('a');
      expect(await link.textContent()).toBe(sentenceOf(choice, 'nl'));
      await link.click();
      await says(without, `main > ${widget}`);
      const page = await paste(site + here);
      await says(page, widget);
      expect(await page.locator(`body > ${widget}`).count()).toBe(1);
    },
  );

  test.each(widgets)('the frame is %s, as high as it is', async (widget) => {
    const { here, site } = await written(choose(widget, 'frame'));
    const page = await paste(here + site);
    const frame = page.locator('iframe');
    const inner = page.frameLocator('iframe');
    await says(inner, `main > ${widget}:defined`);
    await expect
      .poll(async () => [
        await frame.getAttribute('height'),
        await inner
          .locator('html')
          .evaluate((html) => String(Math.ceil(html.getBoundingClientRect().height))),
      ])
      .toSatisfy(([given, needed]: [string, string]) => given === needed);
    expect(await frame.getAttribute('title')).not.toBe('');
  });

  test.each(widgets)('the address is, by oEmbed, a frame with %s', async (widget) => {
    const { here } = await written(choose(widget, 'address'));
    const html = readFileSync(join(embedded, new URL(here).pathname), 'utf8');
    const [, description = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    const said = JSON.parse(readFileSync(join(embedded, new URL(description).pathname), 'utf8')) as {
      html: string;
    };
    // What the tool gives as a frame is what the description says.
    expect(said.html).toContain(`src="${here}"`);
    const page = await paste(said.html);
    await says(page.frameLocator('iframe'), `main > ${widget}`);
  });

  test.each(['link', 'frame', 'address'] as const)(
    'the %s that is pinned leads to the page that stays, with the figures of that date where it can say one',
    async (form) => {
      const { here } = await written(
        choose('hc-target-progress', form, {
          follows: 'pinned',
          'as-of': '2014',
          target: 'coe-civ-capacity',
        }),
      );
      const [address = ''] = /https:[^"]+/.exec(here.replaceAll('&amp;', '&')) ?? [];
      expect(address.startsWith(`${origin}/${offer.published.version}/nl/`)).toBe(true);
      const page = await context.newPage();
      onTestFinished(() => page.close());
      await page.goto(address);
      const widget = 'main > hc-target-progress:defined';
      await says(page, widget);
      expect(await page.locator(widget).getAttribute('as-of')).toBe(form === 'address' ? null : '2014');
      const html = readFileSync(join(embedded, new URL(address).pathname), 'utf8');
      const [, description = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
      const said = JSON.parse(readFileSync(join(embedded, new URL(description).pathname), 'utf8')) as {
        html: string;
      };
      expect(said.html).toContain(`src="${address.replace(/#.*/, '')}"`);
    },
  );

  test.each(widgets)(
    'the plain HTML says, without script and element of ours, what %s says',
    async (widget) => {
      const choice = choose(widget, 'plain', { theme: 'dark' });
      const { here, site } = await written(choice);
      expect(here).not.toMatch(/<script|<hc-|<template|style=/);
      const page = await paste(site + here);
      const place = page.locator('.hc-theme-dark > .hc-static');
      expect(await place.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(18, 18, 18)');
      expect(await place.locator('a[href^="https://"]').count()).toBeGreaterThan(0);
      expect((await place.innerText()).length).toBeGreaterThan(50);
    },
  );

  test.each(pictured)(
    'the picture of %s is there, with its sentence for who does not see it',
    async (widget) => {
      const choice = choose(widget, 'picture', { width: '400' });
      const page = await paste((await written(choice)).here);
      const image = page.locator('a > img');
      expect(await image.getAttribute('alt')).toBe(sentenceOf(choice, 'nl'));
      expect(await image.evaluate((one: HTMLImageElement) => [one.naturalWidth > 0, one.width])).toEqual([
        true,
        400,
      ]);
      await page.locator('a').click();
      await says(page, `main > ${widget}`);
    },
  );
});

describe('in a project with React', () => {
  const folder = fileURLToPath(new URL('./react/', import.meta.url));
  const built: Record<string, string> = {};

  beforeAll(async () => {
    const sources: Record<string, string> = {};
    for (const widget of widgets) {
      const { here } = await written(choose(widget, 'react', { theme: 'dark' }));
      const [, name = ''] = /export function (\w+)/.exec(here) ?? [];
      sources[`${folder}${widget}.component.jsx`] = here;
      sources[`${folder}${widget}.jsx`] = [
        "import { createRoot } from 'react-dom/client';",
        `import { ${name} } from './${widget}.component.jsx';`,
        `createRoot(document.body.appendChild(document.createElement('div'))).render(<${name} />);`,
      ].join('\n');
    }
    // Without it, React and Lit speak to developers.
    vi.stubEnv('NODE_ENV', 'production');
    const result = await build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [
        {
          name: 'pasted',
          resolveId: (id, importer = '') => {
            const path = id.startsWith('./') && importer.startsWith(folder) ? `${folder}${id.slice(2)}` : id;
            return path in sources ? path : undefined;
          },
          load: (id) => sources[id],
        },
      ],
      build: {
        write: false,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: Object.fromEntries(widgets.map((widget) => [widget, `${folder}${widget}.jsx`])),
          output: { entryFileNames: '[name].js' },
        },
      },
    });
    vi.unstubAllEnvs();
    for (const { output } of [result].flat().filter((one) => 'output' in one))
      for (const file of output)
        built[file.fileName] = file.type === 'chunk' ? file.code : String(file.source);
  });

  test.each(widgets)('the component is %s', async (widget) => {
    const page = await paste(`<body><script type="module" src="/${widget}.js"></script></body>`, built);
    await says(page, widget);
    expect(await page.locator(`.hc-theme-dark > ${widget}`).count()).toBe(1);
  });
});
