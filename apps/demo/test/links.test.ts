import { expect, inject, test } from 'vitest';
import { pages } from '../vite/pages.js';
import { useBrowser } from './support/browser.js';

const open = useBrowser();

/** Addresses inside the site that a page links to. */
async function linksOf(path: string, javaScriptEnabled = true): Promise<string[]> {
  const { page } = await open(path, { javaScriptEnabled });
  const links = await page
    .locator('a[href], link[href]')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement | HTMLLinkElement).href));
  await page.context().close();
  return [...new Set(links)].filter((link) => link.startsWith(inject('origin')));
}

/** Whether an address leads to a file, and to an element of it when it names one: in the page, or in one of its widgets. */
async function exists(address: string): Promise<boolean> {
  const url = new URL(address);
  const response = await fetch(url);
  if (!response.ok) return false;
  const id = url.hash.slice(1);
  return id === '' || (await response.text()).includes(` id="${id}"`) || (await inWidget(url, id));
}

async function inWidget({ pathname }: URL, id: string): Promise<boolean> {
  const { page } = await open(pathname.slice(1));
  const found = await page.locator(`[id="${id}"]`).count();
  await page.context().close();
  return found === 1;
}

test.each(pages)('$path: every link inside the site leads somewhere', async ({ path }) => {
  const links = await linksOf(path);
  const found = await Promise.all(links.map(exists));
  expect(links.filter((_link, index) => found[index] !== true)).toEqual([]);
});

test('every page can be reached from the start page, also without script', async () => {
  const reached = new Set<string>();
  const queue = ['index.html'];
  for (const path of queue) {
    if (reached.has(path)) continue;
    reached.add(path);
    const links = (await linksOf(path, false)).map((link) => new URL(link).pathname.slice(1));
    queue.push(...links.filter((link) => link.endsWith('.html')));
  }
  expect([...reached].sort()).toEqual(pages.map(({ path }) => path).sort());
  // Opens all of them, one after the other.
}, 300_000);

test.each(pages.filter(({ kind }) => kind === 'own'))(
  '$path: the link to the other language goes to the same page',
  async ({ path, name, language }) => {
    const { page } = await open(path);
    const other = language === 'nl' ? 'en' : 'nl';
    const link = page.locator(`nav a[hreflang=${other}]`);
    expect(await link.getAttribute('lang')).toBe(other);
    await link.click();
    const [expected] = pages.filter((one) => one.name === name && one.language === other);
    expect(new URL(page.url()).pathname).toBe(`/${expected?.path ?? ''}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
  },
);
