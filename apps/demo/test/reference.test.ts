import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pages } from '../vite/pages.js';
import { useBrowser } from './support/browser.js';

const open = useBrowser();

/** Pages about one element, with everything that can be set on it. */
const ELEMENTS: readonly string[] = [
  'target-progress',
  'target-chart',
  'target-list',
  'evidence',
  'roadmap',
  'milestones',
  'timeline',
  'glossary',
  'action-lines',
];

const partnerStyles = new URL('../src/partners/', import.meta.url);

/** The names in the first column of a table of a section. */
async function namesIn(page: Page, section: string, table: number): Promise<string[]> {
  const names = page.locator(`section[aria-labelledby=${section}] table`).nth(table).locator('tbody th code');
  return (await names.allTextContents()).sort();
}

/** What the widgets of a tag really have, in all states that the page shows. */
async function reality(
  page: Page,
  tag: string,
): Promise<{ attributes: string[]; parts: string[]; properties: string[] }> {
  return page.evaluate((name) => {
    const roots = [...document.querySelectorAll(name)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const inner = roots.flatMap((root) => [...root.querySelectorAll('[part]')]);
    const element = customElements.get(name) as unknown as {
      observedAttributes: string[];
      elementStyles: { cssText: string }[];
    };
    const properties = element.elementStyles.flatMap(({ cssText }) => cssText.match(/--hc-[\w-]+/g) ?? []);
    const unique = (names: Iterable<string>): string[] => [...new Set(names)].sort();
    return {
      attributes: unique(element.observedAttributes),
      parts: unique(inner.flatMap((one) => [...one.part])),
      properties: unique(properties),
    };
  }, tag);
}

describe.each(pages.filter(({ name }) => ELEMENTS.includes(name)))('$path', ({ path, name }) => {
  test('the tables name every attribute, part and custom property, and no other', async () => {
    const { page } = await open(path);
    const { attributes, parts, properties } = await reality(page, `hc-${name}`);
    expect(await namesIn(page, 'attributes', 0)).toEqual(attributes);
    // The elements share a stylesheet: it has tokens that not all of them use.
    const named = await namesIn(page, 'look', 0);
    const shared = properties.filter((one) => /-(accent|good|warning|bad|on-verdict|radius)$/.test(one));
    expect(named.filter((one) => !properties.includes(one))).toEqual([]);
    expect(properties.filter((one) => !named.includes(one) && !shared.includes(one))).toEqual([]);
    expect(await namesIn(page, 'look', 1)).toEqual(parts);
  });

  test('the wrong id is answered by a message, the text in the tag and the event', async () => {
    const { page } = await open(path);
    const unknown = page.locator('#unknown');
    expect(await unknown.locator('[part=error]').isVisible()).toBe(true);
    expect(await unknown.locator('p a').isVisible()).toBe(true);
    expect(await page.locator('[data-event-of=unknown]').textContent()).toMatch(
      /^hc-error: \w+ must be one of /,
    );
  });
});

test.each(ELEMENTS)('%s: house styles are made of documented properties and parts only', async (name) => {
  const { page } = await open(`${name}.html`);
  const { parts, properties } = await reality(page, `hc-${name}`);
  const files = readdirSync(partnerStyles).filter((file) => file.endsWith('-widgets.css'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const css = readFileSync(new URL(file, partnerStyles), 'utf8');
    const usedParts = [...css.matchAll(new RegExp(`hc-${name}::part\\(([\\w-]+)\\)`, 'g'))].map(
      ([, part]) => part,
    );
    expect(parts, file).toEqual(expect.arrayContaining(usedParts));
    expect(properties, file).toEqual(expect.arrayContaining(css.match(/--[\w-]+/g) ?? []));
  }
});
