import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { objections } from './support/axe.js';
import { browserForFile, settle } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { publishedTags } from './support/entries.js';
import { htmlPage } from './support/page.js';
import { findNodes, runWell } from './support/run.js';
import { siteForFile } from './support/server.js';
import { filesOf, install, installed, serverSide } from './support/stranger.js';
import { languages } from './support/widgets.js';

const { folder, tarballs } = inject('stranger');
const open = browserForFile();
const site = siteForFile();

interface Made {
  readonly element: string;
  readonly target?: string;
  readonly language: (typeof languages)[number];
  readonly html: string;
  readonly svg?: string;
  readonly card?: string;
}

const read = (path: string): string => readFileSync(join(installed('elements'), 'dist/static', path), 'utf8');
const index = JSON.parse(read('index.json')) as {
  readonly stylesheet: string;
  readonly files: readonly Made[];
};
const { files, stylesheet } = index;
const pictures = files.flatMap(({ svg, card }) => [svg, card].filter((path) => path !== undefined));

/** Pages on which all of them are pasted, each in one language. */
const pasted = (language: Made['language'], chosen: readonly Made[] = files): string =>
  `<h1>Roadmap</h1><h2>Doelen</h2>${chosen
    .filter((one) => one.language === language)
    .map(({ html }) => `<section>${read(html)}</section>`)
    .join('\n')}`;

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:">`;
const link = '<link rel="stylesheet" href="/static.css">';

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
  site.files.set('/static.css', read(stylesheet));
  site.files.set('/dark.css', 'html { background: #121212; color: #eee; } a { color: #9cf; }');
});

it('every widget is there in both languages, and every file is in the index', () => {
  for (const language of languages) {
    const elements = new Set(files.filter((one) => one.language === language).map(({ element }) => element));
    expect(publishedTags().filter((tag) => tag !== 'hc-provider' && !elements.has(tag))).toEqual([]);
  }
  const named = [stylesheet, 'index.json', ...files.map(({ html }) => html), ...pictures];
  const there = filesOf('elements').flatMap((path) => /^dist\/static\/(.*)$/.exec(path)?.[1] ?? []);
  expect(there).toEqual(named.sort());
});

it('who makes them anew gets the same, byte for byte', async () => {
  const project = join(folder, 'static');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await install(project, [...Object.values(tarballs), ...serverSide('@lit-labs/ssr', 'parse5')]);
  writeFileSync(
    join(project, 'make.mjs'),
    `import { renderToHtml, renderToSvg } from '@hc-roadmap/elements/server.js';
    const made = {};
    for (const { element, target, language, html, svg, card } of ${JSON.stringify(files)}) {
      made[html] = await renderToHtml(element, { target }, { language });
      if (svg) made[svg] = await renderToSvg(element, { target }, { language });
      if (card) made[card] = await renderToSvg(element, { target }, { language, card: true });
    }
    console.log(JSON.stringify(made));`,
  );
  const made = JSON.parse(await runWell(findNodes().pinned, ['make.mjs'], project)) as Record<string, string>;
  expect(Object.keys(made)).toHaveLength(files.length + pictures.length);
  for (const [path, text] of Object.entries(made)) expect(text).toBe(read(path));
});

describe('as HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {},
  });

  it.each(files)('$html has nothing that a validator objects to', async ({ html, language }) => {
    const body = `<h1>Roadmap</h1><h2>Doelen</h2>${read(html)}`;
    const report = await validator.validateString(htmlPage({ body, language, scripts: [] }));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('a validator does find what is wrong', async () => {
    const report = await validator.validateString(
      htmlPage({ body: '<h1>A</h1><p id="a"><div id="a"></div></p>' }),
    );
    expect(report.valid).toBe(false);
  });
});

/** Opens a page without scripts, as a CMS shows it under a strict policy. */
async function show(
  body: string,
  language: string,
  head: string,
  width: number,
): Promise<{ page: Page; messages: string[] }> {
  site.files.set('/pasted.html', htmlPage({ body, language, head: policy + head, scripts: [] }));
  const { page, messages } = await open({ viewport: { width, height: 900 }, bypassCSP: false });
  await page.goto(`${site.origin()}/pasted.html`);
  return { page, messages };
}

