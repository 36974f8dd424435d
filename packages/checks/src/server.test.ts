import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { browserForFile, settle, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { publishedTags } from './support/entries.js';
import { htmlPage } from './support/page.js';
import { findNodes, runWell } from './support/run.js';
import { siteForFile } from './support/server.js';
import { install, serverSide, strangerResolve } from './support/stranger.js';
import {
  languages,
  mistakes,
  ordinaryWidgets,
  roadmap,
  widgetsInTheMiddle,
  type Widget,
} from './support/widgets.js';

const { folder, tarballs } = inject('stranger');
const open = browserForFile();
const site = siteForFile();

/** Those of a card and a ring are shown by one target each. */
const widgets = [...ordinaryWidgets, ...widgetsInTheMiddle];

/** The name and the attributes that a tag is written with. */
function partsOf({ html }: Widget): readonly [string, Readonly<Record<string, string>>] {
  const [, name = '', written = ''] = /^<([a-z-]+)((?: [a-z-]+="[^"]*")*)>/.exec(html) ?? [];
  const attributes = [...written.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    value,
  ]);
  return [name, Object.fromEntries(attributes) as Record<string, string>];
}

const asked = {
  widgets: widgets.flatMap((one) => languages.map((language) => [...partsOf(one), { language }])),
  mistakes: mistakes.map((one) => partsOf(one)),
  wrong: [
    ['div', {}],
    ['hc-provider', {}],
    ['hc-target-progress', { onclick: 'alert(1)' }],
    ['hc-target-progress', { 'a b': '' }],
    ['hc-target-progress', { src: 'own.json' }],
  ],
  roadmap,
};

const program = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderToString, stylesOf } from '@hc-roadmap/elements/server.js';
const { widgets, mistakes, wrong, roadmap } = JSON.parse(readFileSync('asked.json', 'utf8'));
const attack = '"><img src=x onerror="hacked=1"><script>hacked=1</script>';
const hostile = JSON.parse(JSON.stringify(roadmap), (key, value) => (['nl', 'en', 'title', 'publisher', 'shortName'].includes(key) && typeof value === 'string' ? attack : value));
const code = ([name, attributes]) => renderToString(name, attributes).then(() => 'nothing', (error) => error.code);
const styles = Object.fromEntries([...new Set(widgets.map(([name]) => name))].map((name) => [name, stylesOf(name)]));
console.log(JSON.stringify({
  inline: await Promise.all(widgets.map(([name, attributes, options]) => renderToString(name, attributes, options))),
  linked: await Promise.all(widgets.map(([name, attributes, options]) => renderToString(name, attributes, { ...options, stylesheet: (one) => '/' + one + '.css', fallback: 'Een <ware> zin.' }))),
  nonce: await renderToString('hc-milestones', {}, { nonce: 'abc"' }),
  hostile: await renderToString('hc-roadmap', { variant: 'full', target: attack }, { data: hostile }),
  mistakes: await Promise.all(mistakes.map(code)),
  wrong: await Promise.all(wrong.map(code)),
  styles,
}));
`;

interface Made {
  readonly inline: readonly string[];
  readonly linked: readonly string[];
  readonly nonce: string;
  readonly hostile: string;
  readonly mistakes: readonly string[];
  readonly wrong: readonly string[];
  readonly styles: Readonly<Record<string, string>>;
}

let made: Made;

beforeAll(async () => {
  const project = join(folder, 'server');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await install(project, [...Object.values(tarballs), ...serverSide('@lit-labs/ssr')]);
  writeFileSync(join(project, 'asked.json'), JSON.stringify(asked));
  writeFileSync(join(project, 'render.mjs'), program);
  made = JSON.parse(await runWell(findNodes().pinned, ['render.mjs'], project)) as Made;
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
  for (const [name, text] of Object.entries(made.styles)) site.files.set(`/${name}.css`, text);
});

/** What a reader sees of each widget of the page, spaces made single. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section > :first-child')].map(({ shadowRoot }) => {
      // A selector with :scope finds nothing in a shadow root.
      const bases = [...(shadowRoot?.children ?? [])].filter((one) => one.matches('[part=base]'));
      return bases
        .map((one) => (one as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim())
        .filter((text) => text !== '')
        .join(' AND AGAIN ');
    }),
  );

const sections = (all: readonly string[], language: (typeof languages)[number]): string =>
  all
    .filter((_, index) => languages[index % languages.length] === language)
    .map((html) => `<section>${html}</section>`)
    .join('');

const strict = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'">`;

/** A page on which nothing may move. */
async function openStill(address: string): Promise<Visit> {
  const visit = await open({ viewport: { width: 700, height: 900 } });
  await visit.page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // The page is seen before the widgets are there.
  await visit.page.route('**/entry.js', async (route) => {
    await visit.page.waitForTimeout(400);
    await route.continue();
  });
  await visit.page.goto(address);
  return visit;
}

