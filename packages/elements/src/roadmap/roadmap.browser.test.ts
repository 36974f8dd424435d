import { describe, expect, it } from 'vitest';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-roadmap';
const roadmap = getRoadmap();

const inside = (element: HTMLElement, tag: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(tag) ?? []),
];

describe('a whole roadmap', () => {
  it('has its title, its mission with the note on its wording, its targets and its action lines', async () => {
    const element = await mount('<hc-roadmap></hc-roadmap>', TAG);
    expect(seen(element, '[part=heading]')).toBe(roadmap.title.nl.replace(/\s+/g, ' '));
    expect(seen(element, '[part=mission]')).toContain(roadmap.mission.text.nl);
    expect(seen(element, '[part=mission]')).toContain('waarschijnlijk een verschrijving');
    const [list] = inside(element, 'hc-target-list');
    const [lines] = inside(element, 'hc-action-lines');
    expect(list?.shadowRoot?.querySelectorAll('[part=target]')).toHaveLength(roadmap.targets.length);
    expect(lines?.shadowRoot?.querySelectorAll('[part=line]').length).toBeGreaterThan(0);
  });

  it('in full has every target with its picture, and a chart where there are figures', async () => {
    const element = await mount('<hc-roadmap variant="full"></hc-roadmap>', TAG);
    expect(inside(element, 'hc-target-progress')).toHaveLength(roadmap.targets.length);
    expect(inside(element, 'hc-target-chart').map((one) => one.getAttribute('target'))).toEqual(
      roadmap.targets.filter(({ kind }) => kind !== 'milestone').map(({ id }) => id),
    );
    expect(inside(element, '[part=error]')).toEqual([]);
  });

  it('has headings that go one deeper at a time', async () => {
    const element = await mount('<hc-roadmap heading-level="2"></hc-roadmap>', TAG);
    const [list] = inside(element, 'hc-target-list');
    const level = (root: HTMLElement | undefined, part: string): string | null | undefined =>
      root?.shadowRoot?.querySelector(`[part=${part}]`)?.getAttribute('aria-level');
    expect([level(element, 'heading'), level(list, 'heading'), level(list, 'name')]).toEqual(['2', '3', '4']);
  });

  it('passes on its date, its method and its language', async () => {
    const element = await mount('<hc-roadmap as-of="2018" method="eurostat" lang="en"></hc-roadmap>', TAG);
    const [list] = inside(element, 'hc-target-list');
    expect(list && seen(list)).toContain('method: Eurostat');
    expect(list && seen(list)).toContain('Far behind schedule');
  });

  it('is that of the provider around it, and so are the widgets in it', async () => {
    const element = await mount('<hc-provider as-of="2018"><hc-roadmap></hc-roadmap></hc-provider>', TAG);
    const [list] = inside(element, 'hc-target-list');
    expect(list && seen(list)).toContain('Ver achter op schema');
  });

  it('can be a roadmap of the page itself, with markup in it shown as text', async () => {
    const element = await mount('<hc-roadmap></hc-roadmap>', TAG);
    const bad = '<img src=x onerror="document.title=1">';
    element.data = { ...roadmap, title: { nl: bad, en: bad }, targets: roadmap.targets.slice(0, 1) };
    await settled(element);
    expect(seen(element, '[part=heading]')).toBe(bad);
    const [list] = inside(element, 'hc-target-list');
    expect(list?.shadowRoot?.querySelectorAll('[part=target]')).toHaveLength(1);
  });

  it('without targets, functions and lines is still a page that says so', async () => {
    const element = await mount('<hc-roadmap></hc-roadmap>', TAG);
    element.data = { ...roadmap, targets: [], functions: [], actionLines: [] };
    await settled(element);
    const [list] = inside(element, 'hc-target-list');
    expect(list && seen(list)).toContain('Deze roadmap heeft geen doelen.');
    expect(inside(element, '[part=purpose]')).toEqual([]);
  });
});

it('keeps what a server has drawn, with the widgets in it, until it has data of its own', async () => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const drawn = '<p id="drawn">Getekend.</p><hc-timeline></hc-timeline>';
  await warningsDuring(async () => {
    place.setHTMLUnsafe(
      `<hc-roadmap roadmap="none"><template shadowrootmode="open">${drawn}</template></hc-roadmap>`,
    );
    const element = place.querySelector(TAG);
    if (element === null) throw new Error('the page must have the widget');
    await settled(element);
    await Promise.all(inside(element, 'hc-timeline').map(settled));
    await settled(element);
    expect(seen(element, '#drawn')).toBe('Getekend.');
    element.roadmap = null;
    await settled(element);
    expect(inside(element, '#drawn')).toEqual([]);
    expect(seen(element, '[part=heading]')).toBe(roadmap.title.nl.replace(/\s+/g, ' '));
  });
});

it('an unknown roadmap: a message, the last good state, an event and a warning', async () => {
  const element = await mount('<hc-roadmap></hc-roadmap>', TAG);
  const before = seen(element, '[part=heading]');
  const warnings = await warningsDuring(async () => {
    const events = await eventsDuring(async () => {
      element.roadmap = 'no-such-whole';
      await settled(element);
    });
    expect(events).toContain('hc-error');
  });
  expect(warnings.filter((warning) => warning.startsWith('<hc-roadmap>'))).toHaveLength(1);
  expect(seen(element, '[part=heading]')).toBe(before);
});
