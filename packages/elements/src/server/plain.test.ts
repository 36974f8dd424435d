import type { Roadmap } from '@hc-roadmap/core';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderToHtml, type WidgetName } from '../server.js';

type Element = DefaultTreeAdapterTypes.Element;

const roadmap = getRoadmap();

const widgets: readonly (readonly [WidgetName, Readonly<Record<string, string | boolean>>])[] = [
  ...roadmap.targets.flatMap(({ id: target }): [WidgetName, Record<string, string>][] => [
    ['hc-target-progress', { target }],
    ['hc-target-progress', { target, variant: 'compact' }],
    ['hc-target-progress', { target, variant: 'ring' }],
    ['hc-second-opinions', { target }],
    ['hc-evidence', { target }],
  ]),
  ['hc-target-chart', { target: 'coe-civ-capacity' }],
  ['hc-target-list', {}],
  ['hc-target-list', { variant: 'table' }],
  ['hc-milestones', {}],
  ['hc-timeline', {}],
  ['hc-glossary', {}],
  ['hc-glossary', { variant: 'accordion' }],
  ['hc-action-lines', { 'choose-edition': true }],
  ['hc-roadmap', { variant: 'full' }],
];

function elementsOf(html: string): Element[] {
  const inside = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('attrs' in child ? [child, ...inside(child)] : []));
  return inside(parseFragment(html));
}

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const valuesOf = (html: string, name: string): string[] =>
  elementsOf(html).flatMap(({ attrs }) => attrs.filter((one) => one.name === name).map(({ value }) => value));

describe.each(widgets)('%s with %o as plain HTML', (name, attributes) => {
  it('has nothing that a CMS takes away or that does nothing without a script', async () => {
    const elements = elementsOf(await renderToHtml(name, attributes));
    const tags = new Set(elements.map(({ tagName }) => tagName));
    expect([...tags].filter((tag) => !ORDINARY.has(tag))).toEqual([]);
    const names = new Set(elements.flatMap(({ attrs }) => attrs.map((one) => one.name)));
    expect([...names].filter((one) => /^(style|part|slot|tabindex|on.*|data-.*)$/.test(one))).toEqual([]);
  });

  it('leads from one thing to another only inside itself, also when it is there twice', async () => {
    const one = await renderToHtml(name, attributes, { id: 'one' });
    const other = await renderToHtml(name, attributes, { id: 'other' });
    const ids = valuesOf(one, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(valuesOf(other, 'id').filter((id) => ids.includes(id))).toEqual([]);
    const named = ['aria-labelledby', 'aria-describedby'].flatMap((reference) => valuesOf(one, reference));
    expect(named.flatMap((value) => value.split(' ')).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is the same each time', async () => {
    expect(await renderToHtml(name, attributes)).toBe(await renderToHtml(name, attributes));
  });

  it('gives every drawing a size and a colour of its own, where no style does', async () => {
    for (const { tagName, attrs, parentNode } of elementsOf(await renderToHtml(name, attributes))) {
      if (
        tagName !== 'svg' ||
        (parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'svg')
      )
        continue;
      expect(attrs.map((one) => one.name)).toEqual(expect.arrayContaining(['width']));
    }
  });
});

const ORDINARY = new Set(
  'div span p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tr th td a strong br time details summary svg rect line path circle text'.split(
    ' ',
  ),
);

it('headings are headings, at the level that was asked for', async () => {
  const html = await renderToHtml('hc-target-list', { 'heading-level': '2' }, { language: 'en' });
  const headings = elementsOf(html).filter(({ tagName }) => /^h\d$/.test(tagName));
  expect(headings.map(({ tagName }) => tagName)).toEqual(['h2', 'h3', 'h3', 'h3', 'h3']);
});

it('a chart has its table in view', async () => {
  const html = await renderToHtml('hc-target-chart', { target: 'stem-graduates' });
  expect(html).toContain('<table class="hc-figures hc--small">');
});

it('a sentence in running text is one', async () => {
  const html = await renderToHtml('hc-target-progress', { target: 'stem-graduates', variant: 'compact' });
  expect(elementsOf(`<p>Voor ${html} na</p>`).filter(({ tagName }) => tagName === 'p')).toHaveLength(1);
  expect(textOf(parseFragment(html)).replaceAll(/\s+/g, ' ').trim()).toMatch(
    /^Vier op de tien .*: Niet gehaald\. .* \(Bron: .* 2017\)$/,
  );
});

it('numbers of a list are written once', async () => {
  const items = elementsOf(await renderToHtml('hc-action-lines')).filter(({ tagName }) => tagName === 'ol');
  expect(items).toEqual([]);
});

const TEXTS = new Set(['nl', 'en', 'title', 'publisher', 'shortName']);

/** A roadmap of which every text for readers is another one. */
function withTexts(text: string): Roadmap {
  const changed = JSON.stringify(roadmap, (key, value: unknown) =>
    TEXTS.has(key) && typeof value === 'string' ? text : value,
  );
  return JSON.parse(changed) as Roadmap;
}

it('whatever a text of a roadmap says, it is text', async () => {
  const attack = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '"><img src=x onerror="hacked=1"><script>hacked=1</script>',
      '</p></div><template><b>',
      '<!-- -->',
      '<slot>',
      '&amp;',
      '<svg/onload=hacked=1>',
    ),
  );
  const plain = await tagsWith('hc-roadmap', 'x');
  await fc.assert(
    fc.asyncProperty(attack, async (text) => {
      expect(await tagsWith('hc-roadmap', `x${text}`)).toEqual(plain);
      // How many labels a chart has depends on how long they are; what they are does not.
      for (const tag of await tagsWith('hc-target-chart', text)) expect(ORDINARY).toContain(tag);
    }),
    { numRuns: 30 },
  );
});

/** The tags of a widget of a roadmap with a text in all its places. */
async function tagsWith(name: WidgetName, text: string): Promise<string[]> {
  return elementsOf(await renderToHtml(name, {}, { data: withTexts(text) })).map(({ tagName }) => tagName);
}

it('an address of a source that is no address of the web is no link', async () => {
  const data = JSON.parse(
    JSON.stringify(roadmap, (key, value: unknown) => (key === 'url' ? 'javascript:alert(1)' : value)),
  ) as Roadmap;
  expect(await renderToHtml('hc-roadmap', {}, { data })).not.toContain('javascript:');
});

it.each([
  ['hc-provider', {}, 'invalid-argument'],
  ['div', {}, 'invalid-argument'],
  ['hc-evidence', {}, 'invalid-argument'],
  ['hc-target-progress', { src: 'x.json' }, 'invalid-argument'],
  ['hc-target-progress', { target: 'no-such' }, 'unknown-target'],
])('%s with %o is refused with a code', async (name, attributes, code) => {
  await expect(renderToHtml(name as WidgetName, attributes)).rejects.toMatchObject({
    name: 'RoadmapError',
    code,
  });
});
