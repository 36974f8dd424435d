import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, settle, visitWidgets, type Visit } from './support/browser.js';
import { bundle, type Bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { manifestOf } from './support/stranger.js';
import { countShown, ordinaryWidgets, widgetList } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();
const { version } = manifestOf('elements');
const otherVersion = '99.0.0';
const code = `import '@hc-roadmap/elements/define/all.js'`;

/** Bundles the elements as if a module of theirs had another text. */
async function bundleChanged(module: RegExp, change: (text: string) => string): Promise<Bundle> {
  const changed: string[] = [];
  const plugin: Plugin = {
    name: 'changed',
    setup: (build) => {
      build.onLoad({ filter: module }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const contents = change(text);
        if (contents !== text) changed.push(path);
        return { contents };
      });
    },
  };
  const { files } = await bundle(code, { plugins: [plugin] });
  if (changed.length !== 1) throw new Error(`nothing was changed in ${module.source}`);
  return files;
}

beforeAll(async () => {
  const { files } = await bundle(code);
  site.put('/first', files);
  site.put('/second', files);
  const base = /elements\/dist\/internal\/roadmap-element\.js$/;
  site.put('/other', await bundleChanged(base, (text) => text.replace(`"${version}"`, `"${otherVersion}"`)));
  const define = /elements\/dist\/internal\/define\.js$/;
  const unguarded = 'export const define = (tag, element) => customElements.define(tag, element);';
  site.put('/unguarded', await bundleChanged(define, () => unguarded));
});

const load = async (...folders: string[]): Promise<Visit> => {
  const scripts = folders.map((folder) => `/${folder}/entry.js`);
  site.files.set('/page.html', htmlPage({ body: widgetList(ordinaryWidgets), scripts }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  await visit.page.waitForLoadState('networkidle');
  return visit;
};

describe.each([
  ['the same copy under two addresses', 'first', 'second', version],
  ['a copy of another version after it', 'first', 'other', version],
  ['a copy of another version before it', 'other', 'first', otherVersion],
])('%s', (_name, one, another, stays) => {
  it('does no harm, the first one stays, and the widgets work', async () => {
    const { page, errors, messages, requests } = await load(one, another);
    for (const folder of [one, another]) {
      expect(requests).toContain(`${site.origin()}/${folder}/entry.js`);
    }
    expect(errors).toEqual([]);
    expect(messages).toEqual([]);
    expect(
      await page.evaluate(() => (customElements.get('hc-target-progress') as { version?: string }).version),
    ).toBe(stays);
    expect(await countShown(page)).toBe(ordinaryWidgets.length);

    await page.evaluate(() => {
      const late = document.createElement('hc-target-progress');
      late.setAttribute('target', 'stem-graduates');
      document.body.append(late);
    });
    await settle(page);
    expect(await page.locator('body > hc-target-progress [part=verdict]').textContent()).toMatch(/\S/);
  });
});

it('a copy that does not look whether the tag is taken would throw', async () => {
  const { errors } = await load('first', 'unguarded');
  expect(errors.join()).toMatch(/has already been used/);
});
