/**
 * Makes what a site without scripts can use: every widget of the embedded roadmap as plain HTML, with one file of styles,
 * and the bar and the chart as pictures. The same sources make the same files, on every day and every machine.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '@hc-roadmap/core';
import { embeddedCharts } from '@hc-roadmap/core/embedded-charts';
import { embeddedRoadmaps } from '@hc-roadmap/core/embedded';
import type * as Server from '../src/server.js';
import type * as Widgets from '../src/server/widgets.js';
import { staticCss } from './static-css.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
// What is published makes them, as it does for everybody. It is there when this script runs, and not yet when types are checked.
const { renderToHtml, renderToSvg } = await built<typeof Server>('server.js');
const { sheetsOf } = await built<typeof Widgets>('server/widgets.js');

function built<Module>(path: string): Promise<Module> {
  return import(new URL(`../dist/${path}`, import.meta.url).href) as Promise<Module>;
}

const folder = 'dist/static';
const languages: readonly Language[] = ['nl', 'en'];

const [{ id: roadmap, targets, about }] = embeddedRoadmaps;
const all = targets.map(({ id }) => id);
const charts = embeddedCharts.find(({ id }) => id === roadmap)?.targets;
const withFigures = all.filter((_, index) => charts?.[index]?.chart !== undefined);
const withSteps = all.filter((id) => !withFigures.includes(id));

/** The widgets, each with the targets that it is made for; `null` is a widget of the whole roadmap. */
const WIDGETS: Readonly<Record<Server.WidgetName, readonly (string | null)[]>> = {
  'hc-target-progress': all,
  'hc-target-chart': withFigures,
  'hc-target-list': [null],
  'hc-second-opinions': all,
  'hc-evidence': all,
  'hc-milestones': withSteps,
  'hc-timeline': [null],
  'hc-glossary': [null],
  'hc-action-lines': [null],
  'hc-roadmap': [null],
};

function write(path: string, text: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return path;
}

async function make(name: Server.WidgetName, target: string | null, language: Language): Promise<object> {
  const attributes = target === null ? {} : { target };
  const path = `${language}/${name}/${target ?? 'all'}`;
  const made = {
    element: name,
    ...attributes,
    language,
    html: write(`${path}.html`, await renderToHtml(name, attributes, { language })),
  };
  if (name !== 'hc-target-progress' && name !== 'hc-target-chart') return made;
  return {
    ...made,
    svg: write(`${path}.svg`, await renderToSvg(name, attributes, { language })),
    card: write(`${path}.card.svg`, await renderToSvg(name, attributes, { language, card: true })),
  };
}

rmSync(folder, { recursive: true, force: true });
const names = Object.keys(WIDGETS) as Server.WidgetName[];
const files: object[] = [];
for (const language of languages) {
  for (const name of names) {
    for (const target of WIDGETS[name]) files.push(await make(name, target, language));
  }
}
const stylesheet = write('static.css', staticCss(new Map(names.map((name) => [name, sheetsOf(name)]))));
const { title } = await about();
write('index.json', `${JSON.stringify({ version, roadmap, title, stylesheet, files }, null, 2)}\n`);
