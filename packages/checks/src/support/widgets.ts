import type * as Core from '@hc-roadmap/core';
import type * as Roadmaps from '@hc-roadmap/core/roadmaps';
import type { Page } from 'playwright-core';
import { strangerImport } from './stranger.js';

export const core = await strangerImport<typeof Core>('@hc-roadmap/core');
const { getRoadmap } = await strangerImport<typeof Roadmaps>('@hc-roadmap/core/roadmaps');

/** The default roadmap, as the stranger gets it. */
export const roadmap = getRoadmap();

export const languages = ['nl', 'en'] as const;

/** The content of a tag until the widget has its data, as the documentation advises it. */
const fallback =
  '<p>De roadmap noemt voor 2020 vier doelen. <a href="https://www.topsectoren.nl/">Lees de roadmap</a>.</p>';

/** A tag with attributes; an attribute without a value is left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${value}"`,
  );
  return `<${name}${written.join('')}>${fallback}</${name}>`;
}

/** A widget with the name that a failure is to be found by. */
export interface Widget {
  readonly name: string;
  readonly html: string;
}

const target = (attributes: Readonly<Record<string, string>>): Widget => ({
  name: ['target', ...Object.values(attributes)].join(' '),
  html: tag('hc-target-progress', attributes),
});

/** Selects every widget. */
export const anyWidget =
  'hc-target-progress, hc-target-chart, hc-target-list, hc-second-opinions, hc-evidence, hc-roadmap, hc-milestones, hc-timeline, hc-glossary, hc-action-lines';

const chart = (attributes: Readonly<Record<string, string>>): Widget => ({
  name: ['chart', ...Object.values(attributes).filter((value) => value !== '')].join(' '),
  html: tag('hc-target-chart', attributes),
});

const targetList = (attributes: Readonly<Record<string, string>>): Widget => ({
  name: ['target list', ...Object.values(attributes)].join(' '),
  html: tag('hc-target-list', attributes),
});

const secondOpinions = (attributes: Readonly<Record<string, string>>): Widget => ({
  name: ['second opinions', ...Object.values(attributes)].join(' '),
  html: tag('hc-second-opinions', attributes),
});

const evidence = (attributes: Readonly<Record<string, string>>): Widget => ({
  name: ['evidence', ...Object.values(attributes)].join(' '),
  html: tag('hc-evidence', attributes),
});

const actionLines = (attributes: Readonly<Record<string, string>>): Widget => ({
  name: ['action lines', ...Object.entries(attributes).flat()].join(' ').trim(),
  html: tag('hc-action-lines', attributes),
});

const glossary = (attributes: Readonly<Record<string, string>>): Widget => ({
  name: ['glossary', ...Object.values(attributes)].join(' '),
  html: tag('hc-glossary', attributes),
});

/** The targets that have figures. */
const measured = roadmap.targets.flatMap((one) => (one.kind === 'milestone' ? [] : [one]));

/** Every target, its chart, what all methods say of it, all of them in a list, the action lines, and the terms. */
export const ordinaryWidgets: readonly Widget[] = [
  ...roadmap.targets.map(({ id }) => target({ target: id })),
  ...roadmap.targets.map(({ id }) => target({ target: id, variant: 'card' })),
  ...roadmap.targets.map(({ id }) => target({ target: id, variant: 'ring' })),
  ...roadmap.targets.map(({ id }) => target({ target: id, variant: 'plain' })),
  ...measured.map(({ id }) => chart({ target: id })),
  targetList({}),
  targetList({ variant: 'table' }),
  ...roadmap.targets.map(({ id }) => secondOpinions({ target: id })),
  ...roadmap.targets.map(({ id }) => evidence({ target: id })),
  evidence({}),
  { name: 'milestones', html: tag('hc-milestones') },
  { name: 'timeline', html: tag('hc-timeline') },
  { name: 'roadmap', html: tag('hc-roadmap') },
  { name: 'roadmap in full', html: tag('hc-roadmap', { variant: 'full' }) },
  actionLines({}),
  actionLines({ variant: 'cards' }),
  actionLines({ variant: 'accordion' }),
  actionLines({ 'choose-edition': '' }),
  glossary({}),
  glossary({ variant: 'accordion' }),
  glossary({ term: 'coe' }),
];

