import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, visitWidgets, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { dense, denseText, printPage, type Printed } from './support/paper.js';
import { siteForFile } from './support/server.js';
import { strangerResolve } from './support/stranger.js';
import { languages, ordinaryWidgets, tag, widgetList, type Widget } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();
const isPlain = ({ html }: Widget): boolean => html.includes('variant="plain"');
/** Evidence that waits for a question names the button that asks it; a plain bar has a link in its place. */
const asked = ordinaryWidgets.filter((one) => one.name !== 'evidence' && !isPlain(one));

/** Texts of the widgets on a page, into shadow roots, and addresses of their links. */
async function readWidgets({
  page,
}: Visit): Promise<{ folded: string[]; links: string[]; controls: string[] }> {
  const texts = (selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((found) => found.map(({ textContent }) => textContent.trim()));
  return {
    folded: await page.locator('details > :not(summary)').evaluateAll((found) =>
      found.flatMap((one) => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const all: string[] = [];
        // The names of columns are left out where the rows stand below each other.
        for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
          if (text.parentElement?.closest('thead') === null) all.push(text.textContent ?? '');
        }
        return all;
      }),
    ),
    links: await page
      .locator('a[href^=http]')
      .evaluateAll((found) => found.flatMap((one) => one.getAttribute('href') ?? [])),
    controls: await texts('[part=evidence], [part=actions] button'),
  };
}

/** Prints widgets below a space of a height. */
async function print(body: string, space = 0, language: 'nl' | 'en' = 'nl'): Promise<[Printed[], Visit]> {
  const gap = `<div style="height: ${space}px"></div>`;
  site.files.set('/page.html', htmlPage({ body: `${gap}${body}`, language }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  return [await printPage(visit.page), visit];
}

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
});

describe.each(languages)('in %s on paper', (language) => {
  it('is what was folded on the screen, the address of every source, and no button', async () => {
    const [printed, visit] = await print(widgetList(asked), 0, language);
    const { folded, links, controls } = await readWidgets(visit);
    const all = denseText(printed);
    expect([folded.length, links.length, controls.length].every((count) => count > 20)).toBe(true);
    expect(folded.map(dense).filter((text) => !all.includes(text))).toEqual([]);
    expect([...new Set(links)].filter((link) => !all.includes(dense(link)))).toEqual([]);
    expect([...new Set(controls)].filter((text) => all.includes(dense(text)))).toEqual([]);
  });
});

it('of a plain bar the sentence and the address of a source are printed', async () => {
  const [printed, { page }] = await print(widgetList(ordinaryWidgets.filter(isPlain)));
  const all = denseText(printed);
  const said = await page.locator('[part=verdict]').allTextContents();
  const addresses = await page
    .locator('hc-target-progress')
    .evaluateAll((found) => found.map((one) => one.shadowRoot?.querySelector('a')?.href ?? ''));
  expect(said.length).toBeGreaterThan(3);
  for (const text of [...said, ...addresses]) expect(all).toContain(dense(text));
});

it('an address inside the page is not printed: on paper it leads nowhere', async () => {
  const evidence = tag('hc-evidence', { target: 'stem-graduates' });
  const [printed, { page }] = await print(`${evidence}<hc-glossary></hc-glossary>`);
  expect(await page.locator('hc-evidence a[href^="#hc-term"]').count()).toBeGreaterThan(0);
  expect(denseText(printed)).not.toContain('#hc-term');
});

it.each([
  ['hc-target-progress', '', '[part=verdict]'],
  ['hc-target-progress', 'variant="card"', '[part=verdict]'],
  ['hc-target-progress', 'variant="ring"', '[part=verdict]'],
  ['hc-target-chart', '', '[part=sentence]'],
])(
  'nothing of %s %s is cut, wherever the page ends, and no heading stands alone',
  async (name, attribute, sentence) => {
    const found = { whole: 0, moved: 0 };
    for (let space = 100; space < 1000; space += 150) {
      const [printed, { page }] = await print(`<${name} ${attribute}></${name}>`, space);
      const text = async (selector: string): Promise<string[]> =>
        (await page.locator(selector).allTextContents()).map(dense).filter((one) => one !== '');
      const pages = [...new Set(printed.map((one) => one.page))];
      const pageOf = (one: string): number =>
        pages.find((number) => denseText(printed, number).includes(one)) ?? 0;
      const [heading = ''] = await text('[part=heading]');
      const [said = ''] = await text(sentence);
      // The labels of a bar, the value in a ring, and the numbers beside a chart, which are in the picture.
      await page.emulateMedia({ media: 'print' });
      const labels = await page
        .locator('svg text:visible')
        .evaluateAll((all) =>
          all.filter((one) => one.getClientRects().length > 0).map(({ textContent }) => textContent),
        );
      const drawn = new Set(labels.map(dense).map(pageOf));
      expect([space, pageOf(heading)]).toEqual([space, pageOf(said)]);
      expect(pageOf(heading)).toBeGreaterThan(0);
      expect([space, drawn.size]).toEqual([
        space,
        name === 'hc-target-progress' && labels.length === 0 ? 0 : 1,
      ]);
      if (pageOf(heading) === 1) found.whole += 1;
      else found.moved += 1;
    }
    // The end of the page was somewhere in the widget, and before it.
    expect(Math.min(found.whole, found.moved)).toBeGreaterThan(0);
  },
);

it('of a list of targets every card is on one page', async () => {
  for (let space = 0; space < 900; space += 150) {
    const [printed, { page }] = await print('<hc-target-list></hc-target-list>', space);
    const cards = await page.locator('[part=target]').all();
    expect(cards).toHaveLength(4);
    for (const card of cards) {
      const [name = '', verdict = ''] = (
        await card.locator('[part=name], [part=verdict]').allTextContents()
      ).map(dense);
      const pages = [1, 2, 3].filter((number) => denseText(printed, number).includes(name));
      expect(denseText(printed, pages[0])).toContain(verdict);
    }
  }
});

it('a dark theme is for the screen: on paper the text has the colour of the page', async () => {
  const themes = readFileSync(strangerResolve('@hc-roadmap/elements/themes.css'), 'utf8');
  site.files.set('/themes.css', themes);
  const head = '<link rel="stylesheet" href="/themes.css"><style>body { color: rgb(1, 2, 3); }</style>';
  const body = '<hc-target-progress class="hc-theme-dark"></hc-target-progress>';
  site.files.set('/dark.html', htmlPage({ body, head }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/dark.html`);
  const color = (): Promise<string> =>
    visit.page.locator('[part=verdict]').evaluate((text) => getComputedStyle(text).color);
  expect(await color()).toBe('rgb(242, 242, 242)');
  await visit.page.emulateMedia({ media: 'print' });
  expect(await color()).toBe('rgb(1, 2, 3)');
});
