import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, visitWidgets, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import {
  countShown,
  ordinaryWidgets,
  roadmap,
  tag,
  widgetList,
  widgetsByEdition,
  widgetsByMeasure,
  widgetsInTheMiddle,
} from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();
const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `require-trusted-types-for 'script'`,
].join('; ');

/** Opens a page that writes down what its policy forbids. */
async function openGuarded(): Promise<Visit> {
  const visit = await open();
  await visit.page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
  return visit;
}

const violationsOn = ({ page }: Visit): Promise<string[]> => page.evaluate('globalThis.violations');

beforeAll(async () => {
  const { files } = await bundle(`import '@hc-roadmap/elements/define/all.js'`);
  site.put('', files);
  site.headers.set('content-security-policy', policy);
});

describe.each([
  { name: 'every target, every chart and the action lines', widgets: ordinaryWidgets },
  { name: 'every measure', widgets: widgetsByMeasure },
  { name: 'every target in 2017', widgets: widgetsInTheMiddle },
  { name: 'every edition', widgets: widgetsByEdition },
])('$name under a strict policy', ({ widgets }) => {
  it('works, says nothing, and asks no other server for anything', async () => {
    site.files.set('/page.html', htmlPage({ body: widgetList(widgets) }));
    const visit = await openGuarded();
    await visitWidgets(visit, `${site.origin()}/page.html`);
    const shown = await countShown(visit.page);

    expect(shown).toBe(widgets.length);
    expect(await violationsOn(visit)).toEqual([]);
    expect(visit.messages).toEqual([]);
    expect(visit.errors).toEqual([]);
    const elsewhere = visit.requests.filter(
      (url) => !url.startsWith(site.origin()) && !url.startsWith('data:'),
    );
    expect(elsewhere).toEqual([]);
  });
});

it('a roadmap of the page itself is fetched and checked under a strict policy', async () => {
  site.files.set('/own.json', JSON.stringify(roadmap));
  const body = `<hc-provider src="own.json">${tag('hc-target-progress')}${tag('hc-action-lines')}</hc-provider>`;
  site.files.set('/page.html', htmlPage({ body }));
  const visit = await openGuarded();
  await visitWidgets(visit, `${site.origin()}/page.html`);

  expect(visit.requests.filter((url) => url.endsWith('/own.json'))).toHaveLength(1);
  expect(await countShown(visit.page)).toBe(2);
  expect(await violationsOn(visit)).toEqual([]);
  expect(visit.messages).toEqual([]);
});

it.each(['svg', 'png', 'csv'])('a chart can be downloaded as %s under a strict policy', async (format) => {
  const body = '<hc-target-chart target="coe-civ-capacity"></hc-target-chart>';
  site.files.set('/page.html', htmlPage({ body }));
  const visit = await openGuarded();
  await visitWidgets(visit, `${site.origin()}/page.html`);
  const coming = visit.page.waitForEvent('download');
  await visit.page.locator(`button[value=${format}]`).click();
  const file = await coming;
  const path = join(mkdtempSync(join(tmpdir(), 'hc-roadmap-download-')), file.suggestedFilename());
  await file.saveAs(path);
  const content = readFileSync(path);
  rmSync(dirname(path), { recursive: true });

  expect(file.suggestedFilename()).toBe(`coe-civ-capacity-centres.${format}`);
  expect(content.byteLength).toBeGreaterThan(1000);
  const start = { svg: '<svg xmlns', png: '\u0089PNG', csv: '\u00ef\u00bb\u00bfkind,series' }[format] ?? '';
  expect(content.toString('latin1').startsWith(start)).toBe(true);
  expect(await violationsOn(visit)).toEqual([]);
  expect(visit.messages).toEqual([]);
});

it.each(['hc-target-progress', 'hc-target-chart', 'hc-target-list', 'hc-second-opinions'])(
  'the dialog of %s with all figures and sources keeps to a strict policy',
  async (name) => {
    site.files.set('/page.html', htmlPage({ body: tag(name) }));
    const visit = await openGuarded();
    await visitWidgets(visit, `${site.origin()}/page.html`);
    await visit.page.locator('[part=evidence]').first().click();
    await visit.page.locator('dialog[open] [part=figures]').first().waitFor();

    expect(await violationsOn(visit)).toEqual([]);
    expect(visit.messages).toEqual([]);
  },
);

it('what the policy forbids is seen, and so is a request to another server', async () => {
  const body = '<p style="color: red">Rood</p><img alt="" src="http://127.0.0.1:9/elsewhere.png">';
  site.files.set('/wrong.html', htmlPage({ body, scripts: [] }));
  const visit = await openGuarded();
  await visit.page.goto(`${site.origin()}/wrong.html`);
  expect(await violationsOn(visit)).toEqual(
    expect.arrayContaining(['style-src-attr: inline', expect.stringMatching(/^img-src: /)]),
  );
  expect(visit.messages.length).toBeGreaterThan(0);
});
