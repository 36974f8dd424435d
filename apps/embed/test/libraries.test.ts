import type { Page } from 'playwright-core';
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

  it('a link that React made itself stays a link, so that React finds it where it put it', async () => {
    const { page, messages } = await visit(`<div id="root"></div>${link}`, script);
    const draw = (keys: readonly string[]): Promise<void> =>
      page.evaluate((ids) => {
        const { React, render } = globalThis as Given;
        const href = (id: string): string => `https://www.voorbeeld.nl/#hc-target-progress?target=${id}`;
        render(
          React.createElement(
            'p',
            null,
            ids.map((id) => React.createElement('a', { key: id, href: href(id) }, id)),
          ),
        );
      }, keys);
    await shown(page, 'body > hc-target-progress');
    await draw(['stem-graduates', 'coe-civ-capacity']);
    await draw(['coe-civ-capacity', 'international-talent', 'stem-graduates']);
    // What comes after it shows that the script has looked.
    await page.evaluate(`document.body.append(document.createElement('hc-timeline'))`);
    await shown(page, 'hc-timeline');
    expect(await page.locator('#root > p > a').allTextContents()).toEqual([
      'coe-civ-capacity',
      'international-talent',
      'stem-graduates',
    ]);
    await draw(['international-talent']);
    await draw([]);
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
