import { expect, test } from 'vitest';
import { pages } from '../vite/pages.js';
import { useBrowser } from './support/browser.js';

const open = useBrowser();

test.each(pages)('$path: the first tab stop is a visible link to the content', async ({ path }) => {
  const { page } = await open(path);
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.getAttribute('href')).toBe('#content');
  expect(await focused.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test.each(pages)('$path: every tab stop shows that it has the focus', async ({ path }) => {
  const { page } = await open(path);
  const stops: string[] = [];
  const withoutOutline: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (active === null || active === document.body) return null;
      return { text: active.textContent, outline: getComputedStyle(active).outlineStyle };
    });
    // Past the last stop the focus leaves the page.
    if (stop === null) break;
    stops.push(stop.text);
    if (stop.outline === 'none') withoutOutline.push(stop.text);
  }
  expect(stops.length).toBeGreaterThan(5);
  expect(withoutOutline).toEqual([]);
});
