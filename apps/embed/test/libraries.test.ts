import type { Page } from 'playwright-core';
import { compile } from 'svelte/compiler';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { browserForFile, shown, type Visit } from './support/browser.js';
import { library } from './support/library.js';
import { fallback, htmlPage, scriptTag } from './support/page.js';
import { siteForFile } from './support/serve.js';

const open = browserForFile();
const site = siteForFile();
const bar = `<hc-target-progress target="coe-civ-capacity">${fallback}</hc-target-progress>`;
const link =
  '<a href="https://www.voorbeeld.nl/widget.html#hc-target-progress?target=stem-graduates">Een ware zin.</a>';

async function visit(body: string, script: string): Promise<Visit> {
  site.files.set('/page.html', htmlPage(body, `<script src="/library.js"></script>${scriptTag()}`));
  site.files.set('/library.js', script);
  onTestFinished(() => site.files.clear());
  return open(`${site.origin()}/page.html`);
}

function count(page: Page, selector: string): Promise<number> {
  return page.locator(selector).count();
}

describe('in a page with jQuery', () => {
  let script: string;
  beforeAll(async () => {
    script = await library(`import jQuery from 'jquery'; window.jQuery = jQuery;`);
  });

  it('a widget is moved, copied, hidden and shown, and stays what it is', async () => {
    const { page, messages } = await visit(`<div id="here">${bar}</div><div id="there"></div>`, script);
    await shown(page, '#here hc-target-progress');
    const widget = page.locator('#here hc-target-progress');
    await page.evaluate(`jQuery('#here > *').hide()`);
    expect(await widget.isVisible()).toBe(false);
    await page.evaluate(`jQuery('#here > *').show()`);
    expect(await widget.isVisible()).toBe(true);
    await page.evaluate(`jQuery('#here > *').clone(true).appendTo('#there')`);
    await shown(page, '#there hc-target-progress');
    expect(await page.locator('#there [part=base]').innerText()).toBe(
      await page.locator('#here [part=base]').innerText(),
    );
    await page.evaluate(`jQuery('#here > *').detach().prependTo('#there')`);
    await expect.poll(() => count(page, '#there hc-target-progress [part=heading]')).toBe(2);
    expect(messages).toEqual([]);
  });

  it('what is read and set as an attribute is what the widget shows', async () => {
    const { page, messages } = await visit(bar, script);
    await shown(page, 'hc-target-progress');
    expect(await page.evaluate(`jQuery('hc-target-progress').attr('target')`)).toBe('coe-civ-capacity');
    const before = await page.locator('[part=heading]').innerText();
    await page.evaluate(`jQuery('hc-target-progress').attr({ target: 'stem-graduates', lang: 'en' })`);
    await page.locator('hc-target-progress').getByText('Not achieved.').waitFor();
    expect(await page.locator('[part=heading]').innerText()).not.toBe(before);
    expect(messages).toEqual([]);
  });

  it('html() writes a widget or a link that becomes one, and what it reads can be written again', async () => {
    const { page, messages } = await visit('<div id="here"></div><div id="there"></div>', script);
    await page.evaluate(`jQuery('#here').html(${JSON.stringify(`${bar}<p>${link}</p>`)})`);
    await expect.poll(() => count(page, '#here hc-target-progress [part=heading]')).toBe(2);
    await page.evaluate(`jQuery('#there').html(jQuery('#here').html())`);
    await expect.poll(() => count(page, '#there hc-target-progress [part=heading]')).toBe(2);
    await page.evaluate(`jQuery('#here').empty()`);
    expect(await count(page, 'hc-target-progress')).toBe(2);
    expect(messages).toEqual([]);
  });

  it('html() may write the tag with its script, on a page that has neither', async () => {
    const { page, messages } = await visit('<div id="here"></div>', script);
    await page.evaluate(`jQuery('#here').html(${JSON.stringify(scriptTag() + bar)})`);
    await shown(page, '#here hc-target-progress');
    expect(messages).toEqual([]);
  });
});

