import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../vite/pages.js';
import { useBrowser, type Visit } from './support/browser.js';

const open = useBrowser();

/** The pages of the widgets show an id that does not exist, on purpose. */
const EXPECTED_MESSAGES: Readonly<Record<string, RegExp>> = {
  'target-progress':
    /^warning: <hc-target-progress> target must be one of .*, got no-such-target \[[a-z-]+\] https:\S+$/,
  'target-chart':
    /^warning: <hc-target-chart> target must be one of .*, got no-such-target \[[a-z-]+\] https:\S+$/,
  'target-list':
    /^warning: <hc-target-list> roadmap must be one of .*, got no-such-roadmap \[[a-z-]+\] https:\S+$/,
  'second-opinions':
    /^warning: <hc-second-opinions> target must be one of .*, got no-such-target \[[a-z-]+\] https:\S+$/,
  evidence: /^warning: <hc-evidence> target must be one of .*, got no-such-target \[[a-z-]+\] https:\S+$/,
  roadmap: /^warning: <hc-roadmap> roadmap must be one of .*, got no-such-roadmap \[[a-z-]+\] https:\S+$/,
  milestones: /^warning: <hc-milestones> target must be one of .*, got no-such-target \[[a-z-]+\] https:\S+$/,
  timeline: /^warning: <hc-timeline> roadmap must be one of .*, got no-such-roadmap \[[a-z-]+\] https:\S+$/,
  glossary: /^warning: <hc-glossary> term must be one of .*, got no-such-term \[[a-z-]+\] https:\S+$/,
  'action-lines': /^warning: <hc-action-lines> edition must be one of .*, got 1999 \[[a-z-]+\] https:\S+$/,
};

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function axeViolations({ page }: Visit): Promise<string[]> {
  const { violations } = await page.evaluate(
    async (tags) =>
      window.axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: { 'target-size': { enabled: true } },
      }),
    AXE_TAGS,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const looks = pages.flatMap(({ path, name }) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({ path, name, colorScheme, width })),
  ),
);

describe.each(looks)('$path in $colorScheme at $width px', ({ path, name, colorScheme, width }) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await open(path, {
      colorScheme,
      viewport: { width, height: 900 },
      shared: true,
      // The page's policy allows no script tag, so axe is there before the page.
      prepare: (page) => page.addInitScript({ content: axe.source }),
    });
    return () => visit.page.context().close();
  });

  test('no rule of axe is broken', async () => {
    expect(await axeViolations(visit)).toEqual([]);
  });

  test('the console stays empty, but for the id that is wrong on purpose', () => {
    const expected = EXPECTED_MESSAGES[name];
    expect(visit.messages).toEqual(expected === undefined ? [] : [expect.stringMatching(expected)]);
  });

  test('the strict policy is there, and nothing breaks it', async () => {
    const policy = visit.page.locator('head > meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toMatch(
      /^default-src 'none'; .*require-trusted-types-for 'script'$/,
    );
    expect(await visit.page.evaluate(() => window.policyViolations)).toEqual([]);
  });

  test('nothing is asked of another site', () => {
    expect(visit.strangers).toEqual([]);
  });

  test('nothing sticks out sideways', async () => {
    const widths = await visit.page.evaluate(() => document.documentElement.scrollWidth);
    expect(widths).toBe(width);
  });
});
