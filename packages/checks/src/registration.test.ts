import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, type Visit } from './support/browser.js';
import { bundlers } from './support/bundle.js';
import { publishedTags } from './support/entries.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';

const open = browserForFile();
const site = siteForFile();
const tags = publishedTags();

/** A roadmap shows other widgets, which its module registers too; every other module registers one. */
function madeOf(tag: string): readonly string[] {
  const inside = [
    'hc-action-lines',
    'hc-target-chart',
    'hc-target-list',
    'hc-target-progress',
    'hc-timeline',
  ];
  return tag === 'hc-roadmap' ? tags.filter((one) => one === tag || inside.includes(one)) : [tag];
}

/** Pages of one line, and the tags that they must end up with. */
const pages: readonly (readonly [code: string, registered: readonly string[]])[] = [
  ...tags.map(
    (tag) => [`import '@hc-roadmap/elements/define/${tag.replace('hc-', '')}.js'`, madeOf(tag)] as const,
  ),
  [`import '@hc-roadmap/elements/define/all.js'`, tags],
  [`import '@hc-roadmap/elements'`, []],
  [`import { HcTargetProgress } from '@hc-roadmap/elements'`, []],
  [`import { HcTargetProgress } from '@hc-roadmap/elements'; globalThis.kept = HcTargetProgress`, []],
];

let visit: Visit;
beforeAll(async () => {
  visit = await open();
});

describe.each(Object.entries(bundlers))('bundled with %s', (name, bundle) => {
  it.each(pages)('%s registers %j and nothing else', async (code, registered) => {
    const folder = `/${name}/${pages.findIndex((page) => page[0] === code)}`;
    site.put(folder, await bundle(`${code};\nglobalThis.pageRan = true;`));
    site.files.set(`${folder}.html`, htmlPage({ body: '', scripts: [`${folder}/entry.js`] }));
    const { page, errors } = visit;
    await page.goto(`${site.origin()}${folder}.html`);
    const found = await page.evaluate(
      (asked) => asked.filter((tag) => customElements.get(tag) !== undefined),
      tags,
    );
    expect(errors).toEqual([]);
    expect(await page.evaluate('globalThis.pageRan')).toBe(true);
    expect(found).toEqual(registered);
  });
});