describe('in a page that React makes', () => {
  /** What the page of the test may use. */
  type Given = typeof globalThis & {
    React: { createElement: (type: string, given: object | null, ...inside: unknown[]) => unknown };
    render: (node: unknown) => void;
  };
  let script: string;
  beforeAll(async () => {
    script = await library(`
      import * as React from 'react';
      import { createRoot } from 'react-dom/client';
      import { flushSync } from 'react-dom';
      window.React = React;
      let root;
      window.render = (node) => {
        root ??= createRoot(document.getElementById('root'), { onUncaughtError: (error) => console.error(error.message) });
        flushSync(() => root.render(React.createElement(React.StrictMode, null, node)));
      };
    `);
  });

  it('a widget stays while what is around it is made anew, moves with its key, and leaves', async () => {
    const { page, messages } = await visit('<div id="root"></div>', script);
    const draw = (order: readonly string[]): Promise<void> =>
      page.evaluate((keys) => {
        const { React, render } = globalThis as Given;
        const items = keys.map((key) =>
          React.createElement(
            'li',
            { key },
            React.createElement('p', null, `${keys.length} ${key}`),
            key === 'own' ? null : React.createElement('hc-target-progress', { target: key }),
          ),
        );
        render(React.createElement('ul', null, items));
      }, order);
    await draw(['coe-civ-capacity', 'own', 'stem-graduates']);
    await expect.poll(() => count(page, '[part=heading]')).toBe(2);
    const first = await page.locator('hc-target-progress[target=coe-civ-capacity]').elementHandle();
    await draw(['stem-graduates', 'coe-civ-capacity', 'own', 'international-talent']);
    await expect.poll(() => count(page, '[part=heading]')).toBe(3);
    expect(await first.evaluate((one) => one.isConnected)).toBe(true);
    await draw(['own']);
    expect(await count(page, 'hc-target-progress')).toBe(0);
    expect(messages).toEqual([]);
  });

  it('links in HTML of a content management system become widgets, also in the HTML that comes later', async () => {
    const { page, messages } = await visit('<div id="root"></div>', script);
    const draw = (html: string, around: string): Promise<void> =>
      page.evaluate(
        ([__html = '', text]) => {
          const { React, render } = globalThis as Given;
          render(
            React.createElement(
              'main',
              null,
              text,
              React.createElement('div', { dangerouslySetInnerHTML: { __html } }),
            ),
          );
        },
        [html, around],
      );
    await draw(`<p>${link}</p>`, 'een');
    await shown(page, 'main p > hc-target-progress');
    const first = await page.locator('hc-target-progress').elementHandle();
    await draw(`<p>${link}</p>`, 'twee');
    expect(await first.evaluate((one) => one.isConnected)).toBe(true);
    await draw(`<p>${link.replace('stem-graduates', 'coe-civ-capacity')}</p><p>${link}</p>`, 'drie');
    await expect.poll(() => count(page, 'main p > hc-target-progress [part=heading]')).toBe(2);
    await draw('', 'vier');
    expect(await count(page, 'hc-target-progress')).toBe(0);
    expect(messages).toEqual([]);
  });
});