/** Every target by every measure that it can be read from. */
export const widgetsByMeasure: readonly Widget[] = measured.flatMap((one) =>
  one.measures.flatMap(({ id }) => [
    target({ target: one.id, measure: id }),
    chart({ target: one.id, measure: id }),
  ]),
);

/** Every target on a day before anything was decided, and where its figures then led. */
export const widgetsInTheMiddle: readonly Widget[] = [
  target({ target: 'stem-graduates', 'as-of': '2017-12', variant: 'compact' }),
  ...roadmap.targets.map(({ id }) => target({ target: id, 'as-of': '2017-12' })),
  ...measured.map(({ id }) => chart({ target: id, 'as-of': '2018-12', projection: '' })),
  chart({ target: 'coe-civ-capacity', 'as-of': '2017-12', method: 'eurostat' }),
  targetList({ 'as-of': '2017-12' }),
  targetList({ 'as-of': '2017-12', variant: 'table', sort: 'verdict' }),
  secondOpinions({ target: 'stem-graduates', 'as-of': '2018-12' }),
];

/** The action lines of every edition, with the choice of the edition. */
export const widgetsByEdition: readonly Widget[] = roadmap.editions.map(({ id }) => ({
  name: `action lines ${id}`,
  html: tag('hc-action-lines', { edition: id, 'choose-edition': '' }),
}));

/** A widget that is asked for what is not there. */
export interface Mistake extends Widget {
  /** What it is asked for; no other mistake asks for the same. */
  readonly asked: string;
  readonly code: string;
  /** What the developer must be told. */
  readonly told: readonly string[];
}

