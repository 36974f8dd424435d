import { expect, it } from 'vitest';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-milestones';
const roadmap = getRoadmap();

const steps = (element: HTMLElement): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=milestones] > li') ?? []),
];

it('a page that names no target gets the first one that has milestones', async () => {
  const element = await mount('<hc-milestones></hc-milestones>', TAG);
  expect(seen(element, '[part=heading]')).toContain('kenniscirculatie');
  expect(seen(element, '[part=verdict]')).toMatch(/^Gehaald, volgens onze lezing\./);
});

it('every step has its date, its state in words, and a link to who says so', async () => {
  const element = await mount('<hc-milestones></hc-milestones>', TAG);
  const target = roadmap.targets.find(({ kind }) => kind === 'milestone');
  expect(steps(element)).toHaveLength(target?.kind === 'milestone' ? target.milestones.length : -1);
  expect(seen(element, '[part=milestones] li')).toMatch(/^26 juni 2017 · gedaan/);
  expect(steps(element).every((step) => step.querySelector('a[href^=http]') !== null)).toBe(true);
});

it('one step is marked as the one that decides', async () => {
  const element = await mount('<hc-milestones></hc-milestones>', TAG);
  const marked = steps(element).filter((step) => step.querySelector('[part=decides]') !== null);
  expect(marked).toHaveLength(1);
  expect(marked[0]?.innerText).toContain('Investeringsagenda');
});

it('a date and a language can be asked for', async () => {
  const element = await mount('<hc-milestones as-of="2017-01" lang="en"></hc-milestones>', TAG);
  expect(seen(element, '[part=verdict]')).not.toContain('Achieved');
  expect(seen(element)).toContain('This step decides.');
});

it('of a target with figures it says that it has no milestones, and tells the developer', async () => {
  const element = await mount('<hc-milestones></hc-milestones>', TAG);
  const before = steps(element).length;
  const warnings = await warningsDuring(async () => {
    const events = await eventsDuring(async () => {
      element.target = 'stem-graduates';
      await settled(element);
    });
    expect(events).toEqual(['hc-error']);
  });
  expect(warnings[0]).toContain('target must have milestones, got stem-graduates');
  expect(seen(element, '[part=error]')).toContain('Dit doel heeft cijfers en geen mijlpalen.');
  expect(steps(element)).toHaveLength(before);
});

it('markup in a step is text, and an address that is none is no link', async () => {
  const element = await mount('<hc-milestones></hc-milestones>', TAG);
  const bad = '<img src=x onerror="document.title=1">';
  element.data = {
    ...roadmap,
    targets: roadmap.targets.map((target) =>
      target.kind === 'milestone'
        ? { ...target, milestones: target.milestones.map((one) => ({ ...one, name: { nl: bad, en: bad } })) }
        : target,
    ),
    sources: roadmap.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })),
  };
  await settled(element);
  expect(seen(element, '[part=milestones]')).toContain(bad);
  expect(element.shadowRoot?.querySelector('img, a')).toBeNull();
});
