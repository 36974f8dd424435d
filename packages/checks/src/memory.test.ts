import type { CDPSession } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';

const open = browserForFile();
const site = siteForFile();

/** By then everything is loaded and compiled that ever will be. */
const FIRST = 2_000;
const ALL = 10_000;
/** What may be left of one cycle, in bytes: an empty object is more, and compiled code is what it is for. */
const LEFT_PER_CYCLE = 50;
/** Nodes and listeners of all cycles together: what the browser itself still holds of the last ones. */
const FEW = 250;

const tag = 'hc-target-progress';
/** What comes and goes, and in what; `''` is the page itself. */
const kinds: readonly (readonly [what: string, stays: string, goes: string])[] = [
  ['a bar', '', `<${tag} target="coe-civ-capacity"></${tag}>`],
  ['a chart', '', '<hc-target-chart target="coe-civ-capacity"></hc-target-chart>'],
  ['a list', '', '<hc-target-list></hc-target-list>'],
  ['a provider with a bar', '', `<hc-provider as-of="2018"><${tag}></${tag}></hc-provider>`],
  ['a bar in a provider that stays', '<hc-provider as-of="2018"></hc-provider>', `<${tag}></${tag}>`],
  [
    'a provider in a provider that stays',
    '<hc-provider method="eurostat"></hc-provider>',
    `<hc-provider as-of="2018"><${tag}></${tag}></hc-provider>`,
  ],
];

/** What is in use once nothing is left to be cleaned up. */
async function inUse(client: CDPSession): Promise<{ bytes: number; nodes: number; listeners: number }> {
  // What the first one sets free holds what the second one finds.
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** Lets so many come, show what they show, and go; and says what grew between the first ones and the last. */
async function growth(
  stays: string,
  goes: string,
  prepare = '',
): Promise<{ bytesPerCycle: number; nodes: number; listeners: number }> {
  site.files.set('/page.html', htmlPage({ body: '' }));
  const { page, errors } = await open();
  await page.goto(`${site.origin()}/page.html`);
  await page.waitForFunction(() => customElements.get('hc-provider') !== undefined);
  if (prepare !== '') await page.addScriptTag({ content: prepare });
  await page.evaluate((stays) => {
    const main = document.querySelector('main');
    if (main === null) throw new Error('the page has no main');
    // Not laid out: that would be slow, and is not what is looked at.
    main.hidden = true;
    main.innerHTML = stays;
  }, stays);
  const client = await page.context().newCDPSession(page);
  const cycle = (count: number): Promise<void> =>
    page.evaluate(
      async ({ count, goes }) => {
        const template = document.createElement('template');
        template.innerHTML = goes;
        const parent = document.querySelector('main')?.firstElementChild ?? document.querySelector('main');
        if (parent === null) throw new Error('the page has no main');
        for (let done = 0; done < count; done += 50) {
          for (let one = 0; one < 50; one++) parent.append(document.importNode(template.content, true));
          const all = [...parent.querySelectorAll('*')] as (Element & {
            updateComplete: Promise<unknown>;
          })[];
          await Promise.all(all.map(({ updateComplete }) => updateComplete));
          const blank = all.filter(
            ({ localName, shadowRoot }) =>
              localName !== 'hc-provider' && !shadowRoot?.querySelector('[part=sources], [part=leak]'),
          );
          if (blank.length > 0) throw new Error(`${blank.length} show nothing`);
          parent.replaceChildren();
          await new Promise((resolve) => setTimeout(resolve));
        }
      },
      { count, goes },
    );
  await cycle(FIRST);
  const before = await inUse(client);
  await cycle(ALL - FIRST);
  const after = await inUse(client);
  expect(errors).toEqual([]);
  return {
    bytesPerCycle: (after.bytes - before.bytes) / (ALL - FIRST),
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

beforeAll(async () => {
  const { files } = await bundle(
    ['target-progress', 'target-chart', 'target-list', 'provider']
      .map((name) => `import '@hc-roadmap/elements/define/${name}.js';`)
      .join(''),
  );
  site.put('', files);
});

describe('of ten thousand that come and go nothing stays behind', () => {
  it.each(kinds)('%s', async (_what, stays, goes) => {
    const { bytesPerCycle, nodes, listeners } = await growth(stays, goes);
    expect(bytesPerCycle).toBeLessThan(LEFT_PER_CYCLE);
    expect(nodes).toBeLessThan(FEW);
    expect(listeners).toBeLessThan(FEW);
  });

  it('and a widget that forgot to let go of the page would be noticed', async () => {
    const leak = `customElements.define('x-leak', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('p'), { part: 'leak' }));
        document.addEventListener('x-never', () => this.remove());
      }
    });`;
    const { bytesPerCycle, nodes, listeners } = await growth('', '<x-leak></x-leak>', leak);
    expect(bytesPerCycle).toBeGreaterThan(LEFT_PER_CYCLE);
    expect(nodes).toBeGreaterThan(ALL - FIRST);
    expect(listeners).toBeGreaterThanOrEqual(ALL - FIRST);
  });
});
