import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { mount, warningsDuring } from '../../test/mount.js';

/** Every rule of WCAG 2.2 AA that axe knows, and its best practices. */
const violations = async (element: Element): Promise<string[]> => {
  const { violations: found } = await axe.run(element, {
    // The test page has one widget and no landmarks; the pages of the demo are tested whole.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const targets = ['coe-civ-capacity', 'knowledge-circulation', 'international-talent', 'stem-graduates'];

describe.each(['nl', 'en'])('in %s axe finds nothing wrong with', (lang) => {
  it.each(targets)('the target %s', async (target) => {
    const element = await mount(
      `<main><hc-target-progress target="${target}" lang="${lang}"></hc-target-progress></main>`,
      'hc-target-progress',
    );
    expect(await violations(element)).toEqual([]);
  });

  it.each(targets)('the target %s in running text', async (target) => {
    const element = await mount(
      `<main><p>In text: <hc-target-progress variant="compact" target="${target}" lang="${lang}"></hc-target-progress></p></main>`,
      'hc-target-progress',
    );
    expect(await violations(element)).toEqual([]);
  });
  it.each(targets.filter((target) => target !== 'knowledge-circulation'))(
    'the chart of %s, with its table open',
    async (target) => {
      const element = await mount(
        `<main><hc-target-chart target="${target}" lang="${lang}"></hc-target-chart></main>`,
        'hc-target-chart',
      );
      element.shadowRoot?.querySelector('button')?.click();
      await element.updateComplete;
      expect(await violations(element)).toEqual([]);
    },
  );

  it.each(['card', 'ring', 'plain'])('every target as a %s', async (variant) => {
    for (const target of targets) {
      const element = await mount(
        `<main><hc-target-progress variant="${variant}" target="${target}" lang="${lang}"></hc-target-progress></main>`,
        'hc-target-progress',
      );
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      expect(await violations(element)).toEqual([]);
    }
  });

  it.each(targets)('the evidence of %s', async (target) => {
    const element = await mount(
      `<main><hc-evidence target="${target}" lang="${lang}"></hc-evidence></main>`,
      'hc-evidence',
    );
    expect(await violations(element)).toEqual([]);
  });

  it('evidence that waits for a question', async () => {
    const element = await mount(`<main><hc-evidence lang="${lang}"></hc-evidence></main>`, 'hc-evidence');
    expect(await violations(element)).toEqual([]);
  });

  it('the dialog that shows where figures come from', async () => {
    const element = await mount(
      `<main><hc-target-progress lang="${lang}"></hc-target-progress></main>`,
      'hc-target-progress',
    );
    element.shadowRoot?.querySelector<HTMLElement>('[part=evidence]')?.click();
    await expect.poll(() => element.shadowRoot?.querySelector('dialog[open] [part=figures]')).not.toBeNull();
    expect(await violations(element)).toEqual([]);
  });

  it.each(['hc-milestones', 'hc-timeline'] as const)('%s', async (tag) => {
    const element = await mount(`<main><${tag} lang="${lang}"></${tag}></main>`, tag);
    expect(await violations(element)).toEqual([]);
  });

  it.each(['summary', 'full'])('the whole roadmap as %s', async (variant) => {
    const element = await mount(
      `<main><hc-roadmap variant="${variant}" lang="${lang}"></hc-roadmap></main>`,
      'hc-roadmap',
    );
    expect(await violations(element)).toEqual([]);
  });

  it.each(['2016', '2017', '2018'])('the action lines of %s', async (edition) => {
    const element = await mount(
      `<main><hc-action-lines choose-edition edition="${edition}" lang="${lang}"></hc-action-lines></main>`,
      'hc-action-lines',
    );
    expect(await violations(element)).toEqual([]);
  });

  it.each(['list', 'accordion'])('the glossary as %s, with all terms open', async (variant) => {
    const element = await mount(
      `<main><hc-glossary variant="${variant}" lang="${lang}"></hc-glossary></main>`,
      'hc-glossary',
    );
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    expect(await violations(element)).toEqual([]);
  });

  it('a single term', async () => {
    const element = await mount(
      `<main><hc-glossary term="coe" lang="${lang}"></hc-glossary></main>`,
      'hc-glossary',
    );
    expect(await violations(element)).toEqual([]);
  });

  it.each(['cards', 'table'])('the targets as %s', async (variant) => {
    const element = await mount(
      `<main><hc-target-list variant="${variant}" lang="${lang}"></hc-target-list></main>`,
      'hc-target-list',
    );
    expect(await violations(element)).toEqual([]);
  });

  it.each(targets)('the opinions on %s, opened', async (target) => {
    const element = await mount(
      `<main><hc-second-opinions target="${target}" as-of="2018-12-31" lang="${lang}"></hc-second-opinions></main>`,
      'hc-second-opinions',
    );
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    expect(await violations(element)).toEqual([]);
  });

  it('a widget that cannot show its data', async () => {
    await warningsDuring(async () => {
      const element = await mount(
        `<main><hc-target-progress target="gone-${lang}" lang="${lang}">A sentence.</hc-target-progress></main>`,
        'hc-target-progress',
      );
      expect(await violations(element)).toEqual([]);
    });
  });
});
