import { describe, expect, it, onTestFinished } from 'vitest';
import { widgetIn } from '../src/links.js';
import { browserForFile, shown } from './support/browser.js';
import { htmlPage, manifest, scriptTag } from './support/page.js';
import { siteForFile } from './support/serve.js';

const open = browserForFile();
const site = siteForFile();
const address = 'https://www.voorbeeld.nl/widget.html';
const sentence = 'Gehaald. In 2019 waren er 324 centra.';

function link(hash: string, attributes = ''): string {
  return `<p ${attributes}><a href="${address}#${hash}">${sentence}</a></p>`;
}

async function visit(body: string, head?: string): ReturnType<typeof open> {
  site.files.set('/page.html', htmlPage(body, head));
  onTestFinished(() => void site.files.delete('/page.html'));
  return open(`${site.origin()}/page.html`);
}

describe('a link that names a widget', () => {
  it.each([
    ['by the script that loads what is needed', undefined],
    ['by the script with everything', `<script defer src="/hc-roadmap.all.${manifest.version}.js"></script>`],
  ])('is shown as that widget %s', async (_, head) => {
    const { page, messages } = await visit(
      link('hc-target-progress?target=stem-graduates&amp;as-of=2018'),
      head,
    );
    await shown(page, 'hc-target-progress');
    const widget = page.locator('p > hc-target-progress');
    expect(await widget.getAttribute('target')).toBe('stem-graduates');
    expect(await widget.getAttribute('as-of')).toBe('2018');
    expect(await widget.locator('> a').textContent()).toBe(sentence);
    expect(messages).toEqual([]);
  });

  it('stays a true sentence with a link without script', async () => {
    const { page } = await visit(link('hc-target-progress?target=stem-graduates'), '');
    expect(await page.locator('p > a').textContent()).toBe(sentence);
  });

  it('stays a link where the page is being written', async () => {
    const { page } = await visit(`${link('hc-timeline', 'contenteditable')}${link('hc-milestones')}`);
    await shown(page, 'hc-milestones');
    expect(await page.locator('[contenteditable] > a').count()).toBe(1);
  });

  it('is not seen beside its widget, whatever the page says of links and forbids of styles', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`;
    site.files.set('/page.css', 'a { display: inline-block !important }');
    const { page, messages } = await visit(
      link('hc-timeline'),
      `${policy}<link rel="stylesheet" href="/page.css">${scriptTag()}`,
    );
    await shown(page, 'hc-timeline');
    expect(await page.locator('body > p > a').isVisible()).toBe(false);
    expect(messages).toEqual([]);
  });

  it('has its id once on the page', async () => {
    const { page } = await visit(link('hc-timeline').replace('<a', '<a id="here"'));
    await shown(page, 'hc-timeline');
    expect(await page.locator('#here').count()).toBe(1);
  });

  it('that names something else is shown as that, and is read again where it names nothing', async () => {
    const { page, messages } = await visit(link('hc-target-progress?target=stem-graduates'));
    await shown(page, 'hc-target-progress');
    const name = (hash: string): Promise<void> =>
      page.locator('body > p > a').evaluate((one, to) => one.setAttribute('href', to), `${address}#${hash}`);
    await name('hc-target-progress?target=coe-civ-capacity');
    await shown(page, 'hc-target-progress[target=coe-civ-capacity]');
    expect(await page.locator('hc-target-progress').count()).toBe(1);
    await name('hc-other');
    await page.locator('body > p > a').waitFor({ state: 'visible' });
    expect(await page.locator('hc-target-progress').count()).toBe(0);
    expect(messages).toEqual([]);
  });

  it('takes its widget along, and is read where somebody takes the widget away', async () => {
    const { page } = await visit(`${link('hc-timeline')}<div></div>`);
    await shown(page, 'hc-timeline');
    await page.evaluate(`document.querySelector('div').append(document.querySelector('p > a'))`);
    await shown(page, 'div > hc-timeline');
    expect(await page.locator('hc-timeline').count()).toBe(1);
    await page.locator('hc-timeline').evaluate((widget) => widget.remove());
    await page.locator('div > a').waitFor({ state: 'visible' });
    expect(await page.locator('hc-timeline').count()).toBe(0);
  });

  it('stays what is read until there is more where it stands in a widget', async () => {
    const { page } = await visit(`<hc-timeline>${link('hc-timeline')}${link('hc-milestones')}</hc-timeline>`);
    await shown(page, 'hc-timeline');
    expect(await page.locator('hc-timeline hc-timeline, hc-milestones').count()).toBe(0);
  });
});

describe('what an address names', () => {
  const known = { 'hc-timeline': ['lang', 'heading-level'] };

  it('is a widget that is known, with the attributes that are known', () => {
    expect(
      widgetIn(
        `${address}#hc-timeline?lang=en&onclick=alert(1)&src=https://x.nl/a.json&heading-level=2`,
        known,
      ),
    ).toEqual({
      name: 'hc-timeline',
      attributes: { lang: 'en', 'heading-level': '2' },
    });
    expect(widgetIn(`${address}#hc-timeline`, known)).toEqual({ name: 'hc-timeline', attributes: {} });
  });

  it.each([
    '',
    '#',
    '#hc-other?lang=en',
    '#hc-timeline/x',
    '#constructor',
    '#hc-timeline%3Flang=en',
    '#xhc-timeline',
  ])('is nothing for %s', (hash) => {
    expect(widgetIn(address + hash, known)).toBeNull();
  });

  it('leaves out a value that is longer than any there is', () => {
    expect(widgetIn(`${address}#hc-timeline?lang=${'x'.repeat(201)}`, known)?.attributes).toEqual({});
  });
});
