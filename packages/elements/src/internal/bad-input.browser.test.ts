import type { Roadmap } from '@hc-roadmap/core';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { beforeEach, describe, expect, it } from 'vitest';
import { HcErrorEvent } from '../events.js';
import { mount, seen, settled, warningsDuring } from '../../test/mount.js';

const tags = [
  'hc-target-progress',
  'hc-target-chart',
  'hc-target-list',
  'hc-second-opinions',
  'hc-evidence',
  'hc-milestones',
  'hc-timeline',
  'hc-glossary',
  'hc-action-lines',
  'hc-roadmap',
] as const;
type Tag = (typeof tags)[number];

const ATTACK = '"><img src=x onerror="window.hacked = true"><script>window.hacked = true</script>{{x}}';

/** The same roadmap with something else for every text of it. */
function withTexts(change: (key: string, text: string) => string): Roadmap {
  return JSON.parse(JSON.stringify(getRoadmap()), (key, value: unknown) =>
    typeof value === 'string' ? change(key, value) : value,
  ) as Roadmap;
}

/** Keys whose text is an id, a date, a period or a choice of words, by which other things are found. */
const prose = new Set(['nl', 'en', 'title', 'publisher', 'shortName', 'note', 'formula', 'vintage']);

const emptied: Roadmap = {
  ...getRoadmap(),
  targets: [],
  actionLines: [],
  events: [],
  indicators: [],
  terms: [],
  functions: [],
  agendaSettingParties: [],
};

/** The same roadmap with other figures for every observation. */
function withValues(value: number): Roadmap {
  const roadmap = getRoadmap();
  return {
    ...roadmap,
    indicators: roadmap.indicators.map((indicator) => ({
      ...indicator,
      series: indicator.series.map((series) => ({
        ...series,
        observations: series.observations.map((observation) => ({ ...observation, value })),
      })),
    })),
  };
}

/** The same roadmap with a series of ten thousand days for every measure. */
function withManyObservations(): Roadmap {
  const roadmap = getRoadmap();
  const many = Array.from({ length: 10_000 }, (_, index) => {
    const month = String(1 + (index % 12)).padStart(2, '0');
    return { period: `${1190 + Math.floor(index / 12)}-${month}`, value: 1 + index };
  });
  return {
    ...roadmap,
    indicators: roadmap.indicators.map((indicator) => ({
      ...indicator,
      series: indicator.series.map((series) => {
        const [first] = series.observations;
        return first === undefined
          ? series
          : { ...series, breaks: [], observations: many.map((one) => ({ ...first, ...one })) };
      }),
    })),
  };
}

const everWarned: string[] = [];

/** Shows a roadmap in a widget: it is drawn, or the reader is told that it cannot be. */
async function show(tag: Tag, data: Roadmap, target?: string): Promise<{ text: string; told: Error[] }> {
  const told: Error[] = [];
  const note = (event: Event): void => {
    if (event instanceof HcErrorEvent) told.push(event.error);
  };
  document.addEventListener(HcErrorEvent.type, note);
  const warnings = await warningsDuring(async () => {
    const element = document.createElement(tag);
    element.data = data;
    if (target !== undefined) element.setAttribute('target', target);
    document.body.replaceChildren(element);
    await settled(element);
  });
  document.removeEventListener(HcErrorEvent.type, note);
  const element = document.querySelector(tag);
  expect(element?.shadowRoot?.querySelector('img, script, [onerror]')).toBeNull();
  expect('hacked' in window).toBe(false);
  // What was said of an earlier widget is not said again.
  for (const warning of warnings) everWarned.push(warning);
  for (const { message } of told) expect(everWarned.some((warning) => warning.includes(message))).toBe(true);
  return { text: element === null ? '' : seen(element), told };
}

const targets = getRoadmap().targets.map(({ id }) => id);

beforeEach(() => {
  document.body.replaceChildren();
});

describe.each(tags)('%s', (tag) => {
  it.each([...targets, undefined])('shows markup in any text as text: target %s', async (target) => {
    const hostile = withTexts((key, text) =>
      prose.has(key) ? ATTACK : key === 'url' ? 'javascript:window.hacked=true' : text,
    );
    const { text } = await show(tag, hostile, target);
    expect(text).not.toBe('');
    const links = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.filter(({ href }) => !/^(https?|mailto):/.test(href) && !href.includes('#'))).toEqual([]);
  });

  it('does not become wider than the page with a word of ten thousand letters', async () => {
    const huge = withTexts((key, text) => (prose.has(key) ? 'w'.repeat(10_000) : text));
    await show(tag, huge, tag === 'hc-milestones' ? 'knowledge-circulation' : 'coe-civ-capacity');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  it('says something of a roadmap with nothing in it', async () => {
    const { text } = await show(tag, emptied);
    expect(text).not.toBe('');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e300, 5e-324])(
    'says something of figures that are all %s, and nothing that is no number',
    async (value) => {
      for (const target of targets) {
        const { text, told } = await show(tag, withValues(value), target);
        expect(text).not.toBe('');
        expect(text).not.toMatch(/NaN|undefined|\[object/);
        expect(told.filter(({ name }) => name !== 'RoadmapError')).toEqual([]);
      }
    },
  );

  it('says something of ten thousand observations of each measure', async () => {
    const { text, told } = await show(tag, withManyObservations(), 'coe-civ-capacity');
    expect(text).not.toBe('');
    expect(told.filter(({ name }) => name !== 'RoadmapError')).toEqual([]);
  });

  it.each(['target', 'measure', 'method', 'as-of', 'edition', 'variant', 'sort', 'term', 'roadmap', 'lang'])(
    'says something when %s is markup',
    async (attribute) => {
      await warningsDuring(async () => {
        const element = await mount(`<${tag}>Een ware zin.</${tag}>`, tag);
        element.setAttribute(attribute, ATTACK);
        await settled(element);
        expect(seen(element)).not.toBe('');
        expect(element.shadowRoot?.querySelector('img, script, [onerror]')).toBeNull();
      });
      expect('hacked' in window).toBe(false);
    },
  );
});