describe.each(languages)('pasted in a page in %s, under a strict policy', (language) => {
  it.each([
    { look: 'with the styles', head: link, width: 280, aside: [] },
    {
      look: 'with the styles on a dark page',
      head: `<link rel="stylesheet" href="/dark.css">${link}`,
      width: 1200,
      aside: [],
    },
    // How high a line of a table is, is then the browser's choice, which WCAG 2.5.8 leaves to it.
    { look: 'without styles', head: '', width: 600, aside: ['target-size'] },
  ])('everything passes axe, $look', async ({ head, width, aside }) => {
    // Axe needs a page that lets its script in; the policy is kept by the other tests.
    site.files.set('/axe.html', htmlPage({ body: pasted(language), language, head, scripts: [] }));
    const { page } = await open({ viewport: { width, height: 900 } });
    await page.goto(`${site.origin()}/axe.html`);
    expect(await objections(page, aside)).toEqual([]);
  });

  it.each([280, 600, 1200])('nothing sticks out at %i px, and the browser has no remark', async (width) => {
    const { page, messages } = await show(pasted(language), language, link, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(messages).toEqual([]);
  });

  it('without styles nothing sticks out of a narrow page but a table', async () => {
    const { page } = await show(pasted(language), language, '', 280);
    const out = await page.evaluate(() =>
      [...document.querySelectorAll('section *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth && one.closest('table') === null)
        .map((one) => one.outerHTML.slice(0, 200)),
    );
    expect(out).toEqual([]);
  });

  it('every widget says what it says with script', async () => {
    const { page } = await show(pasted(language), language, link, 700);
    const said = await page.evaluate(READ_PLAIN);
    const tags = files
      .filter((one) => one.language === language)
      .map(
        ({ element, target }) =>
          `<section><${element}${target === undefined ? '' : ` target="${target}"`}></${element}></section>`,
      );
    site.files.set('/live.html', htmlPage({ body: tags.join(''), language }));
    const live = await open({ viewport: { width: 700, height: 900 } });
    await live.page.goto(`${site.origin()}/live.html`);
    await settle(live.page);
    const alive = await live.page.evaluate(READ_LIVE);
    expect(said).toHaveLength(tags.length);
    for (const [place, words] of alive.entries()) {
      expect(words.length).toBeGreaterThan(2);
      expect(words.filter((one) => !(said[place] ?? '').includes(one))).toEqual([]);
    }
  });
});

/** All the text of each section, also what is folded. */
const READ_PLAIN = (): string[] =>
  [...document.querySelectorAll('section')].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));

/** What each widget says, piece by piece; without what only a script can do. */
const READ_LIVE = (): string[][] => {
  const pieces = (root: ParentNode): string[] =>
    [...root.children].flatMap((one) => {
      if (one.matches('button, select, label, slot, style, [role=status], [part=reading], [part=actions]')) {
        return one.localName === 'slot' ? pieces(one) : [];
      }
      if (one.shadowRoot !== null) return pieces(one.shadowRoot);
      const own = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const texts = own.map(({ textContent }) => (textContent ?? '').replaceAll(/\s+/g, ' ').trim());
      return [...texts.filter((text) => /\w{2}/.test(text)), ...pieces(one)];
    });
  return [...document.querySelectorAll('section > *')].map(({ shadowRoot }) =>
    shadowRoot === null ? [] : pieces(shadowRoot),
  );
};

describe('as pictures', () => {
  it('each is an image, and XML that a parser takes', async () => {
    const { page } = await open();
    for (const path of pictures) site.files.set(`/${path}`, read(path));
    site.files.set(
      '/images.html',
      htmlPage({ body: pictures.map((path) => `<img src="/${path}" alt="">`).join(''), scripts: [] }),
    );
    await page.goto(`${site.origin()}/images.html`);
    const widths = await page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth));
    expect(widths).toEqual(pictures.map((path) => (path.endsWith('.card.svg') ? 1200 : 600)));
    const errors = await page.evaluate(
      (texts) =>
        texts.filter(
          (text) =>
            new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') !== null,
        ),
      pictures.map(read),
    );
    expect(errors).toEqual([]);
  });
});

it('the documentation says how', () => {
  const page = readFileSync(new URL('../../../docs/static.md', import.meta.url), 'utf8');
  for (const name of [
    'renderToHtml',
    'renderToSvg',
    'static/static.css',
    'static/index.json',
    'card',
    'theme',
    'width',
    'resvg',
  ]) {
    expect(page).toContain(name);
  }
});
