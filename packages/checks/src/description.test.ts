import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { describe, expect, inject, it } from 'vitest';
import { repository, runWell } from './support/run.js';
import { filesOf, installed, manifestOf } from './support/stranger.js';

/** The classes of the package with the attributes that they listen to, asked in a process of its own. */
const classes = JSON.parse(
  await runWell(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import * as all from '@hc-roadmap/elements';
      const classes = Object.values(all).filter((one) => 'observedAttributes' in one);
      const described = classes.map(({ name, observedAttributes }) => ({ name, attributes: observedAttributes.sort() }));
      console.log(JSON.stringify(described));`,
    ],
    inject('stranger').folder,
  ),
) as { name: string; attributes: string[] }[];

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(installed('elements'), path), 'utf8'));
}

const manifest = readJson('dist/custom-elements.json') as Package;
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations as CustomElementDeclaration[])
  .map((element) => ({ ...element, tag: element.tagName ?? '' }));

const namesOf = (items: readonly { readonly name: string }[] = []): string[] =>
  items.map(({ name }) => name).sort();

describe('the manifest of the custom elements', () => {
  it('describes every element that the package has, with every attribute that it listens to', () => {
    const described = elements.map(({ name, attributes }) => ({ name, attributes: namesOf(attributes) }));
    const byName = (first: { name: string }, second: { name: string }): number =>
      first.name < second.name ? -1 : 1;
    expect(described.sort(byName)).toEqual(classes.sort(byName));
  });

  it('points to files that are in the package', () => {
    const files = filesOf('elements');
    expect(manifest.modules.map(({ path }) => path).filter((path) => !files.includes(path))).toEqual([]);
    const { customElements, 'web-types': webTypes } = manifestOf('elements') as unknown as Record<
      string,
      string
    >;
    expect(
      [customElements, webTypes].map((path) => existsSync(join(installed('elements'), path ?? ''))),
    ).toEqual([true, true]);
  });

  it('has no private member', () => {
    const members = elements.flatMap((element) => element.members ?? []);
    expect(
      members.filter(({ name, privacy }) => name.startsWith('#') || (privacy ?? 'public') !== 'public'),
    ).toEqual([]);
  });
});

describe.each(elements)(
  '$tag',
  ({ tag, description, attributes, events, slots, cssParts, cssProperties }) => {
    it('says of everything what it is for', () => {
      const all = [
        ...(attributes ?? []),
        ...(events ?? []),
        ...(slots ?? []),
        ...(cssParts ?? []),
        ...(cssProperties ?? []),
      ];
      expect(description).toMatch(/\w+ \w+/);
      expect(all.filter((item) => !/\w+ \w+|\w{4}/.test(item.description ?? ''))).toEqual([]);
    });

    it('has a page in the documentation that names every attribute, part, property and event', () => {
      const page = readFileSync(join(repository, 'docs/elements', `${tag.replace('hc-', '')}.md`), 'utf8');
      const names = [attributes, events, cssParts, cssProperties].flatMap(namesOf);
      expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    });

    it('can be completed in an editor, attribute by attribute', () => {
      interface Tag {
        readonly name: string;
        readonly attributes: readonly {
          readonly name: string;
          readonly values: readonly { readonly name: string }[];
        }[];
      }
      const inVsCode = (readJson('dist/vscode.html-custom-data.json') as { tags: Tag[] }).tags;
      const inJetBrains = readJson('dist/web-types.json') as { contributions: { html: { elements: Tag[] } } };
      for (const tags of [inVsCode, inJetBrains.contributions.html.elements]) {
        const found = tags.find(({ name }) => name === tag);
        expect(namesOf(found?.attributes)).toEqual(namesOf(attributes));
        expect(namesOf(found?.attributes.find(({ name }) => name === 'lang')?.values)).toEqual(['en', 'nl']);
      }
    });
  },
);
