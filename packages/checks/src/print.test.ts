import { inflateSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { browserForFile, visitWidgets } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { tag } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();

/** A colour that nothing else on the page has. */
const accent = '#1e5aa0';
const head = `<style>:root { --hc-color-accent: ${accent}; }</style>`;

/** The drawing instructions of a PDF file. */
function instructions(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, stream = '']) => {
      try {
        return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      } catch {
        // A font or a picture that is packed in another way.
        return '';
      }
    })
    .join('\n');
}

/** Whether something is filled with the accent colour, on paper and with backgrounds left out as is usual. */
async function printsAccent(body: string): Promise<boolean> {
  site.files.set('/page.html', htmlPage({ body, head }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  const printed = instructions(await visit.page.pdf({ printBackground: false }));
  expect(printed).toMatch(/\bre\b|\bl\b/);
  const fills = [...printed.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g)].map(([, ...channels]) =>
    channels.slice(0, 3).map((channel) =>
      Math.round(255 * Number(channel))
        .toString(16)
        .padStart(2, '0'),
    ),
  );
  return fills.some((channels) => `#${channels.join('')}` === accent);
}

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
});

it.each(['coe-civ-capacity', 'stem-graduates'])('the bar of %s is filled on paper', async (target) => {
  expect(await printsAccent(tag('hc-target-progress', { target }))).toBe(true);
});

it('the marks of a chart are filled on paper', async () => {
  expect(await printsAccent(tag('hc-target-chart', { target: 'stem-graduates' }))).toBe(true);
});

it('the table of a chart is on paper and its buttons are not, the other way round than on the screen', async () => {
  site.files.set('/page.html', htmlPage({ body: tag('hc-target-chart'), head }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  const inView = async (): Promise<boolean[]> =>
    Promise.all(['table', 'button >> nth=0'].map((part) => visit.page.locator(part).isVisible()));
  expect(await inView()).toEqual([false, true]);
  await visit.page.emulateMedia({ media: 'print' });
  expect(await inView()).toEqual([true, false]);
});

it('a bar that is a background would be empty on paper', async () => {
  const style = 'height: 1em; background: var(--hc-color-accent)';
  expect(await printsAccent(`<div style="${style}">Balk</div>`)).toBe(false);
});

it.each([
  ['opinions', tag('hc-second-opinions', { target: 'stem-graduates' })],
  ['text', tag('hc-glossary', { term: 'coe', variant: 'accordion' })],
])('on paper what can be opened is open: %s', async (part, body) => {
  site.files.set('/page.html', htmlPage({ body }));
  const visit = await open();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  const folded = visit.page.locator(`[part=${part}]`);
  const isVisible = (): Promise<boolean> =>
    folded.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isVisible()).toBe(false);
  await visit.page.emulateMedia({ media: 'print' });
  expect(await isVisible()).toBe(true);
});
