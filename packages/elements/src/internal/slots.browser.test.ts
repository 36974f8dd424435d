import axe from 'axe-core';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { describe, expect, it } from 'vitest';
import { mount, settled, warningsDuring } from '../../test/mount.js';

const all = [
  'hc-evidence',
  'hc-target-progress',
  'hc-target-chart',
  'hc-target-list',
  'hc-second-opinions',
  'hc-milestones',
  'hc-timeline',
  'hc-glossary',
  'hc-action-lines',
  'hc-roadmap',
] as const;
/** Without a target evidence waits for a question. */
const ask = (tag: string): string => (tag === 'hc-evidence' ? 'target="coe-civ-capacity"' : '');

const isSeen = (element: Element | null): boolean => element?.checkVisibility() === true;
const inSlot = (element: HTMLElement, name: string): HTMLElement | null =>
  element.querySelector(`[slot=${name}]`);

describe('a text of the page', () => {
  it.each(all)('is the heading of %s, at the level that was asked for', async (tag) => {
    const element = await mount(
      `<main><${tag} ${ask(tag)} heading-level="2"><span slot="heading">Onze eigen kop</span></${tag}></main>`,
      tag,
    );
    const slot = inSlot(element, 'heading')?.assignedSlot;
    expect(slot?.closest('[role=heading]')?.getAttribute('aria-level')).toBe('2');
    expect(isSeen(inSlot(element, 'heading'))).toBe(true);
    const { violations } = await axe.run(element, {
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('names the bar too', async () => {
    const element = await mount(
      '<hc-target-progress><span slot="heading">Onze eigen kop</span></hc-target-progress>',
      'hc-target-progress',
    );
    const meter = element.shadowRoot?.querySelector('[role=meter]');
    const name = element.shadowRoot?.getElementById(meter?.getAttribute('aria-labelledby') ?? '');
    expect(name?.contains(inSlot(element, 'heading')?.assignedSlot ?? null)).toBe(true);
  });

  it.each(all)('stands below everything in %s', async (tag) => {
    const element = await mount(`<${tag}><p slot="footer">Onze voet</p></${tag}>`, tag);
    const footer = inSlot(element, 'footer');
    const parts = [...(element.shadowRoot?.querySelectorAll('[part]:not([part=base])') ?? [])];
    const lowest = Math.max(...parts.filter(isSeen).map((part) => part.getBoundingClientRect().bottom));
    expect(isSeen(footer)).toBe(true);
    expect(footer?.getBoundingClientRect().top).toBeGreaterThanOrEqual(Math.floor(lowest));
  });

  it.each(all)('says it in place of %s when something is wrong, and only then', async (tag) => {
    await warningsDuring(async () => {
      const text = '<span slot="error">Bel ons.</span>';
      const element = await mount(`<${tag} ${ask(tag)}>${text}</${tag}>`, tag);
      expect(isSeen(inSlot(element, 'error'))).toBe(false);
      element.roadmap = `none-for-${tag}`;
      await settled(element);
      expect(isSeen(inSlot(element, 'error'))).toBe(true);
    });
  });

  it.each(['hc-timeline', 'hc-action-lines', 'hc-target-list'] as const)(
    'says that %s has nothing to show',
    async (tag) => {
      const element = await mount(`<${tag}><span slot="empty">Nog niets.</span></${tag}>`, tag);
      expect(isSeen(inSlot(element, 'empty'))).toBe(false);
      element.data = { ...getRoadmap(), events: [], actionLines: [], targets: [] };
      await settled(element);
      expect(isSeen(inSlot(element, 'empty'))).toBe(true);
      expect(element.shadowRoot?.querySelector('[part=list]')).toBeNull();
    },
  );

  it.each([
    ['hc-target-chart', 'knowledge-circulation'],
    ['hc-milestones', 'stem-graduates'],
  ] as const)('says that there is no %s of the target %s', async (tag, target) => {
    await warningsDuring(async () => {
      const texts = '<span slot="empty">Niets van dit doel.</span><span slot="error">Bel ons.</span>';
      const element = await mount(`<${tag} target="${target}">${texts}</${tag}>`, tag);
      expect(isSeen(inSlot(element, 'empty'))).toBe(true);
      expect(isSeen(inSlot(element, 'error'))).toBe(false);
    });
  });

  it('says what to do while evidence waits for a question', async () => {
    const element = await mount(
      '<hc-evidence><span slot="empty">Kies een cijfer.</span></hc-evidence>',
      'hc-evidence',
    );
    expect(isSeen(inSlot(element, 'empty'))).toBe(true);
  });
});
