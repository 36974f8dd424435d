import { currentMethods } from '@hc-roadmap/core';
import { embeddedRoadmaps } from '@hc-roadmap/core/embedded';
import { explainTerms } from '@hc-roadmap/core/glossary';
import { partPath, type Part, type Published } from '@hc-roadmap/embed/snippets.js';
import type { Attribute, CustomElementDeclaration } from 'custom-elements-manifest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COLORS, THEMES } from '../../src/builder/offer.js';
import type { Looks, Offer, OfferedAttribute, OfferedWidget, Theme } from '../../src/builder/offer.js';
import { readEmbedded } from '../embed.js';
import { OWN_PAGES } from '../pages.js';
import { describedElements } from '../reference/manifest.js';
import { roadmapOf } from '../roadmap.js';

interface EmbedManifest {
  readonly version: string;
  readonly alias: string;
  readonly origin: string;
  readonly files: readonly { readonly path: string; readonly integrity: string }[];
}

const roadmap = roadmapOf(new Map());
const manifest = JSON.parse(readEmbedded('manifest.json')) as EmbedManifest;

/**
 * What the tool for editors offers: every widget of which there are pages, with every attribute that the package describes.
 * Not `src`: the sentence in a tag cannot be made of a roadmap that nobody here knows.
 */
export function makeOffer(): Offer {
  return {
    published: published(),
    widgets: describedElements()
      .flatMap((element) => widgetOf(element) ?? [])
      .sort((one, other) => placeOf(one) - placeOf(other)),
    measures: Object.fromEntries(
      roadmap.targets.map((target) => [target.id, target.kind === 'milestone' ? [] : ids(target.measures)]),
    ),
    pictures: Object.fromEntries(
      manifest.files
        .map(({ path }) => path.replace(/\.svg$/, ''))
        .filter((path, index) => path !== manifest.files[index]?.path)
        .map((path) => [path, sizeOf(readEmbedded(`${path}.svg`))]),
    ),
    looks: looks(),
  };
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function published(): Published {
  const { version, alias, origin, files } = manifest;
  const parts: readonly Part[] = ['script', 'frame', 'pre', 'themes', 'static'];
  const named = parts.map((part) => partPath(part, { version, alias, origin, integrity: {} }, true));
  const integrity = files
    .filter(({ path }) => named.includes(path))
    .map((file) => [file.path, file.integrity] as const);
  return { version, alias, origin, integrity: Object.fromEntries(integrity) };
}

function widgetOf({
  tagName = '',
  attributes = [],
  cssProperties = [],
}: CustomElementDeclaration): OfferedWidget | null {
  const about = pagesOf(tagName);
  if (about.length === 0) return null;
  const needsTarget = !about.includes('roadmap');
  const takesTarget = attributes.some(({ name }) => name === 'target');
  const offered = attributes
    .filter(({ name }) => name !== 'target' && name !== 'src')
    // The pages of a target are of the first roadmap.
    .filter(({ name }) => name !== 'roadmap' || !needsTarget)
    .map((attribute) => [attribute.name, offeredOf(attribute)] as const)
    // What can say one thing only is no choice.
    .filter(([, one]) => one.kind !== 'choice' || one.values.length > 1);
  return {
    name: tagName,
    targets: !takesTarget ? [] : needsTarget ? about : ids(roadmap.targets),
    needsTarget,
    attributes: Object.fromEntries(offered),
    colors: cssProperties
      .map(({ name }) => name.replace(/^--hc-/, ''))
      .filter((name) => name.startsWith('color-')),
  };
}

/** The one that most want first, and the others as in the menu. */
function placeOf({ name }: OfferedWidget): number {
  const order: readonly string[] = ['target-progress', ...OWN_PAGES];
  return order.indexOf(name.replace(/^hc-/, ''));
}

/** What there are pages of a widget about: targets in the order of the roadmap, or the whole roadmap. */
function pagesOf(name: string): string[] {
  const known = ['roadmap', ...ids(roadmap.targets)];
  return known.filter((about) => manifest.files.some(({ path }) => path === `nl/${name}/${about}.html`));
}

function offeredOf({ name, type }: Attribute): OfferedAttribute {
  if (name === 'as-of') return { kind: 'date' };
  const values =
    valuesOf(name) ?? [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  if (values.length > 0) return { kind: 'choice', values };
  if (type?.text === 'boolean') return { kind: 'flag' };
  throw new Error(`offeredOf: what ${name} can say must be known, got ${type?.text ?? 'no type'}`);
}

/** What an attribute can say whose description gives no list, because it is in the data. */
function valuesOf(name: string): string[] | undefined {
  const known: Readonly<Record<string, string[]>> = {
    measure: roadmap.targets.flatMap((target) => (target.kind === 'milestone' ? [] : ids(target.measures))),
    method: ids(currentMethods),
    edition: ids(roadmap.editions),
    term: ids(explainTerms(roadmap, 'nl')),
    roadmap: embeddedRoadmaps.map(({ id }) => id),
    'heading-level': ['1', '2', '3', '4', '5', '6'],
    lang: ['nl', 'en'],
  };
  return known[name];
}

function sizeOf(svg: string): { width: number; height: number } {
  const [, width = '', height = ''] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** The colours of themes and of widgets, read where they are set. */
function looks(): Offer['looks'] {
  const themes = readFileSync(fileURLToPath(import.meta.resolve('@hc-roadmap/elements/themes.css')), 'utf8');
  const ofTheme = (theme: Theme): Looks => {
    const [, tokens = ''] = new RegExp(`\\.hc-theme-${theme} \\{([^}]*)\\}`).exec(themes) ?? [];
    return Object.fromEntries(
      [...tokens.matchAll(/--hc-(color-[a-z-]+):\s*(#[0-9a-f]+)/g)].map(([, token = '', color = '']) => [
        token,
        color,
      ]),
    );
  };
  const own = readEmbedded(`${manifest.version}/hc-target-progress.css`);
  const defaults = [...own.matchAll(/--_\w+: var\(--hc-(color-[a-z-]+)\b[^;]*?(#[0-9a-f]+)\)*;/g)];
  const none = Object.fromEntries(defaults.map(([, token = '', color = '']) => [token, color]));
  if (COLORS[0] in none)
    return { none, ...Object.fromEntries(THEMES.map((theme) => [theme, ofTheme(theme)])) };
  throw new Error('looks: the styles of a widget must say its colours');
}
