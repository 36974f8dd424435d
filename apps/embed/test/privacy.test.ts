import { describe, expect, it } from 'vitest';
import { browserForFile, shown } from './support/browser.js';
import { htmlPage, manifest } from './support/page.js';
import { siteForFile } from './support/serve.js';

const open = browserForFile();
const site = siteForFile();

/** One of every widget. */
const widgets = [
  ...new Set(manifest.files.flatMap(({ path }) => /^nl\/(hc-[a-z-]+)\//.exec(path)?.[1] ?? [])),
].map((name) => `<${name} target="coe-civ-capacity"></${name}>`);
const pages = [
  ['a page with all widgets', '/all.html'],
  ['the page of a frame', '/nl/hc-target-progress/coe-civ-capacity.html'],
] as const;

describe.each(pages)('%s', (_, path) => {
  it('asks only the server of the files, and leaves nothing with the reader', async () => {
    site.files.set('/all.html', htmlPage(widgets.join('')));
    const { page, requests } = await open(`${site.origin()}${path}`);
    await shown(page, 'hc-target-progress');
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter((address) => !address.startsWith(`${site.origin()}/`))).toEqual([]);
    const left = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      fonts: document.fonts.size,
    }));
    expect(left).toEqual({
      cookies: '',
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
      fonts: 0,
    });
    expect(await page.context().cookies()).toEqual([]);
  });
});
