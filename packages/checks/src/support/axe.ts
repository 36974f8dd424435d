import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to on the page, rules that do not apply left aside: the rule, where, and why. */
export async function objections(page: Page, aside: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => {
    const options: RunOptions = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] };
    return (globalThis as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(
      options,
    );
  }, rules);
  const found = violations.filter(({ id }) => !aside.includes(id));
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}
