import { readFileSync } from 'node:fs';
import type { Roadmap } from '@hc-roadmap/core';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderToSvg, type PictureName, type PictureOptions } from '../server.js';
import { PICTURE_COLORS } from './colors.js';

type Element = DefaultTreeAdapterTypes.Element;

const roadmap = getRoadmap();
const pictures = roadmap.targets.flatMap(({ id, kind }): [PictureName, string][] => [
  ['hc-target-progress', id],
  ...(kind === 'milestone' ? [] : [['hc-target-chart', id] as [PictureName, string]]),
]);
const sizes: readonly PictureOptions[] = [
  { width: 240 },
  { width: 280 },
  { width: 600 },
  { width: 2400 },
  { card: true },
];

function elementsOf(svg: string): Element[] {
  const inside = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('attrs' in child ? [child, ...inside(child)] : []));
  return inside(parseFragment(svg));
}

const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
const textsOf = (svg: string, tag: string): string[] =>
  elementsOf(svg)
    .filter(({ tagName }) => tagName === tag)
    .map(textOf);

describe.each(pictures)('%s of %s', (name, target) => {
  it.each(['nl', 'en'] as const)(
    'says in %s the one sentence of core, and prints its sources',
    async (language) => {
      const svg = await renderToSvg(name, { target }, { language });
      const written = textsOf(svg, 'text').join(' ');
      const [description = ''] = textsOf(svg, 'desc');
      expect(description).toMatch(/^[A-Z0-9].*\.$/);
      // The label of a verdict stands on a line of its own.
      expect(written).toContain(description);
      expect(written).toMatch({ nl: /Bron: .*Roadmap, Inzet in 2017/, en: /Source: .*Roadmap/ }[language]);
    },
  );

  it.each(sizes)('uses nothing that a mail client or a strict policy refuses: %o', async (size) => {
    const elements = elementsOf(await renderToSvg(name, { target }, size));
    expect([...new Set(elements.map(({ tagName }) => tagName))].filter((tag) => !DRAWN.has(tag))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map((one) => one.name));
    expect(attributes.filter((one) => /^(style|class|id|href|on.*)$/.test(one))).toEqual([]);
  });

  it('is the same file each time', async () => {
    expect(await renderToSvg(name, { target })).toBe(await renderToSvg(name, { target }));
  });
});

const DRAWN = new Set(['svg', 'title', 'desc', 'rect', 'text', 'polyline', 'polygon', 'circle', 'g', 'path']);

describe('a verdict in a picture', () => {
  it('has its word and its shape, in its colour on light and on dark paper', async () => {
    for (const [target, word, color] of [
      ['coe-civ-capacity', 'Achieved.', 'good'],
      ['stem-graduates', 'Not achieved.', 'bad'],
      ['international-talent', 'Partly moving the right way.', 'warning'],
    ] as const) {
      for (const theme of ['light', 'dark'] as const) {
        const svg = await renderToSvg('hc-target-progress', { target }, { language: 'en', theme });
        expect(textsOf(svg, 'text')).toContain(word);
        expect(svg).toMatch(new RegExp(`<path d="[^"]+" fill="${PICTURE_COLORS[theme][color]}"`));
      }
    }
  });

  it('is in the colours that the widgets have', () => {
    const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    const shared = read('internal/shared.styles.ts');
    const dark = /\.hc-theme-dark \{[^}]*\}/.exec(read('themes.css'))?.[0] ?? '';
    for (const name of ['accent', 'good', 'warning', 'bad'] as const) {
      expect(shared).toMatch(new RegExp(`--hc-color-${name}, .*${PICTURE_COLORS.light[name]}`));
      expect(dark).toContain(`--hc-color-${name}: ${PICTURE_COLORS.dark[name]};`);
    }
    expect(dark).toContain(`--hc-color-text: ${PICTURE_COLORS.dark.text};`);
    expect(dark).toContain(`--hc-color-background: ${PICTURE_COLORS.dark.paper};`);
    expect(dark).toContain(`--hc-color-on-verdict: ${PICTURE_COLORS.dark.sign};`);
  });
});

it('a card is 1200 by 630 pixels and has what is seen at one glance', async () => {
  for (const [name, target] of pictures) {
    const svg = await renderToSvg(name, { target }, { card: true });
    expect(svg).toContain('width="1200" height="630" viewBox="0 0 1200 630"');
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    // Social media show a card at half its size or less.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    expect(textsOf(svg, 'text').some((text) => text.startsWith('– '))).toBe(false);
  }
});

/** A roadmap of which every text for readers is another one. */
function withTexts(text: string): Roadmap {
  const replaced = new Set(['nl', 'en', 'title', 'publisher', 'shortName']);
  return JSON.parse(
    JSON.stringify(roadmap, (key, value: unknown) =>
      replaced.has(key) && typeof value === 'string' ? text : value,
    ),
  ) as Roadmap;
}

it('whatever a text says, it stays text and stays on the sheet', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      ']]><x/>',
      '&lt;',
      '<!--',
      'W'.repeat(500),
      '\ud800\u0000\uffff',
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.constantFrom(...pictures),
      fc.constantFrom(...sizes),
      async (said, [name, target], size) => {
        const svg = await renderToSvg(name, { target }, { ...size, data: withTexts(said) });
        for (const { tagName } of elementsOf(svg)) expect(DRAWN).toContain(tagName);
        expect(svg).not.toMatch(/[\u0000-\u0008\ufffe\uffff]|\p{Surrogate}/u);
        const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
        for (const [, y] of svg.matchAll(/<text [^>]*?y="([\d.-]+)"/g))
          expect(Number(y)).toBeLessThan(height);
      },
    ),
    { numRuns: 60 },
  );
});

it.each([
  ['hc-milestones', {}, {}, 'invalid-argument'],
  ['hc-target-progress', { target: 'no-such' }, {}, 'unknown-target'],
  ['hc-target-progress', { onclick: 'x' }, {}, 'invalid-argument'],
  ['hc-target-chart', { target: 'knowledge-circulation' }, {}, 'no-figures'],
  ['hc-target-chart', { method: 'no-such' }, {}, 'unknown-method'],
  ['hc-target-chart', {}, { width: 10 }, 'invalid-argument'],
  ['hc-target-chart', {}, { width: NaN }, 'invalid-argument'],
  ['hc-target-chart', {}, { theme: 'toString' }, 'invalid-argument'],
])('%s with %o and %o is refused with a code', async (name, attributes, options, code) => {
  const made = renderToSvg(name as PictureName, attributes, options as PictureOptions);
  await expect(made).rejects.toMatchObject({ name: 'RoadmapError', code });
});

it('a projection is drawn when it is asked for, with the method whose way is drawn', async () => {
  const attributes = { target: 'stem-graduates', 'as-of': '2018-12', method: 'eurostat', projection: true };
  const svg = await renderToSvg('hc-target-chart', attributes, { language: 'en' });
  expect(svg).toContain('fill-opacity="0.15"');
  expect(textsOf(svg, 'text').join(' ')).toContain('Eurostat');
});