export const mistakes: readonly Mistake[] = [
  {
    name: 'unknown target',
    html: tag('hc-target-progress', { target: 'no-such-target' }),
    asked: 'no-such-target',
    code: 'unknown-target',
    told: roadmap.targets.map(({ id }) => id),
  },
  {
    name: 'unknown roadmap',
    html: tag('hc-target-progress', { roadmap: 'no-such-roadmap' }),
    asked: 'no-such-roadmap',
    code: 'unknown-roadmap',
    told: [roadmap.id],
  },
  {
    name: 'unknown roadmap of action lines',
    html: tag('hc-action-lines', { roadmap: 'no-other-roadmap' }),
    asked: 'no-other-roadmap',
    code: 'unknown-roadmap',
    told: [roadmap.id],
  },
  {
    name: 'unknown roadmap of a target list',
    html: tag('hc-target-list', { roadmap: 'no-third-roadmap' }),
    asked: 'no-third-roadmap',
    code: 'unknown-roadmap',
    told: [roadmap.id],
  },
  {
    name: 'unknown method of a target list',
    html: tag('hc-target-list', { method: 'no-such-method' }),
    asked: 'no-such-method',
    code: 'unknown-method',
    told: ['linear', 'eurostat', 'statcan'],
  },
  {
    name: 'unknown target of second opinions',
    html: tag('hc-second-opinions', { target: 'no-such-opinion' }),
    asked: 'no-such-opinion',
    code: 'unknown-target',
    told: roadmap.targets.map(({ id }) => id),
  },
  {
    name: 'unknown roadmap of a glossary',
    html: tag('hc-glossary', { roadmap: 'no-explained-roadmap' }),
    asked: 'no-explained-roadmap',
    code: 'unknown-roadmap',
    told: [roadmap.id],
  },
  {
    name: 'unknown term',
    html: tag('hc-glossary', { term: 'no-such-term' }),
    asked: 'no-such-term',
    code: 'unknown-term',
    told: ['coe', 'baseline', 'on-track'],
  },
  {
    name: 'unknown edition',
    html: tag('hc-action-lines', { edition: 'no-such-edition' }),
    asked: 'no-such-edition',
    code: 'unknown-edition',
    told: roadmap.editions.map(({ id }) => id),
  },
  {
    name: 'unknown target of action lines',
    html: tag('hc-action-lines', { target: 'no-such-aim' }),
    asked: 'no-such-aim',
    code: 'unknown-target',
    told: roadmap.targets.map(({ id }) => id),
  },
  {
    name: 'unknown measure',
    html: tag('hc-target-progress', { target: 'coe-civ-capacity', measure: 'no-such-measure' }),
    asked: 'no-such-measure',
    code: 'unknown-measure',
    told: ['centres', 'companies', 'students'],
  },
  {
    name: 'unknown roadmap of a roadmap',
    html: tag('hc-roadmap', { roadmap: 'no-whole-roadmap' }),
    asked: 'no-whole-roadmap',
    code: 'unknown-roadmap',
    told: [roadmap.id],
  },
  {
    name: 'unknown roadmap of a timeline',
    html: tag('hc-timeline', { roadmap: 'no-history' }),
    asked: 'no-history',
    code: 'unknown-roadmap',
    told: [roadmap.id],
  },
  {
    name: 'unknown target of milestones',
    html: tag('hc-milestones', { target: 'no-such-step' }),
    asked: 'no-such-step',
    code: 'unknown-target',
    told: roadmap.targets.map(({ id }) => id),
  },
  {
    name: 'unknown target of evidence',
    html: tag('hc-evidence', { target: 'no-such-evidence' }),
    asked: 'no-such-evidence',
    code: 'unknown-target',
    told: roadmap.targets.map(({ id }) => id),
  },
  {
    name: 'unknown measure of evidence',
    html: tag('hc-evidence', { target: 'coe-civ-capacity', measure: 'no-such-figures' }),
    asked: 'no-such-figures',
    code: 'unknown-measure',
    told: ['centres', 'companies', 'students'],
  },
  {
    name: 'unknown target of a chart',
    html: tag('hc-target-chart', { target: 'no-such-chart' }),
    asked: 'no-such-chart',
    code: 'unknown-target',
    told: roadmap.targets.map(({ id }) => id),
  },
  {
    name: 'unknown roadmap of a chart',
    html: tag('hc-target-chart', { roadmap: 'no-charted-roadmap' }),
    asked: 'no-charted-roadmap',
    code: 'unknown-roadmap',
    told: [roadmap.id],
  },
  {
    name: 'unknown measure of a chart',
    html: tag('hc-target-chart', { target: 'coe-civ-capacity', measure: 'no-such-line' }),
    asked: 'no-such-line',
    code: 'unknown-measure',
    told: ['centres', 'companies', 'students'],
  },
  {
    name: 'unknown method of a chart',
    html: tag('hc-target-chart', { method: 'no-such-way' }),
    asked: 'no-such-way',
    code: 'unknown-method',
    told: ['linear', 'eurostat'],
  },
  {
    name: 'date that is none of a chart',
    html: tag('hc-target-chart', { 'as-of': 'some-day' }),
    asked: 'some-day',
    code: 'invalid-date',
    told: ['2017-12-31'],
  },
  {
    name: 'date that is none',
    html: tag('hc-target-progress', { 'as-of': 'yesterday' }),
    asked: 'yesterday',
    code: 'invalid-date',
    told: ['2017-12-31'],
  },
];

/** Everything that a widget can look like. */
export const allStates: readonly Widget[] = [
  ...ordinaryWidgets,
  ...widgetsByMeasure,
  ...widgetsInTheMiddle,
  ...widgetsByEdition,
  ...mistakes,
];

/** How many widgets of the page itself show their data, or that they wait for a question. */
export function countShown(page: Page): Promise<number> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].filter(
        ({ shadowRoot }) =>
          (shadowRoot?.querySelector('[part=heading], [part=ask], [part=term], [part=meter]') ?? null) !==
          null,
      ).length,
    anyWidget,
  );
}

/** Widgets under each other on a page with a heading, and text after each. */
export function widgetList(widgets: readonly Widget[]): string {
  const sections = widgets.map(
    ({ name, html }) =>
      `<section id="${name.replaceAll(' ', '-')}">${html}<p class="below">Tekst eronder.</p></section>`,
  );
  return `<h1>Roadmap</h1><h2>Doelen</h2>${sections.join('\n')}`;
}
