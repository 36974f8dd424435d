import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { browserForFile, shown, type Visit } from './support/browser.js';
import { fallback, htmlPage, loader, manifest, scriptTag } from './support/page.js';
import { siteForFile } from './support/serve.js';

const open = browserForFile();
const site = siteForFile();
const bar = `<hc-target-progress target="coe-civ-capacity">${fallback}</hc-target-progress>`;

function original(path: string): string {
  return readFileSync(new URL(`../dist/${path}`, import.meta.url), 'utf8');
}

function visit(html: string): Promise<Visit> {
  site.files.set('/page.html', html);
  onTestFinished(() => void site.files.delete('/page.html'));
  return open(`${site.origin()}/page.html`);
}

/** What the reader sees of a widget, from its heading to its sources. */
function text(page: Page, selector = 'hc-target-progress'): Promise<string> {
  return page.locator(`${selector} [part=base]`).first().innerText();
}

async function ordinaryText(): Promise<string> {
  const { page } = await visit(htmlPage(bar));
  await shown(page, 'hc-target-progress');
  return text(page);
}

describe('the same widget is shown, and nothing is said in the console', () => {
  it('beside another version of itself', async () => {
    const other = original(`hc-roadmap.all.${manifest.version}.js`).replaceAll(
      `"${manifest.version}"`,
      '"9.9.9"',
    );
    site.files.set('/other.js', other);
    onTestFinished(() => void site.files.delete('/other.js'));
    const { page, messages } = await visit(
      htmlPage(bar, `<script src="/other.js" defer></script>${scriptTag()}`),
    );
    await shown(page, 'hc-target-progress');
    const version = `customElements.get('hc-target-progress').version`;
    expect(await page.evaluate(version)).toBe('9.9.9');
    await page.evaluate(`document.body.append(document.createElement('hc-timeline'))`);
    await shown(page, 'hc-timeline');
    expect(messages).toEqual([]);
  });

  it('when the script stands twice on the page', async () => {
    const { page, messages } = await visit(htmlPage(bar, scriptTag() + scriptTag()));
    await shown(page, 'hc-target-progress');
    expect(messages).toEqual([]);
  });

  it('in a page without a doctype, from the time before standards', async () => {
    const expected = await ordinaryText();
    const { page, messages } = await visit(htmlPage(bar).replace('<!doctype html>', ''));
    await shown(page, 'hc-target-progress');
    expect(await page.evaluate('document.compatMode')).toBe('BackCompat');
    expect(await text(page)).toBe(expected);
    expect(messages).toEqual([]);
  });

  it('in a page whose styles set everything anew', async () => {
    const style = '<style>* { all: unset; box-sizing: content-box; font-size: 40px !important }</style>';
    const { page, messages } = await visit(htmlPage(bar, scriptTag() + style));
    await shown(page, 'hc-target-progress');
    expect(await text(page)).toContain('Gehaald.');
    const box = await page.locator('hc-target-progress svg.bar').boundingBox();
    expect(box?.width).toBeGreaterThan(500);
    // A widget that stuck out would make the page wider than the window.
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(messages).toEqual([]);
  });

  it('when it comes from a template, and when it moves', async () => {
    const { page, messages } = await visit(
      htmlPage(`<template>${bar}</template><div id="here"></div><div id="there" lang="en"></div>`),
    );
    await page.evaluate(`here.append(document.querySelector('template').content.cloneNode(true))`);
    await shown(page, '#here hc-target-progress');
    await page.evaluate(`there.append(here.firstElementChild)`);
    await page.locator('#there').getByText('Achieved.', { exact: true }).waitFor();
    expect(await page.locator('hc-target-progress [part=heading]').count()).toBe(1);
    expect(messages).toEqual([]);
  });

  it('where reading or writing cookies and storage fails', async () => {
    site.files.set('/page.html', htmlPage(bar));
    onTestFinished(() => void site.files.delete('/page.html'));
    const { page, messages } = await open('about:blank');
    await page.addInitScript(() => {
      for (const [owner, names] of [
        [window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches']],
        [document, ['cookie']],
      ] as const) {
        for (const name of names) {
          Object.defineProperty(owner, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
            set() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      }
    });
    await page.goto(`${site.origin()}/page.html`);
    await shown(page, 'hc-target-progress');
    expect(messages).toEqual([]);
  });

  it('from a file, without a server, by the script with everything', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hc-roadmap-file-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const script = `hc-roadmap.all.${manifest.version}.js`;
    writeFileSync(join(folder, script), original(script));
    writeFileSync(join(folder, 'page.html'), htmlPage(bar, `<script defer src="${script}"></script>`));
    const { page, messages } = await open(pathToFileURL(join(folder, 'page.html')).href);
    await shown(page, 'hc-target-progress');
    expect(messages).toEqual([]);
  });
});

describe('what a page has beside it is left alone', () => {
  it('lists of its own, other custom elements and forms of the page keep what they are', async () => {
    const own = '<form><input name="a" value="b"></form><x-own>eigen</x-own><a href="#hc-x">anker</a>';
    const { page } = await visit(htmlPage(own + bar));
    await shown(page, 'hc-target-progress');
    expect(await page.locator('form').evaluate((form) => form.outerHTML)).toBe(
      own.slice(0, own.indexOf('<x-own')),
    );
    expect(await page.locator('x-own').evaluate((element) => element.outerHTML)).toBe('<x-own>eigen</x-own>');
    expect(await page.locator('a[href="#hc-x"]').textContent()).toBe('anker');
    expect(loader).toContain(manifest.version);
  });
});