/** Each makes links for a list of targets, and HTML of somebody else as it is. */
const makers: Readonly<Record<string, string>> = {
  React: `
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { flushSync } from 'react-dom';
    const root = createRoot(document.getElementById('root'), { onUncaughtError: (error) => console.error(error.message) });
    const link = (id) => createElement('a', { key: id, href: '/#hc-target-progress?target=' + id }, id);
    window.draw = (ids, __html) => flushSync(() => root.render([
      createElement('p', { key: 'list' }, ids.map(link)),
      createElement('div', { key: 'html', dangerouslySetInnerHTML: { __html } }),
    ]));`,
  Vue: `
    import { createApp, h, nextTick, reactive } from 'vue';
    const state = reactive({ ids: [], html: '' });
    const link = (id) => h('a', { key: id, href: '/#hc-target-progress?target=' + id }, id);
    createApp({ render: () => [h('p', state.ids.map(link)), h('div', { innerHTML: state.html })] }).mount('#root');
    window.draw = (ids, html) => { Object.assign(state, { ids, html }); return nextTick(); };`,
  Svelte: compile(
    `<script>
      import { flushSync } from 'svelte';
      let ids = $state([]);
      let html = $state('');
      window.draw = (newIds, newHtml) => flushSync(() => { ids = newIds; html = newHtml; });
    </script>
    <p>{#each ids as id (id)}<a href="/#hc-target-progress?target={id}">{id}</a>{/each}</p>
    <div>{@html html}</div>`,
    { name: 'Page' },
  )
    .js.code.replace(
      /export default function Page/,
      'mount(Page, { target: document.getElementById("root") });$&',
    )
    .concat(`\nimport { mount } from 'svelte';`),
};

describe.each(Object.entries(makers))('a link that %s makes', (_, code) => {
  const order = ['stem-graduates', 'coe-civ-capacity', 'international-talent'];
  const html = `<p>${link}</p>`;
  let script: string;
  beforeAll(async () => {
    script = await library(code);
  });

  /** The targets of the links and of the widgets that are seen, in order. */
  function seenIn(page: Page): Promise<string[]> {
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#root > p > *')]
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => `${one.localName} ${one.getAttribute('target') ?? ''}`),
    );
  }

  const widgets = (ids: readonly string[]): string[] => ids.map((id) => `hc-target-progress ${id}`);

  it('is a widget, wherever it goes, until it leaves', async () => {
    const { page, messages } = await visit('', '');
    const draw = (ids: readonly string[], inside: string): Promise<unknown> =>
      page.evaluate(`draw(${JSON.stringify(ids)}, ${JSON.stringify(inside)})`);
    await page.evaluate(`document.body.append(Object.assign(document.createElement('div'), { id: 'root' }))`);
    await page.addScriptTag({ content: script });
    const steps = [
      order,
      [...order].reverse(),
      ['coe-civ-capacity'],
      ['international-talent', 'coe-civ-capacity', 'knowledge-circulation'],
      order,
    ];
    for (const ids of steps) {
      await draw(ids, html);
      await expect.poll(() => seenIn(page)).toEqual(widgets(ids));
      await shown(page, '#root > div hc-target-progress');
    }
    await draw([], '');
    expect(await count(page, '#root a, #root hc-target-progress')).toBe(0);
    expect(messages).toEqual([]);
  });
});

describe('in the reader view of a browser', () => {
  const text =
    'Een alinea die lang genoeg is om een artikel te zijn, met komma’s, en nog meer woorden. '.repeat(9);

  it.each([
    ['before the script', ''],
    ['with the script', scriptTag()],
  ])('the sentence and the link of a widget and of a link are there: %s', async (_, head) => {
    const reader = await library(
      `import { Readability } from '@mozilla/readability'; window.read = () => new Readability(document.cloneNode(true)).parse().textContent;`,
    );
    site.files.set(
      '/page.html',
      htmlPage(
        `<article><h1>Artikel</h1><p>${text}</p>${bar}<p>${text}</p><p>${link}</p><p>${text}</p></article>`,
        head,
      ),
    );
    onTestFinished(() => site.files.clear());
    const { page } = await open(`${site.origin()}/page.html`);
    if (head !== '') await expect.poll(() => count(page, 'hc-target-progress [part=heading]')).toBe(2);
    await page.addScriptTag({ content: reader });
    const read = await page.evaluate('read()');
    expect(read).toContain('Een ware zin met een bron.');
    expect(read).toContain('Een ware zin.');
  });
});