describe.each(languages)('in %s', (language) => {
  it('without script, under a strict policy, every widget says what it says with script', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:">`;
    site.files.set(
      '/still.html',
      htmlPage({ body: sections(made.linked, language), language, head, scripts: [] }),
    );
    site.files.set(
      '/live.html',
      htmlPage({
        body: sections(
          widgets.flatMap(({ html }) => [html, html]),
          language,
        ),
        language,
      }),
    );
    const still = await open({ javaScriptEnabled: false, viewport: { width: 700, height: 900 } });
    await still.page.goto(`${site.origin()}/still.html`);
    const live = await open({ viewport: { width: 700, height: 900 } });
    await live.page.goto(`${site.origin()}/live.html`);
    await settle(live.page);
    const texts = await textsOn(still.page);
    expect(texts).toHaveLength(widgets.length);
    for (const text of texts) expect(text.length).toBeGreaterThan(40);
    expect(texts).toEqual(await textsOn(live.page));
    expect(still.messages).toEqual([]);
  });

  it.each([
    { where: 'styles in the widgets', made: (): readonly string[] => made.inline, head: '' },
    {
      where: 'a strict policy and styles from files',
      made: (): readonly string[] => made.linked,
      head: strict,
    },
  ])('with script and $where every widget takes over what is there, once, and nothing moves', async (one) => {
    const body = sections(one.made(), language);
    site.files.set('/both.html', htmlPage({ body, language, head: one.head }));
    const { page, messages, errors } = await openStill(`${site.origin()}/both.html`);
    const before = await textsOn(page);
    await settle(page);
    expect(await textsOn(page)).toEqual(before);
    expect(await page.evaluate(() => document.querySelectorAll('section > :defined').length)).toBe(
      widgets.length,
    );
    expect(await page.evaluate('globalThis.moved')).toEqual([]);
    expect([...messages, ...errors]).toEqual([]);
  });
});

it('on a page with sixty widgets and more, all of which a server has drawn, nothing moves', async () => {
  expect(made.inline.length).toBeGreaterThan(60);
  const body = made.inline
    .map((html, index) => `<section lang="${languages[index % languages.length] ?? ''}">${html}</section>`)
    .join('');
  const room = readFileSync(strangerResolve('@hc-roadmap/elements/pre.css'), 'utf8');
  site.files.set('/crowd.html', htmlPage({ body, head: `<style>${room}</style>` }));
  const { page, messages, errors } = await openStill(`${site.origin()}/crowd.html`);
  await settle(page);
  expect(await page.evaluate('globalThis.moved')).toEqual([]);
  expect([...messages, ...errors]).toEqual([]);
});

it('every element is among those that take over', () => {
  const taking = new Set(asked.widgets.map(([name]) => name));
  expect(publishedTags().filter((name) => name !== 'hc-provider' && !taking.has(name))).toEqual([]);
});

it('a widget that has taken over answers its reader', async () => {
  const html = made.inline.find(
    (one) => one.startsWith('<hc-target-progress') && one.includes('part="evidence"'),
  );
  site.files.set('/alone.html', htmlPage({ body: `<section>${html ?? ''}</section>` }));
  const { page } = await open();
  await page.goto(`${site.origin()}/alone.html`);
  await settle(page);
  await page.locator('[part=evidence]').click();
  await page.locator('dialog[open]').waitFor();
});

it('a text of a roadmap is text, whatever it says', async () => {
  site.files.set('/hostile.html', htmlPage({ body: `<section>${made.hostile}</section>`, scripts: [] }));
  const { page } = await open();
  await page.goto(`${site.origin()}/hostile.html`);
  expect(await page.locator('img, section script').count()).toBe(0);
  expect(await page.evaluate(`'hacked' in globalThis`)).toBe(false);
  expect((await textsOn(page)).join('')).toContain('<img src=x');
});

it('the file of styles of a widget has those of all its looks', () => {
  expect(made.styles['hc-target-progress']).toContain('.ring');
});

it('a nonce is given to the styles, and can be nothing else', () => {
  expect(made.nonce).toContain('<style nonce="abc&quot;">');
});

it('who asks for what is not there is told while the page is made', () => {
  expect(made.mistakes).toEqual(mistakes.map(({ code }) => code));
  expect(made.wrong).toEqual(asked.wrong.map(() => 'invalid-argument'));
});

it('the documentation says how', () => {
  const page = readFileSync(new URL('../../../docs/server.md', import.meta.url), 'utf8');
  for (const name of ['renderToString', 'stylesOf', 'stylesheet', 'nonce', 'fallback', 'data', 'language']) {
    expect(page).toContain(`\`${name}\``);
  }
});
