import { beforeAll, expect, it } from 'vitest';
import { browserForFile, visitWidgets } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { roadmap, tag } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();

/** Elements, texts and comments of the whole widget, its tag included. */
const MOST = 16;

beforeAll(async () => {
  const { files } = await bundle(`import '@hc-roadmap/elements/define/target-progress.js';`);
  site.put('', files);
});

it(`a plain bar, with its sentence, two marks and the way to the sources, has at most ${MOST} nodes`, async () => {
  const numbers = roadmap.targets.flatMap(({ id, kind }) =>
    kind === 'multiple' || kind === 'share' ? [id] : [],
  );
  const body = numbers.map((target) => tag('hc-target-progress', { target, variant: 'plain' })).join('');
  site.files.set('/page.html', htmlPage({ body }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  const bars = await visit.page.locator('hc-target-progress').evaluateAll((widgets) =>
    widgets.map((widget) => {
      const root = widget.shadowRoot;
      if (root === null) throw new Error('has drawn nothing');
      const walker = document.createTreeWalker(root);
      let nodes = 1;
      while (walker.nextNode() !== null) nodes += 1;
      return {
        nodes,
        rectangles: root.querySelectorAll('rect').length,
        marks: root.querySelectorAll('line').length,
        links: root.querySelectorAll('a[href^=http]').length,
      };
    }),
  );
  expect(bars).toHaveLength(numbers.length);
  for (const bar of bars) {
    expect(bar).toMatchObject({ rectangles: 2, marks: 2, links: 1 });
    expect(bar.nodes).toBeLessThanOrEqual(MOST);
  }
});
