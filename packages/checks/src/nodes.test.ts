import { beforeAll, expect, it } from 'vitest';
import { browserForFile, visitWidgets } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';

const open = browserForFile();
const site = siteForFile();

/** Elements, texts and comments. Shoelace's progress bar has 15, and its shadow root. */
const MOST = 16;

beforeAll(async () => {
  const { files } = await bundle(`import '@hc-roadmap/elements/define/target-list.js';`);
  site.put('', files);
});

it(`a bar alone, with its track, its filled part and its marks, has at most ${MOST} nodes`, async () => {
  site.files.set('/page.html', htmlPage({ body: '<hc-target-list></hc-target-list>' }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  const bars = await visit.page.evaluate(() => {
    const root = document.querySelector('hc-target-list')?.shadowRoot;
    return [...(root?.querySelectorAll('[part=meter]') ?? [])].map((bar) => {
      const walker = document.createTreeWalker(bar);
      let nodes = 1;
      while (walker.nextNode() !== null) nodes += 1;
      return {
        nodes,
        filled: bar.querySelectorAll('rect').length,
        marks: bar.querySelectorAll('line').length,
      };
    });
  });
  expect(bars.length).toBeGreaterThan(0);
  for (const bar of bars) {
    expect(bar).toMatchObject({ filled: 2, marks: 3 });
    expect(bar.nodes).toBeLessThanOrEqual(MOST);
  }
});
